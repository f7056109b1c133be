"""Settings for tests: nothing outside a temporary folder, nothing slow, nothing in the background."""

import os
import tempfile

state = tempfile.TemporaryDirectory(prefix="nextflex-test-")  # gone when the tests end
os.environ["VAR"] = state.name
SET_BY_TESTS = (
    "OBJECT_STORE_URL",
    "TMDB_TOKEN",
    "DEBUG",
    "PRODUCTION",
    "SECRET_KEY",
    "ALLOWED_HOSTS",
    "REDIS_URL",
    "METRICS_TOKEN",
    "PROMETHEUS_MULTIPROC_DIR",
    "SENTRY_DSN",
)
for name in (*SET_BY_TESTS, "DATABASE_URL"):
    os.environ.pop(name, None)
if database := os.environ.get("TEST_DATABASE_URL"):  # as tests/with-mariadb sets it
    os.environ["DATABASE_URL"] = database

from backend.config.settings import *  # noqa: E402, F403

PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
ALLOWED_HOSTS = ["testserver", "localhost", "127.0.0.1"]
WHITENOISE_USE_FINDERS = False  # listing every static file takes longer than a test
CACHES = {
    name: {"BACKEND": "django.core.cache.backends.locmem.LocMemCache", "LOCATION": name}
    for name in ("default", "local")
}
if DATABASES["default"]["ENGINE"].endswith("sqlite3"):  # noqa: F405
    # A file, since threads that share a database in memory cannot wait for each other.
    DATABASES["default"]["TEST"] = {"NAME": f"{state.name}/test.sqlite3"}  # noqa: F405
