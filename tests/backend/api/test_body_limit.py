import pytest
from django.test import Client


@pytest.mark.parametrize(("length", "status"), [("1048576", 401), ("1048577", 413), ("", 401), ("x", 401)])
def test_a_plain_body_may_have_a_megabyte(db, length, status):
    announced = {"content_type": "application/json", "CONTENT_LENGTH": length}
    response = Client().generic("POST", "/api/v1/posts/", **announced)
    assert response.status_code == status


def test_the_answer_is_a_problem(db):
    response = Client().generic("PUT", "/api/v1/ratings/1/", content_type="a/b", CONTENT_LENGTH=10**9)
    assert (response.status_code, response["Content-Type"]) == (413, "application/problem+json")
