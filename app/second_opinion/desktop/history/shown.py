"""A review made ready to be shown, away from the UI thread."""

from dataclasses import dataclass

from second_opinion.desktop.history.mail_way import way_of
from second_opinion.desktop.history.opinion import Opinion, opinion_of
from second_opinion.desktop.history.pieces import Look, Piece, pieces_of
from second_opinion.desktop.history.placement import Placement
from second_opinion.desktop.history.table_rows import in_columns
from second_opinion.domain.document import Span
from second_opinion.domain.finding import Finding
from second_opinion.domain.stored import StoredReview
from second_opinion.domain.words import Say, as_they_are


@dataclass(frozen=True, slots=True)
class Shown:
    """A stored review with its opinion and its page."""

    stored: StoredReview
    opinion: Opinion | None
    pieces: tuple[Piece, ...]
    placement: Placement
    earlier: int | None = None  # id of the review of the previous version of the same file

    @property
    def id(self) -> int:
        return self.stored.line.id

    def finding(self, finding_id: str) -> Finding | None:
        findings = self.stored.review.findings if self.stored.review else ()
        return next((finding for finding in findings if finding.id == finding_id), None)


def make_ready(stored: StoredReview, say: Say = as_they_are, earlier: int | None = None) -> Shown:
    """All the work that needs no widget; ``say`` brings the names of terms into the language of the stored review."""
    pieces = tuple(in_columns(pieces_of(stored.text, stored.parts))) if stored.text else ()
    pieces = _with_way(pieces, way_of(stored.headers))
    return Shown(stored, opinion_of(stored, say), pieces, Placement(pieces), earlier)


def _with_way(pieces: tuple[Piece, ...], way: str) -> tuple[Piece, ...]:
    """What the hidden headers say, under those that are shown."""
    after = next((at for at, piece in enumerate(pieces) if piece.look is not Look.HEADER), 0)
    if not way or not after:
        return pieces
    place = pieces[after - 1].source.end
    return (*pieces[:after], Piece(way, Span(place, place), Look.SEPARATOR), *pieces[after:])
