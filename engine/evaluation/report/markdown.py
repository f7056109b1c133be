"""The report as Markdown."""

from collections.abc import Sequence

from engine.evaluation.report.pages import Page
from engine.evaluation.report.tables import Table, headline_table, other_figures


def markdown_page(page: Page) -> str:
    """One protocol; its plots are files beside it."""
    parts = [
        f"# {page.protocol} on {page.dataset}",
        _opening(page),
        *page.notes,
        f"Made by\n\n```\n{page.command}\n```",
        _rows(headline_table(page)),
        *([_rows(others)] if (others := other_figures(page)) else []),
        *(f"![{title}]({page.protocol}-{name}.svg)" for name, title in page.plots.items()),
    ]
    return "\n\n".join(parts) + "\n"


def markdown_index(pages: Sequence[Page], *, folder: str) -> str:
    """The figures that tell most of every page in `folder`, and where the others are."""
    parts = ["# Evaluation", "Each protocol has a page with all its figures, its plots and its command."]
    for page in pages:
        parts += [
            f"## [{page.protocol}]({folder}/{page.protocol}.md) on {page.dataset}",
            _opening(page),
            *page.notes,
            _rows(headline_table(page)),
        ]
    return "\n\n".join(parts) + "\n"


def _opening(page: Page) -> str:
    return f"{page.about[0].upper()}{page.about[1:]}. {page.facts}. {page.spread_told}"


def _rows(table: Table) -> str:
    head, *rows = table
    return "\n".join("| " + " | ".join(cells) + " |" for cells in [head, ["---"] * len(head), *rows])
