"""What Prometheus reads."""

from collections.abc import Iterator
from hmac import compare_digest
from http import HTTPStatus

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from prometheus_client import CONTENT_TYPE_LATEST, REGISTRY, CollectorRegistry, generate_latest
from prometheus_client.metrics_core import GaugeMetricFamily, InfoMetricFamily, Metric
from prometheus_client.multiprocess import MultiProcessCollector
from prometheus_client.registry import Collector

from backend.api.errors import plain_problem
from backend.recommendations.gateway import gateway

LOOPBACK = {"127.0.0.1", "::1"}


def metrics(request: HttpRequest) -> HttpResponse:
    """All workers' numbers and the models that this one serves; for those who may know."""
    if not _may_read(request):
        return plain_problem(
            HTTPStatus.FORBIDDEN,
            "Metrics are for this machine, or for who sends METRICS_TOKEN as a bearer token.",
        )
    registry = CollectorRegistry()
    if settings.PROMETHEUS_MULTIPROC_DIR:
        MultiProcessCollector(registry)  # type: ignore[no-untyped-call]
    else:
        registry.register(REGISTRY)
    registry.register(ServedModels())
    return HttpResponse(generate_latest(registry), content_type=CONTENT_TYPE_LATEST)


def _may_read(request: HttpRequest) -> bool:
    if token := settings.METRICS_TOKEN:
        return compare_digest(request.headers.get("Authorization", "").encode(), f"Bearer {token}".encode())
    came_by_proxy = "X-Forwarded-For" in request.headers or "Forwarded" in request.headers
    return request.META.get("REMOTE_ADDR") in LOOPBACK and not came_by_proxy


class ServedModels(Collector):
    """What the manifests of the served models say."""

    def collect(self) -> Iterator[Metric]:
        """Versions, times of training, and how good each was on the holdout."""
        version = InfoMetricFamily("nextflex_model", "The served version.", labels=["model"])
        seconds = GaugeMetricFamily("nextflex_model_fit_seconds", "Time of training.", labels=["model"])
        holdout = GaugeMetricFamily(
            "nextflex_model_holdout", "How good it was on the holdout.", labels=["model", "metric"]
        )
        for stem, manifest in gateway.manifests.items():
            version.add_metric([stem], {"version": manifest.version, "trained": manifest.created})
            seconds.add_metric([stem], manifest.fit_seconds)
            for metric, value in manifest.metrics.items():
                holdout.add_metric([stem, metric], value)
        yield from (version, seconds, holdout)
