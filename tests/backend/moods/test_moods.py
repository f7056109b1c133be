import pytest

URL = "/api/v1/moods/"
FRIDAY = {"name": "Friday", "popularity": 0.5, "era": -1, "diversity": 0.25, "lean": "Horror:1,space:-0.5"}


def created(client, **changes) -> int:
    answer = client.post(URL, FRIDAY | changes, format="json")
    assert answer.status_code == 201, answer.content
    return answer.json()["id"]


def test_a_mood_is_kept_listed_changed_and_forgotten(client):
    mood_id = created(client)
    assert client.get(URL).json()["results"] == [{"id": mood_id, **FRIDAY}]
    answer = client.put(f"{URL}{mood_id}/", {"name": "Sunday", "era": 1}, format="json")
    rest = {"popularity": 0, "diversity": 0, "lean": ""}
    assert answer.json() == {"id": mood_id, "name": "Sunday", "era": 1, **rest}
    assert client.delete(f"{URL}{mood_id}/").status_code == 204
    assert client.get(URL).json()["count"] == 0


def test_moods_come_by_name(client):
    for name in ("c", "a", "b"):
        created(client, name=name)
    assert [mood["name"] for mood in client.get(URL).json()["results"]] == ["a", "b", "c"]


def test_a_name_is_taken_once_by_each_user(client, client_of, other_user):
    first, second = created(client), created(client, name="Sunday")
    for answer in (
        client.post(URL, FRIDAY, format="json"),
        client.put(f"{URL}{second}/", FRIDAY, format="json"),
    ):
        assert answer.status_code == 422
        assert answer.json()["errors"].keys() == {"name"}
    assert client.put(f"{URL}{first}/", FRIDAY, format="json").status_code == 200
    created(client_of(other_user))


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("name", ""),
        ("name", "x" * 61),
        ("popularity", 1.1),
        ("popularity", "nan"),
        ("era", -1.1),
        ("era", "inf"),
        ("diversity", -0.1),
        ("lean", "Horror"),
        ("lean", "Horror:2"),
        ("lean", "Horror:nan"),
        ("lean", ":1"),
        ("lean", ",".join(f"tag {number}:1" for number in range(21))),
        ("lean", "x" * 1001),
    ],
)
def test_what_is_no_setting_is_refused_by_name(client, field, value):
    answer = client.post(URL, FRIDAY | {field: value}, format="json")
    assert answer.status_code == 400
    assert answer.json()["errors"].keys() == {field}


def test_nobody_sees_or_changes_the_mood_of_another(client, client_of, other_user):
    mood_id, stranger = created(client), client_of(other_user)
    assert stranger.get(URL).json()["count"] == 0
    assert stranger.put(f"{URL}{mood_id}/", FRIDAY, format="json").status_code == 404
    assert stranger.delete(f"{URL}{mood_id}/").status_code == 404


def test_there_is_an_end_to_how_many(client):
    for number in range(50):
        created(client, name=str(number))
    answer = client.post(URL, FRIDAY, format="json")
    assert answer.json()["errors"]["name"] == ["You have 50 moods already; delete one first."]


def test_a_login_is_required(guest, db):
    assert guest.get(URL).status_code == 401
    assert guest.post(URL, FRIDAY, format="json").status_code == 401


def test_two_queries_suffice_however_many(client, django_assert_num_queries):
    created(client)
    created(client, name="Sunday")
    with django_assert_num_queries(2):
        client.get(URL)
