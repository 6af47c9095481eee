"""The way between offsets in a text and positions on its page."""

from bisect import bisect_right
from collections.abc import Sequence

from second_opinion.desktop.history.pieces import Look, Piece


class Placement:
    """The way from offsets in the text to positions on the page, and back. A position counts UTF-16 units, as Qt does."""

    def __init__(self, pieces: Sequence[Piece]) -> None:
        self._pieces = pieces
        self._positions: list[int] = []
        at = 0
        for piece in pieces:
            self._positions.append(at)
            at += _units(piece.text) + 1
        self._starts = [piece.source.start for piece in pieces]

    def position(self, offset: int) -> int:
        """Where a character of the text stands on the page; between two paragraphs, the end of the first."""
        index = bisect_right(self._starts, offset) - 1
        if index < 0:
            return 0
        piece = self._pieces[index]
        return self._positions[index] + _units(piece.text[: max(0, offset - piece.source.start)])

    def offset(self, position: int) -> int:
        """Which character of the text stands at a position."""
        index = max(0, bisect_right(self._positions, position) - 1)
        if not self._pieces:
            return 0
        piece = self._pieces[index]
        if piece.look is Look.SEPARATOR:
            return piece.source.start
        before = piece.text.encode("utf-16-le", "surrogatepass")[: 2 * (position - self._positions[index])]
        return piece.source.start + len(before.decode("utf-16-le", "ignore"))


def _units(text: str) -> int:
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2
