"""Plots of a comparison; each says whether there was anything to draw."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from engine.evaluation.cold_start import STEPS
from engine.evaluation.lists import K
from engine.evaluation.measured import Measured
from engine.evaluation.summary import Line

if TYPE_CHECKING:
    from matplotlib.figure import Figure

MOST_POINTS = 60  # of a curve on a logarithmic axis
DOTS: dict[str, Any] = {"marker": "o", "markersize": 3}


def predicted_against_actual(figure: "Figure", lines: Sequence[Line]) -> bool:
    """The mean prediction for each number of stars given, with the middle half of the predictions."""
    drawn = [(line.model, found) for line in lines if (found := first(line).predictions)]
    if not drawn:
        return False
    axes = figure.subplots()
    levels = np.unique(np.concatenate([found.actual for _, found in drawn]))
    for place, (model, found) in enumerate(drawn):
        groups = [found.predicted[found.actual == level] for level in levels]
        low, middle, high = np.array([np.percentile(group, [25, 50, 75]) for group in groups if len(group)]).T
        there = levels[[len(group) > 0 for group in groups]] + 0.03 * (place - len(drawn) / 2)
        axes.errorbar(there, middle, yerr=(middle - low, high - middle), label=model, **DOTS)
    axes.plot(levels, levels, color="0.6", linewidth=1, linestyle=":", label="perfect")
    axes.set(xlabel="stars given", ylabel="stars predicted, middle half")
    axes.legend(loc="lower right")
    return True


def error_distribution(figure: "Figure", lines: Sequence[Line]) -> bool:
    """How far predictions are off, in stars."""
    drawn = [(line.model, found) for line in lines if (found := first(line).predictions)]
    if not drawn:
        return False
    axes = figure.subplots()
    bins = np.arange(-4.75, 5, 0.25)
    for model, found in drawn:
        axes.hist(
            found.predicted - found.actual, bins=bins.tolist(), histtype="step", density=True, label=model
        )
    axes.set(xlabel="predicted minus actual stars", ylabel="density")
    axes.legend()
    return True


def cold_start_curve(figure: "Figure", lines: Sequence[Line]) -> bool:
    """nDCG and RMSE after each number of ratings, as far as the models have them."""
    kinds = {f"ndcg@{K}": f"nDCG@{K}", "rmse": "RMSE, stars"}
    there = [kind for kind in kinds if any(f"{kind} after 0" in first(line).metrics for line in lines)]
    if not there:
        return False
    panels = figure.subplots(1, len(there), squeeze=False)[0]
    for axes, kind in zip(panels, there, strict=True):
        for line in lines:
            names = [f"{kind} after {step}" for step in STEPS]
            if names[0] in first(line).metrics:
                means, spreads = zip(*[(line.mean(name), line.spread(name)) for name in names], strict=True)
                axes.errorbar(STEPS, means, yerr=spreads, label=line.model, **DOTS)
        axes.set(xlabel="ratings given", ylabel=kinds[kind], xticks=STEPS)
        axes.legend()
    return True


def popularity_and_coverage(figure: "Figure", lines: Sequence[Line]) -> bool:
    """The share of the catalogue that is shown to anyone, against how popular what is shown is."""
    drawn = [line for line in lines if "coverage" in first(line).metrics]
    if not drawn:
        return False
    axes = figure.subplots()
    for line in drawn:
        place = line.mean("mean_popularity"), 100 * line.mean("coverage")
        axes.plot(*place, marker="o", linestyle="")
        axes.annotate(line.model, place, textcoords="offset points", xytext=(6, 4))
    axes.set(
        xlabel="training ratings of a shown movie, mean", ylabel="movies shown to anyone, %", ylim=(0, None)
    )
    axes.margins(x=0.15)
    return True


def exposure_curve(figure: "Figure", lines: Sequence[Line]) -> bool:
    """The share of all places in lists that the most shown movies take."""
    drawn = [(line.model, found) for line in lines if (found := first(line).exposure) is not None]
    if not drawn:
        return False
    axes = figure.subplots()
    for model, exposure in drawn:
        shares = 100 * np.cumsum(exposure) / max(1.0, float(exposure.sum()))
        ranks = np.unique(np.geomspace(1, len(shares), MOST_POINTS).astype(int))
        axes.plot(100 * ranks / len(shares), shares[ranks - 1], label=model)
    axes.set(xlabel="movies, the most shown first, %", ylabel="of all places in lists, %", xscale="log")
    axes.legend()
    return True


def learning_curves(figure: "Figure", lines: Sequence[Line]) -> bool:
    """What each model that learns in rounds kept of them."""
    drawn = [line for line in lines if line.results[0].learning_curve]
    if not drawn:
        return False
    panels = figure.subplots(1, len(drawn), squeeze=False)[0]
    for axes, line in zip(panels, drawn, strict=True):
        for name, values in line.results[0].learning_curve.items():
            axes.plot(np.arange(1, len(values) + 1), values, label=name)
        axes.set(xlabel="round", title=line.model)
        axes.legend()
    return True


def seconds(figure: "Figure", lines: Sequence[Line]) -> bool:
    """Mean seconds, on a logarithmic scale."""
    axes = figure.subplots()
    places = np.arange(len(lines))
    for shift, name in ((-0.2, "train_seconds"), (0.2, "score_seconds")):
        values = [max(0.01, getattr(line, name)) for line in lines]
        axes.barh(places + shift, values, height=0.38, label=name.split("_")[0])
    axes.set(xscale="log", xlabel="seconds", yticks=places, yticklabels=[line.model for line in lines])
    axes.invert_yaxis()
    axes.legend()
    return True


def first(line: Line) -> Measured:
    """What the first seed found; plots of single ratings and items show one seed."""
    return line.results[0].measured
