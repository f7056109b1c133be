"""The filters of a data grid, `field:operator:value`, as conditions on the database."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from typing import Literal

from django.db.models import Q

Kind = Literal["text", "number", "time", "flag", "list"]
Condition = Callable[[str, str], Q]  # of a column and a value; a value that does not fit is a ValueError


def _compared(lookup: str, cast: Callable[[str], object] = str) -> Condition:
    return lambda column, value: Q(**{f"{column}__{lookup}": cast(value)})


def _not(condition: Condition) -> Condition:
    return lambda column, value: ~condition(column, value)


def _any_of(condition: Condition) -> Condition:
    """The value is a list with commas between."""
    return lambda column, value: Q(*(condition(column, one) for one in value.split(",")), _connector=Q.OR)


def _no_text(column: str, _value: str) -> Q:
    return Q(**{column: ""}) | Q(**{f"{column}__isnull": True})


def _null(column: str, _value: str) -> Q:
    return Q(**{f"{column}__isnull": True})


def _flag(column: str, value: str) -> Q:
    """Yes or no; no value lets everything through, as a grid's "any" does."""
    if value not in ("true", "false", ""):
        raise ValueError("true or false")
    return Q(**{column: value == "true"}) if value else Q()


def _span(value: str) -> tuple[datetime, datetime]:
    """From when to when a day, or a minute, lasts."""
    start = datetime.fromisoformat(value)
    length = timedelta(days=1) if len(value) == len("2026-01-31") else timedelta(minutes=1)
    start = start if start.tzinfo else start.replace(tzinfo=UTC)
    return start, start + length


def _during(column: str, value: str) -> Q:
    start, end = _span(value)
    return Q(**{f"{column}__gte": start, f"{column}__lt": end})


def _time(lookup: str, *, end: bool) -> Condition:
    return lambda column, value: Q(**{f"{column}__{lookup}": _span(value)[end]})


def _empty(condition: Condition) -> dict[str, Condition]:
    return {"isEmpty": condition, "isNotEmpty": _not(condition)}


_contains, _equals, _number = _compared("icontains"), _compared("iexact"), _compared("exact", float)

# The operators of MUI X Data Grid by the kind of column.
OPERATORS: Mapping[Kind, Mapping[str, Condition]] = {
    "text": {
        "contains": _contains,
        "doesNotContain": _not(_contains),
        "equals": _equals,
        "doesNotEqual": _not(_equals),
        "startsWith": _compared("istartswith"),
        "endsWith": _compared("iendswith"),
        "isAnyOf": _any_of(_equals),
        **_empty(_no_text),
    },
    "number": {
        "=": _number,
        "!=": _not(_number),
        ">": _compared("gt", float),
        ">=": _compared("gte", float),
        "<": _compared("lt", float),
        "<=": _compared("lte", float),
        "isAnyOf": _any_of(_number),
        **_empty(_null),
    },
    "time": {
        "is": _during,
        "not": _not(_during),
        "after": _time("gte", end=True),
        "onOrAfter": _time("gte", end=False),
        "before": _time("lt", end=False),
        "onOrBefore": _time("lt", end=True),
        **_empty(_null),
    },
    "flag": {"is": _flag},
    "list": {},
}


def condition_of(text: str, *, columns: Mapping[str, Kind]) -> Q:
    """What a filter asks for; raises ValueError with a sentence where it asks for nonsense."""
    field, _, rest = text.partition(":")
    operator, _, value = rest.partition(":")
    operators = OPERATORS[columns[field]] if field in columns else {}
    if not operators:
        raise ValueError(f"There is no column {field!r} to filter by.")
    if operator not in operators:
        raise ValueError(f"{field}: {operator!r} is not one of {', '.join(operators)}.")
    try:
        return operators[operator](field, value)
    except ValueError as error:
        raise ValueError(f"{field}: {value!r} does not fit this column.") from error
