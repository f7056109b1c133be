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
from schemathesis.config import ChecksConfig
from schemathesis.schemas import BaseSchema

from backend.accounts import mail
from backend.accounts.models import User
from backend.posts.models import Post
from backend.ratings.models import Rating

EXAMPLES = int(os.environ.get("FUZZ_EXAMPLES", "1"))  # of each operation for each visitor
THOROUGH = EXAMPLES > 1
MEMBERS = ("user", "admin") if THOROUGH else ("admin",)
# A 422 is for requests that fit the schema and break a rule which a schema cannot state; a 400 is not.
ACCEPTED = [*ChecksConfig().positive_data_acceptance.expected_statuses, "422"]


def described(*, makes_up_tokens: bool) -> BaseSchema:
    """The schema as the server gives it, for tests with every check there is."""
    config = schemathesis.Config.from_dict(
        {
            "checks": {"positive_data_acceptance": {"expected-statuses": ACCEPTED}},
            "generation": {"with-security-parameters": makes_up_tokens},
        }
    )
    return schemathesis.openapi.from_wsgi("/api/schema/?format=json", get_wsgi_application(), config=config)


made_up = settings(
    max_examples=EXAMPLES,
    deadline=None,
    derandomize=True,
    phases=(Phase.explicit, Phase.generate),
    suppress_health_check=list(HealthCheck),
)


@pytest.fixture
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


if THOROUGH:

    @pytest.mark.parametrize("headers", ["guest"], indirect=True)
    @described(makes_up_tokens=True).parametrize()
    @made_up
    def test_guests_are_answered_as_the_schema_says(case, headers, asked):
        ask(case, headers=headers, asked=asked)


@pytest.mark.parametrize("headers", MEMBERS, indirect=True)
@described(makes_up_tokens=False).parametrize()
@made_up
def test_members_are_answered_as_the_schema_says(case, headers, asked):
    ask(case, headers=headers, asked=asked)


def ask(case: schemathesis.Case, *, headers: dict[str, str], asked: Counter[str]) -> None:
    """Sends the request, checks the answer, and takes back what the request changed."""
    asked[case.operation.label] += 1
    with transaction.atomic():
        try:
            case.call_and_validate(headers=headers)
        finally:
            transaction.set_rollback(True)
