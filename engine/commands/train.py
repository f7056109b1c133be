"""`nextflex train`: fit, measure and publish."""

import json
from argparse import ArgumentParser, ArgumentTypeError, Namespace, _SubParsersAction
from dataclasses import asdict
from itertools import chain

from rich.console import Console
from rich.table import Column, Table

from engine.artifacts import open_store
from engine.artifacts.artifact import Manifest
from engine.commands.progress import progress_bars
from engine.commands.settings import Settings
from engine.models.registry import MODELS


def add_train_parser(subparsers: "_SubParsersAction[ArgumentParser]", *, settings: Settings) -> None:
    """Register the command."""
    parser = subparsers.add_parser("train", help="fit the models to a dataset and publish them")
    parser.add_argument("--dataset", default="demo", help="a folder or zip, or demo (the default)")
    parser.add_argument("--extra", help="a second dataset with more facts of the same movies")
    parser.add_argument("--skip-bad-rows", action="store_true", help="leave bad rows out instead of stopping")
    parser.add_argument("--models", nargs="+", type=model_names, metavar="MODEL", help=MODELS_HELP)
    parser.add_argument("--seed", type=int, default=42, help="start of every random choice (42)")
    parser.add_argument("--store", default=settings.store_url, help="where to publish (OBJECT_STORE_URL)")
    parser.add_argument("--json", action="store_true", help="print what was published as JSON")
    parser.set_defaults(run=run_train, spark_master=settings.spark_master)


MODELS_HELP = f"which to fit, by default all that need no optional library: {', '.join(sorted(MODELS))}"


def model_names(text: str) -> list[str]:
    """ "als,bias" as a list; raises ArgumentTypeError."""
    names = text.split(",")
    for name in names:
        if name not in MODELS:
            raise ArgumentTypeError(f"{name!r} is no model; there are {', '.join(sorted(MODELS))}")
    return names


def run_train(args: Namespace, console: Console) -> int:
    """Train, publish and show what was published."""
    from engine.datasets.open import open_dataset  # the libraries of training take seconds to import:
    from engine.training.pipeline import train  # no other command waits for them

    store = open_store(args.store)
    with progress_bars() as progress:
        dataset = open_dataset(
            args.dataset, extra=args.extra, skip_bad_rows=args.skip_bad_rows, progress=progress
        )
        manifests = train(
            dataset,
            store=store,
            models=args.models and list(chain.from_iterable(args.models)),
            spark_master=args.spark_master,
            seed=args.seed,
            progress=progress,
        )
    if args.json:
        console.print_json(json.dumps([asdict(manifest) for manifest in manifests]))
    else:
        console.print(published_table(manifests, dataset=dataset.name))
    return 0


def published_table(manifests: list[Manifest], *, dataset: str) -> Table:
    """One row per model, with its figures on the holdout."""
    version = Column("Version", no_wrap=True)
    table = Table("Model", version, "On the holdout", title=f"Published from {dataset}")
    for manifest in manifests:
        table.add_row(manifest.model, manifest.version, metrics_text(manifest.metrics))
    return table


def metrics_text(metrics: dict[str, float]) -> str:
    """ "ndcg@10 0.378, recall@10 0.155"."""
    return ", ".join(f"{name} {value:.3f}" for name, value in metrics.items())
