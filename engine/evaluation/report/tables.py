"""The tables of a page, as rows of text."""

from collections.abc import Sequence

from engine.evaluation.report.pages import Page
from engine.evaluation.summary import metrics_of

Table = Sequence[Sequence[str]]  # the head first


def headline_table(page: Page) -> Table:
    """A row per model: the figures that tell most, and seconds."""
    lines = page.lines
    names = [name for name in page.headline if name in metrics_of(lines)]
    rows = [[line.model, *map(line.text, names), *line.seconds] for line in lines]
    return [["model", *names, "train s", "score s"], *rows]


def other_figures(page: Page) -> Table:
    """A row per further figure, a column per model; empty where there is none."""
    lines = page.lines
    names = [name for name in metrics_of(lines) if name not in page.headline]
    rows = [[name, *(line.text(name) for line in lines)] for name in names]
    return [["", *(line.model for line in lines)], *rows] if rows else []
