"""Who may do what: every endpoint, as seven kinds of visitor."""

import re
from datetime import timedelta

import pytest
from django.db import transaction
from django.test import Client
from rest_framework.test import APIClient
from rest_framework_simplejwt.tokens import AccessToken

from backend.accounts.models import User
from backend.imports.models import Import
from backend.moods.models import Mood
from backend.posts.models import Post, PostImage
from backend.ratings.models import Rating
from tests.backend.endpoints import endpoints

VISITORS = ("guest", "user", "other user", "admin", "inactive user", "expired token", "revoked token")
STRANGERS = {"guest", "inactive user", "expired token", "revoked token"}

# How each visitor is answered, in the order of VISITORS: "+" let through, otherwise the status.
EVERYBODY = ("+", "+", "+", "+", "+", "+", "+")
LOGGED_IN = (401, "+", "+", "+", 401, 401, 401)
SHOWN_THEIR_OWN = ("+", "+", "+", "+", 401, 401, 401)  # guests the same for all; a bad token is told
OWN_ROWS = (401, "+", 404, 404, 401, 401, 401)  # others, admins too, ask for their own and have none
AUTHOR = (401, "+", 403, "+", 401, 401, 401)
ADMINS = (401, 403, 403, "+", 401, 401, 401)
COOKIE_HOLDERS = (401, 401, 401, 401, 401, 401, 401)  # a token in a header is not what they are known by

V1 = "api/v1"
TABLE = {
    r"GET ^(?!api/|static/|assets/|admin)(?P<path>.*)$": EVERYBODY,
    "GET api/docs/": EVERYBODY,
    "GET api/schema/": EVERYBODY,
    "GET healthz": EVERYBODY,
    "GET metrics": EVERYBODY,  # from this machine
    "GET readyz": EVERYBODY,
    f"GET {V1}/account/export/": LOGGED_IN,
    f"GET {V1}/auth/o/<slug:provider>/": EVERYBODY,
    f"POST {V1}/auth/o/<slug:provider>/": EVERYBODY,
    f"GET {V1}/auth/settings/": EVERYBODY,
    f"POST {V1}/auth/jwt/blacklist/": EVERYBODY,
    f"POST {V1}/auth/jwt/create/": EVERYBODY,
    f"POST {V1}/auth/jwt/refresh/": EVERYBODY,
    f"POST {V1}/auth/jwt/verify/": EVERYBODY,
    f"POST {V1}/auth/session/login/": EVERYBODY,
    f"POST {V1}/auth/session/logout/": EVERYBODY,
    f"POST {V1}/auth/session/refresh/": COOKIE_HOLDERS,
    f"POST {V1}/auth/users/": EVERYBODY,
    f"POST {V1}/auth/users/activation/": EVERYBODY,
    f"POST {V1}/auth/users/resend_activation/": EVERYBODY,
    f"POST {V1}/auth/users/reset_password/": EVERYBODY,
    f"POST {V1}/auth/users/reset_password_confirm/": EVERYBODY,
    f"POST {V1}/auth/users/set_email_confirm/": EVERYBODY,
    f"GET {V1}/auth/users/me/": LOGGED_IN,
    f"PATCH {V1}/auth/users/me/": LOGGED_IN,
    f"POST {V1}/auth/users/me/delete/": LOGGED_IN,
    f"POST {V1}/auth/users/set_email/": LOGGED_IN,
    f"POST {V1}/auth/users/set_password/": LOGGED_IN,
    f"GET {V1}/exports/letterboxd/": LOGGED_IN,
    f"GET {V1}/exports/movielens/": LOGGED_IN,
    f"GET {V1}/genres/": EVERYBODY,
    f"GET {V1}/imports/": LOGGED_IN,
    f"POST {V1}/imports/": LOGGED_IN,
    f"GET {V1}/imports/<int:import_id>/": OWN_ROWS,
    f"GET {V1}/imports/<int:import_id>/rows/": OWN_ROWS,
    f"POST {V1}/imports/<int:import_id>/apply/": OWN_ROWS,
    f"POST {V1}/imports/<int:import_id>/undo/": OWN_ROWS,
    f"GET {V1}/languages/": EVERYBODY,
    f"GET {V1}/movies/": EVERYBODY,
    f"GET {V1}/movies/latest/": EVERYBODY,
    f"GET {V1}/movies/popular/": EVERYBODY,
    f"GET {V1}/movies/trending/": EVERYBODY,
    f"GET {V1}/movies/<int:movie_id>/": EVERYBODY,
    f"GET {V1}/movies/<int:movie_id>/poster/": EVERYBODY,
    f"GET {V1}/movies/<int:movie_id>/similar/": EVERYBODY,
    f"GET {V1}/movies/<int:movie_id>/prediction/": LOGGED_IN,
    f"GET {V1}/movies/<int:movie_id>/explanation/": LOGGED_IN,
    f"GET {V1}/recommendations/tags/": EVERYBODY,
    f"GET {V1}/ratings/predictions/": LOGGED_IN,
    f"GET {V1}/moods/": LOGGED_IN,
    f"POST {V1}/moods/": LOGGED_IN,
    f"PUT {V1}/moods/<int:mood_id>/": OWN_ROWS,
    f"DELETE {V1}/moods/<int:mood_id>/": OWN_ROWS,
    f"GET {V1}/onboarding/": LOGGED_IN,
    f"GET {V1}/posts/": EVERYBODY,
    f"POST {V1}/posts/": LOGGED_IN,
    f"GET {V1}/posts/mine/": LOGGED_IN,
    f"GET {V1}/posts/<int:post_id>/": EVERYBODY,
    f"PATCH {V1}/posts/<int:post_id>/": AUTHOR,
    f"DELETE {V1}/posts/<int:post_id>/": AUTHOR,
    f"GET {V1}/posts/images/<str:name>/": EVERYBODY,
    f"GET {V1}/ratings/": LOGGED_IN,
    f"POST {V1}/ratings/batch/": LOGGED_IN,
    f"GET {V1}/ratings/<int:movie_id>/": OWN_ROWS,
    f"PUT {V1}/ratings/<int:movie_id>/": LOGGED_IN,
    f"DELETE {V1}/ratings/<int:movie_id>/": OWN_ROWS,
    f"GET {V1}/recommendations/because-you-liked/": LOGGED_IN,
    f"POST {V1}/recommendations/from-picks/": SHOWN_THEIR_OWN,
    f"GET {V1}/recommendations/hidden-gems/": SHOWN_THEIR_OWN,
    f"GET {V1}/recommendations/personal/": LOGGED_IN,
    f"GET {V1}/recommendations/similar/": EVERYBODY,
    f"GET {V1}/recommendations/top-rated/": EVERYBODY,
    f"GET {V1}/shelves/": LOGGED_IN,
    f"GET {V1}/watchlist/": LOGGED_IN,
    f"PUT {V1}/watchlist/<int:movie_id>/": LOGGED_IN,
    f"DELETE {V1}/watchlist/<int:movie_id>/": LOGGED_IN,
    f"GET {V1}/hidden/": LOGGED_IN,
    f"PUT {V1}/hidden/<int:movie_id>/": LOGGED_IN,
    f"DELETE {V1}/hidden/<int:movie_id>/": LOGGED_IN,
    f"GET {V1}/dashboard/recommenders/": ADMINS,
    f"GET {V1}/dashboard/summary/": ADMINS,
    **{
        f"{method} {V1}/dashboard/tables/{table}/{rest}": ADMINS
        for table in ("movies", "posts", "ratings", "users")
        for method, rest in (
            ("GET", ""),
            ("GET", "export/"),
            ("POST", "delete/"),
            ("PATCH", "<int:row_id>/"),
            ("DELETE", "<int:row_id>/"),
        )
    },
    f"GET {V1}/models/": ADMINS,
    f"POST {V1}/models/rollback/": ADMINS,
    f"POST {V1}/models/<slug:stem>/activate/": ADMINS,
}


def test_the_table_names_every_endpoint_and_no_other():
    assert sorted(TABLE) == endpoints()


@pytest.fixture
def visitors(movies, recommender, user, other_user, settings) -> dict[str, APIClient]:
    """A client for each; the movie, the rating and the post of the table are the user's."""
    settings.THROTTLE_RATES = dict.fromkeys(settings.THROTTLE_RATES, "off")
    Rating.objects.create(id=1, user=user, movie_id=1, half_stars=8)
    Import.objects.create(id=1, user=user, name="ratings.csv")
    Mood.objects.create(id=1, user=user, name="Friday")
    post = Post.objects.create(id=1, user=user, movie_id=1, title="Alien", text="!", digest="1")
    PostImage.objects.create(
        post=post, name="1.jpg", thumbnail_name="2.jpg", width=1, height=1, orientation=1, byte_count=1
    )
    admin = User.objects.create_superuser("root@example.com", "popcorn-and-a-film")
    inactive = User.objects.create_user("ivy@example.com", "popcorn-and-a-film")
    revoked = User.objects.create_user("rob@example.com", "popcorn-and-a-film")
    tokens = {"user": user, "other user": other_user, "admin": admin, "inactive user": inactive}
    clients = {name: known_by(AccessToken.for_user(whose)) for name, whose in tokens.items()}
    inactive.is_active = False
    inactive.save()
    clients["revoked token"] = known_by(AccessToken.for_user(revoked))
    revoked.set_password("another-film")
    revoked.save()
    expired = AccessToken.for_user(user)
    expired.set_exp(lifetime=-timedelta(minutes=1))
    return clients | {"expired token": known_by(expired), "guest": APIClient()}


def known_by(token: AccessToken) -> APIClient:
    return APIClient(headers={"Authorization": f"Bearer {token}"}, raise_request_exception=False)


@pytest.mark.parametrize("endpoint", TABLE)
def test_each_visitor_gets_what_the_table_says(visitors, endpoint):
    method, route = endpoint.split(" ", 1)
    address = "/" + re.sub(r"<\w+:(\w+)>", lambda part: "1.jpg" if part[1] == "name" else "1", route)
    address = address if "(?P" not in address else "/movies/1"
    for visitor, expected in zip(VISITORS, TABLE[endpoint], strict=True):
        with transaction.atomic():
            response = visitors[visitor].generic(method, address, b"{}", content_type="application/json")
            transaction.set_rollback(True)
        let_through = response.status_code not in {401, 403, 405, 500}
        assert let_through if expected == "+" else response.status_code == expected, (visitor, response)
        if visitor in STRANGERS and expected != "+":
            assert "errors" not in response.json()  # nothing about the request is looked at before


@pytest.mark.parametrize(("is_staff", "status"), [(None, 302), (False, 302), (True, 200)])
def test_the_admin_site_opens_for_admins(db, is_staff, status):
    browser = Client()
    if is_staff is not None:
        browser.force_login(
            User.objects.create_user("x@example.com", is_staff=is_staff, is_superuser=is_staff),
            backend="django.contrib.auth.backends.ModelBackend",
        )
    assert browser.get("/admin/").status_code == status


def test_no_other_site_may_ask_from_a_browser(guest, movies):
    for address in ("/api/v1/movies/", "/api/v1/auth/users/me/"):
        response = guest.get(address, headers={"Origin": "https://evil.example"})
        assert not [name for name in response.headers if name.lower().startswith("access-control")]
