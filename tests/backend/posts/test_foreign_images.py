"""Files that other programs wrote and other programs judge; Pillow, which reads uploads, only reads."""

import json
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from backend.posts.image_reading import ReadImage, image_read

WIDTH, HEIGHT = 64, 96
PROGRAMS = ("convert", "compare", "identify", "cjpeg", "cwebp", "exiftool")
MISSING = [program for program in PROGRAMS if not shutil.which(program)]
pytestmark = pytest.mark.skipif(bool(MISSING), reason=f"not installed: {', '.join(MISSING)} (tests/prepare)")

# The program that writes each file, and the colour mode it shows as.
ENCODERS: dict[str, tuple[str, str]] = {
    "baseline.jpg": ("cjpeg -quality 85 -outfile {file} {pixels}", "RGB"),
    "progressive.jpg": ("cjpeg -progressive -restart 1 -outfile {file} {pixels}", "RGB"),
    "grey.jpg": ("cjpeg -grayscale -optimize -outfile {file} {pixels}", "L"),
    "cmyk.jpg": ("convert {pixels} -colorspace CMYK {file}", "CMYK"),
    "deep.png": ("convert {pixels} -define png:color-type=2 -define png:bit-depth=16 {file}", "RGB"),
    "deep-grey.png": ("convert {pixels} -define png:color-type=0 -define png:bit-depth=16 {file}", "I;16"),
    "palette.png": ("convert {pixels} -colors 4 png8:{file}", "P"),
    "interlaced.png": ("convert {pixels} -interlace PNG -define png:color-type=2 {file}", "RGB"),
    "alpha.png": ("convert {pixels} -alpha set -define png:color-type=6 {file}", "RGBA"),
    "lossy.webp": ("cwebp -quiet -q 90 {pixels} -o {file}", "RGB"),
    "lossless.webp": ("cwebp -quiet -lossless {pixels} -o {file}", "RGB"),
    "still.gif": ("convert {pixels} {file}", "P"),
}
# What cameras and phones call themselves, one for each way of holding them; and how we name them.
CAMERAS = [
    ("Canon", "Canon EOS 5D Mark IV", "Canon EOS 5D Mark IV"),
    ("NIKON CORPORATION", "NIKON D850", "NIKON CORPORATION NIKON D850"),
    ("Apple", "iPhone 15 Pro", "Apple iPhone 15 Pro"),
    ("SONY", "ILCE-7M4", "SONY ILCE-7M4"),
    ("FUJIFILM", "X-T5", "FUJIFILM X-T5"),
    ("samsung", "SM-S918B", "samsung SM-S918B"),
    ("Google", "Pixel 8", "Google Pixel 8"),
    ("OLYMPUS CORPORATION", "E-M1MarkII", "OLYMPUS CORPORATION E-M1MarkII"),
]
PHOTOGRAPHS = [name for name in ENCODERS if name != "still.gif"]  # which cannot hold EXIF
PHOTOGRAPHS += [f"turned-{orientation}.jpg" for orientation in range(1, 9)]
PLACE = ("GPSLatitude=52.52", "GPSLongitude=13.4")
SECRETS = (
    *(f"-{group}:{place}" for group in ("EXIF", "XMP") for place in PLACE),
    *("-EXIF:GPSLatitudeRef=N", "-EXIF:GPSLongitudeRef=E", "-EXIF:SerialNumber=4711", "-EXIF:Artist=Ann"),
    *("-EXIF:UserComment=at home", "-XMP:City=Berlin", "-XMP:Creator=Ann"),
)
TAKEN = "2026:01:31 12:34:56"
Said = dict[str, dict[str, Any]]  # by file name, then by group and name


@pytest.fixture(scope="module")
def pixels(tmp_path_factory) -> Path:
    """A netpbm file: four quarters of different brightness, so that turning shows."""
    top = bytes([220] * 3 * (WIDTH // 2) + [130] * 3 * (WIDTH // 2))
    bottom = bytes([40] * 3 * WIDTH)
    rows = top * (HEIGHT // 2) + bottom * (HEIGHT // 2)
    path: Path = tmp_path_factory.mktemp("pixels") / "pixels.ppm"
    path.write_bytes(b"P6\n%d %d\n255\n" % (WIDTH, HEIGHT) + rows)
    return path


@pytest.fixture(scope="module")
def written(pixels, tmp_path_factory) -> Path:
    """A folder of the files as their encoders left them."""
    folder: Path = tmp_path_factory.mktemp("written")
    for name, (command, _) in ENCODERS.items():
        run(command, pixels=pixels, file=folder / name)
    return folder


@pytest.fixture(scope="module")
def photographs(written, tmp_path_factory) -> Path:
    """The same as cameras leave them, where they were taken inside; a JPEG for each way of holding one."""
    folder: Path = tmp_path_factory.mktemp("photographs")
    for name in PHOTOGRAPHS:
        shutil.copy(written / re.sub(r"turned-\d", "baseline", name), folder / name)
    for orientation, (make, model, _) in enumerate(CAMERAS, start=1):
        said = (
            f"-Make={make}",
            f"-Model={model}",
            f"-Orientation={orientation}",
            f"-DateTimeOriginal={TAKEN}",
        )
        paths = [folder / name for name in PHOTOGRAPHS if orientation_of(name) == orientation]
        subprocess.run(["exiftool", "-q", "-n", "-overwrite_original", *said, *SECRETS, *paths], check=True)
    return folder


@pytest.fixture(scope="module")
def kept(photographs, tmp_path_factory) -> Path:
    """What is stored of the photographs: a copy and a thumbnail of each."""
    folder: Path = tmp_path_factory.mktemp("kept")
    for name in PHOTOGRAPHS:
        image = read(photographs / name)
        (folder / f"{name}.copy{image.suffix}").write_bytes(image.copy)
        (folder / f"{name}.thumbnail{image.suffix}").write_bytes(image.thumbnail)
    return folder


@pytest.fixture(scope="module")
def exiftool(written, photographs, kept) -> dict[Path, Said]:
    """What it says of the files in each folder."""
    return {folder: _asked(folder) for folder in (written, photographs, kept)}


def _asked(folder: Path) -> Said:
    found = json.loads(subprocess.check_output(["exiftool", "-json", "-n", "-G", "-a", folder]))
    return {Path(said["SourceFile"]).name: said for said in found}


def orientation_of(name: str) -> int:
    """Of a photograph: its number, or with the camera's right side up."""
    found = re.search(r"turned-(\d)", name)
    return int(found[1]) if found else 6


def run(command: str, **places: Path) -> None:
    subprocess.run([word.format(**places) for word in command.split()], check=True)


def read(path: Path) -> ReadImage:
    return image_read(path.read_bytes(), name=path.name)


@pytest.mark.parametrize("name", ENCODERS)
def test_facts_are_those_that_exiftool_and_imagemagick_report(written, exiftool, name):
    facts, said = read(written / name).facts, exiftool[written][name]
    widths, heights = (
        {value for tag, value in said.items() if tag.endswith(f":Image{side}")}
        for side in ("Width", "Height")
    )
    assert ({facts.width}, {facts.height}) == (widths, heights) == ({WIDTH}, {HEIGHT})
    assert facts.byte_count == said["File:FileSize"]
    assert facts.format == said["File:FileType"].removeprefix("Extended ")
    magick = subprocess.check_output(["identify", "-format", "%w %h %m", written / name], text=True)
    assert magick == f"{facts.width} {facts.height} {facts.format}"
    assert (facts.mode, facts.orientation, facts.taken_at, facts.camera) == (ENCODERS[name][1], 1, "", "")


@pytest.mark.parametrize("name", PHOTOGRAPHS)
def test_what_exiftool_wrote_is_read(photographs, exiftool, name):
    facts, said = read(photographs / name).facts, exiftool[photographs][name]
    assert facts.orientation == said["EXIF:Orientation"] == orientation_of(name)
    assert (facts.taken_at, said["EXIF:DateTimeOriginal"]) == ("2026-01-31T12:34:56", TAKEN)
    assert facts.camera == CAMERAS[facts.orientation - 1][2]


@pytest.mark.parametrize("name", PHOTOGRAPHS)
def test_exiftool_finds_neither_place_nor_person_in_what_is_kept(photographs, kept, exiftool, name):
    assert exiftool[photographs][name]["EXIF:GPSLatitude"] == pytest.approx(52.52)
    copies = [said for copy, said in exiftool[kept].items() if copy.startswith(f"{name}.")]
    assert len(copies) == 2
    for said in copies:
        groups = {tag.split(":")[0] for tag in said} - {"SourceFile", "ExifTool", "Composite"}
        assert groups <= {"File", "JFIF", "RIFF"}


@pytest.mark.parametrize("orientation", range(1, 9))
def test_the_copy_stands_as_imagemagick_would_turn_it(photographs, kept, tmp_path, orientation):
    name = f"turned-{orientation}.jpg"
    run(
        "convert {path} -auto-orient -strip {turned}", path=photographs / name, turned=tmp_path / "turned.png"
    )
    compared = subprocess.run(
        ["compare", "-metric", "MAE", tmp_path / "turned.png", kept / f"{name}.copy.jpg", "null:"],
        capture_output=True,
        text=True,
    )
    share = float(compared.stderr.split("(")[1].rstrip(")\n"))  # of the greatest difference there could be
    assert share < 0.01
