"""Every address of the site with its methods, as the URLconf has them."""

from collections.abc import Iterator

from django.urls import URLPattern, URLResolver, get_resolver

METHODS = ("get", "post", "put", "patch", "delete")


def endpoints() -> list[str]:
    """Such as "DELETE api/v1/posts/<int:post_id>/"; Django's admin, which has its own rules, left out."""
    return sorted(_walk(get_resolver().url_patterns, prefix=""))


def _walk(patterns: list[URLPattern | URLResolver], *, prefix: str) -> Iterator[str]:
    for pattern in patterns:
        address = prefix + str(pattern.pattern)
        if isinstance(pattern, URLPattern):
            yield from (f"{method.upper()} {address}" for method in _methods(pattern))
        elif pattern.app_name != "admin":
            yield from _walk(pattern.url_patterns, prefix=address)


def _methods(pattern: URLPattern) -> Iterator[str]:
    actions = getattr(pattern.callback, "actions", None)
    view = getattr(pattern.callback, "view_class", None) or getattr(pattern.callback, "cls", None)
    if actions:
        yield from actions
    elif view:
        yield from (method for method in METHODS if hasattr(view, method))
    else:
        yield "get"
