"""fit_on_cluster.py MASTER STORE RESULT: fits ALS; RESULT.begun appears in mid-fit."""

import sys
import threading
import time
from pathlib import Path

import numpy as np

from engine.artifacts import open_store
from engine.training.als import fit_als
from engine.training.spark import spark_session
from engine.types import Interactions

SOME_JOBS = 8  # every iteration of implicit ALS is two
SETTINGS = {"n_factors": 4, "n_iterations": 10, "seed": 7}


def ratings() -> Interactions:
    """Of 200 users, everyone for those items that a seed draws for them."""
    random = np.random.default_rng(0)
    users, items = np.nonzero(random.random((200, 100)) < 0.3)
    stars = random.integers(1, 11, len(users)) / 2
    return Interactions(user_ids=users, item_ids=items, ratings=stars, timestamps=users)


def main(master: str, store: str, result: str) -> None:
    """Writes the item factors to RESULT."""
    with spark_session(master) as spark:
        threading.Thread(target=_tell_when_begun, args=(spark, Path(f"{result}.begun")), daemon=True).start()
        fit = fit_als(ratings(), spark=spark, objects=open_store(store).objects, **SETTINGS)
    np.save(result, fit.model.item_factors)


def _tell_when_begun(spark, path: Path) -> None:
    while not any(job >= SOME_JOBS for job in spark.sparkContext.statusTracker().getActiveJobsIds()):
        time.sleep(0.02)
    path.touch()


if __name__ == "__main__":
    main(*sys.argv[1:])
