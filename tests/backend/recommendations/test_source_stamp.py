import os

import pytest

from backend.recommendations.source_stamp import source_stamp


@pytest.fixture
def folder(tmp_path):
    """A dataset of one file."""
    (tmp_path / "ratings.csv").write_text("1,2,3")
    return tmp_path


def test_the_stamp_stays_while_the_files_do(folder):
    assert source_stamp(str(folder), extra=None) == source_stamp(f"{folder}/.", extra=None)


def test_a_touched_file_an_extra_and_a_new_version_change_it(folder, settings):
    stamps = {source_stamp(str(folder), extra=None), source_stamp(str(folder), extra="demo")}
    os.utime(folder / "ratings.csv", (1, 1))
    stamps.add(source_stamp(str(folder), extra=None))
    settings.VERSION = "99"
    stamps.add(source_stamp(str(folder), extra=None))
    assert len(stamps) == 4


def test_a_zip_and_the_demo_have_stamps(folder):
    assert source_stamp(str(folder / "ratings.csv"), extra=None) != source_stamp("demo", extra=None)
