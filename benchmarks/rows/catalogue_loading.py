"""A dataset becomes the catalogue in MySQL."""

import json
import os
import subprocess
import sys

from benchmarks.harness.outcome import AT_MOST, Outcome, figure
from benchmarks.harness.real_data import missing, real_dataset
from benchmarks.harness.repeats import Pairs
from benchmarks.site.server import ROOT

WHAT = "loading 45,434 movies with credits and keywords into MySQL (MariaDB)"
AGAINST = "`executemany` of the same rows"
KAGGLE = "the-movies-dataset"


def measure(*, dataset: str = "", repeats: int = 2) -> Outcome:
    """On a private server; reading the files counts for neither."""
    chosen = dataset or real_dataset(KAGGLE)
    if chosen is None:
        return Outcome(skipped=missing(KAGGLE))
    command = [sys.executable, "-m", "benchmarks.site.catalogue", str(chosen), str(repeats)]
    environment = {key: value for key, value in os.environ.items() if key != "CI"}  # skipping is no failure
    done = subprocess.run(
        ["tests/with-mariadb", *command],
        cwd=ROOT,
        env=environment,
        check=True,
        stdout=subprocess.PIPE,
        text=True,
    )
    if not done.stdout:
        return Outcome(
            skipped="no MariaDB, or no mysqlclient (apt-get install mariadb-server libmariadb-dev)"
        )
    found = json.loads(done.stdout)
    pairs = Pairs(ours=found["ours"], reference=found["reference"])
    return Outcome(
        figures=(figure("time", pairs.ratios, goal=3, sense=AT_MOST),),
        remark=f"{pairs.ours[-1]:.1f} s against {pairs.reference[-1]:.1f} s for {found['rows']:,} rows.",
    )
