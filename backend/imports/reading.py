"""An upload as entries: opened, decoded, recognised, read."""

from collections.abc import Iterator
from typing import Any

import orjson

from backend.imports.archive import files_of
from backend.imports.decoding import decoded, refused
from backend.imports.entries import Entry, FileRead
from backend.imports.readers import simkl, trakt
from backend.imports.readers.imdb import IMDB
from backend.imports.readers.letterboxd import LETTERBOXD
from backend.imports.readers.movielens import MOVIELENS
from backend.imports.readers.movielens_dataset import FACTS, MOVIELENS_DATASET, explained
from backend.imports.readers.reader import TableReader
from backend.imports.readers.tmdb import TMDB
from backend.imports.tables import Table, table_of

MAX_ROWS = 50_000
TABLE_READERS = (*IMDB, *TMDB, *MOVIELENS, *MOVIELENS_DATASET, *LETTERBOXD)  # the first that fits reads
JSON_READERS = {"Trakt": trakt, "Simkl": simkl}
SERVICES = "Letterboxd, IMDb, Trakt, Simkl, TMDB or MovieLens"


class Upload:
    """What has been read so far."""

    def __init__(self) -> None:
        self.files: list[FileRead] = []
        self.entries: list[tuple[str, Entry]] = []  # with the file's name
        self.facts: list[Entry] = []

    def add(self, data: bytes, *, name: str) -> None:
        """One file; one that no reader knows is only named."""
        text = decoded(data, name=name)
        if text.lstrip()[:1] in ("[", "{"):
            self._add_json(text, name=name)
        else:
            self._add_table(table_of(text, name=name))
        if len(self.entries) > MAX_ROWS:
            raise refused(f"The upload has more than {MAX_ROWS:,} rows.")

    def _add_json(self, text: str, *, name: str) -> None:
        data = _json(text, name=name)
        for service, reader in JSON_READERS.items():
            if reader.fits(data):
                self._take(service, reader.content(data), reader.read(data), name=name)
                return
        self._name(name)

    def _add_table(self, table: Table) -> None:
        if facts := _first_fitting(FACTS, table):
            self.facts += facts.read(table)
            self._note(table, facts, taken=True)
        elif (reader := _first_fitting(TABLE_READERS, table)) is None:
            self._name(table.name)
        elif reader.is_taken(table):
            self._take(reader.service, reader.content(table), reader.read(table), name=table.name)
        else:
            self._note(table, reader, taken=False)

    def _take(self, service: str, content: str, entries: Iterator[Entry], *, name: str) -> None:
        found = [(name, entry) for entry in entries]
        self.entries += found
        self.files.append(
            FileRead(name=name, service=service, content=content, row_count=len(found), taken=True)
        )

    def _note(self, table: Table, reader: TableReader, *, taken: bool) -> None:
        self.files.append(
            FileRead(
                name=table.name,
                service=reader.service,
                content=reader.content(table),
                row_count=len(table.rows),
                taken=taken,
            )
        )

    def _name(self, name: str) -> None:
        self.files.append(FileRead(name=name, service="", content="", row_count=0, taken=False))


def upload_read(data: bytes, *, name: str) -> tuple[list[FileRead], list[tuple[str, Entry]]]:
    """The files, and all entries with the name of their file; raises BrokenRule where there are none."""
    upload = Upload()
    for file_name, content in files_of(data, name=name):
        upload.add(content, name=file_name)
    if not any(file.taken for file in upload.files):
        raise refused(f"This is no export of {SERVICES} that we know.")
    if not upload.entries:
        raise refused("There are no rows in it.")
    names = [file_name for file_name, _ in upload.entries]
    entries = explained((entry for _, entry in upload.entries), by=upload.facts)
    return upload.files, list(zip(names, entries, strict=True))


def _first_fitting(readers: tuple[TableReader, ...], table: Table) -> TableReader | None:
    return next((reader for reader in readers if reader.fits(table)), None)


def _json(text: str, *, name: str) -> Any:
    try:
        return orjson.loads(text)
    except (orjson.JSONDecodeError, UnicodeEncodeError) as error:
        raise refused(f"{name} is no valid JSON.") from error
