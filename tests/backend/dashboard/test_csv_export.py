import csv
import io

import pytest

from backend.dashboard.csv_export import cell

pytestmark = pytest.mark.usefixtures("movies")
URL = "/api/v1/dashboard/tables/movies/export/"


def lines(response) -> list[list[str]]:
    text = b"".join(response.streaming_content).decode("utf-8-sig")
    return list(csv.reader(io.StringIO(text)))


def test_the_file_holds_all_rows_that_fit_in_the_order_asked_for(staff):
    response = staff.get(URL, {"filter": "title:contains:alien", "sort": "-title"})
    assert response["Content-Type"] == "text/csv; charset=utf-8"
    assert "movies.csv" in response["Content-Disposition"]
    head, *rows = lines(response)
    assert head[:3] == ["id", "title", "year"]
    assert [row[:3] for row in rows] == [["2", "Aliens", "1986"], ["1", "Alien", "1979"]]


def test_a_list_becomes_one_cell_and_nothing_an_empty_one(staff):
    head, row = lines(staff.get(URL, {"filter": "id:=:1"}))
    assert row[head.index("genres")] == "Horror; Sci-Fi"
    assert row[head.index("runtime")] == ""


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"])
def test_no_cell_is_run_as_a_formula(text):
    assert cell(text) == f"'{text}"
    assert cell([text]) == f"'{text}"


def test_numbers_stay_numbers():
    assert (cell(-1.5), cell(True), cell(None)) == (-1.5, "true", "")


def test_a_bad_filter_is_a_problem(staff):
    assert staff.get(URL, {"filter": "colour:=:1"}).status_code == 422
