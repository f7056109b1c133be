import pytest

from backend.api import answers as module
from backend.api.answers import Answers


def test_a_question_is_answered_once_while_nothing_changes():
    made: list[str] = []
    answers = Answers(lambda: 0)
    for question in ("a", "b", "a"):
        assert answers.of(question, lambda question=question: made.append(question) or question) == question
    assert made == ["a", "b"]


def test_another_state_has_other_answers():
    state = ["old"]
    answers = Answers(lambda: state[0])
    assert answers.of("question", lambda: 1) == 1
    state[0] = "new"
    assert answers.of("question", lambda: 2) == 2


def test_an_answer_made_while_the_state_changes_is_kept_for_nobody():
    state = ["old"]
    answers = Answers(lambda: state[0])

    def make() -> str:
        state[0] = "new"
        return "of the old state"

    answers.of("question", make)
    assert answers.of("question", lambda: "of the new state") == "of the new state"


def test_the_questions_asked_longest_ago_go_first(monkeypatch):
    monkeypatch.setattr(module, "MOST", 2)
    answers = Answers(lambda: 0)
    for question in ("a", "b", "a", "c"):
        answers.of(question, lambda: 1)
    assert answers.of("a", lambda: 2) == 1
    assert answers.of("b", lambda: 2) == 2


def test_failing_to_answer_is_not_remembered():
    answers = Answers(lambda: 0)

    def fail() -> int:
        raise ValueError

    with pytest.raises(ValueError):  # noqa: PT011  # ours
        answers.of("question", fail)
    assert answers.of("question", lambda: 1) == 1
