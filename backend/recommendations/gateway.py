"""The border to the engine: holds the open recommender, swaps it for newer ones, translates its errors."""

import logging
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from functools import lru_cache
from pathlib import Path

from django.conf import settings
from rest_framework.exceptions import NotFound

from backend.api.errors import NotFoundWithSuggestions, ServiceUnavailable
from backend.api.metrics import FALLBACKS, STAGES, STRATEGIES, SWAPS
from backend.recommendations.figures import CallFigures, Figures
from engine.artifacts import ArtifactStore, Versions, open_store
from engine.artifacts.artifact import Manifest
from engine.artifacts.mirror import keep, mirror_of
from engine.errors import (
    ArtifactError,
    EngineError,
    ModelNotServed,
    NothingPublished,
    StoreError,
    TitleNotFound,
    UnknownItem,
)
from engine.serving import (
    Dials,
    Explanation,
    PicksAnswer,
    Questions,
    RatingPredictions,
    Reason,
    Recommendations,
    Recommender,
    SimilarItems,
    open_recommender,
)
from engine.types import History, Ids, TopN

logger = logging.getLogger(__name__)
RETRY_SECONDS = 60.0  # until a set that could not be opened is tried again: it may have been mended
REST_SECONDS = 3.0  # after the store failed, in which questions do not wait for it again


class Gateway:
    """One per process; safe to share by threads, since a recommender never changes after opening."""

    def __init__(self, *, store: Callable[[], ArtifactStore], mirror: Path | None = None) -> None:
        self._store, self._mirror = store, mirror  # a folder of this machine, for when the store is away
        self._recommender: Recommender | None = None
        self._rejected: Versions = {}  # a published set that could not be opened
        self._rejected_for: ArtifactError | None = None
        self._retry_at = 0.0
        self._failure: EngineError | None = None  # of the last look for newer models
        self._failed_at = 0.0
        self._opening = threading.Lock()
        self._figures = Figures()
        self.serial = 0  # one more after each swap

    def refresh(self) -> None:
        """Serve the published set; when that fails, keep the last good one and raise the engine's error.

        A process that has none yet looks for it among the sets published before; while the store is away,
        it opens what this machine served last.
        """
        with self._opening:
            store = self._store()
            try:
                self._follow(store)
                self._failure = None
            except EngineError as error:
                self._failure, self._failed_at = error, time.monotonic()
                if isinstance(error, StoreError) and self._recommender is None:
                    self._open_mirrored(store)
                raise

    def _follow(self, store: ArtifactStore) -> None:
        versions = store.current()
        if self._recommender and versions == self._recommender.versions:
            return
        if self._rejected_for and versions == self._rejected and time.monotonic() < self._retry_at:
            raise self._rejected_for.with_traceback(None)
        try:
            opened = open_recommender(store, versions=versions)
        except ArtifactError as error:
            SWAPS.labels("refused").inc()
            self._rejected, self._rejected_for = versions, error
            self._retry_at = time.monotonic() + RETRY_SECONDS
            if self._recommender is None:
                self._open_earlier(store)
            raise
        if self._recommender:
            logger.info("Now serving %s", ", ".join(sorted(opened.versions.values())))
            SWAPS.labels("taken over").inc()
        self._recommender, self._rejected_for = opened, None
        self.serial += 1
        self._keep_mirror(store, opened.versions)

    def _open_earlier(self, store: ArtifactStore) -> None:
        for versions in store.published().previous:
            try:
                self._recommender = open_recommender(store, versions=versions)
            except ArtifactError:
                continue
            self.serial += 1
            FALLBACKS.labels("earlier models").inc()
            return

    def _keep_mirror(self, store: ArtifactStore, versions: Versions) -> None:
        if self._mirror is not None:
            try:
                keep(store, versions, folder=self._mirror)
            except StoreError as error:
                logger.warning("Without the store these models could not be opened again: %s", error)

    def _open_mirrored(self, store: ArtifactStore) -> None:
        if self._mirror is not None:
            with suppress(EngineError):
                self._recommender = open_recommender(mirror_of(store, folder=self._mirror))
                self.serial += 1
                FALLBACKS.labels("mirrored models").inc()

    def use(self, recommender: Recommender | None) -> None:
        """Serve this one from now on; None opens the published one on the next question."""
        self._recommender, self._failure, self._rejected_for = recommender, None, None
        self.serial += 1

    @property
    def is_open(self) -> bool:
        """Whether questions can be answered."""
        return self._recommender is not None

    @property
    def trouble(self) -> str:
        """Why the last look for newer models failed; empty when it did not."""
        return str(self._failure) if self._failure else ""

    @property
    def manifests(self) -> Mapping[str, Manifest]:
        """What is known of the served models' training, by stem; empty while none serves."""
        return self._recommender.manifests if self._recommender else {}

    @property
    def versions(self) -> dict[str, str]:
        """The served version of each model; empty while none serves."""
        return dict(self._recommender.versions) if self._recommender else {}

    def version_of(self, stem: str) -> str:
        """The served version of a model; empty when it is not served."""
        return self._open().versions.get(stem, "")

    def top_rated(self, *, n: int, genre: str | None) -> TopN:
        """Option B."""
        with self._asked("top_rated") as recommender:
            return recommender.top_rated(n=n, genre=genre)

    def similar(self, movie_id: int, *, n: int, exclude: Ids) -> SimilarItems:
        """Option C, without the excluded ones; a 404 for a movie the models do not know."""
        with self._asked("similar") as recommender:
            return recommender.similar(movie_id, n=n, exclude=exclude)

    def match_title(self, title: str) -> int:
        """The movie that is meant; a 404 with suggestions where none is near enough."""
        with self._asked("match_title") as recommender:
            return recommender.match_title(title)

    def personal(self, history: History, *, n: int, exclude: Ids, dials: Dials) -> Recommendations:
        """Option D, for the history as given, without the excluded movies, as the dials stand."""
        with self._asked("personal") as recommender:
            found = recommender.personal(history, n=n, exclude=exclude, dials=dials)
        STRATEGIES.labels(found.strategy).inc()
        for stage, seconds in found.stage_seconds.items():
            STAGES.labels(stage).observe(seconds)
        return found

    def explain(self, history: History, movie_id: int, *, exclude: Ids) -> Explanation:
        """Why a movie stands where it stands; a 404 for a movie the models do not know."""
        with self._asked("explain") as recommender:
            return recommender.explain(history, item_id=movie_id, exclude=exclude)

    def tags(self, search: str, *, n: int) -> list[str]:
        """What movies share and dials can lean to, the most frequent first."""
        with self._asked("tags") as recommender:
            return recommender.tags(search, n=n)

    def from_picks(self, picks: Ids, *, seed: int | None, exclude: Ids) -> PicksAnswer:
        """Popular and less known movies that suit three picks."""
        with self._asked("from_picks") as recommender:
            return recommender.from_picks(picks, seed=seed, exclude=exclude)

    def predict_ratings(self, history: History, movie_ids: Ids) -> RatingPredictions:
        """Stars with 80 % intervals."""
        with self._asked("predict_ratings") as recommender:
            return recommender.predict_ratings(history, movie_ids)

    def reasons_for_rating(self, history: History, movie_id: int) -> list[Reason]:
        """The rated movies most like this one; none for a movie the models do not know."""
        with self._asked("reasons_for_rating") as recommender:
            return recommender.reasons_for_rating(history, item_id=movie_id)

    def questions(self, *, rated: Ids, not_seen: Ids, exclude: Ids, n: int) -> Questions | None:
        """The movies whose ratings would teach most; None where no published model can tell."""
        with self._asked("questions") as recommender:
            try:
                return recommender.questions(rated=rated, not_seen=not_seen, exclude=exclude, n=n)
            except ModelNotServed:
                return None

    def figures(self) -> list[CallFigures]:
        """What this process was asked so far, and how it did."""
        return self._figures.all()

    @contextmanager
    def _asked(self, question: str) -> Iterator[Recommender]:
        with self._figures.measured(question), translated_errors():
            yield self._open()

    def _open(self) -> Recommender:
        if self._recommender is None:
            with translated_errors():
                self._open_or_rest()
        if self._recommender is None:
            raise ServiceUnavailable("The models cannot be opened.")
        return self._recommender

    def _open_or_rest(self) -> None:
        if self._failure and time.monotonic() < self._failed_at + REST_SECONDS:
            raise self._failure.with_traceback(None)
        try:
            self.refresh()
        except EngineError:
            if self._recommender is None:  # else models published earlier have taken their place
                raise


@contextmanager
def translated_errors() -> Iterator[None]:
    """The engine's errors as those of the API."""
    try:
        yield
    except TitleNotFound as error:
        raise NotFoundWithSuggestions(str(error), suggestions=list(error.suggestions)) from error
    except UnknownItem as error:
        raise NotFound(f"The models do not know movie {error.item_id}.") from error
    except NothingPublished as error:
        raise ServiceUnavailable(
            "There are no recommendations yet: no models have been published."
        ) from error
    except EngineError as error:
        logger.error("The recommender failed: %s", error)
        raise ServiceUnavailable("The recommender is not available at the moment.") from error


@lru_cache(maxsize=1)
def _opened(url: str) -> ArtifactStore:
    """One client for a bucket: making one takes longer than asking it."""
    return open_store(url)


gateway = Gateway(store=lambda: _opened(settings.OBJECT_STORE_URL), mirror=settings.VAR / "last-models")
