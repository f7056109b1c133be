"""Addresses under /api/v1/imports/ and /api/v1/exports/."""

from django.urls import path

from backend.imports import views

urlpatterns = [
    path("imports/", views.ImportListView.as_view()),
    path("imports/<int:import_id>/", views.ImportView.as_view()),
    path("imports/<int:import_id>/rows/", views.ImportRowListView.as_view()),
    path("imports/<int:import_id>/apply/", views.ImportApplyView.as_view()),
    path("imports/<int:import_id>/undo/", views.ImportUndoView.as_view()),
    path("exports/letterboxd/", views.LetterboxdExportView.as_view()),
    path("exports/movielens/", views.MovieLensExportView.as_view()),
]
