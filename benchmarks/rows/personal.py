"""Personal recommendations over HTTP."""

from benchmarks.harness.outcome import AT_LEAST, AT_MOST, Outcome, figure
from benchmarks.harness.repeats import Pairs
from benchmarks.site.load import MISSING, Answers, Request, is_installed, load
from benchmarks.site.server import Site, site_of

WHAT = "`recommendations/personal/?n=20` by users with 50 ratings, 2 workers"
AGAINST = "a bare DRF view returning 20 constant movie dicts, same server, same middleware"
PERSONAL = "/api/v1/recommendations/personal/?n=20"
BARE = "/api/v1/bare/"
CLIENTS = 16
WARM_UP = 3  # times as long as a turn: until each worker has met each user
N_RATINGS = 50


def measure(*, dataset: str = "", seconds: int = 5, repeats: int = 4, n_users: int = 200) -> Outcome:
    """The users ask in turn and again and again, as people do who come back to a page."""
    if not is_installed():
        return Outcome(skipped=MISSING)
    with site_of(dataset) as site:
        tokens = site.tokens(n_users=n_users, n_ratings=N_RATINGS)
        requests = [Request(PERSONAL, token) for token in tokens]
        ours, bare = in_turns(site, requests, seconds=seconds, repeats=repeats)
    throughput = Pairs(ours=[a.per_second for a in ours], reference=[a.per_second for a in bare])
    tail = Pairs(ours=[a.p99_ms for a in ours], reference=[a.p99_ms for a in bare])
    return Outcome(
        figures=(
            figure("requests/s", throughput.ratios, goal=0.7, sense=AT_LEAST),
            figure("p99", tail.ratios, goal=2, sense=AT_MOST),
        ),
        remark=f"{ours[-1].per_second:,.0f} requests/s and a p99 of {ours[-1].p99_ms:.0f} ms, "
        f"against {bare[-1].per_second:,.0f} and {bare[-1].p99_ms:.0f} ms.",
    )


def in_turns(
    site: Site, requests: list[Request], *, seconds: int, repeats: int
) -> tuple[list[Answers], list[Answers]]:
    """The requests and the bare view by turns, after both have warmed up; any error is an error here."""
    ours: list[Answers] = []
    bare: list[Answers] = []
    load(site.url, requests, clients=CLIENTS, seconds=WARM_UP * seconds)
    load(site.url, [Request(BARE)], clients=CLIENTS, seconds=seconds)
    for _ in range(repeats):
        ours.append(load(site.url, requests, clients=CLIENTS, seconds=seconds))
        bare.append(load(site.url, [Request(BARE)], clients=CLIENTS, seconds=seconds))
    if failed := sum(answers.errors for answers in (*ours, *bare)):
        raise RuntimeError(f"{failed} requests failed, the first address is {requests[0].path}.")
    return ours, bare
