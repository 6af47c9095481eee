"""Where the pages of a file lie under one another, in pixels. No Qt here."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

GAP = 24
"""Around and between the pages."""


@dataclass(frozen=True, slots=True)
class PageStack:
    """All pages equally wide; ``tops`` and ``heights`` in the order of the pages."""

    width: int
    tops: tuple[int, ...]
    heights: tuple[int, ...]

    @classmethod
    def of(cls, sizes: Sequence[tuple[float, float]], width: int) -> "PageStack":
        """Pages of these sizes (any unit), laid out in a column of this width."""
        heights = tuple(max(1, round(width * high / wide)) if wide > 0 else width for wide, high in sizes)
        tops = tuple(accumulate((height + GAP for height in heights), initial=GAP))[: len(heights)]
        return cls(width, tops, heights)

    @property
    def height(self) -> int:
        return self.tops[-1] + self.heights[-1] + GAP if self.tops else 0

    def between(self, top: int, bottom: int) -> range:
        """The pages (from 0) that are seen between two heights."""
        first = max(0, bisect_right(self.tops, top) - 1)
        last = bisect_right(self.tops, bottom)
        return range(first, max(first, last))

    def at(self, height: int) -> int:
        """The page (from 0) that takes up this height, or the one above it."""
        return max(0, bisect_right(self.tops, height) - 1)
