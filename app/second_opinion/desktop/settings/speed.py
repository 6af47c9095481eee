"""How fast the model is on this computer, from the reviews that were made here."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from statistics import median

from second_opinion.domain.stored import ReviewFilter, Status
from second_opinion.history.store import History

LATEST = 8
"""Reviews that the measurement looks at: enough for a median, few enough to be read in a moment."""
PAGE = 1800
"""Characters on a page of prose."""


@dataclass(frozen=True, slots=True)
class Speed:
    """The median of some documents, in seconds of judging for a page."""

    seconds_a_page: float
    documents: int


def speed_of(history: History, model: str) -> Speed | None:
    """What the latest reviews with that model took; None where there was none yet."""
    found = list(islice(_seconds(history, model), LATEST))
    return Speed(median(found), len(found)) if found else None


def _seconds(history: History, model: str) -> Iterator[float]:
    for line in history.lines(ReviewFilter(limit=5 * LATEST)):
        review = history.load(line.id).review if line.status is Status.READ else None
        if review is not None and review.model == model and review.timing_ms.judge > 0 and review.read.characters > 0:
            yield review.timing_ms.judge / 1000 / max(1.0, review.read.characters / PAGE)
