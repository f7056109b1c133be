"""The product's own settings; only the addresses are more."""

from backend.config.settings import *  # noqa: F403

ROOT_URLCONF = "benchmarks.site.urls"
