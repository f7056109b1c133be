"""`nextflex datasets list|fetch|inspect`: what can be read, downloads, and what a dataset holds."""

import json
from argparse import ArgumentParser, Namespace, _SubParsersAction
from pathlib import Path

from rich.console import Console
from rich.table import Column, Table

from engine.commands.progress import progress_bars
from engine.datasets.fetch import SIZES, fetch_dataset
from engine.datasets.formats import FORMATS
from engine.datasets.open import DEMO, open_dataset
from engine.datasets.summary import Summary, summarise


def add_datasets_parser(subparsers: "_SubParsersAction[ArgumentParser]") -> None:
    """Register the commands."""
    parser = subparsers.add_parser("datasets", help="list, download or look into datasets")
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    listing = actions.add_parser("list", help="the datasets that can be downloaded or read")
    listing.set_defaults(run=run_list)
    fetch = actions.add_parser("fetch", help="download a MovieLens dataset and verify it")
    fetch.add_argument("name", help=f"one of {', '.join(SIZES)}")
    fetch.add_argument(
        "--folder", type=Path, default=Path("data"), help="where to put the zip (default: data)"
    )
    fetch.set_defaults(run=run_fetch)
    inspect = actions.add_parser("inspect", help="read a dataset and show what it holds")
    inspect.add_argument("dataset", help=f"{DEMO!r}, or a folder or zip")
    inspect.add_argument("--extra", help='a folder or zip of Kaggle\'s "The Movies Dataset" to join')
    inspect.add_argument("--skip-bad-rows", action="store_true", help="leave bad rows out and count them")
    inspect.set_defaults(run=run_inspect)
    for action in (listing, inspect):
        action.add_argument("--json", action="store_true", help="print JSON")


def run_list(args: Namespace, console: Console) -> int:
    """Show downloads and readable formats."""
    if args.json:
        readable = [{"title": form.title, "files": form.files} for form in FORMATS]
        console.print_json(json.dumps({"built_in": [DEMO], "fetch": SIZES, "formats": readable}))
        return 0
    table = Table("Dataset", "How to get it")
    table.add_row(DEMO, "built in: facts of real films, synthetic ratings")
    for name, size in SIZES.items():
        table.add_row(name, f"nextflex datasets fetch {name}  ({size})")
    console.print(table)
    formats = Table("Readable folder or zip", "Files")
    for form in FORMATS:
        formats.add_row(form.title, ", ".join(form.files))
    console.print(formats)
    return 0


def run_fetch(args: Namespace, console: Console) -> int:
    """Download one dataset."""
    with progress_bars() as progress:
        path = fetch_dataset(args.name, folder=args.folder, progress=progress)
    console.print(f"{path} is complete and verified.", soft_wrap=True)
    return 0


def run_inspect(args: Namespace, console: Console) -> int:
    """Show what a dataset holds."""
    with progress_bars() as progress:
        dataset = open_dataset(
            args.dataset, extra=args.extra, skip_bad_rows=args.skip_bad_rows, progress=progress
        )
    summary = summarise(dataset)
    if args.json:
        console.print_json(json.dumps(summary.as_json()))
    else:
        _print_summary(summary, console)
    return 0


def _print_summary(summary: Summary, console: Console) -> None:
    table = Table("", Column(overflow="fold"), show_header=False, title=summary.name)
    for label, value in (
        ("Ratings", f"{summary.n_ratings:,}{' (synthetic)' if summary.synthetic else ''}"),
        ("Users", f"{summary.n_users:,}"),
        ("Movies", f"{summary.n_items:,}, {summary.n_rated:,} of them rated"),
        ("Density", f"{summary.density:.2%} of all pairs of a user and a rated movie"),
        ("From, to", f"{summary.first_day} … {summary.last_day}"),
        ("Mean rating", f"{summary.mean_rating:.2f}"),
        ("Rows left out", f"{summary.skipped_rows:,}"),
        ("Fingerprint", summary.fingerprint),
    ):
        table.add_row(label, value)
    console.print(table)
    most = max(summary.histogram.values())
    histogram = Table("Stars", "Ratings", "", title="Ratings by value")
    for stars, count in summary.histogram.items():
        histogram.add_row(f"{stars:g}", f"{count:,}", "█" * round(30 * count / most))
    console.print(histogram)
    rated = Table("Movie", "Ratings", title="Most rated")
    for title, count in summary.most_rated:
        rated.add_row(title, f"{count:,}")
    console.print(rated)
    for rows in summary.skipped:
        console.print(
            f"{rows.path}: left out {rows.count:,}, the first in line {rows.line}: {rows.reason}",
            soft_wrap=True,
        )
