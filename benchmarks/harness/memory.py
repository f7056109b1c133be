"""Work in a process of its own, and the memory it took."""

import multiprocessing
import os
import time
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

MB = 1e6
PRIVATE = "Private_Dirty:"  # pages of mapped files are shared, even while only one process maps them


@dataclass(frozen=True, slots=True, kw_only=True)
class Cost:
    """What a piece of work took, its process's start left out."""

    seconds: float
    peak_mb: float  # resident at most, above what was resident before
    answer: Any


def cost_of(work: Callable[..., Any], *args: Any) -> Cost:
    """Run `work` in a fresh process; both it and the arguments must be picklable."""
    here, there = multiprocessing.Pipe(duplex=False)
    child = multiprocessing.get_context("spawn").Process(target=_measured, args=(there, work, args))
    child.start()
    there.close()
    try:
        cost: Cost = here.recv()
    except EOFError as error:
        raise RuntimeError(f"{work.__name__} did not end well.") from error
    finally:
        child.join()
    return cost


def _measured(answers: Connection, work: Callable[..., Any], args: tuple[Any, ...]) -> None:
    before, start = peak_mb(), time.perf_counter()
    answer = work(*args)
    elapsed = time.perf_counter() - start
    answers.send(Cost(seconds=elapsed, peak_mb=peak_mb() - before, answer=answer))


def peak_mb() -> float:
    """The most this process ever had resident."""
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM:")) * 1024 / MB


def private_mb(pid: int | None = None) -> float:
    """What is resident for this process alone: one more of its kind costs that much."""
    lines = Path(f"/proc/{pid or os.getpid()}/smaps_rollup").read_text().splitlines()
    return sum(int(line.split()[1]) for line in lines if line.startswith(PRIVATE)) * 1024 / MB


def resident_mb(pid: int) -> float:
    """What is resident, shared or not."""
    pages = int(Path(f"/proc/{pid}/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / MB
