import pytest
from rest_framework.exceptions import NotFound

from backend.api.errors import ServiceUnavailable
from backend.recommendations import gateway as module
from backend.recommendations.gateway import Gateway, translated_errors
from engine.errors import CorruptArtifact, NothingPublished, StoreError, UnknownItem


class FakeStore:
    """A store whose published versions the test decides."""

    versions: dict[str, str] = {}

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

    def open_recommender(store: FakeStore) -> Opened:
        if "bad" in store.versions.values():
            raise CorruptArtifact("Checksum.")
        return Opened(store.versions)

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
    gateway.refresh()
    assert gateway.version_of("als") == "als-1"


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
