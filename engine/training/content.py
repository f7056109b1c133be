"""Fit the content model: the soup with rows of unit length, so that a dot product is a cosine."""

from scipy.sparse import csr_array
from sklearn.preprocessing import normalize

from engine.datasets.catalog import Catalog
from engine.features.soup import item_soup
from engine.models.content import ContentModel


def fit_content(catalog: Catalog) -> ContentModel:
    """The soup of every movie in the catalogue, by item and by token."""
    soup = item_soup(catalog)
    rows = csr_array(normalize(soup.matrix))
    rows.sort_indices()
    return ContentModel(
        item_ids=soup.item_ids, tokens=tuple(soup.tokens), soup=rows, items_of_token=csr_array(rows.T.tocsr())
    )
