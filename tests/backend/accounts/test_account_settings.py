from django.conf import settings as at_start


def test_a_client_learns_the_rules_beforehand(guest, settings):
    settings.SOCIAL_PROVIDERS = {"github": "GitHub"}
    answer = guest.get("/api/v1/auth/settings/").json()
    assert any("at least 8 characters" in rule for rule in answer["password_rules"])
    assert answer["providers"] == [{"name": "github", "title": "GitHub"}]
    assert answer["activation_required"] is False


def test_passwords_are_kept_by_argon2():
    from backend.config import settings as production

    assert production.PASSWORD_HASHERS == ["django.contrib.auth.hashers.Argon2PasswordHasher"]
    assert at_start.SOCIAL_PROVIDERS == {}  # nobody vouches unless keys are set
