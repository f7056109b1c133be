"""`nextflex models list|activate|rollback`: which versions there are, and which are served."""

import json
from argparse import ArgumentParser, Namespace, _SubParsersAction
from dataclasses import asdict

from rich.console import Console
from rich.table import Column, Table

from engine.artifacts import open_store
from engine.artifacts.artifact import Manifest
from engine.commands.settings import Settings
from engine.commands.train import metrics_text


def add_models_parser(subparsers: "_SubParsersAction[ArgumentParser]", *, settings: Settings) -> None:
    """Register the commands."""
    parser = subparsers.add_parser("models", help="list, activate or roll back published models")
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    listing = actions.add_parser("list", help="every version in the store, and which are served")
    listing.add_argument("--json", action="store_true", help="print the manifests as JSON")
    listing.set_defaults(run=run_list)
    activate = actions.add_parser("activate", help="serve one version of a model")
    activate.add_argument("model", help="the model's name, such as als")
    activate.add_argument("version", help="the version, as `models list` shows it")
    activate.set_defaults(run=run_activate)
    rollback = actions.add_parser("rollback", help="serve the set of models before the current one again")
    rollback.set_defaults(run=run_rollback)
    for action in (listing, activate, rollback):
        action.add_argument("--store", default=settings.store_url, help="the store (OBJECT_STORE_URL)")


def run_list(args: Namespace, console: Console) -> int:
    """Show every version."""
    store = open_store(args.store)
    served = store.published().models
    manifests = store.manifests()
    if args.json:
        rows = [asdict(found) | {"served": is_served(found, served)} for found in manifests]
        console.print_json(json.dumps(rows))
        return 0
    table = Table("Served", "Model", Column("Version", no_wrap=True), "On the holdout")
    for found in manifests:
        mark = "yes" if is_served(found, served) else ""
        table.add_row(mark, found.model, found.version, metrics_text(found.metrics))
    console.print(table if manifests else "The store holds no models yet; run `nextflex train` first.")
    return 0


def run_activate(args: Namespace, console: Console) -> int:
    """Serve one version."""
    open_store(args.store).activate(args.model, args.version)
    console.print(f"{args.version} is served now.")
    return 0


def run_rollback(args: Namespace, console: Console) -> int:
    """Serve the earlier set."""
    versions = open_store(args.store).roll_back()
    console.print(f"Served again: {', '.join(sorted(versions.values()))}.")
    return 0


def is_served(manifest: Manifest, served: dict[str, str]) -> bool:
    """Whether the version is the one that is served."""
    return served.get(manifest.model) == manifest.version
