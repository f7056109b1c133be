"""Addresses under /api/v1/ for shelves."""

from django.urls import path

from backend.shelves import views

urlpatterns = [
    path("shelves/", views.ShelfIndexView.as_view()),
    path("watchlist/", views.WatchlistView.as_view()),
    path("watchlist/<int:movie_id>/", views.WatchlistMovieView.as_view()),
    path("hidden/", views.HiddenView.as_view()),
    path("hidden/<int:movie_id>/", views.HiddenMovieView.as_view()),
]
