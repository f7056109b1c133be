"""What a server in production must be told, and what follows from it."""

from collections.abc import Sequence
from urllib.parse import urlsplit

from django.core.exceptions import ImproperlyConfigured

KEY_LENGTH = 50


def refuse_unsafe(*, debug: bool, secret_key: str, allowed_hosts: Sequence[str]) -> None:
    """Stop start-up where PRODUCTION is set and the rest does not fit it."""
    if debug:
        raise ImproperlyConfigured("DEBUG must be off when PRODUCTION is on.")
    if len(secret_key) < KEY_LENGTH:
        raise ImproperlyConfigured(
            f"SECRET_KEY must have {KEY_LENGTH} letters or more when PRODUCTION is on."
        )
    if not allowed_hosts or "*" in allowed_hosts:
        raise ImproperlyConfigured("ALLOWED_HOSTS must name the site's hosts when PRODUCTION is on.")


def default_image_origins(store_url: str, *, endpoint: str) -> list[str]:
    """Where a bucket's signed addresses lead; nowhere for a local folder."""
    if urlsplit(store_url).scheme != "s3":
        return []
    parts = urlsplit(endpoint)
    return [f"{parts.scheme}://{parts.netloc}"] if parts.netloc else ["https://*.amazonaws.com"]
