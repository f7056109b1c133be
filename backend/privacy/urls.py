"""Addresses under /api/v1/account/."""

from django.urls import path

from backend.privacy import views

urlpatterns = [path("export/", views.AccountExportView.as_view())]
