"""Addresses under /api/v1/auth/; those of djoser where it has one for the purpose."""

from django.urls import path

from backend.accounts import account_views, jwt, session_views, social_views

urlpatterns = [
    path("settings/", account_views.AccountSettingsView.as_view()),
    path("users/", account_views.SignUpView.as_view()),
    path("users/activation/", account_views.ActivationView.as_view()),
    path("users/resend_activation/", account_views.ActivationLetterView.as_view()),
    path("users/reset_password/", account_views.PasswordResetView.as_view()),
    path("users/reset_password_confirm/", account_views.PasswordResetConfirmationView.as_view()),
    path("users/me/", account_views.MeView.as_view()),
    path("users/me/delete/", account_views.AccountDeletionView.as_view()),
    path("users/set_password/", account_views.PasswordView.as_view()),
    path("users/set_email/", account_views.EmailView.as_view()),
    path("users/set_email_confirm/", account_views.EmailConfirmationView.as_view()),
    path("jwt/create/", jwt.TokenCreateView.as_view()),
    path("jwt/refresh/", jwt.TokenRefreshView.as_view()),
    path("jwt/verify/", jwt.TokenVerifyView.as_view()),
    path("jwt/blacklist/", jwt.TokenBlacklistView.as_view()),
    path("session/login/", session_views.SessionLoginView.as_view()),
    path("session/refresh/", session_views.SessionRefreshView.as_view()),
    path("session/logout/", session_views.SessionLogoutView.as_view()),
    path("o/<slug:provider>/", social_views.SocialLoginView.as_view()),
]
