"""One user's factors from the ratings, and the best of all movies by them."""

from threadpoolctl import threadpool_limits

from benchmarks.harness.factors import make_als, make_history
from benchmarks.harness.outcome import AT_MOST, Outcome, figure
from benchmarks.harness.repeats import by_turns, seconds
from engine.types import NO_IDS

WHAT = "fold-in + the top 20 of 87,000 movies × 64 factors, seen ones removed"
AGAINST = "one numpy matrix-vector product over the same factors"
N = 20
N_RATINGS = 50


def measure(*, n_items: int = 87_000, n_factors: int = 64, times: int = 100, repeats: int = 7) -> Outcome:
    """With one thread of BLAS, as a worker has it."""
    model = make_als(n_items=n_items, n_factors=n_factors)
    history = make_history(n_items=n_items, n_ratings=min(N_RATINGS, n_items // 2))
    taste = model.fold_in(history).astype(model.item_factors.dtype)

    def ranked() -> None:
        for _ in range(times):
            model.top_n(history, n=N, exclude=NO_IDS)

    def product() -> None:
        for _ in range(times):
            model.item_factors @ taste

    with threadpool_limits(limits=1):
        pairs = by_turns(lambda: seconds(ranked), lambda: seconds(product), repeats=repeats)
    return Outcome(
        figures=(figure("time", pairs.ratios, goal=1.6, sense=AT_MOST),),
        remark=f"{pairs.ours[-1] / times * 1e3:.2g} ms against {pairs.reference[-1] / times * 1e3:.2g} ms.",
    )
