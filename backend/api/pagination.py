"""Lists: `{count, next, previous, results}`, by page number or in one piece."""

from collections.abc import Callable, Sequence
from typing import Any

from rest_framework import serializers
from rest_framework.exceptions import NotFound
from rest_framework.request import Request
from rest_framework.utils.urls import replace_query_param

MAX_PAGE_SIZE = 100


class PageQuery(serializers.Serializer[Any]):
    """Which page of a long list."""

    page = serializers.IntegerField(default=1, min_value=1, max_value=1_000_000)
    page_size = serializers.IntegerField(default=20, min_value=1, max_value=MAX_PAGE_SIZE)


def one_page(results: Sequence[Any]) -> dict[str, Any]:
    """A list that is always given whole."""
    return {"count": len(results), "next": None, "previous": None, "results": results}


def numbered_page(
    request: Request, *, count: int, page: int, page_size: int, take: Callable[[slice], Sequence[Any]]
) -> dict[str, Any]:
    """The page asked for, `take` giving the rows of a slice; a page past the end is not found."""
    start = (page - 1) * page_size
    if page > 1 and start >= count:
        raise NotFound("There is no such page.")
    return {
        "count": count,
        "next": _link(request, page + 1) if start + page_size < count else None,
        "previous": _link(request, page - 1) if page > 1 else None,
        "results": take(slice(start, start + page_size)),
    }


def _link(request: Request, page: int) -> str:
    return replace_query_param(request.build_absolute_uri(), "page", page)
