"""Settings for tests: nothing outside a temporary folder, nothing slow, nothing in the background."""

import os
import tempfile

state = tempfile.TemporaryDirectory(prefix="nextflex-test-")  # gone when the tests end
os.environ["VAR"] = state.name
for name in ("OBJECT_STORE_URL", "TMDB_TOKEN", "DEBUG", "SECRET_KEY", "ALLOWED_HOSTS", "DATABASE_URL"):
    os.environ.pop(name, None)
if database := os.environ.get("TEST_DATABASE_URL"):  # as tests/with-mariadb sets it
    os.environ["DATABASE_URL"] = database

from backend.config.settings import *  # noqa: E402, F403

PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
ALLOWED_HOSTS = ["testserver", "localhost", "127.0.0.1"]
WHITENOISE_USE_FINDERS = False  # listing every static file takes longer than a test
