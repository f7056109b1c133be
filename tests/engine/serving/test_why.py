"""Over real models: the parts are the score, and the counterfactual is what really happens."""

import numpy as np
import pytest

from engine.errors import UnknownItem
from engine.types import History

EXACT = 1e-6


def without(history: History, *, item_id: int) -> History:
    kept = history.item_ids != item_id
    return History(item_ids=history.item_ids[kept], ratings=history.ratings[kept])


def test_the_parts_of_each_score_add_up_to_what_is_served(served, histories):
    for history in histories:
        shown = served.personal(history, n=50)
        told = [sum(reason.contribution for reason in reasons) for reasons in shown.reasons]
        places = np.searchsorted(served.blend.item_ids, shown.item_ids)
        full = served.blend.score_all(history)[places]
        np.testing.assert_allclose(np.array(told) + shown.others + shown.priors, full, rtol=0, atol=EXACT)
        np.testing.assert_allclose(shown.scores, full, rtol=0, atol=EXACT)
        assert (np.diff(shown.scores) <= 0).all()


def test_without_ratings_a_score_is_all_prior(served, histories):
    shown = served.personal(histories[0], n=3)
    np.testing.assert_array_equal(shown.priors, shown.scores)
    assert not shown.others.any()


def test_an_explanation_names_every_rating_that_counts_and_adds_up(served, histories):
    history = histories[-1]
    item_id = int(served.personal(history, n=1).item_ids[0])
    why = served.explain(history, item_id=item_id)
    assert why.rank == 1
    assert {reason.item_id for reason in why.reasons} <= set(history.item_ids.tolist())
    sizes = [abs(reason.contribution) for reason in why.reasons]
    assert sizes == sorted(sizes, reverse=True)
    assert why.prior + sum(reason.contribution for reason in why.reasons) == pytest.approx(
        why.score, abs=EXACT
    )


def test_the_counterfactual_rank_is_that_of_a_full_recomputation(served, histories):
    everything = len(served.blend.item_ids)
    for history in histories[1:]:
        before = served.personal(history, n=everything).item_ids.tolist()
        for item_id in before[:3] + before[40:42]:
            why = served.explain(history, item_id=item_id)
            assert why.rank == before.index(item_id) + 1
            for lost in why.without:
                fewer = without(history, item_id=lost.item_id)
                after = served.personal(fewer, n=everything).item_ids.tolist()
                assert lost.rank == after.index(item_id) + 1
                assert lost.item_id in after


def test_shared_traits_come_with_the_liked_movies_that_have_them(served, histories):
    history = histories[-1]
    item_id = int(served.personal(history, n=1).item_ids[0])
    why = served.explain(history, item_id=item_id)
    liked = {reason.item_id for reason in why.reasons if reason.contribution > 0 and reason.rating >= 3}
    assert why.traits
    for trait in why.traits:
        having = set(served.models["content"].having_token(trait.name).tolist())
        assert item_id in having
        assert set(trait.item_ids) == liked & having


def test_what_is_rated_or_excluded_has_no_rank_but_its_parts(served, histories):
    history = histories[-1]
    rated = int(history.item_ids[0])
    assert served.explain(history, item_id=rated).rank is None
    first = int(served.personal(history, n=1).item_ids[0])
    why = served.explain(history, item_id=first, exclude=np.array([first]))
    assert (why.rank, why.without) == (None, [])
    assert why.reasons


def test_an_item_nobody_knows_is_named(served, histories):
    with pytest.raises(UnknownItem, match="987654"):
        served.explain(histories[-1], item_id=987654)
