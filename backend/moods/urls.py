"""Addresses under /api/v1/moods/."""

from django.urls import path

from backend.moods import views

urlpatterns = [
    path("", views.MoodListView.as_view()),
    path("<int:mood_id>/", views.MoodView.as_view()),
]
