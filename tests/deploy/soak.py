"""Two minutes of mixed traffic while models are swapped and rolled back and a worker is killed: `make soak`.

No request may fail but those that the killed worker had in hand, and no answer may be wrong: a personal list
must be the one that the model version it names gave before the traffic began.
"""

import itertools
import random
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.deploy.other_model import publish_another_als
from tests.deploy.parts import wait_for
from tests.deploy.site import ADMIN, Answer, Person, logged_in, member
from tests.deploy.stack import Stack

RATE = 50  # requests a second
SECONDS = 120
READERS, WRITERS, SEED = 12, 6, 3
SWAPS_AT, ROLL_BACKS_AT, KILL_AT = (10, 25, 40, 55, 70), (85, 100), 62.5  # seconds
SLACK = 1.0  # seconds between the killing and the last request it may have spoilt

Question = Callable[[], tuple[str, Answer, bool]]  # its kind, the answer, whether it was right


@dataclass(slots=True)
class Record:
    """What came of it."""

    answers: list[tuple[str, Answer, bool]] = field(default_factory=list)
    killed_at: float = 0.0
    versions: Counter[str] = field(default_factory=Counter)


class Soak:
    """The people, what they expect, and what they ask."""

    def __init__(self, stack: Stack) -> None:
        self.stack = stack
        self.draw = random.Random(SEED)
        self.guest = Person(stack.site)
        self.admin = logged_in(stack.site, ADMIN)
        self.record = Record()
        self.movies = [
            movie["id"] for movie in self.guest.get("movies/popular/?page_size=100").body["results"]
        ]
        self.readers = [self._rated(f"reader{number}") for number in range(READERS)]
        self.writers = [member(stack.site, f"writer{number}") for number in range(WRITERS)]
        self.written: list[dict[int, float]] = [{} for _ in self.writers]
        self.turns = [threading.Lock() for _ in self.writers]
        self.expected: dict[tuple[str, str], Any] = {}

    def _rated(self, name: str) -> Person:
        person = member(self.stack.site, name)
        ratings = [
            {"movie_id": movie, "value": self.draw.choice([1, 3, 4, 5])}
            for movie in self.draw.sample(self.movies, 12)
        ]
        assert person.ask("POST", "ratings/batch/", {"ratings": ratings}).status == 200
        return person

    def learn(self, versions: list[str]) -> None:
        """The right answers, asked for while nothing else happens."""
        for version in versions:
            self.activate(version)
            for number, reader in enumerate(self.readers):
                self.expected[f"personal {number}", version] = _ids(reader.get("recommendations/personal/"))
        for path in self._public():
            self.expected[path, ""] = _ids(self.guest.get(path))

    def activate(self, version: str) -> None:
        """Serve it, and wait until every worker does."""
        assert self.admin.ask("POST", "models/als/activate/", {"version": version}).status in {200, 204}
        asked = iter(range(10**6))

        def served() -> bool:
            in_a_row = [self.readers[0].get("recommendations/personal/") for _ in range(12)]
            return next(asked) >= 0 and all(answer.body["model_version"] == version for answer in in_a_row)

        wait_for(served, what=version)

    def _public(self) -> list[str]:
        similar = [f"movies/{movie}/similar/" for movie in self.movies[:10]]
        lists = [
            f"movies/{order}/?page={page}" for order in ("trending", "popular", "latest") for page in (1, 2)
        ]
        return [*lists, *similar, "recommendations/top-rated/?n=20", "genres/", "movies/?search=the"]

    def personal(self) -> tuple[str, Answer, bool]:
        """A reader's list, as the version that it names gave it before."""
        number = self.draw.randrange(READERS)
        answer = self.readers[number].get("recommendations/personal/")
        version = answer.body["model_version"] if answer.status == 200 else ""
        self.record.versions[version] += 1
        return "personal", answer, _ids(answer) == self.expected.get((f"personal {number}", version))

    def public(self) -> tuple[str, Answer, bool]:
        """What guests see, the same all the time."""
        path = self.draw.choice(self._public())
        answer = self.guest.get(path)
        return path.split("/")[0], answer, _ids(answer) == self.expected[path, ""]

    def detail(self) -> tuple[str, Answer, bool]:
        """A movie's page."""
        movie = self.draw.choice(self.movies)
        answer = self.guest.get(f"movies/{movie}/")
        return "detail", answer, bool(answer.body) and answer.body.get("id") == movie

    def write(self) -> tuple[str, Answer, bool]:
        """A rating; what is acknowledged is looked for at the end."""
        number, movie = self.draw.randrange(WRITERS), self.draw.choice(self.movies)
        value = self.draw.choice([0.5, 2.5, 4.5])
        with self.turns[number]:
            answer = self.writers[number].ask("PUT", f"ratings/{movie}/", {"value": value})
            if answer.status in {200, 201}:
                self.written[number][movie] = value
        return "rating", answer, bool(answer.body) and answer.body.get("value") == value

    def run(self, versions: list[str]) -> None:
        """Traffic at a steady rate, whatever the answers take, and what happens meanwhile."""
        kinds: list[Question] = [self.personal] * 5 + [self.public] * 9 + [self.detail] * 4 + [self.write] * 2
        start = time.monotonic()
        events = threading.Thread(target=self._events, args=(start, versions), daemon=True)
        events.start()
        with ThreadPoolExecutor(32) as people:
            for number in range(RATE * SECONDS):
                time.sleep(max(0.0, start + number / RATE - time.monotonic()))
                people.submit(self._asked, self.draw.choice(kinds))
        events.join()

    def _asked(self, question: Question) -> None:
        try:
            self.record.answers.append(question())
        except Exception as error:  # a bug of this test is a failure of it
            broken = Answer(status=0, body=repr(error), asked=time.monotonic(), seconds=0)
            self.record.answers.append((f"broken {question.__name__}", broken, False))

    def _events(self, start: float, versions: list[str]) -> None:
        in_turn = itertools.cycle(reversed(versions))
        planned: list[tuple[float, Callable[[], object]]] = [
            *(
                (at, lambda: self._post("models/als/activate/", {"version": next(in_turn)}))
                for at in SWAPS_AT
            ),
            *((at, lambda: self._post("models/rollback/", {})) for at in ROLL_BACKS_AT),
            (KILL_AT, self._kill_worker),
        ]
        for at, action in sorted(planned, key=lambda event: event[0]):
            time.sleep(max(0.0, start + at - time.monotonic()))
            action()

    def _post(self, path: str, body: dict[str, str]) -> None:
        answer = self.admin.ask("POST", path, body)
        assert answer.status in {200, 204}, answer

    def _kill_worker(self) -> None:
        self.workers = workers_of(self.stack)
        subprocess.run(["kill", "-KILL", str(self.workers[0])], check=True)
        self.record.killed_at = time.monotonic()

    def lost(self) -> list[tuple[int, int]]:
        """Acknowledged ratings that are not there."""
        missing = []
        for number, writer in enumerate(self.writers):
            for movie, value in self.written[number].items():
                answer = writer.get(f"ratings/{movie}/")
                if answer.status != 200 or answer.body["value"] != value:
                    missing.append((number, movie))
        return missing


def workers_of(stack: Stack) -> list[int]:
    """Process ids of the web server's workers."""
    server = stack.parts["web"].process
    assert server is not None
    granian = _children(server.pid)[0]
    return [pid for pid in _children(granian) if "spawn_main" in _command(pid) or "granian" in _command(pid)]


def mapped_models(pid: int) -> tuple[int, int]:
    """KiB of memory-mapped arrays that a worker has in memory, and its share where others have them too."""
    resident = shared = 0
    is_array = False
    for line in Path(f"/proc/{pid}/smaps").read_text().splitlines():
        key, _, rest = line.partition(" ")
        if not key.endswith(":"):
            is_array = line.endswith(".npy")
        elif is_array and key in {"Rss:", "Pss:"}:
            kib = int(rest.split()[0])
            resident, shared = (resident + kib, shared) if key == "Rss:" else (resident, shared + kib)
    return resident, shared


def _children(pid: int) -> list[int]:
    return [int(word) for word in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]


def _command(pid: int) -> str:
    return Path(f"/proc/{pid}/cmdline").read_bytes().replace(b"\0", b" ").decode()


def _ids(answer: Answer) -> Any:
    if answer.status != 200:
        return None
    rows = answer.body["results"] if isinstance(answer.body, dict) else answer.body
    return [row.get("id", row.get("name")) for row in rows]


def report(soak: Soak) -> bool:
    """Says what was seen; whether all of it is as it must be."""
    record = soak.record
    failed = [entry for entry in record.answers if entry[1].status not in {200, 201}]
    excused = [
        answer
        for _, answer, _ in failed
        if answer.asked <= record.killed_at and answer.asked + answer.seconds <= record.killed_at + SLACK
    ]
    wrong = [entry for entry in record.answers if entry[1].status in {200, 201} and not entry[2]]
    times = sorted(answer.seconds * 1000 for _, answer, _ in record.answers)
    cuts = statistics.quantiles(times, n=100)
    lost = soak.lost()
    lines = [
        f"{len(times)} requests, {RATE}/s: p50 {cuts[49]:.0f} ms, p95 {cuts[94]:.0f}, p99 {cuts[98]:.0f}",
        f"by kind: {dict(Counter(kind for kind, _, _ in record.answers))}",
        f"swaps {len(SWAPS_AT)}, roll-backs {len(ROLL_BACKS_AT)}; lists by version {dict(record.versions)}",
        f"failed: {len(failed)}, of which the killed worker's: {len(excused)}",
        *(f"  {kind} {answer.status} {answer.body}" for kind, answer, _ in failed[:10]),
        f"wrong: {len(wrong)}",
        *(f"  {kind} {answer.body}"[:300] for kind, answer, _ in wrong[:5]),
        f"acknowledged ratings: {sum(map(len, soak.written))}, lost: {len(lost)}",
        f"KiB of mapped models, and a worker's share: {list(map(mapped_models, workers_of(soak.stack)))}",
        f"workers before the killing {soak.workers}, at the end {workers_of(soak.stack)}",
    ]
    sys.stdout.write("\n".join(lines) + "\n")
    respawned = len(workers_of(soak.stack)) == len(soak.workers)
    both_served = len([version for version in record.versions if version]) == 2
    return len(failed) == len(excused) and not wrong and not lost and respawned and both_served


def main() -> int:
    """0 where everything held."""
    with tempfile.TemporaryDirectory(prefix="nextflex-soak-") as name:
        stack = Stack(Path(name), THROTTLE_RECOMMENDATIONS="off", MODEL_POLL_SECONDS="1")
        try:
            stack.start()
            versions = publish_another_als(stack)
            soak = Soak(stack)
            soak.learn(versions)
            soak.run(versions)
            held = report(soak)
        finally:
            stack.stop()
    sys.stdout.write("Everything held.\n" if held else "NOT everything held.\n")
    return 0 if held else 1


if __name__ == "__main__":
    sys.exit(main())
