"""A transaction that another one got in the way of is tried again."""

from collections.abc import Callable
from functools import wraps
from typing import ParamSpec, TypeVar

from django.db import OperationalError, connection

Given = ParamSpec("Given")
Result = TypeVar("Result")

DEADLOCK = {1213, 1205}  # MySQL's numbers: a victim was chosen, or a lock was waited for too long
ATTEMPTS = 4


def retried_on_deadlock(transaction: Callable[Given, Result]) -> Callable[Given, Result]:
    """The same function, begun again when the database gave it up for another; outermost only."""

    @wraps(transaction)
    def attempt(*args: Given.args, **kwargs: Given.kwargs) -> Result:
        for _ in range(ATTEMPTS - 1):
            try:
                return transaction(*args, **kwargs)
            except OperationalError as error:
                if connection.in_atomic_block or error.args[:1] not in {(number,) for number in DEADLOCK}:
                    raise
        return transaction(*args, **kwargs)

    return attempt
