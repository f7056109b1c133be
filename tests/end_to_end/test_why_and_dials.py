"""A member puts films aside, asks why, turns dials, keeps a mood, and sees how well ratings were foreseen."""

import re
import uuid

import pytest
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser

PASSWORD = "a-long-and-quiet-password"


@pytest.fixture
def member(page: Page, site: str) -> Page:
    """Somebody who has rated a dozen of the most rated films."""
    email = f"mia-{uuid.uuid4().hex[:8]}@example.org"
    api = page.request
    page.goto("/offline.html")
    assert api.post("/api/v1/auth/users/", data={"email": email, "password": PASSWORD}).ok
    answer = api.post("/api/v1/auth/session/login/", data={"email": email, "password": PASSWORD})
    login = {"Authorization": f"Bearer {answer.json()['access']}"}
    films = api.get("/api/v1/movies/popular/?page_size=12").json()["results"]
    for place, film in enumerate(films):
        stars = {"value": 5 - place % 4}
        assert api.put(f"/api/v1/ratings/{film['id']}/", data=stars, headers=login).ok
    page.evaluate("localStorage.setItem('nextflex-session', '1')")
    return page


def test_a_film_is_hidden_brought_back_and_put_on_the_watchlist(member: Page):
    member.goto("/for-you")
    card = member.get_by_role("article").first
    title = card.get_by_role("heading").inner_text()
    card.hover()
    card.get_by_role("button", name=f"Not for me: {title}").click()
    expect(member.get_by_role("heading", name=title, exact=True)).to_have_count(0)
    member.get_by_role("button", name="Undo").click()
    expect(member.get_by_role("article").first.get_by_role("heading")).to_have_text(title)
    card.hover()
    card.get_by_role("button", name=f"Want to see {title}").click()
    expect(member.get_by_role("heading", name=title, exact=True)).to_have_count(0)
    member.goto("/watchlist")
    expect(member.get_by_role("heading", name=title, exact=True)).to_be_visible()


def test_why_says_what_the_score_is_made_of_and_what_would_be_without(member: Page):
    member.goto("/for-you")
    member.get_by_role("button", name=re.compile("^Why ")).first.click()
    dialog = member.get_by_role("dialog")
    parts = dialog.get_by_role("region", name="What your ratings say")
    expect(parts).to_contain_text("Together")
    points = [float(text.replace("−", "-")) for text in parts.locator("li p:last-child").all_inner_texts()]
    total = re.search(r"Together (-?[\d.]+)", parts.inner_text())
    assert total
    assert sum(points) == pytest.approx(float(total[1]), abs=0.005 * (len(points) + 1))
    expect(dialog.get_by_text(re.compile("^Without your .*★ for ")).first).to_be_visible()
    dialog.get_by_role("button", name="Close").click()
    expect(dialog).to_have_count(0)


def test_dials_turn_the_list_and_a_mood_keeps_them(member: Page):
    member.goto("/for-you")
    first = member.get_by_role("article").first.get_by_role("heading")
    plain = first.inner_text()
    member.get_by_role("button", name="Tune this list").click()
    fame = member.get_by_role("slider", name="Fame")
    fame.focus()
    for _ in range(10):
        member.keyboard.press("ArrowLeft")
    expect(first).not_to_have_text(plain)
    expect(member).to_have_url(re.compile(r"popularity=-1$"))
    turned = first.inner_text()
    member.get_by_role("button", name="Keep as a mood").click()
    member.get_by_label("Name of the mood").fill("Rare")
    member.keyboard.press("Enter")
    mood = member.get_by_role("button", name="Rare", exact=False)
    expect(mood).to_be_visible()
    member.get_by_role("button", name="Back to plain").click()
    expect(first).to_have_text(plain)
    mood.click()
    expect(first).to_have_text(turned)
    member.reload()
    expect(first).to_have_text(turned)


def test_my_ratings_compare_what_was_expected_with_what_was_given(member: Page):
    member.goto("/ratings")
    record = member.get_by_role("region", name="How well we knew you")
    expect(record).to_contain_text("11 ratings")
    expect(member.get_by_text(re.compile("we expected")).first).to_be_visible()
