"""A newcomer brings a Letterboxd archive, finds the ratings here, and takes it back."""

import io
import uuid
import zipfile

import pytest
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser

RATINGS = """Date,Name,Year,Letterboxd URI,Rating
2024-01-02,Seven Samurai,1954,https://boxd.it/1,4.5
2024-01-03,Alien,1979,https://boxd.it/2,5
2024-01-04,Nowhere to be Found,1990,https://boxd.it/3,2
"""


def test_a_letterboxd_archive_is_imported_and_taken_back(page: Page):
    page.goto("/signup")
    page.get_by_label("E-mail").fill(f"lee-{uuid.uuid4().hex[:8]}@example.org")
    page.get_by_label("Password").first.fill("a-long-and-quiet-password")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Tell us your taste")).to_be_visible()

    page.goto("/account/import")
    archive = {"name": "letterboxd.zip", "mimeType": "application/zip", "buffer": _archive()}
    page.get_by_label("Your export of another service").set_input_files(archive)
    expect(page.get_by_role("button", name="Not found 1")).to_be_visible()
    page.get_by_role("button", name="Import 2 rows").click()
    expect(page.get_by_text("Your import is done")).to_be_visible()

    page.goto("/ratings")
    expect(page.get_by_text("2 ratings")).to_be_visible()
    expect(page.get_by_role("link", name="Seven Samurai").first).to_be_visible()

    page.goto("/account/import")
    page.get_by_role("button", name="Undo the import").click()
    expect(page.get_by_role("button", name="Choose a file")).to_be_visible()
    page.goto("/ratings")
    expect(page.get_by_text("You have not rated a film yet")).to_be_visible()


def _archive() -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("ratings.csv", RATINGS)
    return file.getvalue()
