from argparse import ArgumentTypeError

import pytest

from engine.commands.history import parse_history


@pytest.mark.parametrize(
    ("text", "ratings"),
    [
        ("Heat=5", {"Heat": 5.0}),
        ("toy story=5, heat = 0.5", {"toy story": 5.0, "heat": 0.5}),
        ("The Good, the Bad and the Ugly=4.5,Heat=3", {"The Good, the Bad and the Ugly": 4.5, "Heat": 3.0}),
        ("2001: A Space Odyssey=4,", {"2001: A Space Odyssey": 4.0}),
    ],
)
def test_titles_and_ratings_are_told_apart(text, ratings):
    assert parse_history(text) == ratings


@pytest.mark.parametrize(
    "text", ["", "Heat", "Heat=", "=5", "Heat=7", "Heat=0", "Heat=3.3", "Heat=5;Up=3", "Heat=-1"]
)
def test_anything_else_is_bad_usage(text):
    with pytest.raises(ArgumentTypeError):
        parse_history(text)
