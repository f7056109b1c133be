"""Addresses under /api/v1/auth/."""

from django.urls import path

from backend.accounts import jwt, views

urlpatterns = [
    # a stale token must not stop anybody from signing up
    path("users/", views.AccountViewSet.as_view({"post": "create"}, authentication_classes=[])),
    path("users/me/", views.AccountViewSet.as_view({"get": "me", "patch": "me"})),
    path("users/set_password/", views.AccountViewSet.as_view({"post": "set_password"})),
    path("jwt/create/", jwt.TokenCreateView.as_view()),
    path("jwt/refresh/", jwt.TokenRefreshView.as_view()),
    path("jwt/verify/", jwt.TokenVerifyView.as_view()),
    path("jwt/blacklist/", jwt.TokenBlacklistView.as_view()),
    path("session/login/", views.SessionLoginView.as_view()),
    path("session/refresh/", views.SessionRefreshView.as_view()),
    path("session/logout/", views.SessionLogoutView.as_view()),
]
