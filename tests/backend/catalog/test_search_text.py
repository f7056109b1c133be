import pytest

from backend.catalog.search_text import normalise


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Amélie: L'été", "amelie lete"),
        ("WALL·E", "wall e"),
        ("Løvehjerte & Ærlig", "lovehjerte aerlig"),
        ("  Straße ", "strasse"),
        ("千と千尋", "千と千尋"),
        ("!?", ""),
    ],
)
def test_text_is_compared_in_plain_words(text, words):
    assert normalise(text) == words
