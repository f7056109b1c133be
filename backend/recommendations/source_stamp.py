"""Whether a dataset's files are those of last time, without reading them."""

import hashlib
from pathlib import Path

from django.conf import settings

DEMO = settings.ROOT / "engine" / "datasets"  # its films, and the simulator of its ratings


def source_stamp(dataset: str, *, extra: str | None) -> str:
    """Changes with the version of NextFlex and with path, size or time of any file of the dataset."""
    digest = hashlib.sha256(settings.VERSION.encode())
    for source in filter(None, (dataset, extra)):
        root = DEMO if source == "demo" else Path(source).resolve()
        digest.update(str(root).encode())
        for file in sorted(_files(root)):
            status = file.stat()
            digest.update(f"{file}\0{status.st_size}\0{status.st_mtime_ns}\0".encode())
    return digest.hexdigest()


def _files(root: Path) -> list[Path]:
    if root.is_file():
        return [root]
    return [file for file in root.rglob("*") if file.is_file() and file.suffix != ".pyc"]
