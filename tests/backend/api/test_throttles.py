import pytest
from django.core.cache import cache

from backend.api import throttles
from backend.api.rates import parsed_rate

LOGIN = "/api/v1/auth/session/login/"
ANN = {"email": "ann@example.com", "password": "popcorn-and-a-film"}


@pytest.fixture(autouse=True)
def _one_window(monkeypatch) -> None:
    """The clock stands still, so that no count begins anew."""
    monkeypatch.setattr(throttles.time, "time", lambda: 1_800_000_015.0)


@pytest.fixture
def rates(settings) -> dict[str, str]:
    settings.THROTTLE_RATES = dict(settings.THROTTLE_RATES)
    return settings.THROTTLE_RATES


def log_in(client, **changes: str):
    return client.post(LOGIN, ANN | changes, format="json")


def test_wrong_passwords_for_one_account_come_to_an_end_from_wherever(guest, user, rates):
    rates["login_email"] = "2/minute"
    for address in ("10.0.0.1", "10.0.0.2", "10.0.0.3"):
        guest.defaults["REMOTE_ADDR"] = address
        last = log_in(guest, password="wrong", email="ANN@example.com ")
    assert last.status_code == 429
    assert last["Retry-After"] == "45"
    assert last["Content-Type"] == "application/problem+json"
    assert log_in(guest).status_code == 429
    assert log_in(guest, email="bob@example.com").status_code == 401


def test_a_right_password_begins_the_count_anew(guest, user, rates):
    rates["login_email"] = "2/minute"
    for _ in range(4):
        assert log_in(guest).status_code == 200
        assert log_in(guest, password="wrong").status_code == 401


def test_one_address_tries_so_many_accounts_and_no_more(guest, user, rates):
    rates["login_address"] = "2/minute"
    statuses = [log_in(guest, email=f"user{number}@example.com").status_code for number in range(3)]
    assert statuses == [401, 401, 429]


def test_tokens_for_programs_count_as_log_ins(guest, user, rates):
    rates["login_email"] = "2/minute"
    wrong = ANN | {"password": "wrong"}
    statuses = [guest.post("/api/v1/auth/jwt/create/", wrong, format="json").status_code for _ in range(3)]
    assert statuses == [401, 401, 429]


@pytest.mark.parametrize(
    ("scope", "url", "body"),
    [
        ("sign_up", "/api/v1/auth/users/", {}),
        ("mail_address", "/api/v1/auth/users/reset_password/", {}),
        ("mail_email", "/api/v1/auth/users/resend_activation/", {"email": "ann@example.com"}),
        ("password_check", "/api/v1/auth/users/set_password/", {}),
        ("password_check", "/api/v1/auth/users/me/delete/", {"current_password": "wrong"}),
        ("posts", "/api/v1/posts/", {}),
    ],
)
def test_what_costs_us_or_can_be_guessed_is_counted(client, rates, scope, url, body):
    rates[scope] = "1/hour"
    assert client.post(url, body, format="json").status_code != 429
    assert client.post(url, body, format="json").status_code == 429


@pytest.mark.usefixtures("movies", "recommender")
def test_recommendations_are_counted_by_user(client, guest, rates):
    rates["recommendations"] = "1/minute"
    url = "/api/v1/recommendations/top-rated/"
    assert guest.get(url).status_code == 200
    assert guest.get(url).status_code == 429
    assert client.get("/api/v1/recommendations/personal/").status_code == 200
    assert client.get("/api/v1/recommendations/personal/").status_code == 429


def test_a_forwarded_address_is_believed_only_behind_a_proxy(guest, user, rates, settings):
    rates["login_address"] = "1/minute"
    for number in range(2):
        forged = {"X-Forwarded-For": f"10.0.0.{number}"}
        last = guest.post(LOGIN, {"email": f"{number}@x.example"}, format="json", headers=forged)
    assert last.status_code == 429


def test_a_rate_can_be_off(guest, user, rates):
    rates.update(login_email="off", login_address="off")
    assert {log_in(guest, password="wrong").status_code for _ in range(30)} == {401}
    assert log_in(guest).status_code == 200


@pytest.fixture
def shared_cache_away(monkeypatch) -> None:
    """What all machines share does not answer; what this one has for itself does."""
    shared = cache._connections["default"]
    add = type(shared).add

    def fail(this, *args, **kwargs) -> bool:
        if this is shared:
            raise OSError("no route to the cache")
        return add(this, *args, **kwargs)

    monkeypatch.setattr(type(shared), "add", fail)


def test_while_the_shared_cache_is_away_passwords_cannot_be_guessed(
    guest, user, rates, shared_cache_away, caplog
):
    rates["login_email"] = "2/minute"
    statuses = [log_in(guest, password="wrong").status_code for _ in range(3)]
    assert statuses == [401, 401, 429]
    assert caplog.text.count("no route to the cache") == 1  # and then it is left alone for a while
    assert throttles.counting_is_local()


def test_a_right_password_needs_no_shared_cache(guest, user, monkeypatch):
    def fail(*_, **__) -> None:
        raise OSError("no route to the cache")

    monkeypatch.setattr(type(cache._connections["default"]), "delete", fail)
    assert log_in(guest).status_code == 200


def test_without_any_cache_the_site_stays_open(guest, user, monkeypatch, caplog):
    def fail(*_, **__) -> None:
        raise OSError("no route to the cache")

    monkeypatch.setattr(type(cache._connections["default"]), "add", fail)
    assert log_in(guest).status_code == 200
    assert "no route to the cache" in caplog.text


@pytest.mark.parametrize("rate", ["10", "ten/minute", "0/minute", "-1/hour", "10/fortnight", ""])
def test_a_rate_that_is_none_is_refused(rate):
    with pytest.raises(ValueError, match="10/minute"):
        parsed_rate(rate)
