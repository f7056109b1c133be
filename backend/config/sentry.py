"""Reports of crashes to Sentry."""

from typing import TYPE_CHECKING

from django.core.exceptions import ImproperlyConfigured

from backend.api.request_ids import current

if TYPE_CHECKING:
    from sentry_sdk.types import Event, Hint


def report_crashes(dsn: str, *, release: str) -> None:
    """From now on; bodies, cookies and who asked stay here. Needs the extra `sentry`."""
    try:
        import sentry_sdk
    except ImportError as error:
        raise ImproperlyConfigured("SENTRY_DSN needs sentry-sdk: pip install 'nextflex[sentry]'.") from error
    sentry_sdk.init(
        dsn=dsn,
        release=f"nextflex@{release}",
        max_request_body_size="never",
        include_local_variables=False,
        before_send=_with_request_id,
    )


def _with_request_id(event: "Event", _hint: "Hint") -> "Event":
    """The same name that the answer and the log have."""
    event.setdefault("tags", {})["request_id"] = current.get()
    return event
