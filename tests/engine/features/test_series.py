import pytest

from engine.features.series import series_of


@pytest.mark.parametrize(
    "title",
    ["Iron Man", "Iron Man 2", "Iron Man: Rise of Technovore", "Iron Man, Part II", "Iron Man (Hombre)"],
)
def test_sequels_and_subtitles_belong_to_one_series(title: str) -> None:
    assert series_of(title) == ["Iron Man"]


@pytest.mark.parametrize(
    ("title", "series"),
    [
        ("Kill Bill: Vol. 1", ["Kill Bill"]),
        ("The Godfather Part II", ["The Godfather"]),
        ("Alien³", ["Alien"]),
        ("Rocky IV", ["Rocky"]),
        ("Toxic", ["Toxic"]),
        ("300", ["300"]),
        ("If", []),
        ("", []),
    ],
)
def test_numbers_are_cut_and_short_names_are_no_series(title: str, series: list[str]) -> None:
    assert series_of(title) == series
