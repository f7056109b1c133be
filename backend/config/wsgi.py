"""What the web server runs: Django, with cards and models in memory before the first request."""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "backend.config.settings")
application = get_wsgi_application()

from backend.config.start_up import start_serving  # noqa: E402  # needs Django to be set up

start_serving()
