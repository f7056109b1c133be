"""A small site in a folder: its commands as processes, and what it holds, in a form that can be compared."""

import hashlib
import json
import os
import shutil
import sqlite3
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from random import Random

from engine.artifacts import open_store

ROOT = Path(__file__).parents[2]
MODELS = "item_index,weighted_rating,content,bias,item_knn,ease"  # those that take no minutes
QUICK_RETRAIN = f"""
import os, django
os.environ["DJANGO_SETTINGS_MODULE"] = "backend.config.settings"
django.setup()
from django.core.management import call_command
from engine.training import retraining
retraining.stems_to_train = lambda served: {MODELS!r}.split(",")
call_command("retrain", margin=10.0)
"""
COMMANDS = {
    "load_catalog": ("manage.py", "load_catalog", "--dataset", "new", "--update"),
    "train": ("-m", "engine.cli", "train", "--dataset", "new", "--models", MODELS),
    "retrain": ("-c", QUICK_RETRAIN),
}
TABLES = {
    "movies": "SELECT * FROM catalog_movie ORDER BY id",
    "genres": "SELECT movie_id, g.name FROM catalog_moviegenre, catalog_genre g "
    "WHERE g.id = genre_id ORDER BY 1, 2",
    "people": "SELECT movie_id, name FROM catalog_moviecredit ORDER BY 1, 2",
    "ratings": "SELECT user_id, movie_id, half_stars FROM ratings_rating ORDER BY 1, 2",
    "origin": "SELECT dataset, fingerprint FROM catalog_catalogrevision",
}


@dataclass(frozen=True)
class Site:
    """All its state lies in `var`; its datasets beside that."""

    var: Path

    def run(self, *command: str, kill_after: float | None = None) -> float:
        """Seconds that the command took; it must succeed, unless it is killed before its end."""
        environment = {**os.environ, "VAR": str(self.var), "PYTHONPATH": str(ROOT), "OMP_NUM_THREADS": "1"}
        for name in ("DATABASE_URL", "OBJECT_STORE_URL", "DJANGO_SETTINGS_MODULE"):
            environment.pop(name, None)
        words = [str(self.var.parent / word) if word in ("old", "new") else word for word in command]
        program = [sys.executable, *(str(ROOT / word) if word == "manage.py" else word for word in words)]
        began = time.monotonic()
        with subprocess.Popen(
            program, env=environment, cwd=self.var, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
        ) as process:
            try:
                output, _ = process.communicate(timeout=kill_after)
            except subprocess.TimeoutExpired:
                process.kill()
                return time.monotonic() - began
        assert process.returncode == 0, output.decode()
        return time.monotonic() - began

    def copied_to(self, folder: Path) -> "Site":
        """The same site in another folder."""
        shutil.copytree(self.var, folder / "var")
        for name in ("old", "new"):
            shutil.copytree(self.var.parent / name, folder / name)
        return Site(folder / "var")

    def content(self) -> dict[str, object]:
        """What its users see: rows of the database, and the files of the models that serve."""
        with sqlite3.connect(self.var / "nextflex.sqlite3") as database:
            found: dict[str, object] = {
                name: database.execute(query).fetchall() for name, query in TABLES.items()
            }
        store = open_store((self.var / "store").as_uri())
        for stem, version in store.published().models.items():
            artifact = store.load(stem, version)
            found[stem] = {name: file.sha256 for name, file in artifact.manifest.files.items()}
            found[f"{stem} params"] = json.dumps(artifact.manifest.params, sort_keys=True)
        return found | {"parts": _parts(self.var / "store" / "datasets")}


def _parts(folder: Path) -> dict[str, str]:
    """The checksums of all stored ratings."""
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.rglob("part-*.parquet")
    }


def write_dataset(folder: Path, *, n_movies: int, n_users: int, seed: int) -> None:
    """A MovieLens folder of made-up films; a share of them has another title for each seed."""
    random = Random(seed)
    folder.mkdir()
    movies = ["movieId,title,genres"]
    for movie in range(1, n_movies + 1):
        edition = seed if random.random() < 0.2 else 0
        movies.append(f"{movie},Film {movie} of {edition} ({1950 + movie % 70}),Genre {movie % 7}|Drama")
    ratings = ["userId,movieId,rating,timestamp"]
    for user in range(1, n_users + 1):
        for movie in sorted(random.sample(range(1, n_movies + 1), 30)):
            ratings.append(f"{user},{movie},{random.randint(1, 10) / 2},{10**9 + user * 1000 + movie}")
    (folder / "movies.csv").write_text("\n".join(movies) + "\n")
    (folder / "ratings.csv").write_text("\n".join(ratings) + "\n")
    links = ["movieId,imdbId,tmdbId", *(f"{movie},{movie:07d},{movie}" for movie in range(1, n_movies + 1))]
    (folder / "links.csv").write_text("\n".join(links) + "\n")
    (folder / "tags.csv").write_text("userId,movieId,tag,timestamp\n")
