"""`nextflex evaluate`: measure models by a protocol, several seeds, a table and a report."""

import json
import shlex
from argparse import ArgumentParser, Namespace, _SubParsersAction
from pathlib import Path

from rich.console import Console
from rich.table import Table

from engine.commands.progress import progress_bars
from engine.commands.settings import Settings
from engine.datasets.dataset import Dataset
from engine.datasets.open import open_dataset
from engine.evaluation.protocols import PROTOCOLS
from engine.evaluation.report import require_matplotlib, write_report
from engine.evaluation.results import Result
from engine.evaluation.summary import lines_of
from engine.training.candidates import CANDIDATES
from engine.training.comparison import compare

DEFAULT_SEED = 42
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
    parser.add_argument(
        "--report",
        type=Path,
        metavar="FOLDER",
        help="write a page per protocol there, in HTML and Markdown, and an index of all pages in it",
    )
    parser.add_argument(
        "--note", action="append", default=[], metavar="TEXT", help="a sentence for the page; may be repeated"
    )
    parser.add_argument("--json", action="store_true", help="print the results as JSON")
    parser.set_defaults(run=run_evaluate, spark_master=settings.spark_master)


def names(text: str) -> list[str]:
    """ "als, ease" as a list."""
    return [name.strip() for name in text.split(",") if name.strip()]


def run_evaluate(args: Namespace, console: Console) -> int:
    """Compare the models, write each protocol's page when it is done, and show the results."""
    if args.report:
        require_matplotlib()
    results: list[Result] = []
    with progress_bars() as progress:
        dataset = open_dataset(args.dataset, skip_bad_rows=args.skip_bad_rows, progress=progress)
        for protocol in args.protocol:
            found = compare(
                dataset,
                protocol=protocol,
                models=asked_by(protocol, models=args.models, protocols=args.protocol),
                seeds=args.seed or [DEFAULT_SEED],
                spark_master=args.spark_master,
                progress=progress,
            )
            if args.report:
                report(found, args=args, dataset=dataset)
            results += found
    if args.json:
        console.print_json(json.dumps([result.as_record() for result in results]))
        return 0
    for protocol in dict.fromkeys(result.protocol for result in results):
        console.print(results_table(results, protocol=protocol))
    return 0


def report(results: list[Result], *, args: Namespace, dataset: Dataset) -> None:
    """Write one protocol's page, and say where."""
    command = command_of(args, results=results)
    paths = write_report(results, folder=args.report, dataset=dataset, command=command, notes=args.note)
    Console(stderr=True).print(f"Wrote {' and '.join(map(str, paths))}.")


def asked_by(protocol: str, *, models: list[str] | None, protocols: list[str]) -> list[str] | None:
    """The models for one protocol; where there are several protocols, each asks those that fit it."""
    if models is None or len(protocols) == 1:
        return models
    return [
        name for name in models if name not in CANDIDATES or CANDIDATES[name].fits(PROTOCOLS[protocol].asks)
    ]


def command_of(args: Namespace, *, results: list[Result]) -> str:
    """The command line that measures one protocol's results again."""
    words = ["nextflex", "evaluate", "--dataset", args.dataset, "--protocol", results[0].protocol]
    words += ["--models", ",".join(dict.fromkeys(result.model for result in results))]
    words += [word for seed in args.seed or [DEFAULT_SEED] for word in ("--seed", str(seed))]
    return shlex.join([*words, "--report", str(args.report)])


def results_table(results: list[Result], *, protocol: str) -> Table:
    """One row per model: the mean over the seeds, and the standard deviation where there are several."""
    columns = PROTOCOLS[protocol].headline
    table = Table("Model", *columns, "Train s", "Score s", title=f"{protocol} on {results[0].dataset}")
    for line in lines_of(results, protocol=protocol):
        table.add_row(line.model, *map(line.text, columns), *line.seconds)
    return table
