import pytest

from backend.accounts.demo import demo_accounts_ensure, demo_accounts_open
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


@pytest.mark.parametrize("change", [{"HOST": "0.0.0.0"}, {"HOST": "192.0.2.1"}, {"PRODUCTION": True}])
def test_where_others_can_reach_the_server_there_are_none(settings, change):
    for name, value in change.items():
        setattr(settings, name, value)
    assert not demo_accounts_ensure()
    assert not User.objects.exists()


def test_logins_are_told_only_while_they_work(settings):
    assert demo_accounts_open() == []
    demo_accounts_ensure()
    assert [user.email for user in demo_accounts_open()] == [
        settings.DEMO_USER_EMAIL,
        settings.DEMO_ADMIN_EMAIL,
    ]
    admin = User.objects.get(is_staff=True)
    admin.set_password("mine")
    admin.save()
    assert [user.email for user in demo_accounts_open()] == [settings.DEMO_USER_EMAIL]
