"""Queries that every request asks: their SQL is made once, which takes Django longer than the answer."""

from collections.abc import Callable
from functools import cached_property
from typing import Any

from django.db import DEFAULT_DB_ALIAS, connection
from django.db.models import QuerySet

ANY = 0  # stands for a value while the SQL is made


class Prepared:
    """A query with one integer that is different each time."""

    def __init__(self, make: Callable[[int], "QuerySet[Any, Any]"]) -> None:
        self._make = make

    def rows(self, value: int) -> list[tuple[Any, ...]]:
        """The columns in their order, as Python values."""
        sql, convert = self._compiled
        with connection.cursor() as cursor:
            cursor.execute(sql, (value,))
            return convert(cursor.fetchall())

    @cached_property
    def _compiled(self) -> tuple[str, Callable[[list[Any]], list[tuple[Any, ...]]]]:
        """The SQL with a placeholder, and what makes Python values of a row."""
        compiler = self._make(ANY).query.get_compiler(DEFAULT_DB_ALIAS)
        sql, values = compiler.as_sql()
        assert tuple(values) == (ANY,), "the integer must be the query's only value"
        converters = compiler.get_converters([column for column, _, _ in compiler.select])

        def convert(rows: list[Any]) -> list[tuple[Any, ...]]:
            return [tuple(row) for row in compiler.apply_converters(rows, converters)]

        return sql, convert
