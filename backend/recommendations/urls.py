"""Addresses under /api/v1/ for recommendations."""

from django.urls import path

from backend.recommendations import views

urlpatterns = [
    path("recommendations/top-rated/", views.TopRatedView.as_view()),
    path("recommendations/similar/", views.SimilarToTitleView.as_view()),
    path("recommendations/from-picks/", views.FromPicksView.as_view()),
    path("recommendations/personal/", views.PersonalView.as_view()),
    path("recommendations/because-you-liked/", views.BecauseYouLikedView.as_view()),
    path("recommendations/hidden-gems/", views.HiddenGemsView.as_view()),
    path("onboarding/", views.OnboardingView.as_view()),
    path("recommendations/tags/", views.TagListView.as_view()),
    path("movies/<int:movie_id>/explanation/", views.ExplanationView.as_view()),
    path("movies/<int:movie_id>/prediction/", views.PredictionView.as_view()),
    path("movies/<int:movie_id>/similar/", views.SimilarToMovieView.as_view()),
]
