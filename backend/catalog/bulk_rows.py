"""Plain INSERTs of many rows: to make as many model instances takes longer than to write them."""

import json
from collections.abc import Iterable, Sequence
from typing import Any

from django.db import connection, models


def rows_insert(model: type[models.Model], columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
    """New rows of these fields, lists as JSON; for use inside a transaction. Raises IntegrityError."""
    quote = connection.ops.quote_name
    fields = {field.name: str(field.column) for field in model._meta.concrete_fields}
    names = ", ".join(quote(fields[name]) for name in columns)
    marks = ", ".join(["%s"] * len(columns))
    values = [tuple(json.dumps(value) if isinstance(value, list) else value for value in row) for row in rows]
    if values:
        with connection.cursor() as cursor:
            cursor.executemany(
                f"INSERT INTO {quote(model._meta.db_table)} ({names}) VALUES ({marks})", values
            )
