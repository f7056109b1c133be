import pytest

from backend.dashboard.urls import urlpatterns

ADDRESSES = [
    "/api/v1/" + str(url.pattern).replace("<int:row_id>", "1").replace("<slug:stem>", "als")
    for url in urlpatterns
]


@pytest.mark.parametrize("method", ["get", "post", "patch", "delete"])
def test_a_guest_is_asked_to_log_in_and_a_plain_user_may_not(guest, client, method):
    for address in ADDRESSES:
        assert getattr(guest, method)(address).status_code == 401, address
        assert getattr(client, method)(address).status_code == 403, address
