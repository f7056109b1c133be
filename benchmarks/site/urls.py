"""The product's addresses, and the bare view's."""

from django.urls import path

from backend.config import urls
from benchmarks.site.bare import BareView

handler400, handler404, handler500 = urls.handler400, urls.handler404, urls.handler500
urlpatterns = [path("api/v1/bare/", BareView.as_view()), *urls.urlpatterns]
