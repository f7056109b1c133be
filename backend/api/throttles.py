"""How often something may be asked: counted in the cache, which all workers share."""

import hashlib
import logging
import time
from collections.abc import Callable
from typing import Self

from django.conf import settings
from django.core.cache import BaseCache, cache, caches
from rest_framework.request import Request
from rest_framework.throttling import BaseThrottle
from rest_framework.views import APIView

from backend.api.caches import LOCAL, cache_errors
from backend.api.metrics import FALLBACKS, THROTTLED
from backend.api.rates import OFF, parsed_rate
from backend.api.resting import Rest

logger = logging.getLogger(__name__)
shared = Rest(seconds=5)


class Throttle(BaseThrottle):
    """At most so many requests in each minute, hour or day; rates stand in settings under the scope."""

    scope = ""

    @classmethod
    def of(cls, scope: str) -> type[Self]:
        """The same throttle with a count and a rate of its own."""
        return type(f"{cls.__name__}Of{scope}", (cls,), {"scope": scope, "__doc__": cls.__doc__})

    def whose(self, request: Request) -> str:
        """Whose requests are counted together: a user's, or an address's."""
        user = request.user
        return f"user {user.pk}" if user and user.is_authenticated else self.get_ident(request)

    def allow_request(self, request: Request, view: APIView) -> bool:  # noqa: ARG002
        """Count the request, and say whether it is still one of those allowed."""
        return self.allows(self.whose(request))

    def allows(self, whose: str) -> bool:
        """Count one more, and say whether it is still one of those allowed."""
        rate = settings.THROTTLE_RATES[self.scope]
        if rate == OFF:
            return True
        number, seconds = parsed_rate(rate)
        self._wait = seconds - time.time() % seconds
        allowed = counted(self.key(whose, seconds=seconds), seconds=seconds) <= number
        if not allowed:
            THROTTLED.labels(self.scope).inc()
        return allowed

    def wait(self) -> float:
        """Seconds until the count begins anew."""
        return self._wait

    def key(self, whose: str, *, seconds: int) -> str:
        """Of the counter; holds no address in the clear."""
        who = hashlib.sha256(whose.encode()).hexdigest()[:32]
        return f"throttle:{self.scope}:{who}:{int(time.time() // seconds)}"

    @classmethod
    def forget(cls, request: Request) -> None:
        """Begin the count anew, after a request that proved to be none to fear."""
        if (rate := settings.THROTTLE_RATES[cls.scope]) != OFF:
            throttle = cls()
            forget(throttle.key(throttle.whose(request), seconds=parsed_rate(rate)[1]))


class AddressThrottle(Throttle):
    """Counts by the address that a request comes from, even where somebody is logged in."""

    def whose(self, request: Request) -> str:
        """The address."""
        return self.get_ident(request)


class EmailThrottle(Throttle):
    """Counts by the e-mail address that a request names, wherever it comes from."""

    def whose(self, request: Request) -> str:
        """The e-mail address, as the database would find it."""
        email = request.data.get("email") if isinstance(request.data, dict) else None
        return str(email).strip().lower()


LoginThrottle = AddressThrottle.of("login_address")
LoginEmailThrottle = EmailThrottle.of("login_email")
SignUpThrottle = AddressThrottle.of("sign_up")
MailThrottle = AddressThrottle.of("mail_address")  # requests that make us write a letter
MailEmailThrottle = EmailThrottle.of("mail_email")  # letters to one person
PasswordCheckThrottle = Throttle.of("password_check")  # changes that take the present password
PostThrottle = Throttle.of("posts")
ImportThrottle = Throttle.of("imports")
ExportThrottle = Throttle.of("export")
RecommendationThrottle = Throttle.of("recommendations")


def throttled_by(
    *throttles: type[Throttle], methods: tuple[str, ...]
) -> Callable[[APIView], list[BaseThrottle]]:
    """A view's `get_throttles` where only some of its methods are counted."""

    def get_throttles(view: APIView) -> list[BaseThrottle]:
        return [throttle() for throttle in throttles] if view.request.method in methods else []

    return get_throttles


def counted(key: str, *, seconds: int) -> int:
    """One more, and how many that makes.

    While the shared cache is away each machine counts by itself, or an outage would be the time to guess
    passwords; without its disk as well nothing is counted, since that must not close the site.
    """
    if shared.allows():
        try:
            count = _counted_in(cache, key, seconds=seconds)
        except cache_errors() as error:
            shared.failed()
            logger.warning("This machine counts requests by itself, the cache does not answer: %s", error)
        else:
            shared.succeeded()
            return count
    FALLBACKS.labels("local counting").inc()
    try:
        return _counted_in(caches[LOCAL], key, seconds=seconds)
    except OSError as error:
        logger.warning("Requests are not counted: %s", error)
        return 0


def _counted_in(counters: BaseCache, key: str, *, seconds: int) -> int:
    try:
        counters.add(key, 0, timeout=seconds)
        return int(counters.incr(key))
    except ValueError:  # the counter expired in between
        return 1


def forget(key: str) -> None:
    """Begin a count anew; a cache that is away keeps it until its time is over."""
    if shared.allows():
        try:
            cache.delete(key)
        except cache_errors() as error:
            shared.failed()
            logger.warning("A count is kept, the cache does not answer: %s", error)


def counting_is_local() -> bool:
    """Whether the shared cache is away; it is asked again, so that a quiet site recovers as well."""
    if shared.failing:
        counted("throttle:probe", seconds=60)
    return shared.failing
