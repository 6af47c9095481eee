"""How sure a figure is: bootstrap over documents."""

from collections.abc import Callable
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

DRAWS = 1000
SEED = 20261124


class Interval(NamedTuple):
    """Between these lie 95 % of the figures that other documents of the same kind would give."""

    low: float
    high: float


def bootstrap(documents: int, figure: Callable[[npt.NDArray[np.int64]], float]) -> Interval:
    """The 95 % interval of a figure.

    Args:
        documents: how many there are.
        figure: computes it from how often each document was drawn (one number a document).
    """
    if documents == 0:
        return Interval(0.0, 0.0)
    random = np.random.default_rng(SEED)
    drawn = random.multinomial(documents, np.full(documents, 1 / documents), DRAWS)
    low, high = np.percentile([figure(weights) for weights in drawn], [2.5, 97.5])
    return Interval(float(low), float(high))
