"""Addresses under /api/v1/ratings/."""

from django.urls import path

from backend.ratings import views

urlpatterns = [
    path("", views.RatingListView.as_view()),
    path("predictions/", views.PredictionRecordView.as_view()),
    path("batch/", views.RatingBatchView.as_view()),
    path("<int:movie_id>/", views.RatingView.as_view()),
]
