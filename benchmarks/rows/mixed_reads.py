"""Many people at once, for a while."""

import threading
import time

from benchmarks.harness.memory import resident_mb
from benchmarks.harness.outcome import AT_MOST, Outcome, figure
from benchmarks.rows.lists import API, guest_requests
from benchmarks.rows.personal import N_RATINGS, PERSONAL
from benchmarks.site.load import MISSING, Request, is_installed, load
from benchmarks.site.server import Site, site_of

WHAT = "200 keep-alive clients for 60 s, mixed reads"
AGAINST = "–"
SEARCHES = ("star", "love", "the", "matrix", "tarantino", "godfathr")


def measure(*, dataset: str = "", seconds: int = 60, clients: int = 200, n_users: int = 200) -> Outcome:
    """Three in ten requests are personal; the others are what guests ask for, searches among them."""
    if not is_installed():
        return Outcome(skipped=MISSING)
    with site_of(dataset) as site:
        requests = _mixed(site, n_users=n_users)
        load(site.url, requests, clients=clients, seconds=max(1, seconds // 6))
        memory: list[float] = []
        watching = threading.Thread(target=_watch, args=(site, seconds, memory))
        watching.start()
        answers = load(site.url, requests, clients=clients, seconds=seconds)
        watching.join()
    return Outcome(
        figures=(
            figure("errors", [answers.errors], goal=0, sense=AT_MOST, unit=""),
            figure("p99 to p50", [answers.p99_ms / answers.p50_ms], goal=10, sense=AT_MOST),
            figure("memory, end to start", [memory[-1] / memory[0]], goal=1.05, sense=AT_MOST),
        ),
        remark=f"{answers.per_second:,.0f} requests/s, p50 {answers.p50_ms:.0f} ms, p99 "
        f"{answers.p99_ms:.0f} ms; the workers' memory went from {memory[0]:.0f} to {memory[-1]:.0f} MB.",
    )


def _mixed(site: Site, *, n_users: int) -> list[Request]:
    tokens = site.tokens(n_users=n_users, n_ratings=N_RATINGS)
    personal = [Request(PERSONAL, token) for token in tokens]
    of_guests = [request for some in guest_requests(site, n_movies=100).values() for request in some * 2]
    searches = [Request(f"{API}/movies/?search={word}") for word in SEARCHES]
    return personal + of_guests + searches


def _watch(site: Site, seconds: int, memory: list[float]) -> None:
    """The resident memory of all workers, MB, now and a little before the end."""
    memory.append(_workers_mb(site))
    time.sleep(seconds * 0.95)
    memory.append(_workers_mb(site))


def _workers_mb(site: Site) -> float:
    return sum(resident_mb(pid) for pid in site.workers())
