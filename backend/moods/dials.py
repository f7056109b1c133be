"""The dials as an address or a body holds them."""

import math
from typing import Any

from rest_framework import serializers

from backend.moods.models import LEAN_LENGTH

LEANING = r"[^,:\u0000]{1,80}:-?(0(\.[0-9]{1,6})?|1(\.0{1,6})?)"
LEAN = rf"^{LEANING}(,{LEANING}){{0,19}}$"


class DialField(serializers.FloatField):
    """A number between two ends; at rest where it is not given."""

    def __init__(self, *, lowest: float, **options: Any) -> None:
        super().__init__(default=0.0, min_value=lowest, max_value=1.0, **options)

    def to_internal_value(self, data: Any) -> float:
        """Finite: a comparison with "nan" finds nothing wrong."""
        value = super().to_internal_value(data)
        if not math.isfinite(value):
            self.fail("invalid")
        return value


class Dials(serializers.Serializer[Any]):
    """What a user asks of the list beside relevance; all at rest is the plain list."""

    popularity = DialField(lowest=-1.0, help_text="-1 what few know … 1 what everybody knows.")
    era = DialField(lowest=-1.0, help_text="-1 old … 1 new.")
    diversity = DialField(lowest=0.0, help_text="0 as it comes … 1 as different as can be.")
    lean = serializers.RegexField(
        LEAN,
        default="",
        allow_blank=True,
        max_length=LEAN_LENGTH,
        help_text="More or less of genres and tags, such as `Horror:1,space:-0.5`.",
    )


def leanings_of(lean: str) -> dict[str, float]:
    """Weights by genre or tag; of a name given twice the last."""
    parts = (part.split(":") for part in filter(None, lean.split(",")))
    return {name.strip(): float(weight) for name, weight in parts}
