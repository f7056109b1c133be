"""Every address; what no other takes belongs to the client."""

from typing import Any

from django.contrib import admin
from django.urls import include, path, re_path
from drf_spectacular.views import SpectacularAPIView, SpectacularSwaggerSplitView

from backend.config.client import client
from backend.config.health import healthz, readyz
from backend.config.metrics import metrics

handler400 = "backend.api.errors.bad_request"
handler404 = "backend.api.errors.page_not_found"
handler500 = "backend.api.errors.server_error"

PUBLIC: dict[str, Any] = {"authentication_classes": [], "permission_classes": []}

urlpatterns = [
    path("api/v1/auth/", include("backend.accounts.urls")),
    path("api/v1/ratings/", include("backend.ratings.urls")),
    path("api/v1/", include("backend.shelves.urls")),
    path("api/v1/moods/", include("backend.moods.urls")),
    path("api/v1/account/", include("backend.privacy.urls")),
    path("api/v1/posts/", include("backend.posts.urls")),
    path("api/v1/", include("backend.imports.urls")),
    path("api/v1/", include("backend.recommendations.urls")),
    path("api/v1/", include("backend.catalog.urls")),
    path("api/v1/", include("backend.dashboard.urls")),
    path("api/schema/", SpectacularAPIView.as_view(**PUBLIC), name="schema"),
    path("api/docs/", SpectacularSwaggerSplitView.as_view(url_name="schema", **PUBLIC), name="docs"),
    path("healthz", healthz),
    path("readyz", readyz),
    path("metrics", metrics),
    path("admin/", admin.site.urls),
    re_path(r"^(?!api/|static/|assets/|admin)(?P<path>.*)$", client, name="client"),
]
