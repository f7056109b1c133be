"""Parts of the stack stop, freeze and lie; the site goes on as docs/operations.md says: `make faults`.

Not collected by `make test`: it starts a whole stack and waits for outages to pass.
"""

import io
import itertools
import json
import shutil
import signal
import tempfile
import threading
import time
import urllib.request
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from engine.artifacts.store import folder_of
from tests.deploy.other_model import opened, publish_another_als
from tests.deploy.parts import wait_for
from tests.deploy.site import ADMIN, Person, logged_in, member
from tests.deploy.stack import Stack

IN_MEMORY = (
    "movies/trending/",
    "movies/popular/",
    "movies/latest/",
    "genres/",
    "languages/",
    "recommendations/top-rated/",
    "recommendations/hidden-gems/",
)
SOON, LATER = 12, 40  # seconds: until an outage is noticed, until it is over
numbers = itertools.count()


@pytest.fixture(scope="module")
def stack() -> Iterator[Stack]:
    """One for all faults; each puts right what it broke."""
    changes = {"THROTTLE_LOGIN_ADDRESS": "off", "THROTTLE_LOGIN_EMAIL": "3/hour"}
    changes |= {"MODEL_POLL_SECONDS": "1", "CATALOG_POLL_SECONDS": "1"}
    with tempfile.TemporaryDirectory(prefix="nextflex-faults-") as folder:  # where other users get in as well
        stack = Stack(Path(folder), **changes)
        try:
            stack.start(small=True)
            yield stack
        finally:
            stack.stop()


@pytest.fixture
def guest(stack) -> Iterator[Person]:
    """Has seen every list before the fault; at the end all is well again, by itself."""
    guest = Person(stack.web)
    for _ in range(12):  # every worker has
        assert {path: guest.get(path).status for path in IN_MEMORY} == dict.fromkeys(IN_MEMORY, 200)
    yield guest
    wait_for(lambda: ready(stack) == (200, "ok"), what="recovery", seconds=LATER)


@pytest.fixture
def user(stack) -> Person:
    """Somebody whose list is ranked by ALS and its companions."""
    user = member(stack.web, f"member{next(numbers)}")
    movies = user.get("movies/popular/").body["results"][:5]
    ratings = [{"movie_id": movie["id"], "value": 5} for movie in movies]
    assert user.ask("POST", "ratings/batch/", {"ratings": ratings}).status == 200
    return user


def ready(stack: Stack) -> tuple[int, str]:
    """What /readyz says: the status, and the word."""
    try:
        with urllib.request.urlopen(f"{stack.web}/readyz", timeout=20) as answer:
            return answer.status, json.load(answer)["status"]
    except urllib.error.HTTPError as error:
        return error.code, json.load(error)["status"]


def guests_are_served(guest: Person, *, similar_to: int = 1) -> None:
    answers = {path: guest.get(path) for path in IN_MEMORY}
    assert {path: answer.status for path, answer in answers.items()} == dict.fromkeys(IN_MEMORY, 200)
    assert max(answer.seconds for answer in answers.values()) < SOON


def poster() -> bytes:
    file = io.BytesIO()
    Image.new("RGB", (64, 64), "orange").save(file, "PNG")
    return file.getvalue()


def post(stack: Stack, user: Person) -> tuple[int, Any]:
    """Post an image; the status and the body."""
    boundary = "----films"
    part = f'--{boundary}\r\nContent-Disposition: form-data; name="'
    title = f"A film {next(numbers)}"
    body = (
        f'{part}title"\r\n\r\n{title}\r\n{part}image"; filename="a.png"\r\nContent-Type: image/png\r\n\r\n'
    ).encode() + poster()
    request = urllib.request.Request(
        f"{stack.web}/api/v1/posts/",
        body + f"\r\n--{boundary}--\r\n".encode(),
        {
            "Content-Type": f"multipart/form-data; boundary={boundary}",
            "Authorization": f"Bearer {user.token}",
        },
    )
    try:
        with urllib.request.urlopen(request, timeout=60) as answer:
            return answer.status, json.load(answer)
    except urllib.error.HTTPError as error:
        return error.code, json.load(error)


def test_a_frozen_database_leaves_guests_served_and_says_503_to_the_others(stack, guest, user):
    stack.parts["mysql"].send(signal.SIGSTOP)
    try:
        with_login = [user.get("recommendations/personal/") for _ in range(4)]
        assert {answer.status for answer in with_login} == {503}
        assert guest.get("movies/1/").status == 503
        guests_are_served(guest)
        assert ready(stack) == (200, "degraded")
    finally:
        stack.parts["mysql"].send(signal.SIGCONT)
    wait_for(lambda: user.get("recommendations/personal/").status == 200, what="the database", seconds=LATER)


def test_a_killed_database_loses_no_acknowledged_rating(stack, guest, user):
    kept: dict[int, float] = {}
    stopping = threading.Event()
    movies = [movie["id"] for movie in guest.get("movies/popular/?page_size=100").body["results"]]

    def rate() -> None:
        for movie, value in itertools.cycle(itertools.product(movies, (1.5, 3.5, 4.5))):
            if stopping.is_set():
                return
            answer = user.ask("PUT", f"ratings/{movie}/", {"value": value})
            if answer.status in {200, 201}:
                kept[movie] = value
            else:
                kept.pop(movie, None)  # nobody said whether it was kept
                assert answer.status == 503, answer
                time.sleep(0.2)

    rater = threading.Thread(target=rate)
    rater.start()
    for _ in range(2):
        time.sleep(2)
        stack.parts["mysql"].end()
        guests_are_served(guest)
        stack.parts["mysql"].start()
        wait_for(lambda: user.get("ratings/").status == 200, what="the database", seconds=LATER)
    time.sleep(1)
    stopping.set()
    rater.join()
    assert len(kept) > 5
    assert {movie: user.get(f"ratings/{movie}/").body["value"] for movie in kept} == kept


def test_a_store_that_is_gone_stops_uploads_alone(stack, guest, user):
    stack.store.shut()
    try:
        status, problem = post(stack, user)
        assert status == 503
        assert "image store" in problem["detail"]
        guests_are_served(guest)
        assert user.get("recommendations/personal/").status == 200
        wait_for(lambda: ready(stack) == (200, "degraded"), what="the outage to be noticed", seconds=LATER)
    finally:
        stack.store.open()
    wait_for(lambda: post(stack, user)[0] == 201, what="the store", seconds=LATER)


def test_a_server_that_starts_without_its_store_serves_what_it_served_last(stack, guest, user):
    served = user.get("recommendations/personal/").body["model_version"]
    stack.parts["web"].stop()
    stack.store.shut()
    try:
        stack.parts["web"].start()
        guests_are_served(guest)
        assert user.get("recommendations/personal/").body["model_version"] == served
        assert ready(stack) == (200, "degraded")
    finally:
        stack.store.open()


def test_a_machine_that_never_served_models_browses_until_the_store_is_there(stack, guest):
    stack.parts["web"].stop()
    stack.store.shut()
    shutil.rmtree(stack.folder / "var-web" / "last-models")
    web = stack.parts["web"]
    web.answers, answers = (lambda: stack.status("/healthz") == 200), web.answers
    try:
        web.start()
        assert guest.get("movies/popular/").status == 200
        assert ready(stack)[0] == 503
        answer = guest.get("recommendations/top-rated/")
        assert (answer.status, answer.seconds < SOON) == (503, True)
    finally:
        stack.store.open()
        web.answers = answers
    wait_for(lambda: guest.get("recommendations/top-rated/").status == 200, what="models", seconds=LATER)


def test_a_server_that_starts_without_its_database_finds_it_later(stack, guest):
    stack.parts["web"].stop()
    stack.parts["mysql"].end()
    web = stack.parts["web"]
    web.answers, answers = (lambda: stack.status("/healthz") == 200), web.answers
    try:
        web.start()
        assert ready(stack) == (503, "down")
    finally:
        stack.parts["mysql"].start()
        web.answers = answers
    wait_for(lambda: guest.get("recommendations/top-rated/").status == 200, what="cards", seconds=LATER)


@pytest.fixture
def broken_version(stack, guest):
    """Publishes a version of ALS after doing something to it; puts the good one back."""
    good, bad = publish_another_als(stack)
    folder = folder_of("als", bad)

    def publish(damage) -> str:
        with opened(stack) as store:
            damage(store, folder, asdict(store.manifest("als", bad)))
            before = store.published()
            store.publish(before.models | {"als": bad}, after=before)
        return bad

    yield publish
    with opened(stack) as store:
        before = store.published()
        store.publish(before.models | {"als": good}, after=before)


def truncated(store, folder: str, manifest) -> None:
    key = f"{folder}item_factors.npy"
    store.objects.put(key, store.objects.get(key).data[:-100])


def bit_flipped(store, folder: str, manifest) -> None:
    key = f"{folder}item_factors.npy"
    data = bytearray(store.objects.get(key).data)
    data[-5] ^= 1
    store.objects.put(key, bytes(data))


def of_the_future(store, folder: str, manifest) -> None:
    store.objects.put(f"{folder}manifest.json", json.dumps(manifest | {"quantised": True}).encode())


@pytest.mark.parametrize("damage", [truncated, bit_flipped, of_the_future])
def test_a_bad_version_is_never_served(stack, guest, user, broken_version, damage):
    served = user.get("recommendations/personal/").body["model_version"]
    broken_version(damage)
    wait_for(lambda: ready(stack) == (200, "degraded"), what="the bad version to be noticed", seconds=LATER)
    assert {user.get("recommendations/personal/").body["model_version"] for _ in range(8)} == {served}


def test_a_server_that_starts_on_a_bad_version_serves_the_one_before(stack, guest, user, broken_version):
    served = user.get("recommendations/personal/").body["model_version"]
    broken_version(bit_flipped)
    stack.parts["web"].stop()
    stack.parts["web"].start()
    assert ready(stack) == (200, "degraded")
    assert user.get("recommendations/personal/").body["model_version"] == served


@pytest.mark.parametrize("frozen", [True, False])
def test_without_redis_passwords_cannot_be_guessed_and_members_get_in(stack, guest, frozen):
    name = f"member{next(numbers)}"
    member(stack.web, name)
    wrong = {"email": f"{name}@example.com", "password": "wrong"}
    if frozen:
        stack.parts["redis"].send(signal.SIGSTOP)
    else:
        stack.parts["redis"].end()
    try:
        assert logged_in(stack.web, ADMIN).get("auth/users/me/").status == 200
        answers = [guest.ask("POST", "auth/session/login/", wrong) for _ in range(5)]
        assert [answer.status for answer in answers] == [401, 401, 401, 429, 429]
        assert max(answer.seconds for answer in answers) < SOON
        guests_are_served(guest)
        assert ready(stack) == (200, "degraded")
    finally:
        if frozen:
            stack.parts["redis"].send(signal.SIGCONT)
        else:
            stack.parts["redis"].start()
