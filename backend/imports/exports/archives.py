"""CSVs in a ZIP, in parts where a service takes no large ones."""

import csv
import io
import zipfile
from collections.abc import Iterable, Iterator, Mapping, Sequence

Cells = Sequence[object]


def csv_parts(header: Cells, rows: Iterable[Cells], *, max_bytes: int) -> Iterator[str]:
    """One CSV or several, each with the header and none longer; at least one, even without rows."""
    head = _line(header)
    parts, size = [head], len(head.encode())
    for row in rows:
        line = _line(row)
        length = len(line.encode())
        if size + length > max_bytes and len(parts) > 1:
            yield "".join(parts)
            parts, size = [head], len(head.encode())
        parts.append(line)
        size += length
    yield "".join(parts)


def zip_of(files: Mapping[str, str]) -> bytes:
    """The texts under their names."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in files.items():
            archive.writestr(name, text)
    return file.getvalue()


def numbered(stem: str, parts: Iterable[str]) -> dict[str, str]:
    """ratings.csv, or ratings-1.csv, ratings-2.csv …"""
    texts = list(parts)
    if len(texts) == 1:
        return {f"{stem}.csv": texts[0]}
    return {f"{stem}-{number}.csv": text for number, text in enumerate(texts, start=1)}


def _line(cells: Cells) -> str:
    text = io.StringIO()
    csv.writer(text).writerow("" if cell is None else cell for cell in cells)
    return text.getvalue()
