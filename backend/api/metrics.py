"""What is counted and timed, for Prometheus; every worker keeps its own numbers and any of them sums up."""

import time
from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from prometheus_client import Counter, Histogram

METHODS = {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"}
SECONDS = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10)
NO_ROUTE = "none"  # a file, or an address that nothing answers

REQUESTS = Histogram(
    "nextflex_request_seconds", "Time of a request.", ["method", "route", "status"], buckets=SECONDS
)
QUESTIONS = Histogram(
    "nextflex_recommender_seconds", "Time of a question to the recommender.", ["question"], buckets=SECONDS
)
STAGES = Histogram(
    "nextflex_personal_stage_seconds", "Time of a part of a personal list.", ["stage"], buckets=SECONDS
)
STRATEGIES = Counter("nextflex_personal_lists", "Personal lists by what ranked them.", ["strategy"])
FALLBACKS = Counter("nextflex_fallbacks", "Something lesser that took a part's place.", ["fallback"])
THROTTLED = Counter("nextflex_throttled", "Requests refused for being too many.", ["scope"])
POSTERS = Counter("nextflex_posters", "Posters asked for, by where they came from.", ["source"])
SWAPS = Counter("nextflex_model_swaps", "Published sets of models taken over or refused.", ["result"])


def request_metrics(
    get_response: Callable[[HttpRequest], HttpResponse],
) -> Callable[[HttpRequest], HttpResponse]:
    """Middleware that times every request by its route, so that ids in addresses make no series."""

    def middleware(request: HttpRequest) -> HttpResponse:
        start = time.perf_counter()
        response = get_response(request)
        method = request.method if request.method in METHODS else "OTHER"
        seconds = time.perf_counter() - start
        REQUESTS.labels(method, _route(request), response.status_code).observe(seconds)
        return response

    return middleware


def _route(request: HttpRequest) -> str:
    match = request.resolver_match
    return NO_ROUTE if match is None else match.url_name if match.url_name == "client" else match.route
