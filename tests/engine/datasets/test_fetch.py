import hashlib
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest

from engine.datasets.fetch import fetch_dataset
from engine.errors import DatasetError, UnknownDataset

CONTENT = bytes(range(256)) * 5_000
MD5 = hashlib.md5(CONTENT).hexdigest()
Pages = dict[str, bytes]


@pytest.fixture
def pages() -> Pages:
    """What the server answers, by path."""
    return {"/ml-1m.zip": CONTENT, "/ml-1m.zip.md5": f"MD5 (ml-1m.zip) = {MD5}\n".encode()}


@pytest.fixture
def url(pages: Pages) -> Iterator[str]:
    """The address of a server of this test's own."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            content = pages.get(self.path)
            self.send_response(404 if content is None else 200)
            self.send_header("Content-Length", str(len(content or b"")))
            self.end_headers()
            self.wfile.write(content or b"")

        def log_message(self, *_: object) -> None:
            """Stay silent."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


def test_a_download_is_verified_and_reports_progress(url: str, tmp_path: Path) -> None:
    steps: list[tuple[int, int]] = []

    def progress(step: str, /, *, done: int, total: int) -> None:
        assert step == "Downloading ml-1m"
        steps.append((done, total))

    path = fetch_dataset("ml-1m", folder=tmp_path / "data", base_url=url, progress=progress)
    assert path == tmp_path / "data" / "ml-1m.zip"
    assert path.read_bytes() == CONTENT
    assert steps[-1] == (len(CONTENT), len(CONTENT))


def test_the_sum_may_be_written_as_md5sum_does(url: str, pages: Pages, tmp_path: Path) -> None:
    pages["/ml-1m.zip.md5"] = f"{MD5}  ml-1m.zip\n".encode()
    assert fetch_dataset("ml-1m", folder=tmp_path, base_url=url).exists()


def test_a_file_that_is_there_is_not_downloaded_again(url: str, pages: Pages, tmp_path: Path) -> None:
    (tmp_path / "ml-1m.zip").write_bytes(b"mine")
    pages.clear()
    assert fetch_dataset("ml-1m", folder=tmp_path, base_url=url).read_bytes() == b"mine"


def test_a_damaged_download_leaves_nothing(url: str, pages: Pages, tmp_path: Path) -> None:
    pages["/ml-1m.zip"] = CONTENT[:-1]
    with pytest.raises(DatasetError, match=r"the download is damaged: its MD5 is \w+, not \w+"):
        fetch_dataset("ml-1m", folder=tmp_path, base_url=url)
    assert list(tmp_path.iterdir()) == []


def test_a_missing_page_is_named_with_its_status(url: str, pages: Pages, tmp_path: Path) -> None:
    del pages["/ml-1m.zip"]
    with pytest.raises(DatasetError, match=r"/ml-1m.zip: the server answered 404"):
        fetch_dataset("ml-1m", folder=tmp_path, base_url=url)
    assert list(tmp_path.iterdir()) == []


def test_a_page_without_a_sum_is_refused(url: str, pages: Pages, tmp_path: Path) -> None:
    pages["/ml-1m.zip.md5"] = b"<html>maintenance</html>"
    with pytest.raises(DatasetError, match="holds no MD5 sum"):
        fetch_dataset("ml-1m", folder=tmp_path, base_url=url)


def test_an_unreachable_server_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(DatasetError, match=r"the download failed .* is this machine online\?"):
        fetch_dataset("ml-1m", folder=tmp_path, base_url="http://127.0.0.1:1")


def test_other_names_are_refused(tmp_path: Path) -> None:
    with pytest.raises(UnknownDataset, match="no dataset 'ml-2m' to fetch, only ml-latest-small"):
        fetch_dataset("ml-2m", folder=tmp_path)
