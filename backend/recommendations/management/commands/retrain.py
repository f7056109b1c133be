"""`manage.py retrain`: fit the models to the ratings as they are now, and serve them if they are no worse."""

import time
from argparse import ArgumentTypeError
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import DatabaseError, connection

from backend.recommendations.retraining import RetrainReport, models_retrain
from engine.commands.progress import progress_bars
from engine.errors import EngineError
from engine.training.retraining import Verdict

HOUR = 3600  # seconds


class Command(BaseCommand):
    """Once, or again and again as the trainer of a production site."""

    help = "Fit all models to the dataset's and the site's ratings; publish them unless one is worse."

    def add_arguments(self, parser: CommandParser) -> None:
        """When, how strict, how much to keep."""
        parser.add_argument("--every", type=hours, help="hours between two runs; without it, one run")
        parser.add_argument(
            "--margin",
            type=share,
            default=0.02,
            help="by which share a figure may be worse than the serving model's (default: 0.02)",
        )
        parser.add_argument(
            "--keep", type=count, default=5, help="versions of each model to keep (default: 5)"
        )

    def handle(
        self,
        *args: Any,  # noqa: ARG002
        every: float | None,
        margin: float,
        keep: int,
        **options: Any,  # noqa: ARG002
    ) -> None:
        """A failure ends a single run; a trainer says it and tries again the next time."""
        while True:
            started = time.monotonic()
            try:
                with progress_bars() as progress:
                    report = models_retrain(margin=margin, keep=keep, progress=progress)
                self.stdout.write(summary(report))
            except (EngineError, DatabaseError) as error:
                if every is None:
                    raise CommandError(str(error)) from error
                self.stderr.write(str(error))
            if every is None:
                return
            connection.close()
            time.sleep(max(0.0, every * HOUR - (time.monotonic() - started)))


def summary(report: RetrainReport) -> str:
    """What a run did, a line for each thing."""
    if report.retrained is None:
        lines = ["Nothing has changed since the serving models were fitted."]
    else:
        lines = [sentence(verdict) for verdict in report.retrained.verdicts]
        served = ", ".join(sorted(manifest.version for manifest in report.retrained.manifests))
        lines.append(
            f"Published, from {report.n_ratings:,} ratings: {served}."
            if served
            else "Not published: a model is worse than the serving one by more than the margin."
        )
    if report.removed:
        lines.append(f"Removed old versions: {', '.join(report.removed)}.")
    return "\n".join(lines)


def sentence(verdict: Verdict) -> str:
    """ "als: ndcg@10 0.310, serving 0.305"."""
    mark = f", worse by more than {verdict.margin:.0%}" if verdict.is_worse else ""
    return f"{verdict.model}: {verdict.metric} {verdict.new:.4f}, serving {verdict.serving:.4f}{mark}"


def hours(text: str) -> float:
    """A number above 0."""
    return _number(text, lowest=1 / HOUR)


def share(text: str) -> float:
    """A number that is not negative."""
    return _number(text, lowest=0.0)


def count(text: str) -> int:
    """A whole number of 1 or more."""
    return int(_number(text, lowest=1))


def _number(text: str, *, lowest: float) -> float:
    try:
        value = float(text)
    except ValueError as error:
        raise ArgumentTypeError(f"{text!r} is not a number") from error
    if not lowest <= value < float("inf"):
        raise ArgumentTypeError(f"{text} is too small")
    return value
