"""What a serving process does before its first request, and every few seconds after."""

import gc
import logging
from collections.abc import Callable
from functools import partial

from django.conf import settings
from django.db import Error, connections
from threadpoolctl import threadpool_limits

from backend.api.polling import poll
from backend.catalog.cards import cards
from backend.catalog.charts import charts
from backend.catalog.orders import orders
from backend.catalog.word_index import word_index
from backend.config.databases import serve_with
from backend.recommendations.gateway import gateway
from engine.errors import EngineError

logger = logging.getLogger(__name__)


def start_serving() -> None:
    """Load cards and models, then look for newer ones; what is missing yet is said by /readyz."""
    # A worker answers on several threads already: BLAS with threads of its own only waits for the cores.
    threadpool_limits(limits=1)
    serve_with(connections.settings["default"])
    for load in (read_catalogue, gateway.refresh):
        try:
            load()
        except (EngineError, Error) as error:
            logger.warning("Not ready yet: %s", error)
    _set_apart()
    poll(partial(_refresh, read_catalogue), every_seconds=settings.CATALOG_POLL_SECONDS, name="Catalogue")
    if settings.TMDB_TOKEN:
        poll(charts.refresh, every_seconds=60, name="TMDB's charts")
    poll(partial(_refresh, gateway.refresh), every_seconds=settings.MODEL_POLL_SECONDS, name="Models")


def read_catalogue() -> None:
    """The cards, the orders of option A and the words of searches; read again where they have changed."""
    cards.refresh()
    orders.refresh()
    word_index.refresh()


def _refresh(refresh: Callable[[], None]) -> None:
    """Look for newer cards or models."""
    before = cards.held_revision, gateway.versions
    refresh()
    if (cards.held_revision, gateway.versions) != before:
        _set_apart()


def _set_apart() -> None:
    """Keep what stays in memory out of garbage collections; one of all takes a tenth of a second."""
    gc.unfreeze()
    gc.collect()
    gc.freeze()
