"""A review made ready to be shown, away from the UI thread."""

from dataclasses import dataclass

from second_opinion.desktop.history.opinion import Opinion, opinion_of
from second_opinion.desktop.history.pieces import Piece, pieces_of
from second_opinion.desktop.history.placement import Placement
from second_opinion.desktop.history.table_rows import in_columns
from second_opinion.domain.finding import Finding
from second_opinion.domain.stored import StoredReview


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


def make_ready(stored: StoredReview, earlier: int | None = None) -> Shown:
    """All the work that needs no widget."""
    pieces = tuple(in_columns(pieces_of(stored.text, stored.parts))) if stored.text else ()
    return Shown(stored, opinion_of(stored), pieces, Placement(pieces), earlier)
