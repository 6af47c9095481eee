"""What the user said of findings, and which were shown: by fingerprint, within a family of versions.

A family is what has the same path or the same content. A verdict on one version holds for the others.
"""

import sqlite3
from collections.abc import Sequence
from datetime import date, datetime

from second_opinion.domain.finding import Verdict
from second_opinion.domain.usefulness import CheckName
from second_opinion.history.connection import Connections
from second_opinion.history.moments import stamp
from second_opinion.history.silences import reconsider
from second_opinion.history.standing import FAMILY, apply, finding_of


class Opinions:
    """Verdicts, and what was shown when."""

    def __init__(self, connections: Connections) -> None:
        self._db = connections

    def set_verdict(self, review_id: int, finding_id: str, verdict: Verdict | None, now: datetime) -> int | None:
        """Say what a finding is worth; None takes it back.

        Returns:
            The id of the silence, where the finding's check fell silent by this verdict.
        """
        with self._db.writing() as db:
            found = finding_of(db, review_id, finding_id)
            values = {**dict(found), "verdict": verdict, "now": stamp(now)}
            db.execute(f"DELETE FROM verdicts WHERE fingerprint = :fingerprint AND {FAMILY}", values)  # noqa: S608 - our own words
            if verdict is not None:
                db.execute(
                    "INSERT INTO verdicts (fingerprint, reviewer, check_id, path, sha256, verdict, decided_at)"
                    " VALUES (:fingerprint, :reviewer, :check_id, :path, :sha256, :verdict, :now)",
                    values,
                )
            family = db.execute(f"SELECT id FROM reviews WHERE {FAMILY}", values).fetchall()  # noqa: S608 - our own words
            for row in family:
                apply(db, row["id"])
            return reconsider(db, CheckName(found["reviewer"], found["check_id"]), found["title"], now)

    def note_toast(self, review_id: int, fingerprints: Sequence[str], now: datetime) -> None:
        """One banner was shown, with these findings in it."""
        with self._db.writing() as db:
            db.execute("INSERT INTO toasts (review_id, shown_at) VALUES (?, ?)", (review_id, stamp(now)))
            _note_shown(db, review_id, fingerprints, stamp(now))

    def note_shown(self, review_id: int, fingerprints: Sequence[str], now: datetime) -> None:
        """These findings were shown, in an answer or as one of several documents in a banner."""
        with self._db.writing() as db:
            _note_shown(db, review_id, fingerprints, stamp(now))

    def toasts_since(self, when: datetime) -> int:
        """How many banners were shown from that moment on."""
        return int(self._db.value("SELECT count(*) FROM toasts WHERE shown_at >= ?", (stamp(when),)))

    def brief_told(self, day: date) -> bool:
        """Whether the user was told of that day's brief, or opened it."""
        return self._db.row("SELECT 1 FROM briefs WHERE day = ?", (day.isoformat(),)) is not None

    def note_brief(self, day: date, now: datetime) -> None:
        """The day's brief was told, in a banner."""
        with self._db.writing() as db:
            db.execute("INSERT OR IGNORE INTO briefs (day) VALUES (?)", (day.isoformat(),))
            db.execute("INSERT INTO toasts (review_id, shown_at) VALUES (0, ?)", (stamp(now),))

    def mark_seen(self, review_id: int) -> None:
        """The user looked at the review, and so at every finding in it."""
        with self._db.writing() as db:
            db.execute("UPDATE reviews SET seen = 1 WHERE id = ?", (review_id,))
            rows = db.execute("SELECT DISTINCT fingerprint FROM findings WHERE review_id = ?", (review_id,)).fetchall()
            reviewed_at = db.execute("SELECT reviewed_at FROM reviews WHERE id = ?", (review_id,)).fetchone()
            if reviewed_at is not None:
                _note_shown(db, review_id, [row[0] for row in rows], reviewed_at[0])

    def known_fingerprints(self, sha_or_path: str) -> frozenset[str]:
        """Findings of this family that the user was shown: in a banner, or in a review they opened."""
        rows = self._db.rows(
            f"SELECT DISTINCT fingerprint FROM shown WHERE {FAMILY}",  # noqa: S608 - our own words
            {"path": sha_or_path, "sha256": sha_or_path},
        )
        return frozenset(row[0] for row in rows)


def _note_shown(db: sqlite3.Connection, review_id: int, fingerprints: Sequence[str], shown_at: str) -> None:
    family = db.execute("SELECT path, sha256 FROM reviews WHERE id = ?", (review_id,)).fetchone()
    if family is None:
        return
    known = {
        row[0]
        for row in db.execute(f"SELECT fingerprint FROM shown WHERE {FAMILY}", dict(family)).fetchall()  # noqa: S608 - our own words
    }
    db.executemany(
        "INSERT INTO shown (fingerprint, path, sha256, shown_at) VALUES (?, ?, ?, ?)",
        [(one, family["path"], family["sha256"], shown_at) for one in fingerprints if one not in known],
    )
