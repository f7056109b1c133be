"""Small images, made on the spot."""

from io import BytesIO

from PIL import ExifTags, Image


def picture(*, size: tuple[int, int] = (60, 90), mode: str = "RGB") -> Image.Image:
    """Four quarters of different brightness, so that turning it shows."""
    image = Image.new("L", size, 40)
    image.paste(220, (0, 0, size[0] // 2, size[1] // 2))
    image.paste(130, (size[0] // 2, 0, size[0], size[1] // 2))
    return image.convert(mode)


def camera_exif(*, orientation: int = 1) -> Image.Exif:
    """What a telephone writes, the place included."""
    exif = Image.Exif()
    exif[ExifTags.Base.Make], exif[ExifTags.Base.Model] = "Fairphone", "FP5"
    exif[ExifTags.Base.Orientation] = orientation
    exif.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.DateTimeOriginal] = "2026:01:31 12:34:56"
    gps = exif.get_ifd(ExifTags.IFD.GPSInfo)
    gps[ExifTags.GPS.GPSLatitudeRef], gps[ExifTags.GPS.GPSLatitude] = "N", (52.0, 31.0, 12.0)
    return exif


def encoded(image: Image.Image, kind: str = "JPEG", **options: object) -> bytes:
    """The image as a file."""
    file = BytesIO()
    image.save(file, format=kind, **options)
    return file.getvalue()
