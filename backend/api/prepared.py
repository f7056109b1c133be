"""Queries that every request asks: their SQL is made once, which takes Django longer than the answer."""

from collections.abc import Callable
from functools import cached_property
from typing import Any

from django.db import connection
from django.db.models import QuerySet

ANY = 0  # stands for a value while the SQL is made


class Prepared:
    """A query with one integer that is different each time."""

    def __init__(self, make: Callable[[int], "QuerySet[Any, Any]"]) -> None:
        self._make = make

    @cached_property
    def sql(self) -> str:
        """With a placeholder for the integer."""
        sql, values = self._make(ANY).query.sql_with_params()
        assert values == (ANY,), "the integer must be the query's only value"
        return str(sql)

    def rows(self, value: int) -> list[tuple[Any, ...]]:
        """As the database gives them, so for columns of numbers only."""
        with connection.cursor() as cursor:
            cursor.execute(self.sql, (value,))
            return list(cursor.fetchall())
