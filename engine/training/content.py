"""Fit the content model: the soup with rows of unit length, so that a dot product is a cosine."""

from scipy.sparse import csr_array
from sklearn.preprocessing import normalize

from engine.datasets.catalog import Catalog
from engine.features.soup import OWN, ItemSoup, item_soup
from engine.models.content import ContentModel


def fit_content(catalog: Catalog) -> ContentModel:
    """The soup of every movie in the catalogue, by item and by token."""
    return content_of(item_soup(catalog))


def content_of(soup: ItemSoup) -> ContentModel:
    """The model that a soup makes."""
    rows = csr_array(normalize(soup.matrix))
    rows.sort_indices()
    shared = len(soup.kinds) - soup.kinds.count(OWN)
    return ContentModel(
        item_ids=soup.item_ids,
        tokens=tuple(soup.tokens[:shared]),
        soup=rows,
        items_of_token=csr_array(rows.T.tocsr()),
    )
