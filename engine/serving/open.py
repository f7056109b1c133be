"""From a store to a recommender."""

from concurrent.futures import ThreadPoolExecutor
from typing import Any

from engine.artifacts import ArtifactStore, Versions
from engine.artifacts.codec import decode
from engine.errors import CorruptArtifact
from engine.models.blend import BlendModel, blend_of
from engine.models.questions import QuestionModel, question_model
from engine.models.registry import MODELS
from engine.models.title_matching import TitleMatcher
from engine.serving.recommender import Recommender


def open_recommender(store: ArtifactStore, *, versions: Versions | None = None) -> Recommender:
    """Every published model, or every one of the given set, loaded and verified.

    Raises NothingPublished, ArtifactError or StoreError.
    """
    versions = versions or store.current()
    for stem in versions:
        if stem not in MODELS:
            raise CorruptArtifact(f"This version of the program does not know the published model {stem!r}.")
    with ThreadPoolExecutor() as threads:  # what takes long, checksums and downloads, goes on side by side
        artifacts = list(threads.map(store.load, versions.keys(), versions.values()))
    models, manifests = {}, {}
    for stem, artifact in zip(versions, artifacts, strict=True):
        models[stem] = decode(MODELS[stem], params=artifact.manifest.params, arrays=artifact.arrays)
        manifests[stem] = artifact.manifest
    bases = {manifest.base for manifest in manifests.values()}
    if len(bases) > 1:
        raise CorruptArtifact("The published models were trained on different datasets; train them together.")
    titles = TitleMatcher(models["item_index"]) if "item_index" in models else None
    return Recommender(
        models=models,
        versions=versions,
        dataset=bases.pop(),
        titles=titles,
        manifests=manifests,
        blend=_blend(models),
        asking=_asking(models),
    )


def _blend(models: dict[str, Any]) -> BlendModel | None:
    """The served ranker, where all its parts are published."""
    if not {"als", "ease", "content", "item_index"} <= models.keys():
        return None
    return blend_of(
        als=models["als"], ease=models["ease"], content=models["content"], items=models["item_index"]
    )


def _asking(models: dict[str, Any]) -> QuestionModel | None:
    """What chooses questions, where both its parts are published."""
    if not {"bayesian_fm", "item_index"} <= models.keys():
        return None
    return question_model(stars=models["bayesian_fm"], items=models["item_index"])
