"""The last answer of the database, given again while it is away."""

from collections.abc import Callable
from functools import wraps
from typing import ParamSpec, TypeVar

from backend.api.metrics import FALLBACKS
from backend.api.outages import database_is_away

Given = ParamSpec("Given")
Result = TypeVar("Result")


def remembered(selector: Callable[Given, Result]) -> Callable[Given, Result]:
    """The same selector, for few different arguments: each one's last answer is kept in memory."""
    answers: dict[str, Result] = {}

    @wraps(selector)
    def answer(*args: Given.args, **kwargs: Given.kwargs) -> Result:
        asked = repr((args, kwargs))
        try:
            answers[asked] = selector(*args, **kwargs)
        except Exception as error:
            if not database_is_away(error) or asked not in answers:
                raise
            FALLBACKS.labels("remembered answer").inc()
        return answers[asked]

    return answer
