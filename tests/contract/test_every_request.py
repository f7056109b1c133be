"""Requests made up from the schema, by Schemathesis: none may be answered otherwise than the schema says.

`make fuzz` asks thousands; the tests a few of each.
"""

import os
import sys
from collections import Counter
from collections.abc import Iterator

import pytest
import schemathesis
from django.core.signals import request_finished, request_started
from django.core.wsgi import get_wsgi_application
from django.db import close_old_connections, transaction
from hypothesis import HealthCheck, Phase, settings
from rest_framework_simplejwt.tokens import AccessToken
from schemathesis.core.failures import AcceptedNegativeData, FailureGroup
from schemathesis.openapi.checks import RejectedPositiveData

from backend.accounts import mail
from backend.accounts.models import User
from backend.posts.models import Post
from backend.ratings.models import Rating

EXAMPLES = int(os.environ.get("FUZZ_EXAMPLES", "1"))  # of each operation for each visitor
VISITORS = ("guest", "user", "admin") if EXAMPLES > 1 else ("admin",)
schema = schemathesis.openapi.from_wsgi("/api/schema/?format=json", get_wsgi_application())


# Where a request may fit the schema and still be refused with a 400: what JSON Schema cannot say.
RULES_BEYOND_SCHEMA = {
    "POST /api/v1/auth/jwt/create/": "an address and a password that are more than spaces",
    "POST /api/v1/auth/jwt/blacklist/": "a token that is more than spaces",
    "POST /api/v1/auth/jwt/refresh/": "a token that is more than spaces",
    "POST /api/v1/auth/jwt/verify/": "a token that is more than spaces",
    "POST /api/v1/auth/users/": "a strong password, a free address",
    "POST /api/v1/auth/users/activation/": "a link that was sent",
    "POST /api/v1/auth/users/me/delete/": "the right password",
    "POST /api/v1/auth/users/reset_password_confirm/": "a link that was sent",
    "POST /api/v1/auth/users/set_email/": "the right password",
    "POST /api/v1/auth/users/set_email_confirm/": "a link that was sent",
    "POST /api/v1/auth/users/set_password/": "the right password",
    **{
        f"GET /api/v1/dashboard/tables/{table}/{form}": "a column of the table and a value of its kind"
        for table in ("movies", "posts", "ratings", "users")
        for form in ("", "export/")
    },
    "POST /api/v1/imports/": "a file that a service wrote",
    "POST /api/v1/imports/{import_id}/apply/": "a choice that a row offers",
    "GET /api/v1/movies/": "years the right way round",
    "POST /api/v1/models/{stem}/activate/": "a version that exists",
    "POST /api/v1/posts/": "one movie, and something about it",
    "PATCH /api/v1/posts/{post_id}/": "a file that is an image",
    "POST /api/v1/ratings/batch/": "movies that exist",
    "POST /api/v1/recommendations/from-picks/": "three different movies of the choice",
    "GET /api/v1/recommendations/top-rated/": "a genre that exists",
}
# Accepted although the schema would not: a number for a text or the other way round, which the framework
# converts; an empty parameter, which counts as left out; an unknown one, which is ignored; and a header that
# Schemathesis leaves out and we put in.
LENIENT = (
    "Incorrect type",
    "violates `type`",
    "smaller than minLength",
    "violates `additionalProperties`",
    "(was Authorization)",
)


def is_meant(failure: BaseException, operation: str) -> bool:
    """Whether a difference from the schema is one of those explained above."""
    if isinstance(failure, RejectedPositiveData):
        return operation in RULES_BEYOND_SCHEMA
    return isinstance(failure, AcceptedNegativeData) and any(sign in str(failure) for sign in LENIENT)


@pytest.fixture(params=VISITORS)
def headers(request, published, settings, tmp_path, monkeypatch) -> Iterator[dict[str, str]]:
    """Who asks; the site has movies, models, a rating and a post."""
    settings.THROTTLE_RATES = dict.fromkeys(settings.THROTTLE_RATES, "off")
    settings.UPLOADS_PER_DAY = 1_000_000
    monkeypatch.setattr(mail, "mail_later", lambda _: None)
    users = {
        "user": User.objects.create_user("ann@example.com", "popcorn-and-a-film"),
        "admin": User.objects.create_superuser("root@example.com", "popcorn-and-a-film"),
    }
    Rating.objects.create(user=users["user"], movie_id=10, half_stars=8)
    Post.objects.create(id=1, user=users["user"], movie_id=10, title="Alien", text="!", digest="1")
    user = users.get(request.param)
    for signal in (
        request_started,
        request_finished,
    ):  # closing loses the transaction
        signal.disconnect(close_old_connections)
    yield {"Authorization": f"Bearer {AccessToken.for_user(user)}"} if user else {}
    for signal in (request_started, request_finished):
        signal.connect(close_old_connections)


@pytest.fixture(scope="session")
def asked() -> Iterator[Counter[str]]:
    """Counts the requests, and says how many there were."""
    counter: Counter[str] = Counter()
    yield counter
    sys.stderr.write(f"\n{counter.total()} requests to {len(counter)} operations\n")


@schema.parametrize()
@settings(
    max_examples=EXAMPLES,
    deadline=None,
    derandomize=True,
    phases=(Phase.explicit, Phase.generate),
    suppress_health_check=list(HealthCheck),
)
def test_every_answer_is_one_that_the_schema_knows(case, headers, asked):
    asked[case.operation.label] += 1
    with transaction.atomic():
        try:
            case.call_and_validate(headers=headers)
        except FailureGroup as group:
            if found := [
                failure for failure in group.exceptions if not is_meant(failure, case.operation.label)
            ]:
                raise ExceptionGroup("Not as the schema says", found) from None
        finally:
            transaction.set_rollback(True)
