"""The series a title belongs to, so that sequels find each other where nothing else is known of them."""

import re

PART = r"(?:,?\s+(?:Part|Vol\.|Volume|Chapter|Episode))?"
SEQUEL = re.compile(rf"(?:{PART}\s+(?:\d{{1,2}}|[IVX]+|One|Two|Three|Four|Five)|[²³⁴])$")
SUBTITLE = re.compile(r"(?::| - | \().*$", re.DOTALL)
SHORTEST = 3  # characters; "It" and "If" name no series


def series_of(title: str) -> list[str]:
    """ "Iron Man" for "Iron Man 2" and for "Iron Man: Rise of Technovore"; none for a very short title."""
    main = SUBTITLE.sub("", title).strip()
    name = SEQUEL.sub("", main).strip() or main
    return [name] if len(name) >= SHORTEST else []
