"""How a cost grows with the size of the data."""

from collections.abc import Sequence

import numpy as np


def exponent(sizes: Sequence[float], costs: Sequence[float]) -> float:
    """The slope of log cost over log size, by least squares: 1 where doubling the data doubles the cost."""
    slope, _ = np.polyfit(np.log(sizes), np.log(costs), 1)
    return float(slope)
