"""kill -9 at random moments: the next run succeeds, and ends where an undisturbed one does.

`make crash-test` kills each command 20 times; CRASHES says how often, CRASH_SEED which moments.
"""

import os
import sys
from itertools import count
from pathlib import Path
from random import Random

import pytest

from tests.crashes.site import COMMANDS, Site, write_dataset

CRASHES = int(os.environ.get("CRASHES", "1"))
SCALE = 5 if CRASHES > 1 else 1  # of the datasets: once is to be quick
SEED = int(os.environ.get("CRASH_SEED", "42"))
ADD_A_RATING = """
import os, django
os.environ["DJANGO_SETTINGS_MODULE"] = "backend.config.settings"
django.setup()
from backend.accounts.models import User
from backend.ratings.services import rating_set_many
ann = User.objects.create_user("ann@example.com")
rating_set_many(user=ann, values={movie: 1 + movie % 5 for movie in range(1, 40)})
"""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """Loaded and trained with an older dataset; a user has rated since."""
    folder: Path = tmp_path_factory.mktemp("site")
    write_dataset(folder / "old", n_movies=300 * SCALE, n_users=60 * SCALE, seed=1)
    write_dataset(folder / "new", n_movies=500 * SCALE, n_users=60 * SCALE, seed=2)
    (folder / "var").mkdir()
    site = Site(folder / "var")
    site.run("manage.py", "migrate", "-v0")
    site.run("manage.py", "load_catalog", "--dataset", "old")
    site.run(*(word.replace("new", "old") if word == "new" else word for word in COMMANDS["train"]))
    site.run("-c", ADD_A_RATING)
    return site


@pytest.mark.parametrize("name", COMMANDS)
def test_a_killed_command_is_finished_by_the_next_run(site: Site, tmp_path: Path, name: str) -> None:
    undisturbed = site.copied_to(tmp_path / "undisturbed")
    seconds = undisturbed.run(*COMMANDS[name])
    expected, random, killed = undisturbed.content(), Random(f"{name} {SEED}"), 0
    assert expected != site.content(), "the command should do something"
    for number in count():
        if killed == CRASHES:
            break
        disturbed = site.copied_to(tmp_path / str(number))
        moment = random.uniform(0.2, 1.0) * seconds  # before that Python is still importing
        took = disturbed.run(*COMMANDS[name], kill_after=moment)
        if took < moment:  # it came to its end: the machine has become faster
            seconds = took
            continue
        killed += 1
        disturbed.run(*COMMANDS[name])
        assert disturbed.content() == expected, f"killed after {moment:.2f} of {seconds:.2f} s"
    sys.stdout.write(f"{name}: {seconds:.1f} s undisturbed, killed {killed} times\n")
