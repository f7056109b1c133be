"""Every page, in both themes: axe finds nothing, and nothing is wider than a small phone."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

pytestmark = pytest.mark.browser

DEMO_USER, DEMO_ADMIN = "demo@nextflex.local", "admin@nextflex.local"
FRONTEND = Path(__file__).parents[2] / "frontend"
AXE = FRONTEND / "node_modules" / "axe-core" / "axe.min.js"
ROUTER = FRONTEND / "src" / "app" / "router.tsx"
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
    "/watchlist",
    "/hidden",
    "/for-you?popularity=-0.5&lean=Horror:0.5",
    "/posts/new",
    "/posts/1/edit",
    "/my-posts",
    "/watchlist",
    "/hidden",
    "/account",
    "/account/import",
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


def test_every_route_of_the_client_is_looked_at():
    paths = re.findall(r'(?:page\(|path:)\s*"(/[^"]*)"', ROUTER.read_text())
    assert len(paths) > len(GUEST)  # the pattern still fits the file
    looked_at = [address.partition("?")[0] for _, address in PAGES]
    patterns = {path: re.sub(r":\w+", "[^/]+", path) for path in paths}
    assert [path for path in paths if not any(re.fullmatch(patterns[path], one) for one in looked_at)] == []


@pytest.mark.parametrize(("email", "address"), PAGES)
def test_axe_finds_nothing(
    browser: Browser, site: str, enter: Callable[..., None], email: str | None, address: str
):
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
