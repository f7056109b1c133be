"""The table, on the screen and in results.md."""

import re
from dataclasses import dataclass
from pathlib import Path

from rich.console import Console
from rich.table import Table

from benchmarks.harness.machine import describe_machine
from benchmarks.harness.outcome import Figure, Outcome, shown

HEAD = ("#", "what", "against", "figure", "value", "spread", "goal", "met", "remark")
MENDS = "## What was mended"
ROW = re.compile(r"^\| (\d+) \|")


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """One row of the table."""

    number: int
    what: str
    against: str
    outcome: Outcome
    seconds: float


def print_table(rows: list[Measured], console: Console) -> None:
    """One line for each figure."""
    table = Table("#", *HEAD[3:])
    for row in rows:
        for number, _, _, *cells in _cells(row):
            table.add_row(number, *cells)
    console.print(table)


def write_results(path: Path, rows: list[Measured], *, command: str, day: str) -> None:
    """Replace the lines of the measured rows; those of the others and what stands below the table stay."""
    before = path.read_text() if path.is_file() else f"{MENDS}\n"
    lines = kept_lines(before) | {row.number: [_line(cells) for cells in _cells(row)] for row in rows}
    below = before[before.index(MENDS) :]
    table = [
        _line(HEAD),
        "|---" * len(HEAD) + "|",
        *(line for number in sorted(lines) for line in lines[number]),
    ]
    path.write_text(f"{_introduction(rows, command=command, day=day)}\n" + "\n".join(table) + f"\n\n{below}")


def kept_lines(text: str) -> dict[int, list[str]]:
    """The table's lines by the number of their row."""
    lines: dict[int, list[str]] = {}
    for line in text.splitlines():
        if found := ROW.match(line):
            lines.setdefault(int(found[1]), []).append(line)
    return lines


def _introduction(rows: list[Measured], *, command: str, day: str) -> str:
    return (
        "# How fast NextFlex is\n\n"
        f"Written by `{command}` on {day}, in {sum(row.seconds for row in rows) / 60:.0f} minutes, on "
        f"{describe_machine()}.\nRows that this run left out keep their figures. Ours and the reference are "
        "measured by turns; a value is the median of the repeats, its spread the least and the greatest.\n"
    )


def _cells(row: Measured) -> list[tuple[str, ...]]:
    """The first line of a row says what it is about, the others only what they measure."""
    number, about = str(row.number), (row.what, row.against)
    if row.outcome.skipped:
        return [(number, *about, "–", "–", "–", "–", "–", f"left out: {row.outcome.skipped}")]
    return [
        (
            number,
            *(about if not place else ("", "")),
            *_figure(figure),
            row.outcome.remark if not place else "",
        )
        for place, figure in enumerate(row.outcome.figures)
    ]


def _figure(figure: Figure) -> tuple[str, ...]:
    unit = f" {figure.unit}".rstrip()
    low, high = (shown(value) for value in figure.spread)
    spread = f"{low} … {high}" if low != high else "–"
    value, goal = f"{shown(figure.value)}{unit}", f"{figure.sense} {shown(figure.goal)}{unit}"
    return figure.what, value, spread, goal, "yes" if figure.is_met else "no"


def _line(cells: tuple[str, ...]) -> str:
    return f"| {' | '.join(cells)} |"
