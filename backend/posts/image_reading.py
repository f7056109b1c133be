"""An uploaded image: what it says about itself, and the copies that are kept."""

import hashlib
import re
import threading
from dataclasses import dataclass

from PIL import ExifTags, Image

from backend.posts.image_checks import format_of, named_damage, opened_image
from backend.posts.image_copies import encoded, thumbnail_of, upright_pixels

# Forty million pixels take a few hundred megabytes while they are turned: one image at a time per process.
decoding = threading.Lock()


@dataclass(frozen=True, slots=True, kw_only=True)
class ImageFacts:
    """Read from the upload; the columns of PostImage under the same names."""

    digest: str
    width: int
    height: int
    orientation: int
    byte_count: int
    format: str
    mode: str
    original_name: str
    taken_at: str
    camera: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadImage:
    """What an upload comes to."""

    facts: ImageFacts
    copy: bytes
    thumbnail: bytes
    suffix: str  # of both


def image_read(data: bytes, *, name: str) -> ReadImage:
    """Check the upload, read it and make its clean copies; raises BrokenRule with the reason."""
    with decoding:
        image = opened_image(data, name=name)
        with named_damage():
            facts = _facts(image, data, name=name)
            image.load()
            pixels = upright_pixels(image)
            copy, suffix = encoded(pixels)
            thumbnail, _ = encoded(thumbnail_of(pixels))
    return ReadImage(facts=facts, copy=copy, thumbnail=thumbnail, suffix=suffix)


def _facts(image: Image.Image, data: bytes, *, name: str) -> ImageFacts:
    exif = image.getexif()
    orientation = exif.get(ExifTags.Base.Orientation, 1)
    return ImageFacts(
        digest=hashlib.sha256(data).hexdigest(),
        width=image.width,
        height=image.height,
        orientation=orientation if orientation in range(1, 9) else 1,
        byte_count=len(data),
        format=format_of(image),
        mode=image.mode,
        original_name=name,
        taken_at=_taken_at(exif),
        camera=_camera(exif),
    )


def _taken_at(exif: Image.Exif) -> str:
    """The camera's date in ISO form; empty where there is none or it was never set."""
    date = exif.get_ifd(ExifTags.IFD.Exif).get(ExifTags.Base.DateTimeOriginal) or exif.get(
        ExifTags.Base.DateTime
    )
    found = re.fullmatch(r"(\d{4})[:-](\d\d)[:-](\d\d)[ T](\d\d:\d\d:\d\d).*", str(date or ""))
    return "" if not found or found[1] == "0000" else f"{found[1]}-{found[2]}-{found[3]}T{found[4]}"


def _camera(exif: Image.Exif) -> str:
    """Maker and model, the maker once where the model repeats it."""
    make, model = (_text(exif.get(tag)) for tag in (ExifTags.Base.Make, ExifTags.Base.Model))
    if model.casefold().startswith(make.casefold()):
        make = ""
    return f"{make} {model}".strip()[:120]


def _text(value: object) -> str:
    """What of a tag can be shown."""
    return "".join(letter for letter in str(value or "") if letter.isprintable()).strip()
