"""Write a comparison as one HTML page, and as Markdown with its plots beside it."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from engine.datasets.dataset import Dataset
from engine.evaluation.protocols import PROTOCOLS
from engine.evaluation.report.figures import draw
from engine.evaluation.report.page import html_page
from engine.evaluation.report.text import markdown_page
from engine.evaluation.results import Result
from engine.evaluation.summary import Line, lines_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """One protocol's part of the report."""

    protocol: str
    about: str
    headline: tuple[str, ...]  # figures of the table
    lines: list[Line]
    plots: dict[str, tuple[str, str]]  # name -> (title, SVG)


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What the pages say."""

    dataset: str
    facts: str  # "100,836 ratings of 9,724 movies by 610 users"
    seeds: list[int]
    command: str
    sections: list[Section]


def write_report(
    results: Sequence[Result], *, folder: Path, dataset: Dataset, command: str
) -> tuple[Path, Path]:
    """Write evaluation.html and evaluation.md; raises MissingDependency without matplotlib."""
    report = make_report(results, dataset=dataset, command=command)
    plots = folder / "evaluation"
    plots.mkdir(parents=True, exist_ok=True)
    for section in report.sections:
        for name, (_, svg) in section.plots.items():
            (plots / f"{section.protocol}-{name}.svg").write_text(svg, encoding="utf-8")
    page, text = folder / "evaluation.html", folder / "evaluation.md"
    page.write_text(html_page(report), encoding="utf-8")
    text.write_text(markdown_page(report), encoding="utf-8")
    return page, text


def make_report(results: Sequence[Result], *, dataset: Dataset, command: str) -> Report:
    """One section per protocol, in the order of the results."""
    rows = dataset.interactions
    n_items, n_users = len(set(rows.item_ids.tolist())), len(set(rows.user_ids.tolist()))
    sections = []
    for protocol in dict.fromkeys(result.protocol for result in results):
        lines = lines_of(results, protocol=protocol)
        rules = PROTOCOLS[protocol]
        sections.append(
            Section(
                protocol=protocol,
                about=rules.about,
                headline=rules.headline,
                lines=lines,
                plots=draw(lines),
            )
        )
    return Report(
        dataset=f"{dataset.name} (synthetic)" if dataset.synthetic else dataset.name,
        facts=f"{len(rows):,} ratings of {n_items:,} movies by {n_users:,} users",
        seeds=sorted({result.seed for result in results}),
        command=command,
        sections=sections,
    )
