"""What each kind of database needs beyond its address."""

from typing import Any

SQLITE_OPTIONS = {
    # Readers do not wait for the writer; a writer takes its lock at once instead of failing half-way.
    "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA foreign_keys=ON;",
    "transaction_mode": "IMMEDIATE",
    "timeout": 20,  # seconds
}
MYSQL_OPTIONS = {
    "charset": "utf8mb4",
    "isolation_level": "read committed",
    "init_command": "SET sql_mode='STRICT_TRANS_TABLES'",
}
MYSQL_TEST = {"CHARSET": "utf8mb4", "COLLATION": "utf8mb4_unicode_ci"}


def with_options(database: dict[str, Any]) -> dict[str, Any]:
    """The entry for Django's DATABASES, from the parsed DATABASE_URL."""
    mysql = database["ENGINE"].endswith("mysql")
    options = MYSQL_OPTIONS if mysql else SQLITE_OPTIONS if database["ENGINE"].endswith("sqlite3") else {}
    return {
        "CONN_MAX_AGE": 60,
        "CONN_HEALTH_CHECKS": True,
        **database,
        "OPTIONS": {**options, **database.get("OPTIONS", {})},
        **({"TEST": MYSQL_TEST} if mysql else {}),
    }
