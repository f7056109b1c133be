"""Files as cameras and programs write them: what is read, what is kept, and what other programs say."""

import json
import shutil
import subprocess
from io import BytesIO

import pytest
from PIL import ExifTags, Image, ImageCms

from backend.posts.image_reading import image_read
from tests.backend.posts.pictures import camera_exif, encoded, picture

# Of the formats themselves: pixel density, and how often an animation would repeat.
HARMLESS = {
    "jfif",
    "jfif_version",
    "jfif_unit",
    "jfif_density",
    "loop",
    "background",
    "timestamp",
    "duration",
}
SRGB = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
FILES = {
    "plain.jpg": encoded(picture()),
    "progressive.jpg": encoded(picture(), progressive=True, icc_profile=SRGB),
    "cmyk.jpg": encoded(picture(mode="CMYK")),
    "grey.jpg": encoded(picture(mode="L")),
    "phone.jpg": encoded(picture(), exif=camera_exif()),
    "turned.jpg": encoded(picture(), exif=camera_exif(orientation=6)),
    "several.jpg": encoded(picture(), "MPO", save_all=True, append_images=[picture()]),
    "deep.png": encoded(picture(mode="I;16").point(lambda value: value * 257), "PNG"),
    "palette.png": encoded(picture().quantize(4), "PNG"),
    "alpha.png": encoded(picture(mode="RGBA"), "PNG", exif=camera_exif()),
    "plain.webp": encoded(picture(), "WEBP", exif=camera_exif(orientation=3)),
    "alpha.webp": encoded(picture(mode="RGBA"), "WEBP", lossless=True),
    "still.gif": encoded(picture(mode="P"), "GIF"),
}


@pytest.mark.parametrize("name", FILES)
def test_size_format_and_colours_are_those_of_the_upload(name):
    facts = image_read(FILES[name], name=name).facts
    with Image.open(BytesIO(FILES[name])) as image:
        assert (facts.width, facts.height, facts.mode) == (*image.size, image.mode)
    assert facts.byte_count == len(FILES[name])
    assert facts.original_name == name


@pytest.mark.parametrize("name", FILES)
def test_nothing_but_pixels_is_kept(name):
    read = image_read(FILES[name], name=name)
    for data in (read.copy, read.thumbnail):
        with Image.open(BytesIO(data)) as kept:
            assert not kept.getexif()
            assert not kept.getexif().get_ifd(ExifTags.IFD.GPSInfo)
            assert kept.info.keys() <= HARMLESS
        for sign in (b"Exif\0", b"GPS", b"Fairphone", b"http://ns.adobe.com"):
            assert sign not in data


@pytest.mark.parametrize("name", sorted(set(FILES) - {"turned.jpg", "plain.webp"}))
def test_the_copy_looks_like_the_upload(name):
    read = image_read(FILES[name], name=name)
    with Image.open(BytesIO(read.copy)) as kept, Image.open(BytesIO(read.thumbnail)) as small:
        assert kept.size == small.size == (60, 90)
        corners = [kept.convert("L").getpixel(place) for place in ((5, 5), (55, 5), (5, 85))]
        assert corners == pytest.approx([220, 130, 40], abs=12)


def test_the_copy_stands_as_the_camera_was_held():
    read = image_read(FILES["turned.jpg"], name="turned.jpg")
    with Image.open(BytesIO(read.copy)) as kept:
        assert kept.size == (90, 60)
        assert kept.convert("L").getpixel((85, 5)) == pytest.approx(220, abs=6)  # was top left
    assert (read.facts.width, read.facts.height, read.facts.orientation) == (60, 90, 6)


def test_transparency_stays():
    glass = Image.new("RGBA", (10, 10), (255, 0, 0, 0))
    read = image_read(encoded(glass, "PNG"), name="glass.png")
    with Image.open(BytesIO(read.copy)) as kept:
        assert kept.convert("RGBA").getpixel((5, 5))[3] == 0
    assert read.suffix == ".webp"


def test_date_and_camera_are_read():
    facts = image_read(FILES["phone.jpg"], name="phone.jpg").facts
    assert (facts.taken_at, facts.camera) == ("2026-01-31T12:34:56", "Fairphone FP5")
    plain = image_read(FILES["plain.jpg"], name="plain.jpg").facts
    assert (plain.taken_at, plain.camera) == ("", "")


@pytest.mark.parametrize("date", ["0000:00:00 00:00:00", "yesterday", "", "2026:01:31"])
def test_a_camera_without_a_clock_has_no_date(date):
    exif = Image.Exif()
    exif[ExifTags.Base.DateTime] = date
    assert image_read(encoded(picture(), exif=exif), name="a.jpg").facts.taken_at == ""


def test_a_large_picture_gets_a_small_thumbnail():
    read = image_read(encoded(picture(size=(1200, 900))), name="wide.jpg")
    with Image.open(BytesIO(read.thumbnail)) as small:
        assert small.size == (400, 300)


@pytest.mark.parametrize("name", FILES)
def test_exiftool_says_the_same(name, tmp_path):
    if not shutil.which("exiftool"):
        pytest.skip("exiftool is not installed (libimage-exiftool-perl)")
    (tmp_path / name).write_bytes(FILES[name])
    said = json.loads(subprocess.check_output(["exiftool", "-json", "-n", tmp_path / name]))[0]
    facts = image_read(FILES[name], name=name).facts
    assert (facts.width, facts.height) == (said["ImageWidth"], said["ImageHeight"])
    assert facts.byte_count == said["FileSize"]
    assert facts.format == said["FileType"].replace("Extended WEBP", "WEBP").replace("MPO", "JPEG")
    assert facts.orientation == said.get("Orientation", 1)
    taken_at = said.get("DateTimeOriginal", "").replace(":", "-", 2).replace(" ", "T")
    assert facts.taken_at == taken_at
    assert facts.camera == f"{said.get('Make', '')} {said.get('Model', '')}".strip()
    if "ColorComponents" in said:
        assert facts.mode == {1: "L", 3: "RGB", 4: "CMYK"}[said["ColorComponents"]]
    elif facts.format == "PNG":
        assert (
            facts.mode == {(16, 0): "I;16", (2, 3): "P", (8, 6): "RGBA"}[said["BitDepth"], said["ColorType"]]
        )


@pytest.mark.parametrize("name", FILES)
def test_imagemagick_says_the_same(name, tmp_path):
    if not shutil.which("identify"):
        pytest.skip("ImageMagick is not installed (imagemagick)")
    (tmp_path / name).write_bytes(FILES[name])
    said = subprocess.check_output(["identify", "-format", "%w %h %m %B", f"{tmp_path / name}[0]"], text=True)
    facts = image_read(FILES[name], name=name).facts
    assert said.split() == [str(facts.width), str(facts.height), facts.format, str(facts.byte_count)]
