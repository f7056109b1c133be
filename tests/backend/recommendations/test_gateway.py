import pytest
from rest_framework.exceptions import NotFound

from backend.api.errors import ServiceUnavailable
from backend.recommendations import gateway as module
from backend.recommendations.gateway import Gateway, translated_errors
from engine.artifacts.published import Published
from engine.errors import CorruptArtifact, NothingPublished, StoreError, UnknownItem


class FakeStore:
    """A store whose published versions the test decides."""

    def __init__(self) -> None:
        self.versions: dict[str, str] = {}
        self.previous: tuple[dict[str, str], ...] = ()
        self.tries: list[dict[str, str]] = []
        self.is_lost = False  # as soon as something big is asked for

    def published(self) -> Published:
        return Published(models=self.versions, previous=self.previous, tag=None)

    def current(self) -> dict[str, str]:
        if not self.versions:
            raise NothingPublished("Nothing.")
        return self.versions


class Opened:
    """What opening gives: it knows its versions."""

    def __init__(self, versions: dict[str, str]) -> None:
        self.versions = versions


@pytest.fixture
def store(monkeypatch) -> FakeStore:
    """Opening a version called "bad" fails."""
    fake = FakeStore()

    def open_recommender(store: FakeStore, *, versions: dict[str, str]) -> Opened:
        fake.tries.append(versions)
        if "bad" in versions.values():
            raise CorruptArtifact("Checksum.")
        if store.is_lost:
            raise StoreError("Gone.")
        return Opened(versions)

    monkeypatch.setattr(module, "open_recommender", open_recommender)
    return fake


@pytest.fixture
def gateway(store) -> Gateway:
    """Reads the fake store."""
    return Gateway(store=lambda: store)


def test_the_published_models_are_opened_on_the_first_question(gateway, store):
    store.versions = {"als": "als-1"}
    assert not gateway.is_open
    assert gateway.version_of("als") == "als-1"
    assert gateway.is_open


def test_before_anything_is_published_the_answer_says_so(gateway):
    with pytest.raises(ServiceUnavailable, match="no models have been published"):
        gateway.version_of("als")


def test_a_newer_set_takes_over(gateway, store):
    store.versions = {"als": "als-1"}
    gateway.refresh()
    store.versions = {"als": "als-2"}
    gateway.refresh()
    assert gateway.version_of("als") == "als-2"


def test_a_bad_set_is_tried_once_and_the_last_good_one_stays(gateway, store):
    store.versions = {"als": "als-1"}
    gateway.refresh()
    store.versions = {"als": "bad"}
    with pytest.raises(CorruptArtifact):
        gateway.refresh()
    with pytest.raises(CorruptArtifact):
        gateway.refresh()
    assert store.tries.count({"als": "bad"}) == 1
    assert gateway.version_of("als") == "als-1"
    assert gateway.trouble == "Checksum."


def test_a_bad_set_is_looked_at_again_after_a_while_since_it_may_have_been_mended(
    gateway, store, monkeypatch
):
    store.versions = {"als": "als-1"}
    gateway.refresh()
    store.versions = {"als": "bad"}
    monkeypatch.setattr(module, "RETRY_SECONDS", 0.0)
    for _ in range(2):
        with pytest.raises(CorruptArtifact):
            gateway.refresh()
    assert store.tries.count({"als": "bad"}) == 2


def test_a_process_that_starts_on_a_bad_set_serves_the_newest_good_one_before_it(gateway, store):
    store.versions, store.previous = {"als": "bad"}, ({"als": "bad"}, {"als": "als-1"}, {"als": "als-0"})
    with pytest.raises(CorruptArtifact):
        gateway.refresh()
    assert gateway.version_of("als") == "als-1"


def test_the_first_question_is_answered_by_the_set_before_a_bad_one(gateway, store):
    store.versions, store.previous = {"als": "bad"}, ({"als": "als-1"},)
    assert gateway.version_of("als") == "als-1"


def test_a_set_that_could_not_be_fetched_is_tried_again_at_once(gateway, store):
    store.versions = {"als": "als-1"}
    gateway.refresh()
    store.versions, store.is_lost = {"als": "als-2"}, True
    with pytest.raises(StoreError):
        gateway.refresh()
    store.is_lost = False
    gateway.refresh()
    assert gateway.version_of("als") == "als-2"
    assert gateway.trouble == ""


def test_questions_do_not_wait_in_turn_for_a_store_that_is_away(gateway, store):
    store.versions, store.is_lost = {"als": "als-1"}, True
    for _ in range(3):
        with pytest.raises(ServiceUnavailable):
            gateway.version_of("als")
    assert len(store.tries) == 1


def test_a_bad_set_is_left_behind_by_a_good_one(gateway, store):
    store.versions = {"als": "als-1"}
    gateway.refresh()
    store.versions = {"als": "bad"}
    with pytest.raises(CorruptArtifact):
        gateway.refresh()
    store.versions = {"als": "als-3"}
    gateway.refresh()
    assert gateway.version_of("als") == "als-3"


@pytest.mark.parametrize(
    ("error", "translated"),
    [
        (UnknownItem(9), NotFound),
        (NothingPublished("Nothing."), ServiceUnavailable),
        (StoreError("The store at s3://secret failed."), ServiceUnavailable),
    ],
)
def test_the_engines_errors_become_those_of_the_api(error, translated):
    with pytest.raises(translated) as raised, translated_errors():
        raise error
    assert "secret" not in str(raised.value)
