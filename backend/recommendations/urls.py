"""Addresses under /api/v1/ for recommendations."""

from django.urls import path

from backend.recommendations import views

urlpatterns = [
    path("recommendations/top-rated/", views.TopRatedView.as_view()),
    path("recommendations/similar/", views.SimilarToTitleView.as_view()),
    path("recommendations/personal/", views.PersonalView.as_view()),
    path("movies/<int:movie_id>/similar/", views.SimilarToMovieView.as_view()),
]
