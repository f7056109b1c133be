"""Bytes of a text file as text."""

import codecs

from backend.api.errors import BrokenRule

UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def refused(sentence: str) -> BrokenRule:
    """The error for an upload that is not taken; the sentence stands under the field's name."""
    return BrokenRule({"file": [sentence]})


def decoded(data: bytes, *, name: str) -> str:
    """UTF-8, UTF-16 with its mark, else Windows-1252, as old exports are; raises BrokenRule."""
    try:
        if data.startswith(UTF_16):
            return data.decode("utf-16")
        if b"\0" in data:
            raise refused(f"{name} is not a text file.")
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        try:
            return data.decode("cp1252")
        except UnicodeDecodeError as error:
            raise refused(f"{name} is neither UTF-8 nor Windows-1252 text.") from error
