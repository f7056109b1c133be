"""The first story: a guest browses, registers, rates a handful of films, and the list follows."""

import re
import uuid
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

pytestmark = pytest.mark.browser

SCREENSHOTS = Path(__file__).parents[2] / "test-results" / "screenshots"
FEW = 5  # ratings, a handful


def test_a_guest_registers_rates_and_gets_a_list_that_follows_every_rating(page: Page):
    page.goto("/")
    _card(page, section="Trending").first.wait_for()
    _keep(page, "01-home")
    _card(page, section="Trending").first.click()
    expect(page.get_by_role("heading", name="Similar films")).to_be_visible()
    expect(_card(page, section="Similar films").nth(4)).to_be_attached()
    _keep(page, "02-movie")

    _sign_up(page, email=f"ada-{uuid.uuid4().hex[:8]}@example.org")
    expect(page.get_by_role("heading", name="We do not know your taste yet")).to_be_visible()
    _keep(page, "03-cold-start")

    rate_these = page.get_by_role("region", name="Seen any of these?")
    for place in range(FEW):
        _rate(rate_these.get_by_role("article").nth(place), stars=5 if place % 2 else 4)
    page.reload()
    expect(page.get_by_text("Because you rated").first).to_be_visible()
    before = _list(page)
    _keep(page, "04-for-you")

    page.get_by_role("main").get_by_role("article").first.get_by_role("link").first.click()
    expect(page).to_have_url(re.compile(r"/movies/\d+$"))
    _rate(page.get_by_role("main"), stars=1)
    page.get_by_role("link", name="For you").first.click()
    expect(page.get_by_text("Because you rated").first).to_be_visible()
    after = _list(page)
    _keep(page, "05-for-you-after-one-more-rating")
    assert before[0] not in after
    assert before[1:] != after[: len(before) - 1]  # not merely the same list without the rated film


def test_a_loosely_written_title_finds_similar_films_and_a_miss_offers_suggestions(page: Page):
    page.goto("/similar?title=iron+man")
    expect(page.get_by_role("main").get_by_role("link", name="The Avengers").first).to_be_visible()
    page.goto("/similar?title=zzzzqq")
    expect(page.get_by_text("Did you mean")).to_be_visible()


@pytest.mark.parametrize("address", ["/", "/top-rated", "/explore", "/similar", "/movies/1", "/for-you"])
def test_no_page_is_wider_than_a_small_phone(page: Page, address: str):
    page.set_viewport_size({"width": 360, "height": 740})
    page.goto(address)
    page.get_by_role("heading", level=1).wait_for(state="attached")
    page.wait_for_load_state("networkidle")
    assert page.evaluate("document.documentElement.scrollWidth") <= 360


def _sign_up(page: Page, *, email: str) -> None:
    page.get_by_role("link", name="Sign up").first.click()
    page.get_by_label("E-mail").fill(email)
    page.get_by_label(re.compile("^Password")).fill("a-long-and-quiet-password")
    page.get_by_role("button", name="Sign up").click()
    expect(page).not_to_have_url(re.compile("/signup"))
    page.goto("/for-you")


def _rate(place: Locator, *, stars: int) -> None:
    """Click the row of five stars where a person would."""
    row = place.get_by_role("radiogroup", name="Your rating").first
    box = row.bounding_box()
    assert box
    with place.page.expect_response(lambda answer: answer.request.method == "PUT" and answer.ok):
        row.click(position={"x": box["width"] * (stars - 0.1) / 5, "y": box["height"] / 2})


def _card(page: Page, *, section: str) -> Locator:
    return page.get_by_role("region", name=section).get_by_role("article").get_by_role("link")


def _list(page: Page) -> list[str]:
    return page.get_by_role("main").get_by_role("article").get_by_role("heading").all_inner_texts()


def _keep(page: Page, name: str) -> None:
    page.wait_for_load_state("networkidle")
    SCREENSHOTS.mkdir(parents=True, exist_ok=True)
    page.screenshot(path=SCREENSHOTS / f"{name}.png")
