"""Letters that wait for the one thread that delivers them."""

import logging
import threading
from collections import deque
from collections.abc import Callable
from contextvars import Context, copy_context

from django.core.mail import EmailMessage

logger = logging.getLogger(__name__)
STOP_SECONDS = 3.0  # a server that stops is killed two seconds later


class Outbox:
    """Delivers one letter after the other, away from requests; each is logged under its request's name."""

    def __init__(self, deliver: Callable[[EmailMessage], object]) -> None:
        self._deliver = deliver
        self._waiting: deque[tuple[Context, EmailMessage]] = deque()  # the first is on its way
        self._changed = threading.Condition()
        self._begun = False

    def put(self, letter: EmailMessage) -> None:
        """Deliver the letter when there is time."""
        with self._changed:
            self._waiting.append((copy_context(), letter))
            self._changed.notify_all()
            if not self._begun:  # only now, since a process that was forked has no threads
                self._begun = True
                threading.Thread(target=self._work, name="mail", daemon=True).start()
                threading.Thread(target=self._await_stop, name="mail at the end", daemon=False).start()

    def close(self) -> None:
        """Give the letters some seconds, then say which were left."""
        with self._changed:
            self._changed.wait_for(lambda: not self._waiting, timeout=STOP_SECONDS)
            for context, _ in self._waiting:
                copied = context.copy()  # the thread may be in the first one
                copied.run(logger.error, "A letter was not delivered before the server stopped.")

    def _await_stop(self) -> None:
        """Processes wait for this thread; forked ones, as servers have, run nothing else at their end."""
        threading.main_thread().join()
        self.close()

    def _work(self) -> None:
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._waiting)
                context, letter = self._waiting[0]
            try:
                context.run(self._deliver, letter)
            except Exception as error:  # whatever it is, the next letter has its turn
                context.run(logger.error, "A letter could not be delivered: %s", type(error).__name__)
            with self._changed:
                self._waiting.popleft()
                self._changed.notify_all()
