"""The clean copies of an uploaded image: pixels only, upright, in sRGB."""

from io import BytesIO

from PIL import Image, ImageCms, ImageOps

THUMBNAIL = (400, 600)  # pixels at most; a poster in a list at twice its size
OPAQUE, TRANSPARENT = "JPEG", "WEBP"
SUFFIX = {OPAQUE: ".jpg", TRANSPARENT: ".webp"}
CONTENT_TYPE = {".jpg": "image/jpeg", ".webp": "image/webp"}


def upright_pixels(image: Image.Image) -> Image.Image:
    """The pixels in RGB or RGBA, turned as the camera was held, with nothing else attached."""
    mode = "RGBA" if image.has_transparency_data else "RGB"
    upright = ImageOps.exif_transpose(image)
    pixels = _in_srgb(upright, mode=mode)
    pixels.info = {}  # Pillow writes comments and profiles that it finds here
    return pixels


def _in_srgb(image: Image.Image, *, mode: str) -> Image.Image:
    profile = image.info.get("icc_profile")
    if profile and image.mode in {"RGB", "CMYK", "L"} and mode == "RGB":
        try:
            source = ImageCms.ImageCmsProfile(BytesIO(profile))
            target = ImageCms.createProfile("sRGB")
            if converted := ImageCms.profileToProfile(image, source, target, outputMode="RGB"):
                return converted
        except (ImageCms.PyCMSError, OSError):
            pass  # a broken profile is no reason to refuse the picture
    if image.mode.startswith("I;16") or image.mode == "I":
        return image.point(lambda value: value / 257).convert("L").convert(mode)
    return image.convert(mode)


def encoded(pixels: Image.Image) -> tuple[bytes, str]:
    """The file and the suffix of its name; transparency needs another format."""
    kind = TRANSPARENT if pixels.mode == "RGBA" else OPAQUE
    file = BytesIO()
    pixels.save(file, format=kind, quality=90, optimize=True)
    return file.getvalue(), SUFFIX[kind]


def thumbnail_of(pixels: Image.Image) -> Image.Image:
    """A small copy of the same shape."""
    small = pixels.copy()
    small.thumbnail(THUMBNAIL, Image.Resampling.LANCZOS)
    return small
