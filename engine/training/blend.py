"""Put the served ranker together from fitted models, as serving does when it opens them."""

from engine.models.als import AlsModel
from engine.models.blend import BlendModel, blend_of
from engine.training.content import fit_content
from engine.training.ease import fit_ease
from engine.training.ingredients import Ingredients
from engine.training.item_index import fit_item_index


def fit_blend(given: Ingredients, *, als: AlsModel) -> BlendModel:
    """The blend around a fitted ALS; the other parts take seconds."""
    return blend_of(
        als=als,
        ease=fit_ease(given.interactions),
        content=fit_content(given.catalog),
        items=fit_item_index(given.catalog, interactions=given.interactions),
    )
