"""What the user said of findings, and which were shown: by fingerprint, within a family of versions.

A family is what has the same path or the same content. A verdict on one version holds for the others, and an ignored
fingerprint is ignored everywhere.
"""

import sqlite3
from collections.abc import Sequence
from datetime import datetime

from second_opinion.domain.errors import Bug
from second_opinion.domain.finding import Verdict
from second_opinion.history.connection import Connections
from second_opinion.history.moments import stamp

FAMILY = "(path = :path OR sha256 = :sha256)"
CLOSED = f"('{Verdict.DONE}', '{Verdict.NOT_USEFUL}')"
"""Verdicts after which a finding asks for nothing more."""


class Opinions:
    """Verdicts, ignored fingerprints, and what was shown when."""

    def __init__(self, connections: Connections) -> None:
        self._db = connections

    def set_verdict(self, review_id: int, finding_id: str, verdict: Verdict | None, now: datetime) -> None:
        """Say what a finding is worth; None takes it back."""
        with self._db.writing() as db:
            found = db.execute(
                "SELECT fingerprint, path, sha256 FROM findings JOIN reviews ON reviews.id = review_id"
                " WHERE review_id = ? AND finding_id = ?",
                (review_id, finding_id),
            ).fetchone()
            if found is None:
                raise Bug(f"a verdict on finding {finding_id} of review {review_id}, which is not there")
            values = {**dict(found), "verdict": verdict, "now": stamp(now)}
            db.execute(f"DELETE FROM verdicts WHERE fingerprint = :fingerprint AND {FAMILY}", values)  # noqa: S608 - our own words
            if verdict is not None:
                db.execute(
                    "INSERT INTO verdicts (fingerprint, path, sha256, verdict, decided_at)"
                    " VALUES (:fingerprint, :path, :sha256, :verdict, :now)",
                    values,
                )
            family = db.execute(f"SELECT id FROM reviews WHERE {FAMILY}", values).fetchall()  # noqa: S608 - our own words
            for row in family:
                apply(db, row["id"])

    def ignore(self, fingerprint: str) -> None:
        """Never count this finding again, wherever it turns up."""
        with self._db.writing() as db:
            db.execute("INSERT OR IGNORE INTO ignored (fingerprint) VALUES (?)", (fingerprint,))
            _apply_where(db, fingerprint)

    def unignore(self, fingerprint: str) -> None:
        with self._db.writing() as db:
            db.execute("DELETE FROM ignored WHERE fingerprint = ?", (fingerprint,))
            _apply_where(db, fingerprint)

    def ignored(self) -> frozenset[str]:
        return frozenset(row[0] for row in self._db.rows("SELECT fingerprint FROM ignored"))

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


def apply(db: sqlite3.Connection, review_id: int) -> None:
    """Bring a review's findings in step with what the user said of its family, and count those that are open."""
    review = db.execute("SELECT id, path, sha256 FROM reviews WHERE id = ?", (review_id,)).fetchone()
    said = db.execute(
        f"SELECT fingerprint, verdict FROM verdicts WHERE {FAMILY} ORDER BY decided_at, id",  # noqa: S608 - our own words
        dict(review),
    ).fetchall()
    db.execute("UPDATE findings SET verdict = NULL WHERE review_id = ? AND verdict IS NOT NULL", (review_id,))
    db.executemany(
        "UPDATE findings SET verdict = ? WHERE review_id = ? AND fingerprint = ?",
        [(row["verdict"], review_id, row["fingerprint"]) for row in said],
    )
    db.execute(
        f"UPDATE findings SET open = coalesce(verdict, '') NOT IN {CLOSED}"  # noqa: S608 - our own words
        " AND fingerprint NOT IN (SELECT fingerprint FROM ignored) WHERE review_id = ?",
        (review_id,),
    )
    db.execute(
        "UPDATE reviews SET (low, medium, high) ="
        " (SELECT total(severity = 0), total(severity = 1), total(severity = 2)"
        " FROM findings WHERE review_id = :id AND open = 1) WHERE id = :id",
        {"id": review_id},
    )


def _apply_where(db: sqlite3.Connection, fingerprint: str) -> None:
    rows = db.execute("SELECT DISTINCT review_id FROM findings WHERE fingerprint = ?", (fingerprint,)).fetchall()
    for row in rows:
        apply(db, row["review_id"])


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
