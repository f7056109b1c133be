from backend.api.resting import Rest


def test_before_a_failure_everybody_may_try():
    rest = Rest(seconds=60)
    assert [rest.allows() for _ in range(3)] == [True, True, True]
    assert not rest.failing


def test_after_a_failure_nobody_does():
    rest = Rest(seconds=60)
    rest.failed()
    assert not rest.allows()
    assert rest.failing


def test_when_the_rest_is_over_one_tries_and_the_others_go_on_resting(monkeypatch):
    now = 0.0
    monkeypatch.setattr("backend.api.resting.time.monotonic", lambda: now)
    rest = Rest(seconds=60)
    rest.failed()
    now = 61.0
    assert [rest.allows() for _ in range(3)] == [True, False, False]


def test_a_success_ends_it():
    rest = Rest(seconds=60)
    rest.failed()
    rest.succeeded()
    assert rest.allows()
    assert not rest.failing
