"""What guests ask for over HTTP."""

import json
import urllib.request

from benchmarks.harness.outcome import AT_LEAST, Figure, Outcome, figure
from benchmarks.harness.repeats import Pairs
from benchmarks.rows.personal import AGAINST, in_turns
from benchmarks.site.load import MISSING, Request, is_installed
from benchmarks.site.server import Site, site_of

__all__ = ["AGAINST", "WHAT", "measure"]

WHAT = "`similar`, `top-rated`, `trending`, `movies/{id}/`, requests/s"
API = "/api/v1"


def measure(*, dataset: str = "", seconds: int = 3, repeats: int = 3, n_movies: int = 200) -> Outcome:
    """Each address by turns with the bare view."""
    if not is_installed():
        return Outcome(skipped=MISSING)
    figures: list[Figure] = []
    remarks = []
    with site_of(dataset) as site:
        for name, requests in guest_requests(site, n_movies=n_movies).items():
            ours, bare = in_turns(site, requests, seconds=seconds, repeats=repeats)
            pairs = Pairs(ours=[a.per_second for a in ours], reference=[a.per_second for a in bare])
            figures.append(figure(name, pairs.ratios, goal=0.9, sense=AT_LEAST))
            remarks.append(f"{name} {pairs.ours[-1]:,.0f}/s")
    return Outcome(figures=tuple(figures), remark=f"{', '.join(remarks)}; bare {pairs.reference[-1]:,.0f}/s.")


def guest_requests(site: Site, *, n_movies: int) -> dict[str, list[Request]]:
    """By name; of movies those that people have rated most."""
    ids = popular_ids(site, n=n_movies)
    return {
        "similar": [Request(f"{API}/movies/{movie_id}/similar/?n=20") for movie_id in ids],
        "top-rated": [Request(f"{API}/recommendations/top-rated/?n=20")],
        "trending": [Request(f"{API}/movies/trending/")],
        "movies/{id}/": [Request(f"{API}/movies/{movie_id}/") for movie_id in ids],
    }


def popular_ids(site: Site, *, n: int) -> list[int]:
    """The most rated movies."""
    size = min(n, 100)
    ids: list[int] = []
    for page in range(1, -(-n // size) + 1):
        address = f"{site.url}{API}/movies/popular/?page={page}&page_size={size}"
        with urllib.request.urlopen(address, timeout=20) as answer:
            ids += [movie["id"] for movie in json.load(answer)["results"]]
    return ids[:n]
