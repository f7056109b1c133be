"""Addresses under /api/v1/posts/."""

from django.urls import path

from backend.posts import images, views

urlpatterns = [
    path("", views.PostListView.as_view()),
    path("mine/", views.OwnPostListView.as_view()),
    path("<int:post_id>/", views.PostView.as_view()),
    path("images/<str:name>/", images.PostImageView.as_view()),
]
