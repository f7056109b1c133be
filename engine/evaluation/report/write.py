"""Write a comparison as a page in HTML and Markdown, and rebuild the index from all pages in the folder."""

from collections.abc import Sequence
from pathlib import Path

from engine.datasets.dataset import Dataset
from engine.evaluation.protocols import PROTOCOLS
from engine.evaluation.report.figures import DRAWINGS, draw
from engine.evaluation.report.html import html_index, html_page
from engine.evaluation.report.markdown import markdown_index, markdown_page
from engine.evaluation.report.pages import Page, facts_of, read_page_data, write_page_data
from engine.evaluation.results import Result
from engine.evaluation.summary import lines_of

PAGES = "evaluation"  # the folder of the pages, beside the index


def write_report(
    results: Sequence[Result], *, folder: Path, dataset: Dataset, command: str, notes: Sequence[str] = ()
) -> tuple[Path, Path]:
    """Write the page of one protocol, and evaluation.html and evaluation.md, whose paths come back.

    The pages of other protocols stay as they are. Raises MissingDependency without matplotlib, and
    EvaluationError for a page that cannot be read.
    """
    protocol = results[0].protocol
    drawn = draw(lines_of(results, protocol=protocol))
    page = Page(
        protocol=protocol,
        about=PROTOCOLS[protocol].about,
        dataset=f"{dataset.name} (synthetic)" if dataset.synthetic else dataset.name,
        facts=facts_of(dataset),
        command=command,
        notes=list(notes),
        headline=list(PROTOCOLS[protocol].headline),
        plots={name: title for name, (title, _) in drawn.items()},
        results=list(results),
    )
    _write_page(page, drawings={name: svg for name, (_, svg) in drawn.items()}, folder=folder / PAGES)
    return write_index(folder)


def _write_page(page: Page, *, drawings: dict[str, str], folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name in DRAWINGS:
        path = folder / f"{page.protocol}-{name}.svg"
        if name in drawings:
            path.write_text(drawings[name], encoding="utf-8")
        else:
            path.unlink(missing_ok=True)
    (folder / f"{page.protocol}.html").write_text(html_page(page, drawings=drawings), encoding="utf-8")
    (folder / f"{page.protocol}.md").write_text(markdown_page(page), encoding="utf-8")
    write_page_data(page, path=folder / f"{page.protocol}.json")


def write_index(folder: Path) -> tuple[Path, Path]:
    """Rebuild evaluation.html and evaluation.md from the pages in the folder, and say where they are."""
    pages = [read_page_data(path) for path in sorted((folder / PAGES).glob("*.json"), key=_place)]
    page, text = folder / "evaluation.html", folder / "evaluation.md"
    page.write_text(html_index(pages, folder=PAGES), encoding="utf-8")
    text.write_text(markdown_index(pages, folder=PAGES), encoding="utf-8")
    return page, text


def _place(path: Path) -> tuple[int, str]:
    """Protocols in the order in which they are listed; what is no longer one comes last."""
    known = list(PROTOCOLS)
    return known.index(path.stem) if path.stem in known else len(known), path.stem
