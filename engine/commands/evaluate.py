"""`nextflex evaluate`: measure models by a protocol, several seeds, a table and a report."""

import json
from argparse import ArgumentParser, Namespace, _SubParsersAction

import numpy as np
from rich.console import Console
from rich.table import Table

from engine.commands.progress import progress_bars
from engine.commands.settings import Settings
from engine.datasets.open import open_dataset
from engine.evaluation.protocols import PROTOCOLS
from engine.evaluation.results import Result
from engine.training.candidates import CANDIDATES
from engine.training.comparison import compare

PROTOCOLS_HELP = "; ".join(f"{name}: {protocol.about}" for name, protocol in PROTOCOLS.items())


def add_evaluate_parser(subparsers: "_SubParsersAction[ArgumentParser]", *, settings: Settings) -> None:
    """Register the command."""
    parser = subparsers.add_parser("evaluate", help="measure models on ratings they were not fitted to")
    parser.add_argument("--dataset", default="demo", help="a folder or zip, or demo (the default)")
    parser.add_argument(
        "--protocol",
        action="append",
        choices=list(PROTOCOLS),
        metavar="PROTOCOL",
        required=True,
        help=f"may be repeated. {PROTOCOLS_HELP}".replace("%", "%%"),
    )
    parser.add_argument(
        "--models", type=names, metavar="MODEL,…", help=f"all that fit, or some of {', '.join(CANDIDATES)}"
    )
    parser.add_argument(
        "--seed", type=int, action="append", metavar="SEED", help="may be repeated; 42 by default"
    )
    parser.add_argument("--skip-bad-rows", action="store_true", help="leave bad rows out instead of stopping")
    parser.add_argument("--json", action="store_true", help="print the results as JSON")
    parser.set_defaults(run=run_evaluate, spark_master=settings.spark_master)


def names(text: str) -> list[str]:
    """ "als, ease" as a list."""
    return [name.strip() for name in text.split(",") if name.strip()]


def run_evaluate(args: Namespace, console: Console) -> int:
    """Compare the models and show the results."""
    with progress_bars() as progress:
        dataset = open_dataset(args.dataset, skip_bad_rows=args.skip_bad_rows, progress=progress)
        results = [
            result
            for protocol in args.protocol
            for result in compare(
                dataset,
                protocol=protocol,
                models=args.models,
                seeds=args.seed or [42],
                spark_master=args.spark_master,
                progress=progress,
            )
        ]
    if args.json:
        console.print_json(json.dumps([result.as_record() for result in results]))
        return 0
    for protocol in args.protocol:
        console.print(results_table([result for result in results if result.protocol == protocol]))
    return 0


def results_table(results: list[Result]) -> Table:
    """One row per model: the mean over the seeds, and the standard deviation where there are several."""
    first = results[0]
    columns = PROTOCOLS[first.protocol].headline
    table = Table("Model", *columns, "Train s", "Score s", title=f"{first.protocol} on {first.dataset}")
    for model in dict.fromkeys(result.model for result in results):
        rows = [result for result in results if result.model == model]
        figures = [spread_text([row.measured.metrics.get(name, np.nan) for row in rows]) for name in columns]
        seconds = (
            f"{np.mean([row.train_seconds for row in rows]):.1f}",
            f"{np.mean([row.score_seconds for row in rows]):.1f}",
        )
        table.add_row(model, *figures, *seconds)
    return table


def spread_text(values: list[float]) -> str:
    """ "0.431 ± 0.002"; one value stands alone, and no value is a dash."""
    if np.isnan(values).any():
        return "–"
    spread = f" ± {np.std(values, ddof=1):.4f}" if len(values) > 1 else ""
    return f"{np.mean(values):.4f}{spread}"
