"""Reviews on their way out: lists, whole reviews, counts."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from second_opinion.domain.errors import UserError
from second_opinion.domain.finding import Verdict
from second_opinion.domain.stored import Counts, ReviewFilter, ReviewLine, StoredReview
from second_opinion.history.connection import Connections
from second_opinion.history.moments import stamp
from second_opinion.history.narrowing import WORTH_A_LOOK, conditions_of
from second_opinion.history.rows import FINDING, HEADERS, LINE_COLUMNS, PARTS, REVIEW, line


class Reading:
    """Everything that lists and windows show."""

    def __init__(self, connections: Connections) -> None:
        self._db = connections

    def lines(self, wanted: ReviewFilter) -> tuple[ReviewLine, ...]:
        """The reviews that fit, newest first."""
        conditions, values = conditions_of(wanted)
        rows = self._db.rows(
            f"SELECT {LINE_COLUMNS} FROM reviews WHERE {' AND '.join(conditions)}"  # noqa: S608 - our own words
            " ORDER BY reviewed_at DESC, id DESC LIMIT ? OFFSET ?",
            (*values, wanted.limit, wanted.offset),
        )
        return tuple(line(row) for row in rows)

    def load(self, review_id: int) -> StoredReview:
        """A review with all that is needed to show it. Silent findings are in it, but not in the line's counts.

        Raises:
            UserError: there is none with this id, or it was deleted.
        """
        row = self._db.row(
            f"SELECT {LINE_COLUMNS}, sender, body, text, parts, headers FROM reviews"  # noqa: S608 - our own words
            " LEFT JOIN details ON details.review_id = reviews.id LEFT JOIN texts ON texts.review_id = reviews.id"
            " WHERE reviews.id = ? AND deleted_at IS NULL",
            (review_id,),
        )
        if row is None:
            raise UserError(f"There is no review {review_id} in the history.")
        found = self._db.rows(
            "SELECT finding_id, verdict, silent, body FROM findings WHERE review_id = ? ORDER BY id", (review_id,)
        )
        findings = tuple(FINDING.validate_json(one["body"]) for one in found)
        return StoredReview(
            line=line(row),
            review=None if row["body"] is None else replace(REVIEW.validate_json(row["body"]), findings=findings),
            text=row["text"],
            parts=PARTS.validate_json(row["parts"] or "[]"),
            sender=row["sender"],
            headers=HEADERS.validate_json(row["headers"] or "[]"),
            verdicts={one["finding_id"]: Verdict(one["verdict"]) for one in found if one["verdict"]},
            silent={one["finding_id"]: bool(one["silent"]) for one in found if one["silent"] is not None},
        )

    def find(self, sha256: str) -> int | None:
        """The newest review of this content."""
        found: int | None = self._db.value(
            "SELECT id FROM reviews WHERE sha256 = ? AND deleted_at IS NULL ORDER BY reviewed_at DESC, id DESC LIMIT 1",
            (sha256,),
        )
        return found

    def earlier(self, review_id: int) -> int | None:
        """The version of the same file that was read before this one, as far as its text is kept."""
        found: int | None = self._db.value(
            "SELECT old.id FROM reviews AS new JOIN reviews AS old ON old.path = new.path JOIN texts ON review_id = old.id"
            " WHERE new.id = ? AND old.id <> new.id AND old.sha256 <> new.sha256 AND old.reviewed_at <= new.reviewed_at"
            " AND old.deleted_at IS NULL AND old.whole AND texts.text IS NOT NULL"
            " ORDER BY old.reviewed_at DESC, old.id DESC LIMIT 1",
            (review_id,),
        )
        return found

    def counts(self) -> Counts:
        row = self._db.row(f"SELECT count(*), coalesce(sum(seen = 0), 0) FROM reviews WHERE {WORTH_A_LOOK}")  # noqa: S608 - our own words
        return Counts(row[0], row[1]) if row else Counts(0, 0)

    def delete(self, review_ids: Sequence[int], now: datetime) -> None:
        """Move reviews to the trash."""
        with self._db.writing() as db:
            db.executemany(
                "UPDATE reviews SET deleted_at = ? WHERE id = ? AND deleted_at IS NULL",
                [(stamp(now), review_id) for review_id in review_ids],
            )

    def undelete(self, review_ids: Sequence[int]) -> None:
        """Bring reviews back from the trash, as long as it was not emptied."""
        with self._db.writing() as db:
            db.executemany("UPDATE reviews SET deleted_at = NULL WHERE id = ?", [(one,) for one in review_ids])
