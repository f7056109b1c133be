"""Addresses under /api/v1/ for browsing."""

from django.urls import path

from backend.catalog import posters, views

urlpatterns = [
    path("movies/", views.MovieListView.as_view()),
    path("movies/trending/", views.TrendingMovieListView.as_view()),
    path("movies/popular/", views.PopularMovieListView.as_view()),
    path("movies/latest/", views.LatestMovieListView.as_view()),
    path("movies/<int:movie_id>/", views.MovieView.as_view()),
    path("movies/<int:movie_id>/poster/", posters.PosterView.as_view()),
    path("genres/", views.GenreListView.as_view()),
    path("languages/", views.LanguageListView.as_view()),
]
