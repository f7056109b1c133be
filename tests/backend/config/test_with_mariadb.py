import os

from django.db import connection


def test_the_tests_run_on_the_database_that_was_asked_for():
    asked_for = "mysql" if os.environ.get("TEST_DATABASE_URL") else "sqlite"
    assert connection.vendor == asked_for
