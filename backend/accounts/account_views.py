"""Signing up, one's own account, and what the links in our letters do."""

from functools import partial
from http import HTTPStatus
from typing import Any

from django.conf import settings
from django.contrib.auth.password_validation import password_validators_help_texts
from drf_spectacular.utils import OpenApiResponse, extend_schema
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from backend.accounts import account_services as services
from backend.accounts import serializers
from backend.accounts.selectors import user_of
from backend.api.schema import problems
from backend.api.throttles import (
    LoginThrottle,
    MailEmailThrottle,
    MailThrottle,
    PasswordCheckThrottle,
    SignUpThrottle,
)
from backend.api.views import PublicView, body_of, checked

described = partial(extend_schema, tags=["Account"])
DONE: dict[Any, Any] = {204: OpenApiResponse(description="Done."), **problems(400, 415, 429)}
BY_LINK: dict[Any, Any] = {**DONE, **problems(422)}
BY_USER: dict[Any, Any] = {**DONE, **problems(401, 422)}
EMAIL_LINK = "/confirm-email/{token}"  # of the client


class AccountSettingsView(PublicView):
    """What a client has to know before anybody logs in."""

    @described(operation_id="retrieveAccountSettings", responses=serializers.AccountSettings)
    def get(self, request: Request) -> Response:  # noqa: ARG002
        """The rules of passwords and the ways to log in."""
        return Response(
            {
                "activation_required": settings.ACTIVATION_REQUIRED,
                "password_rules": password_validators_help_texts(),
                "providers": [
                    {"name": name, "title": title} for name, title in settings.SOCIAL_PROVIDERS.items()
                ],
            }
        )


class SignUpView(PublicView):
    """A new account."""

    throttle_classes = (SignUpThrottle,)

    @described(
        operation_id="createUser",
        request=serializers.NewAccount,
        responses={201: serializers.CreatedAccount, **problems(400, 415, 422, 429)},
    )
    def post(self, request: Request) -> Response:
        """Sign up; the answer does not tell whether the address has an account already, a letter does."""
        given = body_of(request, serializers.NewAccount)
        services.account_create(request=request._request, **given)
        answer = {"email": given["email"], "activation_required": settings.ACTIVATION_REQUIRED}
        return Response(answer, status=HTTPStatus.CREATED)


class MeView(APIView):
    """The account of whoever asks."""

    @described(operation_id="retrieveMe", responses={200: serializers.Account, **problems(401)})
    def get(self, request: Request) -> Response:
        """The account."""
        return Response(serializers.Account(user_of(request)).data)

    @described(
        operation_id="updateMe",
        request=serializers.Account,
        responses={200: serializers.Account, **problems(400, 401, 415)},
    )
    def patch(self, request: Request) -> Response:
        """Another name to show."""
        account = checked(serializers.Account(user_of(request), data=request.data, partial=True))
        account.save()
        return Response(account.data)


class _OwnChangeView(APIView):
    throttle_classes = (PasswordCheckThrottle,)


class AccountDeletionView(_OwnChangeView):
    """The end of an account; a POST, since a DELETE has no body for the password."""

    @described(operation_id="deleteMe", request=serializers.PasswordCheck, responses=BY_USER)
    def post(self, request: Request) -> Response:
        """Erase the account and everything that is the user's."""
        body_of(request, serializers.PasswordCheck, user=user_of(request))
        services.account_delete(user_of(request))
        return _done()


class PasswordView(_OwnChangeView):
    """A user's password."""

    @described(operation_id="setPassword", request=serializers.PasswordChange, responses=BY_USER)
    def post(self, request: Request) -> Response:
        """Replace it, the present one given; every session ends."""
        given = body_of(request, serializers.PasswordChange, user=user_of(request))
        services.password_set(user_of(request), request=request._request, password=given["new_password"])
        return _done()


class EmailView(_OwnChangeView):
    """A user's address."""

    @described(operation_id="setEmail", request=serializers.EmailChange, responses=BY_USER)
    def post(self, request: Request) -> Response:
        """Ask for another one; a letter to it holds the link that makes it count."""
        given = body_of(request, serializers.EmailChange, user=user_of(request))
        link = f"{request.scheme}://{request.get_host()}{EMAIL_LINK}"
        services.email_change(user_of(request), email=given["new_email"], link=link)
        return _done()


class _LinkView(PublicView):
    throttle_classes = (LoginThrottle,)


class EmailConfirmationView(_LinkView):
    """The link in a letter to a new address."""

    @described(operation_id="confirmEmail", request=serializers.EmailToken, responses=BY_LINK)
    def post(self, request: Request) -> Response:
        """Use the new address from now on."""
        services.email_confirm(token=body_of(request, serializers.EmailToken)["token"])
        return _done()


class ActivationView(_LinkView):
    """The link in the letter after signing up."""

    @described(operation_id="activateUser", request=serializers.Link, responses=BY_LINK)
    def post(self, request: Request) -> Response:
        """Prove the address; logging in works from now on."""
        services.account_activate(body_of(request, serializers.Link)["user"])
        return _done()


class PasswordResetConfirmationView(_LinkView):
    """The link in the letter about a forgotten password."""

    @described(operation_id="confirmPasswordReset", request=serializers.PasswordReset, responses=BY_LINK)
    def post(self, request: Request) -> Response:
        """Set a new password; every session ends."""
        given = body_of(request, serializers.PasswordReset)
        services.password_set(given["user"], request=request._request, password=given["new_password"])
        return _done()


class _LetterView(PublicView):
    throttle_classes = (MailThrottle, MailEmailThrottle)


class ActivationLetterView(_LetterView):
    """The letter after signing up."""

    @described(operation_id="resendActivation", request=serializers.EmailOnly, responses=DONE)
    def post(self, request: Request) -> Response:
        """Once more; the answer is the same for every address."""
        email = body_of(request, serializers.EmailOnly)["email"]
        services.account_send_activation(request=request._request, email=email)
        return _done()


class PasswordResetView(_LetterView):
    """The letter about a forgotten password."""

    @described(operation_id="resetPassword", request=serializers.EmailOnly, responses=DONE)
    def post(self, request: Request) -> Response:
        """Ask for it; the answer is the same for every address."""
        email = body_of(request, serializers.EmailOnly)["email"]
        services.password_send_reset(request=request._request, email=email)
        return _done()


def _done() -> Response:
    return Response(status=HTTPStatus.NO_CONTENT)
