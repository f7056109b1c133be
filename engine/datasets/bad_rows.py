"""What happens to a row that makes no sense: it stops the reading, or is counted."""

from dataclasses import dataclass, field

from engine.errors import DatasetError
from engine.types import Ids


@dataclass(frozen=True, slots=True, kw_only=True)
class SkippedRows:
    """Rows of one file left out for one reason."""

    path: str
    count: int
    line: int  # of the first, counted from 1
    reason: str  # of the first


@dataclass(slots=True, kw_only=True)
class BadRows:
    """Collects the rows left out while a dataset is read."""

    skip: bool  # False: the first bad row ends the reading
    skipped: list[SkippedRows] = field(default_factory=list)

    def reject(self, reason: str, *, path: str, lines: Ids | list[int]) -> None:
        """Raise DatasetError for the first of `lines`, or count them all when skipping."""
        if len(lines) and not self.skip:
            raise DatasetError(reason, path=path, line=int(min(lines)))
        self.leave_out(reason, path=path, lines=lines)

    def leave_out(self, reason: str, *, path: str, lines: Ids | list[int]) -> None:
        """Count rows whose fault is known and harmless; they never stop the reading."""
        if len(lines):
            self.skipped.append(SkippedRows(path=path, count=len(lines), line=int(min(lines)), reason=reason))
