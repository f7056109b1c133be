"""The report as one HTML page that needs nothing else."""

from html import escape
from typing import TYPE_CHECKING

from engine.evaluation.summary import metrics_of

if TYPE_CHECKING:
    from engine.evaluation.report.write import Report, Section

STYLE = """
body { font: 16px/1.5 system-ui, sans-serif; max-width: 70rem; margin: 2rem auto; padding: 0 1rem }
table { border-collapse: collapse; margin: 1rem 0; display: block; overflow-x: auto }
th, td { padding: .3rem .8rem; border-bottom: 1px solid #ddd; text-align: right; white-space: nowrap }
th:first-child, td:first-child { text-align: left }
pre { background: #f4f4f6; padding: .8rem; overflow-x: auto }
figure { margin: 1.5rem 0 } figcaption { font-weight: 600 } svg { max-width: 100%; height: auto }
"""


def html_page(report: "Report") -> str:
    """The whole page, plots inside."""
    seeds = ", ".join(map(str, report.seeds))
    name = escape(report.dataset)
    return f"""<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Evaluation on {name}</title><style>{STYLE}</style></head>
<body>
<h1>Evaluation on {name}</h1>
<p>{report.facts}. Seeds: {seeds}; each figure is the mean over them ± its standard deviation. Made by</p>
<pre>{escape(report.command)}</pre>
{"".join(map(_section, report.sections))}
</body>
</html>
"""


def _section(section: "Section") -> str:
    names = metrics_of(section.lines)
    headline = [name for name in section.headline if name in names]
    rows = [[line.model, *map(line.text, headline), *line.seconds] for line in section.lines]
    others = [[name, *(line.text(name) for line in section.lines)] for name in names if name not in headline]
    more = _table(["", *(line.model for line in section.lines)], others) if others else ""
    plots = "".join(
        f"<figure><figcaption>{escape(title)}</figcaption>{svg}</figure>"
        for title, svg in section.plots.values()
    )
    return f"""<h2 id="{section.protocol}">{section.protocol}</h2>
<p>{escape(section.about[0].upper() + section.about[1:])}.</p>
{_table(["model", *headline, "train s", "score s"], rows)}
{more and f"<details><summary>All figures</summary>{more}</details>"}
{plots}
"""


def _table(head: list[str], rows: list[list[str]]) -> str:
    top = "".join(f"<th>{escape(cell)}</th>" for cell in head)
    body = "".join("<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in rows)
    return f"<table><thead><tr>{top}</tr></thead><tbody>{body}</tbody></table>"
