"""How texts look in the OpenAPI description."""

from typing import Any

from drf_spectacular.extensions import OpenApiSerializerFieldExtension
from drf_spectacular.openapi import AutoSchema

ANY_TEXT = r"^[^\u0000]*$"  # databases and C libraries end a text at NUL
SHOWN_TEXT = r"^[^\u0000]*[^\s\u0000][^\u0000]*$"


class TextExtension(OpenApiSerializerFieldExtension):  # type: ignore[no-untyped-call]
    """What Django REST framework asks of every text that comes in, said as a pattern."""

    target_class = "rest_framework.serializers.CharField"
    match_subclasses = True

    def map_serializer_field(self, auto_schema: AutoSchema, direction: str) -> dict[str, Any]:
        """The field's schema; a text that has a form of its own keeps it."""
        schema: dict[str, Any] = auto_schema._map_serializer_field(  # type: ignore[no-untyped-call]
            self.target, direction, bypass_extensions=True
        )
        if direction == "request" and not schema.keys() & {"format", "pattern", "enum"}:
            field = self.target
            may_be_blank = field.allow_blank or not field.trim_whitespace
            schema["pattern"] = ANY_TEXT if may_be_blank else SHOWN_TEXT
        return schema
