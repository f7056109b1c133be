import logging

URL = "/api/v1/auth"
ANN = {"email": "ann@example.com", "password": "popcorn-and-a-film"}


def test_no_password_and_no_token_is_ever_logged(guest, user, caplog):
    for name in (None, "django.request"):
        caplog.set_level(logging.DEBUG, name)
    session = guest.post(f"{URL}/session/login/", ANN, format="json")
    pair = guest.post(f"{URL}/jwt/create/", ANN, format="json").json()
    guest.post(f"{URL}/session/login/", ANN | {"password": "wrong-password"}, format="json")
    guest.post(f"{URL}/jwt/refresh/", {"refresh": "broken-token"}, format="json")
    guest.post(f"{URL}/users/reset_password_confirm/", {"uid": "MQ", "token": "broken-token"}, format="json")
    guest.get("/api/v1/ratings/", headers={"Authorization": "Bearer broken-token"})
    guest.get("/api/v1/nothing/", headers={"Authorization": f"Bearer {pair['access']}"})
    secrets = [session.json()["access"], session.cookies["nextflex_session"].value, *pair.values()]
    said = caplog.text + "".join(str(record.args) for record in caplog.records)
    assert caplog.records
    for secret in (*secrets, ANN["password"], "wrong-password", "broken-token"):
        assert secret not in said
