"""Django's settings; the only file of the backend that reads the environment (see docs/configuration.md)."""

import importlib.metadata
import socket
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any, TypeVar

import environ
from django.core.exceptions import ImproperlyConfigured

from backend.api.caches import caches_for
from backend.api.rates import OFF, parsed_rate
from backend.config.databases import with_options
from backend.config.production import default_image_origins, refuse_unsafe
from backend.config.secret_key import read_or_create_secret_key
from backend.config.sentry import report_crashes

T = TypeVar("T")
env = environ.Env()


def read(cast: Callable[..., T], name: str, default: Any) -> T:
    """The variable, or its default; a value that does not fit stops start-up with its name."""
    try:
        return cast(name, default=default)
    except (ValueError, TypeError, ImproperlyConfigured) as error:
        raise ImproperlyConfigured(f"The environment variable {name} has a bad value: {error}") from error


def rate(name: str, default: str) -> str:
    """A rate such as 10/minute, or off."""
    value = str(env.str(name, default=default))
    if value != OFF:
        parsed_rate(value)
    return value


def log_format(name: str, default: str) -> str:
    """line, for people, or json, for programs."""
    value = str(env.str(name, default=default))
    if value not in {"line", "json"}:
        raise ValueError("write line or json")
    return value


ROOT = Path(__file__).resolve().parents[2]
VERSION = importlib.metadata.version("nextflex")

# State: everything that has to survive a restart lies in VAR, unless a database or a store is named.
VAR = Path(read(env.str, "VAR", str(ROOT / "var"))).expanduser().resolve()
VAR.mkdir(parents=True, exist_ok=True)
OBJECT_STORE_URL = read(env.str, "OBJECT_STORE_URL", f"file://{VAR / 'store'}")
DATABASES = {
    "default": with_options(read(env.db_url, "DATABASE_URL", f"sqlite:///{VAR / 'nextflex.sqlite3'}"))
}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

# The server
HOST = read(env.str, "HOST", "127.0.0.1")
PORT = read(env.int, "PORT", 8000)
WEB_WORKERS = read(env.int, "WEB_WORKERS", 2)
DEBUG = read(env.bool, "DEBUG", False)
PRODUCTION = read(env.bool, "PRODUCTION", False)
SECRET_KEY = read(env.str, "SECRET_KEY", "")
ALLOWED_HOSTS = read(env.list, "ALLOWED_HOSTS", [])
if PRODUCTION:
    refuse_unsafe(debug=DEBUG, secret_key=SECRET_KEY, allowed_hosts=ALLOWED_HOSTS)
SECRET_KEY = SECRET_KEY or read_or_create_secret_key(VAR / "secret_key")
if ALLOWED_HOSTS:  # and checks of health from inside
    ALLOWED_HOSTS = [*ALLOWED_HOSTS, "127.0.0.1"]
ALLOWED_HOSTS = ALLOWED_HOSTS or ["127.0.0.1", "localhost", "[::1]", HOST, socket.gethostname()]
BEHIND_PROXY = read(env.bool, "BEHIND_PROXY", False)
if BEHIND_PROXY:  # only a proxy that sets the header itself makes it trustworthy
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
# In production everything travels over https, and browsers are told to remember that for a year.
SECURE_SSL_REDIRECT = SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = PRODUCTION
SECURE_HSTS_INCLUDE_SUBDOMAINS = SECURE_HSTS_PRELOAD = PRODUCTION
SECURE_HSTS_SECONDS = 31_536_000 if PRODUCTION else 0
SECURE_REDIRECT_EXEMPT = [r"^healthz$", r"^readyz$", r"^metrics$"]  # asked from inside, without TLS
ROOT_URLCONF = "backend.config.urls"
WSGI_APPLICATION = "backend.config.wsgi.application"

# What is shared between workers: counters of requests. A folder does for one machine, Redis for several.
REDIS_URL = read(env.str, "REDIS_URL", "")
CACHES = caches_for(redis_url=REDIS_URL, folder=VAR / "cache")
THROTTLE_RATES = {
    "login_address": read(rate, "THROTTLE_LOGIN_ADDRESS", "60/minute"),
    "login_email": read(rate, "THROTTLE_LOGIN_EMAIL", "10/minute"),
    "sign_up": read(rate, "THROTTLE_SIGN_UP", "100/hour"),
    "mail_address": read(rate, "THROTTLE_MAIL_ADDRESS", "30/hour"),
    "mail_email": read(rate, "THROTTLE_MAIL_EMAIL", "5/hour"),
    "password_check": read(rate, "THROTTLE_PASSWORD_CHECK", "10/minute"),
    "posts": read(rate, "THROTTLE_POSTS", "30/minute"),
    "imports": read(rate, "THROTTLE_IMPORTS", "30/hour"),
    "export": read(rate, "THROTTLE_EXPORT", "10/hour"),
    "recommendations": read(rate, "THROTTLE_RECOMMENDATIONS", "600/minute"),
}

# Posts
UPLOAD_MAX_BYTES = read(env.int, "UPLOAD_MAX_BYTES", 10_000_000)
UPLOAD_MAX_PIXELS = read(env.int, "UPLOAD_MAX_PIXELS", 40_000_000)
UPLOADS_PER_DAY = read(env.int, "UPLOADS_PER_DAY", 100)
UPLOAD_LINK_SECONDS = read(env.int, "UPLOAD_LINK_SECONDS", 900)
AWS_ENDPOINT_URL = read(env.str, "AWS_ENDPOINT_URL", "")
# Where browsers load images from besides this site: a bucket's signed addresses.
IMAGE_ORIGINS = read(
    env.list, "IMAGE_ORIGINS", default_image_origins(OBJECT_STORE_URL, endpoint=AWS_ENDPOINT_URL)
)

# The recommender
SPARK_MASTER = read(env.str, "SPARK_MASTER", "local[*]")
MODEL_POLL_SECONDS = read(env.float, "MODEL_POLL_SECONDS", 5.0)
CATALOG_POLL_SECONDS = read(env.float, "CATALOG_POLL_SECONDS", 5.0)

# Posters come from The Movie Database when a token is given, through this server and kept on its disk.
TMDB_TOKEN = read(env.str, "TMDB_TOKEN", "")
POSTER_CACHE = VAR / "posters"

# Two logins that `manage.py bootstrap` creates, for trying things out on one's own machine.
DEMO_USER_EMAIL = "demo@nextflex.local"
DEMO_ADMIN_EMAIL = "admin@nextflex.local"
DEMO_PASSWORD = "popcorn-and-a-film"

INSTALLED_APPS = [
    "django.contrib.admin",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "rest_framework",
    "rest_framework_simplejwt.token_blacklist",
    "djoser",
    "social_django",
    "drf_spectacular",
    "drf_spectacular_sidecar",
    "backend.api",
    "backend.accounts",
    "backend.catalog",
    "backend.ratings",
    "backend.shelves",
    "backend.moods",
    "backend.imports",
    "backend.posts",
    "backend.privacy",
    "backend.recommendations",
    "backend.dashboard",
]
MIDDLEWARE = [
    "backend.api.request_ids.request_ids",
    "backend.api.metrics.request_metrics",
    "django.middleware.security.SecurityMiddleware",
    "backend.api.content_security.content_security_policy",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "backend.api.body_limit.body_limit",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
]
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ]
        },
    }
]

# Accounts
AUTH_USER_MODEL = "accounts.User"
PASSWORD_HASHERS = ["django.contrib.auth.hashers.Argon2PasswordHasher"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}"}
    for name in (
        "UserAttributeSimilarityValidator",
        "MinimumLengthValidator",
        "CommonPasswordValidator",
        "NumericPasswordValidator",
    )
]
SIMPLE_JWT = {
    "ACCESS_TOKEN_LIFETIME": timedelta(minutes=10),
    "REFRESH_TOKEN_LIFETIME": timedelta(days=14),
    "ROTATE_REFRESH_TOKENS": True,
    "BLACKLIST_AFTER_ROTATION": True,
    "CHECK_REVOKE_TOKEN": True,  # a changed password ends every session
    "SIGNING_KEY": SECRET_KEY,
    "LEEWAY": 30,  # seconds that the clocks of two servers may differ by
    "AUTH_HEADER_TYPES": ("Bearer",),
}
SITE_NAME = "NextFlex"
ACTIVATION_REQUIRED = read(env.bool, "ACTIVATION_REQUIRED", False)  # by a link in a letter
DJOSER = {
    "LOGIN_FIELD": "email",
    "TOKEN_MODEL": None,
    "ACTIVATION_URL": "activate/{uid}/{token}",  # pages of the client
    "PASSWORD_RESET_CONFIRM_URL": "reset-password/{uid}/{token}",
    "EMAIL_FRONTEND_SITE_NAME": SITE_NAME,
}
PASSWORD_RESET_TIMEOUT = 24 * 3600  # seconds that the links in letters are good for

# Letters go to the console unless a mail server is named.
globals().update(read(env.email_url, "EMAIL_URL", "consolemail://"))
DEFAULT_FROM_EMAIL = read(env.str, "EMAIL_FROM", "NextFlex <nextflex@localhost>")
EMAIL_TIMEOUT = 10  # seconds

# Logging in through others: each as soon as its keys are set.
SOCIAL_AUTH_GOOGLE_OAUTH2_KEY = read(env.str, "GOOGLE_CLIENT_ID", "")
SOCIAL_AUTH_GOOGLE_OAUTH2_SECRET = read(env.str, "GOOGLE_CLIENT_SECRET", "")
SOCIAL_AUTH_GITHUB_KEY = read(env.str, "GITHUB_CLIENT_ID", "")
SOCIAL_AUTH_GITHUB_SECRET = read(env.str, "GITHUB_CLIENT_SECRET", "")
SOCIAL_AUTH_GITHUB_SCOPE = ["user:email"]
SOCIAL_PROVIDERS = {
    **({"google-oauth2": "Google"} if SOCIAL_AUTH_GOOGLE_OAUTH2_SECRET else {}),
    **({"github": "GitHub"} if SOCIAL_AUTH_GITHUB_SECRET else {}),
}
SOCIAL_AUTH_PIPELINE = (
    "social_core.pipeline.social_auth.social_details",
    "social_core.pipeline.social_auth.social_uid",
    "social_core.pipeline.social_auth.auth_allowed",
    "social_core.pipeline.social_auth.social_user",
    "backend.accounts.social.new_address",
    "social_core.pipeline.user.create_user",
    "social_core.pipeline.social_auth.associate_user",
)
SOCIAL_AUTH_USER_FIELDS = ["email"]
SOCIAL_AUTH_REQUESTS_TIMEOUT = 10  # seconds
AUTHENTICATION_BACKENDS = [
    "django.contrib.auth.backends.ModelBackend",
    "social_core.backends.google.GoogleOAuth2",
    "social_core.backends.github.GithubOAuth2",
]

# The API
REST_FRAMEWORK = {
    "DEFAULT_AUTHENTICATION_CLASSES": ["backend.accounts.authentication.TokenAuthentication"],
    "DEFAULT_PERMISSION_CLASSES": ["rest_framework.permissions.IsAuthenticated"],
    "DEFAULT_RENDERER_CLASSES": ["backend.api.renderers.OrjsonRenderer"],
    "DEFAULT_PARSER_CLASSES": ["rest_framework.parsers.JSONParser"],
    "DEFAULT_SCHEMA_CLASS": "drf_spectacular.openapi.AutoSchema",
    "EXCEPTION_HANDLER": "backend.api.errors.problem_response",
    "NUM_PROXIES": 1 if BEHIND_PROXY else 0,  # whose word is taken for a client's address
    "UNAUTHENTICATED_USER": "django.contrib.auth.models.AnonymousUser",
}
SPECTACULAR_SETTINGS = {
    "TITLE": "NextFlex",
    "VERSION": "1",
    "DESCRIPTION": (
        "Movies, ratings and recommendations that follow every rating. Errors are problem+json (RFC 9457). "
        "Posters: this product uses the TMDB API but is not endorsed or certified by TMDB."
    ),
    "SCHEMA_PATH_PREFIX": r"/api/v1",
    "SERVE_INCLUDE_SCHEMA": False,
    "COMPONENT_SPLIT_REQUEST": True,
    "ENUM_GENERATE_CHOICE_DESCRIPTION": False,
    "SERVERS": [],
    "POSTPROCESSING_HOOKS": [
        "drf_spectacular.hooks.postprocess_schema_enums",
        "backend.api.schema_texts.with_true_texts",
        "backend.api.schema_answers.with_every_answer",
    ],
    "SWAGGER_UI_DIST": "SIDECAR",
    "SWAGGER_UI_FAVICON_HREF": "SIDECAR",
}

# Files: the built client at /, the files of the admin and the API's docs under /static/.
CLIENT = ROOT / "frontend" / "dist"
STATIC_URL = "/static/"
WHITENOISE_USE_FINDERS = True
WHITENOISE_ROOT = CLIENT if CLIENT.is_dir() else None
WHITENOISE_IMMUTABLE_FILE_TEST = (
    r"^/assets/.+-[\w-]{8}\.\w+$"  # Vite puts a hash of the content in these names
)
WHITENOISE_ALLOW_ALL_ORIGINS = False

LANGUAGE_CODE = "en"
TIME_ZONE = "UTC"
USE_TZ = True
USE_I18N = False
SECURE_REFERRER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"

# What operators see
METRICS_TOKEN = read(env.str, "METRICS_TOKEN", "")
PROMETHEUS_MULTIPROC_DIR = read(env.str, "PROMETHEUS_MULTIPROC_DIR", "")
SENTRY_DSN = read(env.str, "SENTRY_DSN", "")
if SENTRY_DSN:
    report_crashes(SENTRY_DSN, release=VERSION)
LOG_FORMAT = read(log_format, "LOG_FORMAT", "line")
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "filters": {"request_id": {"()": "backend.api.request_ids.RequestIdFilter"}},
    "formatters": {
        "line": {"format": "{asctime} {levelname} {request_id} {name}: {message}", "style": "{"},
        "json": {
            "()": "pythonjsonlogger.orjson.OrjsonFormatter",
            "format": "{levelname}{name}{request_id}{message}",
            "style": "{",
            "timestamp": "time",
            "rename_fields": {"levelname": "level", "name": "logger", "exc_info": "exception"},
        },
    },
    "handlers": {
        "stderr": {"class": "logging.StreamHandler", "formatter": LOG_FORMAT, "filters": ["request_id"]}
    },
    "root": {"handlers": ["stderr"], "level": "WARNING"},
    "loggers": {
        "backend": {"level": "INFO"},
        "django.request": {"level": "ERROR"},  # what a client did wrong is the client's to read
    },
}
