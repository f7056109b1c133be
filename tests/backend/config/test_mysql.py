"""What is asked of MySQL and MariaDB; SQLite has no such settings."""

import threading

import pytest
from django.db import DataError, connection, transaction

from backend.catalog.models import Genre

pytestmark = [
    pytest.mark.django_db,
    pytest.mark.skipif("not __import__('os').environ.get('TEST_DATABASE_URL')", reason="runs on MariaDB"),
]


def value_of(variable: str) -> str:
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT @@{variable}")
        return str(cursor.fetchone()[0])


def test_text_of_any_language_and_emoji_come_back():
    Genre.objects.create(name="恐怖 🎬 ужасы")
    assert Genre.objects.get().name == "恐怖 🎬 ужасы"
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT DISTINCT table_name, column_name FROM information_schema.columns "
            "WHERE table_schema = DATABASE() AND character_set_name <> 'utf8mb4'"
        )
        assert cursor.fetchall() == ()


def test_a_value_that_does_not_fit_is_refused_and_not_cut():
    assert "STRICT_TRANS_TABLES" in value_of("sql_mode")
    with pytest.raises(DataError), transaction.atomic():
        Genre.objects.create(name="x" * 81)
    assert not Genre.objects.exists()


@pytest.mark.django_db(transaction=True)
def test_a_transaction_sees_what_others_have_committed_since():
    def add() -> None:
        Genre.objects.create(name="Noir")
        connection.close()

    with transaction.atomic():
        assert not Genre.objects.exists()
        other = threading.Thread(target=add)
        other.start()
        other.join()
        assert Genre.objects.exists()
