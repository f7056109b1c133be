"""A user's ratings and watchlist in the forms that other services take."""

from backend.imports.exports.letterboxd import letterboxd_export
from backend.imports.exports.movielens import movielens_export

__all__ = ["letterboxd_export", "movielens_export"]
