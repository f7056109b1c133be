"""The report as HTML pages that need nothing else."""

from collections.abc import Iterable, Mapping, Sequence
from html import escape

from engine.evaluation.report.pages import Page
from engine.evaluation.report.tables import Table, headline_table, other_figures

STYLE = """
body { font: 16px/1.5 system-ui, sans-serif; max-width: 70rem; margin: 2rem auto; padding: 0 1rem }
table { border-collapse: collapse; margin: 1rem 0; display: block; overflow-x: auto }
th, td { padding: .3rem .8rem; border-bottom: 1px solid #ddd; text-align: right; white-space: nowrap }
th:first-child, td:first-child { text-align: left }
pre { background: #f4f4f6; padding: .8rem; overflow-x: auto }
figure { margin: 1.5rem 0 } figcaption { font-weight: 600 } svg { max-width: 100%; height: auto }
"""


def html_page(page: Page, *, drawings: Mapping[str, str]) -> str:
    """One protocol, plots inside; `drawings` are name -> SVG."""
    plots = (
        f"<figure><figcaption>{escape(title)}</figcaption>{drawings[name]}</figure>"
        for name, title in page.plots.items()
    )
    others = other_figures(page)
    body = [
        f"<h1>{escape(page.protocol)} on {escape(page.dataset)}</h1>",
        *_opening(page),
        f"<p>Made by</p><pre>{escape(page.command)}</pre>",
        _table(headline_table(page)),
        f"<details open><summary>All figures</summary>{_table(others)}</details>" if others else "",
        *plots,
    ]
    return _document(f"{page.protocol} on {page.dataset}", body=body)


def html_index(pages: Sequence[Page], *, folder: str) -> str:
    """The figures that tell most of every page in `folder`, and links to the others."""
    body = ["<h1>Evaluation</h1>"]
    for page in pages:
        name = escape(page.protocol)
        body += [
            f'<h2 id="{name}"><a href="{folder}/{name}.html">{name}</a> on {escape(page.dataset)}</h2>',
            *_opening(page),
            _table(headline_table(page)),
        ]
    return _document("Evaluation", body=body)


def _opening(page: Page) -> Iterable[str]:
    about = f"{page.about[0].upper()}{page.about[1:]}. {page.facts}. {page.spread_told}"
    return (f"<p>{escape(sentence)}</p>" for sentence in [about, *page.notes])


def _document(title: str, *, body: Iterable[str]) -> str:
    text = "\n".join(body)
    return f"""<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>{escape(title)}</title><style>{STYLE}</style></head>
<body>
{text}
</body>
</html>
"""


def _table(table: Table) -> str:
    head, *rows = table
    top = "".join(f"<th>{escape(cell)}</th>" for cell in head)
    body = "".join("<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in rows)
    return f"<table><thead><tr>{top}</tr></thead><tbody>{body}</tbody></table>"
