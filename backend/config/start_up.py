"""What a serving process does before its first request, and every few seconds after."""

import logging

from django.conf import settings
from django.db import Error

from backend.api.polling import poll
from backend.catalog.cards import cards
from backend.catalog.charts import charts
from backend.recommendations.gateway import gateway
from engine.errors import EngineError

logger = logging.getLogger(__name__)


def start_serving() -> None:
    """Load cards and models, then look for newer ones; what is missing yet is said by /readyz."""
    try:
        cards.refresh()
        gateway.refresh()
    except (EngineError, Error) as error:
        logger.warning("Not ready yet: %s", error)
    poll(cards.refresh, every_seconds=settings.CATALOG_POLL_SECONDS, name="Catalogue")
    if settings.TMDB_TOKEN:
        poll(charts.refresh, every_seconds=60, name="TMDB's charts")
    poll(gateway.refresh, every_seconds=settings.MODEL_POLL_SECONDS, name="Models")
