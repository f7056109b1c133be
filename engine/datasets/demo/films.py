"""The facts of the demo's films, written by us."""

import json
from importlib.resources import files

import pandas as pd

from engine.datasets.catalog import Catalog, make_catalog


def read_films() -> Catalog:
    """Every film of films.jsonl."""
    lines = (files(__package__) / "films.jsonl").read_text(encoding="utf-8").splitlines()
    facts = pd.DataFrame([json.loads(line) for line in lines]).rename(columns={"id": "item_id"})
    facts["tmdb_id"] = facts["tmdb_id"].astype("Int64")
    return make_catalog(facts)
