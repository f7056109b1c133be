"""Files of every service, damaged at random: each is read or refused, and nothing is half written.

`make fuzz` sends ten thousand; the tests a few.
"""

import os
import random
import sys
from collections import Counter

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from backend.imports.models import Import, ImportRow
from backend.ratings.models import Rating
from backend.shelves.models import ShelvedMovie
from tests.backend.imports.conftest import zipped
from tests.backend.imports.files import EVERY_FILE

FILES = int(os.environ.get("FUZZ_FILES", "25"))
ODD = (
    "0",
    "-1",
    "5.5",
    "1e999",
    "NaN",
    '"',
    '""',
    ",",
    "\n",
    "\r",
    "\0",
    "\ud800".encode("utf-8", "surrogatepass"),
)
ODD_JSON = ("null", "[]", "{}", "1e400", '"\\ud800"', "true", "9" * 40)
SEEDS = [text.encode() for text in EVERY_FILE.values()]
SEEDS.append(
    zipped({name.split("/", 1)[1]: text for name, text in EVERY_FILE.items() if "letterboxd" in name})
)
SEEDS.append(zipped(EVERY_FILE))


def mutated(data: bytes, *, rng: random.Random) -> bytes:
    """A few bytes or pieces put in, taken out, doubled or exchanged."""
    changed = bytearray(data)
    for _ in range(rng.randint(1, 6)):
        at, length = rng.randrange(len(changed) + 1), rng.choice((1, 1, 2, 5, 40))
        piece = rng.choice((*ODD, *ODD_JSON, rng.randbytes(length), bytes(changed[at : at + length]) * 3))
        piece = piece.encode() if isinstance(piece, str) else piece
        changed[at : at + rng.choice((0, length))] = piece
        if rng.random() < 0.1:
            changed = changed[: rng.randrange(len(changed) + 1)]
    return bytes(changed)


@pytest.mark.usefixtures("films")
def test_a_damaged_file_is_read_or_refused_and_nothing_is_half_written(client, settings):
    settings.THROTTLE_RATES = dict.fromkeys(settings.THROTTLE_RATES, "off")
    answers: Counter[int] = Counter()
    for number in range(FILES):
        rng = random.Random(number)
        name = rng.choice(("ratings.csv", "watchlist.csv", "export.zip", "x.json"))
        data = mutated(rng.choice(SEEDS), rng=rng)
        before = Import.objects.values_list("pk", flat=True).first()
        response = client.post("/api/v1/imports/", {"file": SimpleUploadedFile(name, data)})
        answers[response.status_code] += 1
        assert response.status_code in (201, 400, 422), (number, response.content)
        if response.status_code != 201:
            assert Import.objects.values_list("pk", flat=True).first() == before, number
        else:
            upload = response.json()
            assert ImportRow.objects.count() == sum(upload["counts"].values()) > 0, number
            rows = client.get(f"/api/v1/imports/{upload['id']}/rows/")
            assert rows.status_code == 200, number
        assert not Rating.objects.exists()
        if response.status_code == 201 and number % 5 == 0:
            applied = client.post(f"/api/v1/imports/{upload['id']}/apply/", {}, format="json")
            assert applied.status_code == 200, (number, applied.content)
            assert Rating.objects.count() == applied.json()["ratings_added"], number
            assert client.post(f"/api/v1/imports/{upload['id']}/undo/").status_code == 200
            assert not Rating.objects.exists()
            assert not ShelvedMovie.objects.exists()
    sys.stderr.write(f"\n{answers.total()} damaged files: {dict(answers)}\n")
