"""Every page, in both themes: axe finds nothing, and nothing is wider than a small phone."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

pytestmark = pytest.mark.browser

DEMO_USER, DEMO_ADMIN, PASSWORD = "demo@nextflex.local", "admin@nextflex.local", "popcorn-and-a-film"
AXE = Path(__file__).parents[2] / "frontend" / "node_modules" / "axe-core" / "axe.min.js"
GUEST = (
    "/",
    "/movies/1",
    "/explore",
    "/top-rated",
    "/similar?title=iron+man",
    "/pick-three",
    "/for-you",
    "/posts",
    "/login",
    "/signup",
    "/forgot-password",
    "/reset-password/MQ/none",
    "/activate/MQ/none",
    "/confirm-email/none",
    "/nowhere",
    "/offline.html",
)
MEMBER = (
    "/",
    "/movies/2",
    "/start",
    "/for-you",
    "/ratings",
    "/ratings?view=grid",
    "/posts/new",
    "/my-posts",
    "/account",
)
ADMIN = (
    "/dashboard",
    "/dashboard/tables/movies",
    "/dashboard/tables/users",
    "/dashboard/tables/ratings",
    "/dashboard/tables/posts",
    "/dashboard/models",
)
# A virtualised grid draws its rows a moment before their cells.
ROWS_ARE_FILLED = """() => [...document.querySelectorAll("[role=row]")].every(
    (row) => row.querySelector("[role=gridcell], [role=columnheader]"))"""
PAGES = [
    *((None, address) for address in GUEST),
    *((DEMO_USER, address) for address in MEMBER),
    *((DEMO_ADMIN, address) for address in ADMIN),
]


@pytest.mark.parametrize(("email", "address"), PAGES)
def test_axe_finds_nothing(browser: Browser, site: str, email: str | None, address: str):
    if not AXE.exists():
        pytest.skip("the client's packages are not installed")
    context = browser.new_context(
        base_url=site,
        viewport={"width": 1280, "height": 900},
        color_scheme="dark",
        reduced_motion="reduce",
        bypass_csp=True,  # axe is put into the page
        service_workers="block",
    )
    page = context.new_page()
    if email:
        enter(page, email=email)
    page.goto(address)
    expect(page.get_by_role("heading", level=1)).to_be_attached(timeout=20_000)
    page.wait_for_load_state("networkidle")
    page.wait_for_function(ROWS_ARE_FILLED)
    page.add_script_tag(path=AXE)
    dark = _violations(page)
    page.emulate_media(color_scheme="light", reduced_motion="reduce")
    page.evaluate("document.documentElement.setAttribute('data-color-scheme', 'light')")
    light = _violations(page)
    context.close()
    assert (dark, light) == ([], [])


def _violations(page: Page) -> list[tuple[str, list[str]]]:
    """Which rules are broken, and by which elements."""
    found = page.evaluate("axe.run(document, {resultTypes: ['violations']})")["violations"]
    return [(rule["id"], [node["html"][:160] for node in rule["nodes"]][:3]) for rule in found]


def enter(page: Page, *, email: str) -> None:
    """Log in without the form; the next page then opens as this user's."""
    page.goto("/offline.html")
    answer = page.request.post("/api/v1/auth/session/login/", data={"email": email, "password": PASSWORD})
    assert answer.ok, answer.text()
    page.evaluate("localStorage.setItem('nextflex-session', '1')")
