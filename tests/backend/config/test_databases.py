from backend.config.databases import with_options


def test_sqlite_waits_for_writers_and_keeps_its_own_options():
    database = with_options({"ENGINE": "django.db.backends.sqlite3", "OPTIONS": {"timeout": 1}})
    assert "journal_mode=WAL" in database["OPTIONS"]["init_command"]
    assert database["OPTIONS"]["timeout"] == 1


def test_mysql_speaks_all_of_unicode():
    database = with_options({"ENGINE": "django.db.backends.mysql"})
    assert database["OPTIONS"]["charset"] == database["TEST"]["CHARSET"] == "utf8mb4"
