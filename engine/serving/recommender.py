"""The one façade of serving: models held in memory, never changed after opening, safe to share by threads."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import Any, TypeVar

import numpy as np

from engine.artifacts import Versions
from engine.artifacts.artifact import Manifest
from engine.errors import ModelNotServed, NoKnownItem
from engine.models.blend import BlendModel
from engine.models.content import ContentModel
from engine.models.item_index import ItemIndexModel
from engine.models.lookup import position_of
from engine.models.questions import QuestionModel
from engine.models.reranking import NEUTRAL, Dials
from engine.models.title_matching import TitleMatcher
from engine.models.weighted_rating import WeightedRatingModel
from engine.serving.explanation import explain_content, explain_rating
from engine.serving.personal import explained_list
from engine.serving.picks import PicksAnswer, answer_picks
from engine.serving.ranked import Ranked, rank_all
from engine.serving.results import (
    Explanation,
    Questions,
    RatingPredictions,
    Reason,
    Recommendations,
    SimilarItems,
)
from engine.serving.stages import Stages
from engine.serving.stars import predict_stars
from engine.serving.why import explain_item
from engine.types import NO_IDS, History, Ids, TopN

Model = TypeVar("Model")


@dataclass(frozen=True, slots=True, kw_only=True)
class Recommender:
    """Answers options B, C and D from one published set of models."""

    models: Mapping[str, Any]  # stem -> model
    versions: Versions  # stem -> version
    dataset: str  # fingerprint of the dataset that the item ids come from
    titles: TitleMatcher | None  # None without an item_index
    manifests: Mapping[str, Manifest] = field(default_factory=dict)  # stem -> what is known of its training
    blend: BlendModel | None = None  # None unless all its parts are published
    asking: QuestionModel | None = None  # None unless its parts are published

    def top_rated(self, *, n: int, genre: str | None = None, exclude: Ids = NO_IDS) -> TopN:
        """The best by weighted rating, of one genre if given, without the excluded ones."""
        among = None if genre is None else self._model("item_index", ItemIndexModel).having_genre(genre)
        return self._model("weighted_rating", WeightedRatingModel).top_n(n, among=among, exclude=exclude)

    def similar(self, item_id: int, *, n: int, exclude: Ids = NO_IDS) -> SimilarItems:
        """The nearest by content, never the item itself or an excluded one; raises UnknownItem."""
        model = self._model("content", ContentModel)
        best = model.similar(item_id, n=n, exclude=exclude)
        shared = explain_content(model, item_id=item_id, neighbours=best.item_ids)
        return SimilarItems(item_ids=best.item_ids, scores=best.scores, shared=shared)

    def match_title(self, title: str) -> int:
        """The id of the item meant by a loosely written title; raises TitleNotFound."""
        if self.titles is None:
            raise ModelNotServed("The model 'item_index' is not published.")
        return self.titles.match(title)

    def label(self, item_id: int) -> str:
        """ "Toy Story (1995)"; raises UnknownItem."""
        return self._model("item_index", ItemIndexModel).label(item_id)

    def personal(
        self, history: History, *, n: int, exclude: Ids = NO_IDS, dials: Dials = NEUTRAL
    ) -> Recommendations:
        """What suits the history as it is now and what the dials ask for; rated items never appear.

        A history without a liked item that the models know says little about taste: then what is popular.
        Without the blend's parts ALS ranks alone, and the top rated take the place of the popular.
        """
        stages = Stages()
        with stages.timed("fold_in_and_ranking"):
            ranked = self._ranked(history, exclude=exclude)
        with stages.timed("explanation"):
            found = explained_list(
                ranked,
                history=history,
                dials=dials,
                n=n,
                items=None if dials.neutral else self._model("item_index", ItemIndexModel),
                content=self._optional("content", ContentModel),
            )
        with stages.timed("prediction"):
            predicted = self.predict_ratings(history, item_ids=found.item_ids).values
        told = np.array([sum(reason.contribution for reason in reasons) for reasons in found.reasons])
        return Recommendations(
            strategy=ranked.strategy,
            item_ids=found.item_ids,
            scores=found.scores,
            predicted_ratings=predicted,
            reasons=found.reasons,
            others=found.scores - found.priors - told,
            priors=found.priors,
            stage_seconds=stages.seconds,
        )

    def explain(self, history: History, *, item_id: int, exclude: Ids = NO_IDS) -> Explanation:
        """Why an item stands where it stands for this user; raises UnknownItem."""
        position_of(item_id, within=self._model("item_index", ItemIndexModel).item_ids)
        return explain_item(
            item_id,
            history=history,
            rank=partial(self._ranked, exclude=exclude),
            content=self._optional("content", ContentModel),
        )

    def tags(self, search: str, *, n: int) -> list[str]:
        """Names that dials can lean to and that hold these words, the most frequent first."""
        return self._model("content", ContentModel).tags(search, n=n)

    def _ranked(self, history: History, *, exclude: Ids) -> Ranked:
        return rank_all(self.models, blend=self.blend, history=history, exclude=exclude)

    def predict_ratings(self, history: History, item_ids: Ids) -> RatingPredictions:
        """Stars the user would give each item, with 80 % intervals; both may be unknown to the models."""
        return predict_stars(self.models, history=history, item_ids=item_ids)

    def reasons_for_rating(self, history: History, *, item_id: int) -> list[Reason]:
        """The rated items most like this one by content; none where nothing is known of it or of them."""
        try:
            return explain_rating(self._model("content", ContentModel), history=history, item_id=item_id)
        except NoKnownItem:
            return []

    def questions(self, *, rated: Ids, not_seen: Ids, exclude: Ids = NO_IDS, n: int) -> Questions:
        """The items whose ratings would teach most, by what was rated and what was not seen."""
        if self.asking is None:
            raise ModelNotServed("No model that can choose questions is published: 'bayesian_fm' is missing.")
        return Questions(
            item_ids=self.asking.best(rated=rated, not_seen=not_seen, exclude=exclude, n=n),
            sureness=self.asking.sureness(rated),
        )

    def from_picks(self, picks: Ids, *, seed: int | None = None, exclude: Ids = NO_IDS) -> PicksAnswer:
        """Five popular items and five less known ones that suit the picks; raises UnknownItem."""
        return answer_picks(self.models, picks=picks, seed=seed, exclude=exclude)

    def _optional(self, stem: str, kind: type[Model]) -> Model | None:
        model = self.models.get(stem)
        return model if isinstance(model, kind) else None

    def _model(self, stem: str, kind: type[Model]) -> Model:
        model = self._optional(stem, kind)
        if model is None:
            raise ModelNotServed(f"The model {stem!r} is not published.")
        return model
