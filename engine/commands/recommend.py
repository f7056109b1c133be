"""`nextflex recommend`: a personal list for ratings given on the command line."""

import json
from argparse import ArgumentParser, ArgumentTypeError, Namespace, _SubParsersAction
from typing import Any

import numpy as np
from rich.console import Console
from rich.table import Table

from engine.artifacts import open_store
from engine.commands.history import parse_history
from engine.commands.settings import Settings
from engine.serving import Recommendations, Recommender, open_recommender
from engine.types import History


def add_recommend_parser(subparsers: "_SubParsersAction[ArgumentParser]", *, settings: Settings) -> None:
    """Register the command."""
    parser = subparsers.add_parser("recommend", help="recommend movies for a few ratings")
    parser.add_argument(
        "--history",
        type=parse_history,
        required=True,
        metavar="TITLE=STARS,…",
        help='rated movies, such as "Toy Story=5,Heat=2.5"',
    )
    parser.add_argument(
        "-n", type=list_length, default=10, metavar="N", help="how many movies, 1 to 100 (10)"
    )
    parser.add_argument("--store", default=settings.store_url, help="the store (OBJECT_STORE_URL)")
    parser.add_argument("--json", action="store_true", help="print the list as JSON")
    parser.set_defaults(run=run_recommend)


def list_length(text: str) -> int:
    """A number from 1 to 100; raises ArgumentTypeError."""
    if not (text.isdecimal() and 1 <= int(text) <= 100):
        raise ArgumentTypeError(f"{text!r} is not a number from 1 to 100")
    return int(text)


def run_recommend(args: Namespace, console: Console) -> int:
    """Match the titles, ask the recommender and show its answer."""
    recommender = open_recommender(open_store(args.store))
    ratings = {recommender.match_title(title): stars for title, stars in args.history.items()}
    history = History(item_ids=np.array(list(ratings)), ratings=np.array(list(ratings.values())))
    answer = recommender.personal(history, n=args.n)
    rows = list(described(answer, recommender=recommender))
    if args.json:
        console.print_json(json.dumps({"strategy": answer.strategy, "results": rows}))
    else:
        console.print(recommendations_table(rows, strategy=answer.strategy))
    return 0


def described(answer: Recommendations, *, recommender: Recommender) -> list[dict[str, Any]]:
    """One record per recommended movie, with titles."""
    columns = (answer.item_ids, answer.scores, answer.predicted_ratings, answer.reasons)
    return [
        {
            "item_id": int(item_id),
            "title": recommender.label(int(item_id)),
            "score": float(score),
            "predicted_rating": float(stars),
            "reasons": [recommender.label(reason.item_id) for reason in reasons],
        }
        for item_id, score, stars, reasons in zip(*columns, strict=True)
    ]


def recommendations_table(rows: list[dict[str, Any]], *, strategy: str) -> Table:
    """The list for people."""
    table = Table("", "Movie", "Score", "Stars", "Because you liked", title=f"Strategy: {strategy}")
    for rank, row in enumerate(rows, start=1):
        stars, because = f"{row['predicted_rating']:.1f}", ", ".join(row["reasons"])
        table.add_row(str(rank), row["title"], f"{row['score']:.3f}", stars, because)
    return table
