import pytest

from backend.accounts.demo import demo_accounts_ensure
from backend.accounts.models import User

pytestmark = pytest.mark.django_db


def test_there_is_one_demo_user_and_one_demo_admin(settings):
    demo_accounts_ensure()
    assert dict(User.objects.values_list("email", "is_staff")) == {
        settings.DEMO_USER_EMAIL: False,
        settings.DEMO_ADMIN_EMAIL: True,
    }
    assert User.objects.get(is_staff=True).check_password(settings.DEMO_PASSWORD)


def test_a_changed_password_stays(settings):
    demo_accounts_ensure()
    user = User.objects.get(email=settings.DEMO_USER_EMAIL)
    user.set_password("mine")
    user.save()
    demo_accounts_ensure()
    user.refresh_from_db()
    assert user.check_password("mine")
