import stat

from backend.config.secret_key import read_or_create_secret_key


def test_the_key_is_made_once_for_its_owner_only(tmp_path):
    path = tmp_path / "secret_key"
    key = read_or_create_secret_key(path)
    assert len(key) >= 64
    assert read_or_create_secret_key(path) == key
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert list(tmp_path.iterdir()) == [path]


def test_an_existing_key_is_kept(tmp_path):
    path = tmp_path / "secret_key"
    path.write_text("mine\n")
    assert read_or_create_secret_key(path) == "mine"
