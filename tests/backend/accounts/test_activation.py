import pytest

from backend.accounts.models import User

pytestmark = pytest.mark.django_db
URL = "/api/v1/auth/users/"
NEW = {"email": "cleo@example.com", "password": "a-film-a-day"}
LOGIN = "/api/v1/auth/session/login/"


@pytest.fixture(autouse=True)
def _required(settings) -> None:
    settings.ACTIVATION_REQUIRED = True


@pytest.fixture
def link(guest, letters, link_in) -> dict[str, str]:
    """From the letter that Cleo got."""
    guest.post(URL, NEW, format="json")
    page, uid, token = link_in(letters[0])
    assert (page, letters[0].to) == ("activate", ["cleo@example.com"])
    return {"uid": uid, "token": token}


def test_the_link_in_the_letter_opens_the_account(guest, link):
    assert guest.post(LOGIN, NEW, format="json").status_code == 401
    assert guest.post(f"{URL}activation/", link, format="json").status_code == 204
    assert guest.post(LOGIN, NEW, format="json").status_code == 200


@pytest.mark.parametrize("part", ["uid", "token"])
def test_another_link_does_not(guest, link, part):
    for wrong in ("x", "OTk5OTk5OTk5OTk5OTk5OTk5OTk5OTk5", "\u00e4", "x" * 90):
        response = guest.post(f"{URL}activation/", link | {part: wrong}, format="json")
        assert response.status_code == 422
    assert not User.objects.get().is_active


def test_a_link_works_once_and_never_for_an_account_that_was_closed(guest, link):
    guest.post(f"{URL}activation/", link, format="json")
    User.objects.update(is_active=False)  # by an admin
    assert guest.post(f"{URL}activation/", link, format="json").status_code == 422
    assert not User.objects.get().is_active


def test_the_letter_comes_again_for_those_who_wait_and_the_answer_for_all(guest, link, user, letters):
    before = len(letters)
    for email in ("cleo@example.com", "ann@example.com", "nobody@example.com"):
        response = guest.post(f"{URL}resend_activation/", {"email": email}, format="json")
        assert (response.status_code, response.content) == (204, b"")
    assert [letter.to for letter in letters[before:]] == [["cleo@example.com"]]
