"""What Django REST framework asks of texts and lists and drf-spectacular does not say."""

from collections.abc import Iterator
from typing import Any

from drf_spectacular.extensions import OpenApiSerializerFieldExtension
from drf_spectacular.openapi import AutoSchema

ANY_TEXT = r"^[^\u0000]*$"  # databases and C libraries end a text at NUL
SHOWN_TEXT = r"^[^\u0000]*[^\s\u0000][^\u0000]*$"
BLANK = {"type": "string", "maxLength": 0}
SAYS_MORE = {"enum", "format", "pattern"}
Schema = dict[str, Any]


class TextExtension(OpenApiSerializerFieldExtension):  # type: ignore[no-untyped-call]
    """A text whose spaces are cut off and which must not be blank."""

    target_class = "rest_framework.serializers.CharField"

    def map_serializer_field(self, auto_schema: AutoSchema, direction: str) -> Schema:
        """The field's schema."""
        schema = _mapped(auto_schema, self.target, direction)
        if direction == "request" and self.target.trim_whitespace and not self.target.allow_blank:
            schema["pattern"] = SHOWN_TEXT
        return schema


class ListExtension(OpenApiSerializerFieldExtension):  # type: ignore[no-untyped-call]
    """How many objects a list may hold."""

    target_class = "rest_framework.serializers.ListSerializer"

    def map_serializer_field(self, auto_schema: AutoSchema, direction: str) -> Schema:
        """The list's schema."""
        schema = _mapped(auto_schema, self.target, direction)
        limits = {"minItems": None if self.target.allow_empty else 1, "maxItems": self.target.max_length}
        return {**schema, **{name: limit for name, limit in limits.items() if limit is not None}}


def _mapped(auto_schema: AutoSchema, field: Any, direction: str) -> Schema:
    schema: Schema = auto_schema._map_serializer_field(  # type: ignore[no-untyped-call]
        field, direction, bypass_extensions=True
    )
    return schema


def with_true_texts(result: Schema, **_: Any) -> Schema:
    """A hook of drf-spectacular: no text that comes in holds NUL, and a form, which is all text, no null."""
    components = result["components"]["schemas"]
    for schema in (*components.values(), *_parameters(result)):
        for part in _parts(schema):
            if BLANK in part.get("oneOf", ()):  # the other pattern may fit nothing as well
                part["anyOf"] = part.pop("oneOf")
    bodies = (schema for name, schema in components.items() if name.endswith("Request"))
    for schema in (*bodies, *_parameters(result)):
        for part in _parts(schema):
            if part.get("type") == "string" and not part.keys() & SAYS_MORE:
                part["pattern"] = ANY_TEXT
    for operation in _operations(result):
        form = operation.get("requestBody", {}).get("content", {}).get("multipart/form-data")
        if form:
            for field in components[form["schema"]["$ref"].rsplit("/")[-1]]["properties"].values():
                field.pop("nullable", None)
    return result


def _operations(result: Schema) -> Iterator[Schema]:
    return (operation for path in result["paths"].values() for operation in path.values())


def _parameters(result: Schema) -> list[Schema]:
    return [said["schema"] for operation in _operations(result) for said in operation.get("parameters", ())]


def _parts(schema: Schema) -> Iterator[Schema]:
    yield schema
    for part in (*schema.get("properties", {}).values(), schema.get("items")):
        yield from _parts(part) if part else ()
