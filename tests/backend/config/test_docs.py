import re

from django.test import Client


def test_the_docs_page_needs_nothing_from_elsewhere():
    page = Client().get("/api/docs/").content.decode()
    sources = re.findall(r'(?:src|href)="([^"]+)"', page)
    assert sources
    assert all(source.startswith("/") for source in sources)
    assert not re.search(r"<script(?![^>]*\bsrc=)", page)  # the policy forbids inline scripts


def test_the_schema_is_served():
    response = Client().get("/api/schema/", headers={"Accept": "application/json"})
    assert response.status_code == 200
    assert b"listPersonal" in response.content
