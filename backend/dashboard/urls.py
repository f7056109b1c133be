"""Addresses under /api/v1/ for admins."""

from django.urls import path

from backend.dashboard import table_views, views

urlpatterns = [
    path("dashboard/summary/", views.SummaryView.as_view()),
    path("dashboard/recommenders/", views.RecommenderFiguresView.as_view()),
    *table_views.urlpatterns,
    path("models/", views.ModelListView.as_view()),
    path("models/rollback/", views.ModelRollBackView.as_view()),
    path("models/<slug:stem>/activate/", views.ModelActivationView.as_view()),
]
