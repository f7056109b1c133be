"""`python -m benchmarks [ROW …]`: measure all rows or those named, print the table and write results.md."""

import sys
import time
from datetime import UTC, datetime
from pathlib import Path

from rich.console import Console

from benchmarks.harness.report import Measured, print_table, write_results
from benchmarks.rows.registry import ROWS

RESULTS = Path(__file__).with_name("results.md")


def main(arguments: list[str]) -> int:
    """The exit status: 2 for a row that there is not."""
    console = Console()
    numbers = [argument for part in arguments for argument in part.split(",") if argument]
    unknown = [number for number in numbers if not number.isdigit() or int(number) not in ROWS]
    if unknown:
        console.print(f"There is no row {unknown[0]!r}; there are {min(ROWS)} to {max(ROWS)}.")
        return 2
    command = f"make bench ROWS={','.join(numbers)}" if numbers else "make bench"
    rows: list[Measured] = []
    for number in numbers or map(str, ROWS):
        rows.append(measured(int(number), console))
        # After each row: a run that is stopped has not been for nothing.
        write_results(RESULTS, rows, command=command, day=f"{datetime.now(UTC):%Y-%m-%d}")
    print_table(rows, console)
    return 0


def measured(number: int, console: Console) -> Measured:
    """One row, with a line on the screen while it runs."""
    row = ROWS[number]
    start = time.perf_counter()
    with console.status(f"{number}: {row.WHAT}"):
        outcome = row.measure()
    seconds = time.perf_counter() - start
    console.print(f"{number}: {row.WHAT}: {seconds:.0f} s")
    return Measured(number=number, what=row.WHAT, against=row.AGAINST, outcome=outcome, seconds=seconds)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
