import pytest
from django.test import Client

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("url", ["/", "/healthz", "/api/docs/", "/api/v1/genres/"])
def test_every_answer_allows_only_this_servers_scripts(url):
    policy = Client().get(url)["Content-Security-Policy"]
    assert "script-src 'self';" in policy
    assert "frame-ancestors 'none'" in policy
