import threading

import pytest

from engine.artifacts.local import LocalObjects
from engine.errors import PublishConflict, StoreError


def test_an_interrupted_write_leaves_the_old_file_and_no_other(tmp_path, monkeypatch):
    objects = LocalObjects(tmp_path)
    objects.put("a/b", b"old")
    monkeypatch.setattr("os.fsync", lambda _: (_ for _ in ()).throw(OSError(28, "No space left on device")))
    with pytest.raises(StoreError, match="No space left on device"):
        objects.put("a/b", b"new")
    assert [path.name for path in (tmp_path / "a").iterdir()] == ["b"]
    assert (tmp_path / "a" / "b").read_bytes() == b"old"


def test_a_folder_that_cannot_be_written_is_one_named_error(tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(StoreError, match=r"Not a directory|File exists"):
        LocalObjects(tmp_path / "file").put("key", b"")


def test_of_many_writers_at_once_one_wins(tmp_path):
    objects, outcomes = LocalObjects(tmp_path), []

    def publish(number: int) -> None:
        try:
            objects.put_if_unchanged("current", b"%d" % number, tag=None)
            outcomes.append(number)
        except PublishConflict:
            pass

    threads = [threading.Thread(target=publish, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(outcomes) == 1


def test_keys_are_sorted_and_leave_unfinished_files_out(tmp_path):
    objects = LocalObjects(tmp_path)
    objects.put("models/b/x", b"")
    objects.put("models/a", b"")
    (tmp_path / "models" / ".unfinished").touch()
    assert objects.keys("models/") == ["models/a", "models/b/x"]
    assert objects.keys("nothing/") == []


def test_all_keys_are_those_of_the_store_and_not_of_the_folders_beside_it(tmp_path):
    (tmp_path / "elsewhere").touch()
    objects = LocalObjects(tmp_path / "store")
    assert objects.keys("") == []
    objects.put("models/a", b"")
    assert objects.keys("") == objects.keys("mod") == ["models/a"]
