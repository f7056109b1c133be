"""Downloads MovieLens from GroupLens; a file gets its name only once the published MD5 fits."""

import hashlib
import re
import tempfile
from collections.abc import Iterator
from http.client import HTTPException
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import Request, urlopen

from engine.errors import DatasetError, UnknownDataset
from engine.types import Progress, no_progress

GROUPLENS = "https://files.grouplens.org/datasets/movielens"
SIZES = {  # what can be fetched, and about how much it is
    "ml-latest-small": "1 MB",
    "ml-100k": "5 MB",
    "ml-1m": "6 MB",
    "ml-10m": "65 MB",
    "ml-20m": "190 MB",
    "ml-25m": "250 MB",
    "ml-32m": "230 MB",
    "ml-latest": "335 MB",
}
BLOCK = 1 << 18
TIMEOUT = 30.0  # seconds without a byte


def fetch_dataset(
    name: str, *, folder: Path, base_url: str = GROUPLENS, progress: Progress = no_progress
) -> Path:
    """The path of `<folder>/<name>.zip`, downloaded and verified; a file that is there already is kept.

    Raises UnknownDataset for other names, DatasetError when the server cannot be reached or the sum differs.
    """
    if name not in SIZES:
        raise UnknownDataset(f"there is no dataset {name!r} to fetch, only {', '.join(SIZES)}")
    target = folder / f"{name}.zip"
    if target.exists():
        return target
    url = f"{base_url}/{name}.zip"
    expected = _published_md5(f"{url}.md5")
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder, prefix=f".{name}-") as unfinished:
        part = Path(unfinished) / target.name
        actual = _download(url, part, name=name, progress=progress)
        if actual != expected:
            raise DatasetError(f"the download is damaged: its MD5 is {actual}, not {expected}", path=url)
        part.replace(target)
    return target


def _published_md5(url: str) -> str:
    text = b"".join(block for block, _ in _blocks(url)).decode("ascii", "replace")
    found = re.search(r"\b[0-9a-f]{32}\b", text)  # "<sum>  <file>", or "MD5 (<file>) = <sum>"
    if not found:
        raise DatasetError("holds no MD5 sum", path=url)
    return found[0]


def _download(url: str, target: Path, *, name: str, progress: Progress) -> str:
    """The MD5 of the bytes written to `target`."""
    digest, done = hashlib.md5(usedforsecurity=False), 0
    with target.open("wb") as file:
        for block, total in _blocks(url):
            digest.update(block)
            file.write(block)
            done += len(block)
            progress(f"Downloading {name}", done=done, total=max(total, done))
    return digest.hexdigest()


def _blocks(url: str) -> Iterator[tuple[bytes, int]]:
    """The bytes behind `url`, and how many there will be (0 when the server does not say)."""
    try:
        with urlopen(Request(url, headers={"User-Agent": "nextflex"}), timeout=TIMEOUT) as response:
            total = int(response.headers.get("Content-Length") or 0)
            while block := response.read(BLOCK):
                yield block, total
    except HTTPError as error:
        raise DatasetError(f"the server answered {error.code} {error.reason}", path=url) from error
    except (OSError, HTTPException) as error:
        reason = getattr(error, "reason", error)
        raise DatasetError(f"the download failed ({reason}); is this machine online?", path=url) from error
