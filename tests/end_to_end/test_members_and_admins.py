"""A member without a mouse, an admin at work, and a plain user who asks for an admin's page."""

import re
import uuid
from io import BytesIO

import pytest
from PIL import Image
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser

DEMO_USER, DEMO_ADMIN, PASSWORD = "demo@nextflex.local", "admin@nextflex.local", "popcorn-and-a-film"


def test_a_member_registers_rates_and_uploads_with_the_keyboard_alone(page: Page):
    page.goto("/signup")
    _type_into(page, "E-mail", f"kay-{uuid.uuid4().hex[:8]}@example.org")
    _type_into(page, re.compile("^Password"), "a-long-and-quiet-password")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("/start$"))

    question = page.get_by_role("region", name="Have you seen this one?")
    film = question.get_by_role("heading").inner_text()
    question.get_by_role("radio").first.focus()
    with page.expect_response(lambda answer: answer.request.method == "PUT" and answer.ok):
        page.keyboard.press("ArrowRight")
    expect(page.get_by_text("1 of 10 ratings")).to_be_visible()
    expect(question.get_by_role("heading")).not_to_have_text(film)

    page.goto("/posts/new")
    _type_into(page, "Film", "A film of my own")
    _type_into(page, "Your words", "Seen it twice.")
    image = {"name": "poster.png", "mimeType": "image/png", "buffer": _png()}
    page.get_by_label("Poster or photograph").set_input_files(
        image
    )  # the system's own dialogue is out of reach
    expect(page.get_by_text("30 × 45 pixels")).to_be_visible()
    page.get_by_role("button", name="Post", exact=True).focus()
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("/my-posts$"))
    expect(page.get_by_role("article").get_by_text("Seen it twice.")).to_be_visible()


def test_an_admin_edits_a_row_and_takes_it_back(page: Page):
    _enter(page, email=DEMO_ADMIN)
    page.goto("/dashboard/tables/movies")
    title = page.locator("[role=row][data-rowindex='0'] [data-field=title]")
    former = title.inner_text()
    title.dblclick()
    page.keyboard.press("ControlOrMeta+a")
    page.keyboard.type("Another title")
    page.keyboard.press("Enter")
    expect(page.get_by_role("status").filter(has_text="The row is saved.")).to_be_visible()
    expect(title).to_have_text("Another title")
    page.get_by_role("button", name="Undo").click()
    expect(title).to_have_text(former)


def test_a_plain_user_neither_sees_nor_loads_an_admins_page(page: Page):
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    _enter(page, email=DEMO_USER)
    for address in ("/dashboard", "/dashboard/tables/users", "/dashboard/models"):
        page.goto(address)
        expect(page.get_by_role("heading", name="This page is for admins")).to_be_visible()
    assert not [url for url in asked if "/api/v1/dashboard" in url or "/api/v1/models" in url]


def test_the_language_can_be_changed(page: Page):
    page.goto("/login")
    page.get_by_label("Language").select_option("de")
    expect(page.get_by_role("heading", name="Willkommen zurück")).to_be_visible()
    assert page.evaluate("document.documentElement.lang") == "de"


@pytest.mark.parametrize(
    ("status", "said"), [(500, "Broken on purpose"), (429, "Slow down"), (0, "cannot be reached")]
)
@pytest.mark.parametrize("address", ["/", "/explore", "/movies/1", "/posts"])
def test_a_page_says_what_happened_and_recovers(page: Page, address: str, status: int, said: str):
    body = f'{{"title": "{said}", "detail": "Try later.", "status": {status}}}'
    page.route(
        "**/api/v1/**",
        lambda route: (
            route.fulfill(status=status, content_type="application/problem+json", body=body)
            if status
            else route.abort()
        ),
    )
    page.goto(address)
    panels = page.get_by_role("alert").filter(has_text=said)
    expect(panels.first).to_be_visible()
    page.unroute("**/api/v1/**")
    for _ in range(panels.count()):
        panels.first.get_by_role("button", name="Try again").click()
        page.wait_for_load_state("networkidle")
    expect(panels).to_have_count(0)


def test_a_session_that_ran_out_is_renewed_without_a_word(page: Page):
    _enter(page, email=DEMO_USER)
    page.goto("/ratings")
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    expired = iter([True])
    page.route(
        "**/api/v1/auth/users/me/",
        lambda route: route.fulfill(status=401, body="{}") if next(expired, False) else route.continue_(),
    )
    page.get_by_role("button", name="Account").click()
    page.get_by_role("menuitem", name="Account").click()
    expect(page.get_by_role("heading", name="Profile")).to_be_visible()


def _enter(page: Page, *, email: str) -> None:
    """Log in without the form; the next page then opens as this user's."""
    page.goto("/offline.html")
    answer = page.request.post("/api/v1/auth/session/login/", data={"email": email, "password": PASSWORD})
    assert answer.ok, answer.text()
    page.evaluate("localStorage.setItem('nextflex-session', '1')")


def _type_into(page: Page, label: str | re.Pattern[str], text: str) -> None:
    page.get_by_label(label).first.focus()
    page.keyboard.type(text)


def _png() -> bytes:
    file = BytesIO()
    Image.new("RGB", (30, 45), "teal").save(file, "PNG")
    return file.getvalue()
