"""Lists for all users at once."""

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array, csr_matrix
from threadpoolctl import threadpool_limits

from benchmarks.harness.interactions import make_interactions
from benchmarks.harness.outcome import AT_LEAST, Outcome, figure
from benchmarks.harness.repeats import by_turns, seconds
from engine.models.batch import best_for_all

WHAT = "recommend for all users (batch, n = 10), users/s"
AGAINST = "`implicit`'s `recommend` for the same factors"
N = 10
N_FACTORS = 64


def measure(*, n_ratings: int = 2_000_000, n_items: int = 20_000, repeats: int = 5) -> Outcome:
    """Gaussian factors; what each user has rated is left out."""
    try:
        from implicit.cpu.als import AlternatingLeastSquares
    except ImportError:
        return Outcome(skipped="implicit is not installed (pip install '.[bench]')")
    rows = make_interactions(n_ratings, n_items=n_items)
    places = (rows.user_ids - 1, rows.item_ids - 1)
    seen = csr_array((np.ones(len(rows), dtype=np.float32), places))
    with threadpool_limits(limits=1, user_api="blas"):
        reference = AlternatingLeastSquares(factors=N_FACTORS)
        reference.user_factors, reference.item_factors = (
            _factors(seen.shape[0], 1),
            _factors(seen.shape[1], 2),
        )
        users, rated = np.arange(seen.shape[0]), csr_matrix(seen)
        found: list[NDArray[np.int64]] = []

        def ours() -> None:
            found[:] = [best_for_all(reference.user_factors, reference.item_factors, seen=seen, n=N)]

        def theirs() -> NDArray[np.int64]:
            lists: NDArray[np.int64] = reference.recommend(users, rated, N=N)[0]
            return lists

        # Users per second are the inverse of seconds.
        pairs = by_turns(lambda: 1 / seconds(ours), lambda: 1 / seconds(theirs), repeats=repeats)
        same = float((found[0] == theirs()).mean())
    return Outcome(
        figures=(figure("users/s", pairs.ratios, goal=1.0, sense=AT_LEAST),),
        remark=f"{len(users) * pairs.ours[-1]:,.0f} users/s, {seen.shape[1]:,} movies; "
        f"{same:.2%} of the places hold the same movie.",
    )


def _factors(n: int, seed: int) -> NDArray[np.float32]:
    return np.random.default_rng(seed).normal(0, 0.1, (n, N_FACTORS)).astype(np.float32)
