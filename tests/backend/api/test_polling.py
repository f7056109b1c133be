import threading

from backend.api.polling import poll


def test_a_failure_is_logged_once_and_the_next_round_comes(caplog):
    rounds, done = [], threading.Event()

    def action() -> None:
        rounds.append(1)
        if len(rounds) < 4:
            raise OSError("not now")
        done.set()

    thread = poll(action, every_seconds=0.001, name="Test")
    assert done.wait(5)
    assert thread.daemon
    assert [record.getMessage() for record in caplog.records] == ["Test failed; trying again every 0.001 s"]
