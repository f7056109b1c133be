"""Which plots a protocol has, and how a plot becomes SVG."""

import io
import re
from collections.abc import Callable, Sequence
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from engine.errors import MissingDependency
from engine.evaluation.report import plots
from engine.evaluation.summary import Line

if TYPE_CHECKING:
    from matplotlib.figure import Figure

Draw = Callable[["Figure", Sequence[Line]], bool]
SIZE = (7.5, 4.0)  # inches
STYLE: dict[Any, Any] = {
    "font.size": 9,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "svg.hashsalt": "nextflex",
    "svg.fonttype": "none",  # text stays text
}
PLACES = re.compile(r' (?:d|x|y|transform)="[^"]*"')  # attributes that say where something is
LONG_DECIMALS = re.compile(r"(\d+\.\d)\d+")  # a tenth of a point is below what can be seen
DRAWINGS: dict[str, tuple[str, Draw]] = {
    "predicted": ("Predicted against actual stars", plots.predicted_against_actual),
    "errors": ("Distribution of the errors", plots.error_distribution),
    "cold-start": ("From the first rating on", plots.cold_start_curve),
    "popularity": ("Popularity bias and coverage", plots.popularity_and_coverage),
    "exposure": ("Who gets shown", plots.exposure_curve),
    "learning": ("Learning curves", plots.learning_curves),
    "seconds": ("Seconds to train and to score", plots.seconds),
}


def require_matplotlib() -> None:
    """Raises MissingDependency without it."""
    if find_spec("matplotlib") is None:
        raise MissingDependency("A report needs matplotlib: pip install 'nextflex[report]'.")


def draw(lines: Sequence[Line]) -> dict[str, tuple[str, str]]:
    """Name -> (title, SVG) of each plot that the results have something for; raises MissingDependency."""
    require_matplotlib()
    import matplotlib
    from matplotlib.figure import Figure

    found = {}
    with matplotlib.rc_context(STYLE):
        for name, (title, paint) in DRAWINGS.items():
            figure = Figure(figsize=SIZE, layout="constrained")
            if paint(figure, lines):
                found[name] = (title, svg_of(figure))
    return found


def svg_of(figure: "Figure") -> str:
    """The figure as an <svg> element, the same bytes every time."""
    file = io.StringIO()
    figure.savefig(file, format="svg", metadata={"Date": None})
    text = file.getvalue()
    return PLACES.sub(lambda place: LONG_DECIMALS.sub(r"\1", place[0]), text[text.index("<svg") :])
