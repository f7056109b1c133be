"""The `nextflex` command: exit code 0, 1 for a failure (one sentence on standard error), 2 for bad usage."""

import os
import sys
from argparse import ArgumentParser
from collections.abc import Mapping, Sequence
from pathlib import Path

from rich.console import Console

from engine.commands.datasets import add_datasets_parser
from engine.commands.evaluate import add_evaluate_parser
from engine.commands.models import add_models_parser
from engine.commands.recommend import add_recommend_parser
from engine.commands.settings import Settings
from engine.commands.train import add_train_parser
from engine.errors import EngineError, TitleNotFound


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; says the exit code."""
    args = make_parser(read_settings(os.environ)).parse_args(arguments)
    try:
        return int(args.run(args, Console()))
    except EngineError as error:
        sys.stderr.write(f"nextflex: {sentence(error)}\n")
        return 1
    except KeyboardInterrupt:
        return 130


def make_parser(settings: Settings) -> ArgumentParser:
    """The command line with every sub-command."""
    parser = ArgumentParser(prog="nextflex", description="Read datasets, train models, recommend movies.")
    subparsers = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    add_datasets_parser(subparsers)
    add_train_parser(subparsers, settings=settings)
    add_evaluate_parser(subparsers, settings=settings)
    add_models_parser(subparsers, settings=settings)
    add_recommend_parser(subparsers, settings=settings)
    return parser


def read_settings(environment: Mapping[str, str]) -> Settings:
    """The environment's values, or the embedded defaults: a store below VAR, Spark on this machine."""
    var = Path(environment.get("VAR") or "var").resolve()
    return Settings(
        store_url=environment.get("OBJECT_STORE_URL") or (var / "store").as_uri(),
        spark_master=environment.get("SPARK_MASTER") or "local[*]",
    )


def sentence(error: EngineError) -> str:
    """The error, with suggestions where it has any."""
    if isinstance(error, TitleNotFound) and error.suggestions:
        return f"{error} Did you mean {', '.join(error.suggestions)}?"
    return str(error)


if __name__ == "__main__":
    sys.exit(main())
