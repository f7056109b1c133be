"""Names out of Python literals such as "[{'id': 16, 'name': 'Animation'}]", without evaluating each."""

import re
from ast import literal_eval
from itertools import islice

STRING = r"""'(?:[^'\\]|\\.)*+'|"(?:[^"\\]|\\.)*+\""""
ENTRY = re.compile(rf"""\{{(?:[^{{}}'"]++|{STRING})*+\}}""", re.DOTALL)  # a flat dict
NAME = re.compile(rf"""(?:\{{|,\s*)'name':\s*({STRING})""", re.DOTALL)


def names_in(cell: str, *, holding: str = "", most: int | None = None) -> list[str]:
    """The "name" of each entry (of those whose text contains `holding`), at most `most`, none twice.

    Blank cells hold none. Raises ValueError when the cell is not a list of flat dicts with names.
    """
    text = cell.strip()
    if text in ("", "[]"):
        return []
    if not (text.startswith("[{") and text.endswith("}]")):
        raise ValueError(f"{text[:30]!r} is not a list of entries")
    entries = (entry for entry in (match[0] for match in ENTRY.finditer(text)) if holding in entry)
    names = [_name(entry) for entry in islice(entries, most)]
    return list(dict.fromkeys(name for name in names if name))


def _name(entry: str) -> str:
    found = NAME.search(entry)
    if not found:
        raise ValueError(f"{entry[:30]!r} has no name")
    literal = found[1]
    text = literal[1:-1] if "\\" not in literal else _unescaped(literal)
    return text.strip()


def _unescaped(literal: str) -> str:
    try:
        return str(literal_eval(literal))
    except SyntaxError as error:
        raise ValueError(f"{literal[:30]} is not a Python string") from error
