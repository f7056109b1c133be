"""A member without a mouse, an admin at work, and a plain user who asks for an admin's page."""

import json
import os
import re
import subprocess
import sys
import uuid
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser

DEMO_USER, DEMO_ADMIN = "demo@nextflex.local", "admin@nextflex.local"
ROOT = Path(__file__).parents[2]
# The system's own dialogue is out of reach, and a headless browser does not always say that it opened.
ASK_FOR_NO_DIALOGUE = """() => {
  document.querySelector("input[type=file]").addEventListener("click", (event) => {
    event.preventDefault();
    window.isAskedForAFile = true;
  });
}"""


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
    choose = page.get_by_role("button", name="Choose an image")
    choose.focus()
    expect(choose).to_be_focused()
    page.evaluate(ASK_FOR_NO_DIALOGUE)
    page.keyboard.press("Enter")
    page.wait_for_function("window.isAskedForAFile")
    page.locator("input[type=file]").set_input_files([image])
    expect(page.get_by_text("30 × 45 pixels")).to_be_visible()
    page.get_by_role("button", name="Post", exact=True).focus()
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("/my-posts$"))
    expect(page.get_by_role("article").get_by_text("Seen it twice.")).to_be_visible()


def test_an_admin_edits_a_row_and_takes_it_back(page: Page, enter: Callable[..., None]):
    enter(page, email=DEMO_ADMIN)
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


def test_an_admin_rolls_back_to_the_version_before(
    page: Page, site: str, state: Path, enter: Callable[..., None]
):
    if "NEXTFLEX_SITE" in os.environ:
        pytest.skip("where a running site keeps its models is not known")
    enter(page, email=DEMO_ADMIN)
    page.goto("/dashboard/models")
    served = page.get_by_role("region", name="weighted_rating").get_by_role("row").filter(has_text="Serves")
    before = served.get_by_role("rowheader").inner_text()
    after = _train(state)
    page.reload()
    expect(served).to_contain_text(after)
    page.get_by_role("button", name="Roll back").click()
    question = page.get_by_role("dialog")
    expect(question).to_contain_text(before)
    question.get_by_role("button", name="Roll back").click()
    expect(page.get_by_role("status").filter(has_text="serve again")).to_be_visible()
    expect(served).to_contain_text(before)


def _train(state: Path) -> str:
    """The version of the weighted ratings that has just been published."""
    command = [sys.executable, "-m", "engine.cli", "train", "--models", "weighted_rating", "--json"]
    command += ["--store", (state / "store").as_uri()]
    trained = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True)
    return str(json.loads(trained.stdout)[0]["version"])


def test_a_plain_user_neither_sees_nor_loads_an_admins_page(page: Page, enter: Callable[..., None]):
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    enter(page, email=DEMO_USER)
    for address in ("/dashboard", "/dashboard/tables/users", "/dashboard/models"):
        page.goto(address)
        expect(page.get_by_role("heading", name="This page is for admins")).to_be_visible()
    assert not [url for url in asked if "/api/v1/dashboard" in url or "/api/v1/models" in url]


def test_the_language_can_be_changed(page: Page):
    page.goto("/login")
    page.get_by_label("Language").select_option("de")
    expect(page.get_by_role("heading", name="Willkommen zurück")).to_be_visible()
    assert page.evaluate("document.documentElement.lang") == "de"


def _type_into(page: Page, label: str | re.Pattern[str], text: str) -> None:
    page.get_by_label(label).first.focus()
    page.keyboard.type(text)


def _png() -> bytes:
    file = BytesIO()
    Image.new("RGB", (30, 45), "teal").save(file, "PNG")
    return file.getvalue()
