"""Every model by its stem, the name of its file and of its folder in the store."""

from typing import Any

from engine.models.als import AlsModel
from engine.models.bayesian_fm import BayesianFmModel
from engine.models.bias import BiasModel
from engine.models.content import ContentModel
from engine.models.ease import EaseModel
from engine.models.item_index import ItemIndexModel
from engine.models.item_knn import ItemKnnModel
from engine.models.neumf import NeuMfModel
from engine.models.two_tower import TwoTowerModel
from engine.models.weighted_rating import WeightedRatingModel

MODELS: dict[str, type[Any]] = {
    "item_index": ItemIndexModel,
    "weighted_rating": WeightedRatingModel,
    "content": ContentModel,
    "bias": BiasModel,
    "bayesian_fm": BayesianFmModel,
    "item_knn": ItemKnnModel,
    "ease": EaseModel,
    "als": AlsModel,
    "neumf": NeuMfModel,
    "two_tower": TwoTowerModel,
}
