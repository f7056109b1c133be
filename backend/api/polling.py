"""Things that are looked at every few seconds, away from requests."""

import logging
import threading
import time
from collections.abc import Callable

from django.db import close_old_connections

logger = logging.getLogger(__name__)


def poll(action: Callable[[], object], *, every_seconds: float, name: str) -> threading.Thread:
    """A daemon thread that repeats the action; a failure is logged once and tried again the next time."""

    def loop() -> None:
        failure = ""
        while True:
            time.sleep(every_seconds)
            try:
                action()
                failure = ""
            except Exception as error:
                if repr(error) != failure:  # an outage of hours is one entry in the log
                    logger.exception("%s failed; trying again every %s s", name, every_seconds)
                failure = repr(error)
            finally:
                close_old_connections()

    thread = threading.Thread(target=loop, name=name, daemon=True)
    thread.start()
    return thread
