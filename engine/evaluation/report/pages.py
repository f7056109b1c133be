"""What one protocol's page says, at rest as JSON beside it, so that the index can be rebuilt from all."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from engine.datasets.dataset import Dataset
from engine.errors import EvaluationError
from engine.evaluation.results import Result
from engine.evaluation.summary import Line, lines_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One protocol on one dataset."""

    protocol: str
    about: str  # one line for people
    dataset: str  # "ml-latest-small"
    facts: str  # "100,836 ratings of 9,724 movies by 610 users"
    command: str  # makes the page again
    notes: list[str]  # sentences that whoever made it adds
    headline: list[str]  # figures of the table
    plots: dict[str, str]  # name -> title
    results: list[Result]

    @property
    def lines(self) -> list[Line]:
        """One per model."""
        return lines_of(self.results, protocol=self.protocol)

    @property
    def spread_told(self) -> str:
        """ "Seeds: 1, 2; each figure …"."""
        seeds = sorted({result.seed for result in self.results})
        if len(seeds) == 1:
            return f"Seed: {seeds[0]}."
        return (
            f"Seeds: {', '.join(map(str, seeds))}; "
            "each figure is the mean over them ± its standard deviation."
        )


def write_page_data(page: Page, *, path: Path) -> None:
    """Write the page as JSON; the results without their arrays."""
    record = {name: getattr(page, name) for name in Page.__slots__ if name != "results"}
    record["results"] = [result.as_record() for result in page.results]
    path.write_text(json.dumps(record, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def read_page_data(path: Path) -> Page:
    """The page in a file; raises EvaluationError when it holds none."""
    try:
        record: Mapping[str, object] = json.loads(path.read_text(encoding="utf-8"))
        results = [Result.from_record(one) for one in record["results"]]  # type: ignore[attr-defined]
        return Page(**{**record, "results": results})  # type: ignore[arg-type]
    except (ValueError, KeyError, TypeError) as error:
        raise EvaluationError(
            f"{path} is not the data of a report's page; delete it or move it away."
        ) from error


def facts_of(dataset: Dataset) -> str:
    """How much there is of what."""
    rows = dataset.interactions
    n_items, n_users = len(set(rows.item_ids.tolist())), len(set(rows.user_ids.tolist()))
    return f"{len(rows):,} ratings of {n_items:,} movies by {n_users:,} users"
