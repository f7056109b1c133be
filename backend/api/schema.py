"""Pieces of the OpenAPI description that every view's schema uses."""

from http import HTTPStatus
from typing import Any

from drf_spectacular.utils import OpenApiResponse, inline_serializer
from rest_framework import serializers

from backend.api.errors import PROBLEM_JSON


class Problem(serializers.Serializer[Any]):
    """What every error looks like (RFC 9457)."""

    type = serializers.CharField()
    title = serializers.CharField(help_text="The status in words.")
    status = serializers.IntegerField()
    detail = serializers.CharField(help_text="One sentence for a person.")
    errors = serializers.DictField(  # type: ignore[assignment]  # a field, not the list of messages
        child=serializers.ListField(child=serializers.CharField()),
        required=False,
        help_text="Messages by field, where fields were at fault.",
    )
    suggestions = serializers.ListField(
        child=serializers.CharField(),
        required=False,
        help_text="Names that exist, where a name was not found.",
    )


def problems(*statuses: int) -> dict[Any, Any]:
    """The error responses of an operation, for `extend_schema(responses=…)`."""
    return {
        (status, PROBLEM_JSON): OpenApiResponse(Problem, description=HTTPStatus(status).phrase)
        for status in statuses
    }


def page_of(item: type[serializers.Serializer[Any]], **members: Any) -> serializers.Serializer[Any]:
    """The shape of a list of these items, with further members beside it."""
    return inline_serializer(
        f"{item.__name__}Page",
        {
            **members,
            "count": serializers.IntegerField(),
            "next": serializers.URLField(allow_null=True),
            "previous": serializers.URLField(allow_null=True),
            "results": item(many=True),
        },
    )
