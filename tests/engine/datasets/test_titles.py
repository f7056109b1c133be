import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.datasets.titles import parse_title


@pytest.mark.parametrize(
    ("text", "title", "year"),
    [
        ("Toy Story (1995)", "Toy Story", 1995),
        ("Matrix, The (1999)", "The Matrix", 1999),
        ("avventura, L' (1960)", "L'avventura", 1960),
        ("City of Lost Children, The (Cité des enfants perdus, La) (1995)",
         "The City of Lost Children (La Cité des enfants perdus)", 1995),
        ("Good, the Bad and the Ugly, The (1966)", "The Good, the Bad and the Ugly", 1966),
        ("New York, New York (1977)", "New York, New York", 1977),
        ("2001: A Space Odyssey (1968)", "2001: A Space Odyssey", 1968),
        ("Death Note: Desu nôto (2006–2007)", "Death Note: Desu nôto", 2006),
        ("Fawlty Towers (1975- )", "Fawlty Towers", 1975),
        ("Babylon 5", "Babylon 5", None),
        (" Cosmos ", "Cosmos", None),
        ("(500) Days of Summer (2009)", "(500) Days of Summer", 2009),
        ("1984 (1956)", "1984", 1956),
        ("(1999)", "(1999)", 1999),
    ],
)  # fmt: skip
def test_a_title_is_split_from_its_year_and_starts_with_its_article(
    text: str, title: str, year: int | None
) -> None:
    assert parse_title(text) == (title, year)


@given(st.text())
def test_any_text_has_a_title_that_is_not_blank_unless_the_text_is(text: str) -> None:
    title, year = parse_title(text)
    assert bool(title.strip()) == bool(text.strip())
    assert year is None or 0 <= year <= 9999


@given(st.from_regex(r"[A-Za-z0-9:' ]*[A-Za-z0-9]", fullmatch=True), st.integers(1874, 2100))
def test_a_plain_title_survives_with_its_year(title: str, year: int) -> None:
    assert parse_title(f"{title} ({year})") == (title.strip(), year)


@given(
    st.from_regex(r"[A-Za-z][A-Za-z0-9: ]*[A-Za-z0-9]", fullmatch=True), st.sampled_from(["The", "A", "Les"])
)
def test_an_inverted_article_comes_back_to_the_front(rest: str, article: str) -> None:
    assert parse_title(f"{rest}, {article} (1999)") == (f"{article} {rest}", 1999)
