"""Whether bytes from outside are one of the images we take, and nothing else besides."""

import struct
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import PurePath

from django.conf import settings
from PIL import Image, UnidentifiedImageError

from backend.api.errors import BrokenRule

SUFFIXES = {
    "JPEG": {".jpg", ".jpeg", ".jpe", ".jfif"},
    "PNG": {".png"},
    "WEBP": {".webp"},
    "GIF": {".gif"},
}
FORMATS = tuple(SUFFIXES)
# What Pillow's decoders raise on damaged files, found by feeding them some.
DAMAGE = (
    OSError,
    SyntaxError,
    ValueError,
    EOFError,
    struct.error,
    LookupError,
    TypeError,
    ArithmeticError,
    Image.DecompressionBombError,
)
# Browsers and interpreters look for these anywhere, whatever the file begins with.
FOREIGN = (b"<script", b"<?php", b"<html", b"<!doctype html", b"%pdf-")


def opened_image(data: bytes, *, name: str) -> Image.Image:
    """The image, its header read and its pixels not yet; raises BrokenRule with the reason."""
    with named_damage():
        try:
            image = Image.open(BytesIO(data), formats=FORMATS)
        except UnidentifiedImageError as error:
            raise BrokenRule("This is not a JPEG, PNG, WebP or GIF image.") from error
    _check_size(*image.size)
    kind = format_of(image)
    suffix = PurePath(name).suffix.lower()
    if suffix and suffix not in SUFFIXES[kind]:
        raise BrokenRule(f"The file is called {suffix[:12]} but is a {kind} image.")
    with named_damage():
        if image.format != "MPO" and getattr(image, "is_animated", False):
            raise BrokenRule("Animated images are not taken; upload a single picture.")
    if _holds_more(data, kind=kind):
        raise BrokenRule("The file is an image and something else as well.")
    return image


def format_of(image: Image.Image) -> str:
    """JPEG, PNG, WEBP or GIF; phones write several JPEGs into one file, of which the first is shown."""
    return "JPEG" if image.format == "MPO" else str(image.format)


@contextmanager
def named_damage() -> Iterator[None]:
    """What decoders raise on bad files becomes a sentence to whoever sent one."""
    try:
        yield
    except Image.DecompressionBombError as error:
        raise BrokenRule(_too_many_pixels()) from error
    except DAMAGE as error:
        raise BrokenRule("The image is damaged or cut off.") from error


def _check_size(width: int, height: int) -> None:
    if width * height > settings.UPLOAD_MAX_PIXELS:
        raise BrokenRule(_too_many_pixels())


def _too_many_pixels() -> str:
    return f"The image has more than {settings.UPLOAD_MAX_PIXELS / 1e6:g} million pixels."


def _holds_more(data: bytes, *, kind: str) -> bool:
    if zipfile.is_zipfile(BytesIO(data)):
        return True
    lowered = data.lower()
    if any(sign in lowered for sign in FOREIGN):
        return True
    return bool(data[_end_of(data, kind=kind) :].strip(b"\0"))


def _end_of(data: bytes, *, kind: str) -> int:
    """Where the image should end; cameras append previews and films to JPEGs, so those may go on."""
    if kind == "PNG":
        return _end_of_png(data)
    if kind == "WEBP":
        return 8 + int.from_bytes(data[4:8], "little") + data[4] % 2
    if kind == "GIF":
        return _end_of_gif(data)
    return len(data)


def _end_of_png(data: bytes) -> int:
    place = 8
    while place < len(data):
        name = data[place + 4 : place + 8]
        place += 12 + int.from_bytes(data[place : place + 4])  # length, name and checksum around the content
        if name == b"IEND":
            break
    return place


def _end_of_gif(data: bytes) -> int:
    """After the trailer; found by walking the blocks, since its byte may occur anywhere."""
    place = 13 + _colour_table(data[10])
    while place < len(data) and data[place] != 0x3B:
        if data[place] == 0x2C:  # an image: descriptor, colour table, code size
            place += 11 + _colour_table(data[place + 9])
        else:  # an extension: introducer and label
            place += 2
        while place < len(data) and data[place]:
            place += 1 + data[place]
        place += 1
    return place + 1


def _colour_table(flags: int) -> int:
    return 3 * 2 ** (flags % 8 + 1) if flags & 0x80 else 0
