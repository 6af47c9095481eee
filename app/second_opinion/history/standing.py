"""Which findings ask for something: brought in step with verdicts and silences, and counted for the lists."""

import sqlite3

from second_opinion.domain.errors import Bug
from second_opinion.domain.finding import Verdict
from second_opinion.domain.silence import Scope
from second_opinion.history.connection import Row

FAMILY = "(path = :path OR sha256 = :sha256)"
"""What has the same path or the same content: a verdict on one version holds for the others."""
CLOSED = f"('{Verdict.DONE}', '{Verdict.NOT_USEFUL}')"
"""Verdicts after which a finding asks for nothing more."""
REACHED = (
    f"(s.scope = '{Scope.SENTENCE}' AND s.value = findings.fingerprint)"
    " OR (s.reviewer = findings.reviewer AND s.check_id = findings.check_id AND ("
    f"s.scope = '{Scope.EVERYWHERE}'"
    f" OR (s.scope = '{Scope.DOCUMENT}' AND s.value IN (r.path, r.sha256, r.thread))"
    f" OR (s.scope = '{Scope.FOLDER}' AND s.value = substr(r.path, 1, length(s.value)))"
    f" OR (s.scope = '{Scope.SENDER}' AND s.value = r.sender)))"
)
"""Whether a silence ``s`` reaches a finding of the review ``r``."""


def finding_of(db: sqlite3.Connection, review_id: int, finding_id: str) -> Row:
    """What a verdict or a silence needs to know of a finding and of the review that it stands in.

    Raises:
        Bug: there is no such finding.
    """
    found: Row | None = db.execute(
        "SELECT fingerprint, reviewer, check_id, findings.body ->> 'title' AS title, name, path, sha256, sender, thread"
        " FROM findings JOIN reviews ON reviews.id = review_id WHERE review_id = ? AND finding_id = ?",
        (review_id, finding_id),
    ).fetchone()
    if found is None:
        raise Bug(f"finding {finding_id} of review {review_id} is not there")
    return found


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
    settle(db, "review_id = ?", (review_id,))
    if not db.execute("SELECT 1 FROM findings WHERE review_id = ?", (review_id,)).fetchone():
        _count(db, "?", (review_id,))


def settle(db: sqlite3.Connection, which: str, values: tuple[object, ...]) -> None:
    """Say of some findings whether they are silent and open, and count anew in the reviews that they stand in."""
    db.execute(
        f"UPDATE findings SET silent = (SELECT min(s.by_itself) FROM silences s, reviews r"  # noqa: S608 - our own words, here and below
        f" WHERE r.id = findings.review_id AND ({REACHED})) WHERE {which}",
        values,
    )
    db.execute(
        f"UPDATE findings SET open = silent IS NULL AND coalesce(verdict, '') NOT IN {CLOSED} WHERE {which}",  # noqa: S608
        values,
    )
    _count(db, f"SELECT review_id FROM findings WHERE {which}", values)  # noqa: S608


def _count(db: sqlite3.Connection, reviews: str, values: tuple[object, ...]) -> None:
    db.execute(
        "UPDATE reviews SET (low, medium, high) ="  # noqa: S608 - our own words
        " (SELECT total(severity = 0), total(severity = 1), total(severity = 2)"
        f" FROM findings WHERE review_id = reviews.id AND open = 1) WHERE id IN ({reviews})",
        values,
    )
