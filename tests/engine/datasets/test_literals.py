from ast import literal_eval

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.datasets.literals import names_in


def test_names_come_in_order_and_once() -> None:
    assert names_in("[{'id': 1, 'name': 'B'}, {'id': 2, 'name': 'A'}, {'id': 3, 'name': 'B'}]") == ["B", "A"]


def test_quotes_escapes_and_braces_inside_strings_are_understood() -> None:
    cell = r"""[{'character': "a 'name': 'Fake' }", 'name': 'O\'Neil'}, {'x': None, 'name': "D'Arcy"}]"""
    assert names_in(cell) == ["O'Neil", "D'Arcy"]


def test_entries_are_chosen_by_what_they_hold_and_cut_at_a_number() -> None:
    cell = (
        "[{'job': 'Director', 'name': 'A'}, {'job': 'Writer', 'name': 'B'}, {'job': 'Director', 'name': 'C'}]"
    )
    assert names_in(cell, holding="'job': 'Director'") == ["A", "C"]
    assert names_in(cell, most=2) == ["A", "B"]


@pytest.mark.parametrize("cell", ["", "[]", "  "])
def test_blank_cells_hold_no_name(cell: str) -> None:
    assert names_in(cell) == []


@pytest.mark.parametrize(
    "cell", ["oops", "[{'name': 'A'", "{'name': 'A'}", "[{'id': 1}]", r"[{'name': '\x'}]"]
)
def test_other_cells_are_refused(cell: str) -> None:
    with pytest.raises(ValueError, match=r"is not|has no name"):
        names_in(cell)


@given(st.lists(st.fixed_dictionaries({"character": st.text(), "id": st.integers(), "name": st.text()})))
def test_names_equal_those_of_python_itself(entries: list[dict[str, object]]) -> None:
    cell = repr(entries)
    names = [str(entry["name"]).strip() for entry in literal_eval(cell)]
    assert names_in(cell) == list(dict.fromkeys(name for name in names if name))
