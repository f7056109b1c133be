"""What each kind of database needs beyond its address."""

from typing import Any

from django.core.exceptions import ImproperlyConfigured

SQLITE_OPTIONS = {
    # Readers do not wait for the writer; a writer takes its lock at once instead of failing half-way.
    "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA foreign_keys=ON;",
    "transaction_mode": "IMMEDIATE",
    "timeout": 20,  # seconds
}
MYSQL_OPTIONS = {
    "connect_timeout": 3,  # seconds
    "charset": "utf8mb4",
    "isolation_level": "read committed",
    "init_command": "SET sql_mode='STRICT_TRANS_TABLES'",
}
ENGINES = {"mysql": "backend.api.mysql"}  # Django's own, but quick to give up
SERVING = {"read_timeout": 6, "write_timeout": 6}  # seconds; a command may wait longer for an answer
OPTIONS: dict[str, dict[str, Any]] = {"sqlite3": SQLITE_OPTIONS, "mysql": MYSQL_OPTIONS}
MYSQL_TEST = {"CHARSET": "utf8mb4", "COLLATION": "utf8mb4_unicode_ci"}


def with_options(database: dict[str, Any]) -> dict[str, Any]:
    """The entry for Django's DATABASES, from the parsed DATABASE_URL."""
    kind = database["ENGINE"].rpartition(".")[2]
    if kind not in OPTIONS:
        raise ImproperlyConfigured(
            "DATABASE_URL has a bad value: write sqlite:///file or mysql://user:password@host/name"
        )
    return {
        "CONN_MAX_AGE": 60,  # seconds
        "CONN_HEALTH_CHECKS": True,
        **database,
        "ENGINE": ENGINES.get(kind, database["ENGINE"]),
        "OPTIONS": {**OPTIONS[kind], **database.get("OPTIONS", {})},
        **({"TEST": MYSQL_TEST} if kind == "mysql" else {}),
    }


def serve_with(database: dict[str, Any]) -> None:
    """Change the entry for a process that serves: nobody waits long for an answer in a browser."""
    if database["ENGINE"] == ENGINES["mysql"]:
        database["OPTIONS"] = {**database["OPTIONS"], **SERVING}
