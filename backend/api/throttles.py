"""How often something may be asked: counted in the cache, which all workers share."""

import hashlib
import logging
import time
from collections.abc import Callable

from django.conf import settings
from django.core.cache import cache
from rest_framework.request import Request
from rest_framework.throttling import BaseThrottle
from rest_framework.views import APIView

from backend.api.caches import cache_errors
from backend.api.rates import OFF, parsed_rate

logger = logging.getLogger(__name__)


class Throttle(BaseThrottle):
    """At most so many requests in each minute, hour or day; rates stand in settings under the scope."""

    scope = ""

    def whose(self, request: Request) -> str:
        """Whose requests are counted together: a user's, or an address's."""
        user = request.user
        return f"user {user.pk}" if user and user.is_authenticated else self.get_ident(request)

    def allow_request(self, request: Request, view: APIView) -> bool:  # noqa: ARG002
        """Count the request, and say whether it is still one of those allowed."""
        rate = settings.THROTTLE_RATES[self.scope]
        if rate == OFF:
            return True
        number, seconds = parsed_rate(rate)
        self._wait = seconds - time.time() % seconds
        return counted(self.key(request, seconds=seconds), seconds=seconds) <= number

    def wait(self) -> float:
        """Seconds until the count begins anew."""
        return self._wait

    def key(self, request: Request, *, seconds: int) -> str:
        """Of the counter; holds no address in the clear."""
        who = hashlib.sha256(self.whose(request).encode()).hexdigest()[:32]
        return f"throttle:{self.scope}:{who}:{int(time.time() // seconds)}"

    @classmethod
    def forget(cls, request: Request) -> None:
        """Begin the count anew, after a request that proved to be none to fear."""
        if (rate := settings.THROTTLE_RATES[cls.scope]) != OFF:
            cache.delete(cls().key(request, seconds=parsed_rate(rate)[1]))


class EmailThrottle(Throttle):
    """Counts by the e-mail address that a request names, wherever it comes from."""

    def whose(self, request: Request) -> str:
        """The address, as the database would find it."""
        email = request.data.get("email") if isinstance(request.data, dict) else None
        return f"email {str(email).strip().lower()}"


class LoginThrottle(Throttle):
    """Log-ins from one address."""

    scope = "login_address"

    def whose(self, request: Request) -> str:
        """The address, even where somebody is logged in."""
        return self.get_ident(request)


class LoginEmailThrottle(EmailThrottle):
    """Log-ins to one account."""

    scope = "login_email"


class SignUpThrottle(LoginThrottle):
    """New accounts from one address."""

    scope = "sign_up"


class MailThrottle(LoginThrottle):
    """Requests from one address that make us write an e-mail."""

    scope = "mail_address"


class MailEmailThrottle(EmailThrottle):
    """E-mails to one person."""

    scope = "mail_email"


class PasswordCheckThrottle(Throttle):
    """Changes for which a user gives the present password."""

    scope = "password_check"


class PostThrottle(Throttle):
    """Posts and their images."""

    scope = "posts"


class ImportThrottle(Throttle):
    """Files of other services to read."""

    scope = "imports"


class ExportThrottle(Throttle):
    """All of a user's data in one file."""

    scope = "export"


class RecommendationThrottle(Throttle):
    """Recommendations, which cost more than other answers."""

    scope = "recommendations"


def throttled_by(
    *throttles: type[Throttle], methods: tuple[str, ...]
) -> Callable[[APIView], list[BaseThrottle]]:
    """A view's `get_throttles` where only some of its methods are counted."""

    def get_throttles(view: APIView) -> list[BaseThrottle]:
        return [throttle() for throttle in throttles] if view.request.method in methods else []

    return get_throttles


def counted(key: str, *, seconds: int) -> int:
    """One more, and how many that makes; none while the cache is away, since that must not close the site."""
    try:
        cache.add(key, 0, timeout=seconds)
        return int(cache.incr(key))
    except ValueError:  # the counter expired in between
        return 1
    except cache_errors() as error:
        logger.warning("Requests are not counted, the cache does not answer: %s", error)
        return 0
