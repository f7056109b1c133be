"""The report as Markdown."""

from typing import TYPE_CHECKING

from engine.evaluation.summary import metrics_of

if TYPE_CHECKING:
    from engine.evaluation.report.write import Report, Section


def markdown_page(report: "Report") -> str:
    """The whole page; plots are files beside it."""
    seeds = ", ".join(map(str, report.seeds))
    opening = f"""# Evaluation on {report.dataset}

{report.facts}. Seeds: {seeds}; each figure is the mean over them ± its standard deviation. Made by

```
{report.command}
```
"""
    return "\n".join([opening, *map(_section, report.sections)])


def _section(section: "Section") -> str:
    parts = [f"## {section.protocol}", f"{section.about[0].upper()}{section.about[1:]}.", _table(section)]
    others = [name for name in metrics_of(section.lines) if name not in section.headline]
    if others:
        parts.append(_details(section, names=others))
    parts += [
        f"![{title}](evaluation/{section.protocol}-{name}.svg)" for name, (title, _) in section.plots.items()
    ]
    return "\n\n".join(parts) + "\n"


def _table(section: "Section") -> str:
    names = [name for name in section.headline if name in metrics_of(section.lines)]
    rows = [[line.model, *map(line.text, names), *line.seconds] for line in section.lines]
    return _rows(["model", *names, "train s", "score s"], rows)


def _details(section: "Section", *, names: list[str]) -> str:
    """All other figures, turned: a row per figure."""
    rows = [[name, *(line.text(name) for line in section.lines)] for name in names]
    return _rows(["", *(line.model for line in section.lines)], rows)


def _rows(head: list[str], rows: list[list[str]]) -> str:
    return "\n".join("| " + " | ".join(cells) + " |" for cells in [head, ["---"] * len(head), *rows])
