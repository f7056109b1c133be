"""The types of a JSON body: 5 is no text, "5" no number, "yes" no truth value."""

from collections.abc import Mapping
from typing import Any

from rest_framework.serializers import (
    BooleanField,
    CharField,
    Field,
    FloatField,
    IntegerField,
    ListField,
    ListSerializer,
    Serializer,
)

TYPES: Mapping[type[Field[Any, Any, Any, Any]], tuple[type, ...]] = {
    BooleanField: (bool,),
    CharField: (str,),
    FloatField: (int, float),
    IntegerField: (int, float),  # JSON does not tell 3.0 from 3
}


def type_errors(field: Any, value: Any) -> Any:
    """Where a value has another type than its field, nested as DRF nests errors; empty if nowhere."""
    if isinstance(field, Serializer) and isinstance(value, Mapping):
        parts: list[Any] = [(name, part, value[name]) for name, part in field.fields.items() if name in value]
    elif isinstance(field, ListField | ListSerializer) and isinstance(value, list):
        parts = [(place, field.child, one) for place, one in enumerate(value)]
    else:
        return [field.error_messages["invalid"]] if _is_odd(field, value) else []
    return {name: errors for name, part, one in parts if (errors := type_errors(part, one))}


def _is_odd(field: Any, value: Any) -> bool:
    types = next((types for kind, types in TYPES.items() if isinstance(field, kind)), None)
    if types is None or value is None or field.read_only:  # for the field to judge, or to ignore
        return False
    return bool not in types if isinstance(value, bool) else not isinstance(value, types)
