import io
import zipfile

import pytest
from rest_framework.exceptions import ValidationError

from backend.imports import archive
from backend.imports.archive import files_of
from tests.backend.imports.conftest import zipped
from tests.backend.imports.files import LETTERBOXD_RATINGS


def refusal(data):
    with pytest.raises(ValidationError) as refused:
        files_of(data, name="upload.zip")
    (sentence,) = refused.value.detail["file"]
    return sentence


def with_name(name):
    """A ZIP whose file is called so, whatever zipfile thinks of it."""
    return zipped({"x" * len(name): "a"}).replace(b"x" * len(name), name.encode())


def test_a_plain_file_is_itself_and_a_zip_what_it_holds():
    assert files_of(b"a,b", name="x.csv") == [("x.csv", b"a,b")]
    found = files_of(zipped({"a/b.csv": "1", "c.png": "2", ".hidden.csv": "3"}), name="x.zip")
    assert found == [("a/b.csv", b"1")]


@pytest.mark.parametrize(
    "name", ["../evil.csv", "/etc/evil.csv", "a/../../e.csv", "C:/evil.csv", "a\\evil.csv"]
)
def test_names_that_lead_out_are_refused(name):
    assert "leads out of it" in refusal(with_name(name))


def test_a_bomb_is_refused_before_it_is_unpacked():
    assert "far more than it should" in refusal(zipped({"ratings.csv": "0" * 20_000_000}))


def test_too_much_in_all_is_refused(monkeypatch):
    monkeypatch.setattr(archive, "MAX_BYTES", 10)
    assert "more than 1e-05 MB" in refusal(zipped({"a.csv": "123456", "b.csv": "123456"}))


def test_too_many_files_are_refused(monkeypatch):
    monkeypatch.setattr(archive, "MAX_MEMBERS", 2)
    assert "more than 2 files" in refusal(zipped({f"{number}.csv": "" for number in range(3)}))


def test_a_file_larger_than_it_says_is_refused():
    data = zipped({"ratings.csv": LETTERBOXD_RATINGS})
    size = len(LETTERBOXD_RATINGS.encode()).to_bytes(4, "little")
    assert data.count(size) == 2
    assert refusal(data.replace(size, (10).to_bytes(4, "little")))


def test_a_zip_in_a_zip_is_refused():
    assert "another ZIP" in refusal(zipped({"inner.zip": zipped({"ratings.csv": "a"})}))


def test_a_locked_zip_is_refused():
    data = bytearray(zipped({"ratings.csv": "a"}))
    data[6] |= 1  # the flag in the file's own header
    data[data.index(b"PK\1\2") + 8] |= 1  # and in the directory
    assert "password" in refusal(bytes(data))


def test_an_unknown_compression_is_damage():
    data = bytearray(zipped({"ratings.csv": "a"}))
    data[8] = data[data.index(b"PK\1\2") + 10] = 99
    assert "damaged" in refusal(bytes(data))


def test_a_file_cut_off_is_refused_or_no_zip():
    data = zipped({"ratings.csv": LETTERBOXD_RATINGS * 50})
    assert files_of(data[:-30], name="x")[0][1] == data[:-30]  # no directory: not a ZIP, and no export either
    assert "damaged" in refusal(data[:40] + data[60:])


def test_a_link_is_read_as_the_text_it_is():
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as made:
        link = zipfile.ZipInfo("ratings.csv")
        link.external_attr = 0o120777 << 16
        made.writestr(link, "/etc/passwd")
    assert files_of(file.getvalue(), name="x.zip") == [("ratings.csv", b"/etc/passwd")]
