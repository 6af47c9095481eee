"""Reviews on their way in: begun when the text is there, saved as they grow, or noted as not read."""

import sqlite3
from dataclasses import replace
from datetime import datetime

from second_opinion.domain.document import Document, Kind
from second_opinion.domain.errors import Bug
from second_opinion.domain.finding import Finding
from second_opinion.domain.job import Job
from second_opinion.domain.review import Review
from second_opinion.domain.stored import Status
from second_opinion.history.connection import Connections
from second_opinion.history.moments import stamp
from second_opinion.history.owner import Owner
from second_opinion.history.rows import FINDING, HEADERS, KEY_DATE, PARTS, REVIEW
from second_opinion.history.silences import family_of_mail
from second_opinion.history.standing import apply


class Writing:
    """One row for each version of each document; a job that is begun again after a crash goes on in its own row."""

    def __init__(self, connections: Connections, owner: Owner) -> None:
        self._db = connections
        self._owner = owner

    def begin(self, job: Job, document: Document, now: datetime) -> int:
        """A document was opened: its review's id.

        The same job begun twice, and the same content at the same place read again, use the row there is.
        A mail that only says to be somebody's is kept as nobody's: what was said of that sender does not reach it.
        """
        sender, thread = family_of_mail(document.headers)
        with self._db.writing() as db:
            review_id = self._row(db, job, document.sha256, now)
            db.execute(
                "UPDATE reviews SET status = ?, reason = NULL, superseded = 0, sender = ?, thread = ? WHERE id = ?",
                (Status.READING, None if document.is_disowned else sender, thread, review_id),
            )
            if job.path is not None:
                db.execute("UPDATE reviews SET superseded = 1 WHERE path = ? AND id <> ?", (job.path, review_id))
            _keep_text(db, review_id, job.name, document)
        return review_id

    def save(self, review_id: int, review: Review, final: bool) -> None:
        """Keep a snapshot in place of the one before; what the user said of the family's findings holds for it.

        A review that was purged while it was being read is left alone.

        Raises:
            Bug: a finding whose quote is not what the text holds at its span, byte for byte.
        """
        with self._db.writing() as db:
            row = db.execute(
                "SELECT status, texts.text, texts.name FROM reviews LEFT JOIN texts ON review_id = id WHERE id = ?",
                (review_id,),
            ).fetchone()
            if row is None:
                return
            for finding in review.findings:
                _check_quote(finding, row["text"])
            db.execute(
                "UPDATE reviews SET kind = ?, subtype = ?, role_title = ?, status = ?, whole = ?, reason = NULL WHERE id = ?",
                (
                    review.kind,
                    review.subtype,
                    review.role_title,
                    Status.READ if final else Status.READING,
                    final,
                    review_id,
                ),
            )
            _replace_content(db, review_id, review)
            if final:
                db.execute("UPDATE texts SET findings = ? WHERE review_id = ?", (_searched(review), review_id))
            apply(db, review_id)

    def not_read(self, job: Job, reason: str, now: datetime, sha256: str | None = None) -> int:
        """Note that a document could not be read, and why.

        What an unfinished review had found by then stays; a whole review of the same content stays the one that counts.
        """
        with self._db.writing() as db:
            review_id = self._row(db, job, sha256 or job.sha256, now)
            db.execute(
                "UPDATE reviews SET status = iif(whole, ?, ?), reason = ? WHERE id = ?",
                (Status.READ, Status.NOT_READ, reason, review_id),
            )
            db.execute("INSERT OR IGNORE INTO texts (review_id, name) VALUES (?, ?)", (review_id, job.name))
        return review_id

    def _row(self, db: sqlite3.Connection, job: Job, sha256: str | None, now: datetime) -> int:
        """The row of this job, of this version, or of this file while it could not be read; else a new one."""
        old = db.execute(
            "SELECT id, sha256 FROM reviews WHERE job_id = :job"
            " OR (deleted_at IS NULL AND path IS :path AND (sha256 = :sha256 OR (path = :path AND status = :not_read)))"
            " ORDER BY job_id IS :job DESC, sha256 IS :sha256 DESC, id DESC LIMIT 1",
            {"job": job.id or None, "path": job.path, "sha256": sha256, "not_read": Status.NOT_READ},
        ).fetchone()
        if old is None:
            cursor = db.execute(
                "INSERT INTO reviews (name, origin, kind, status, reviewed_at) VALUES (?, ?, ?, ?, ?)",
                (job.name, job.origin, job.kind or Kind.OTHER, Status.READING, stamp(now)),
            )
            review_id = int(cursor.lastrowid or 0)
        else:
            review_id = int(old["id"])
            if old["sha256"] != sha256:
                _empty(db, review_id)
        db.execute(
            "UPDATE reviews SET job_id = ?, name = ?, path = ?, sha256 = ?, origin = ?, reviewed_at = ?, seen = 0,"
            " owner_pid = ?, owner_started = ? WHERE id = ?",
            (
                job.id or None,
                job.name,
                job.path,
                sha256,
                job.origin,
                stamp(now),
                self._owner.pid,
                self._owner.started,
                review_id,
            ),
        )
        return review_id


def _check_quote(finding: Finding, text: str | None) -> None:
    """The last guard before storing: promise 1 of the program."""
    if finding.span is None and finding.quote is None:
        return
    if finding.span is None or finding.quote is None or text is None:
        raise Bug(f"{finding.reviewer}/{finding.check}: a quote without its place, or a place without its quote")
    start, end = finding.span
    if not 0 <= start <= end <= len(text) or text[start:end] != finding.quote:
        raise Bug(f"{finding.reviewer}/{finding.check}: the quote is not what stands at {start}-{end} of the text")


def _keep_text(db: sqlite3.Connection, review_id: int, name: str, document: Document) -> None:
    db.execute(
        "INSERT INTO texts (review_id, name, text, parts, headers) VALUES (?, ?, ?, ?, ?)"
        # An upsert, not INSERT OR REPLACE: that one deletes the old row without telling the search index.
        " ON CONFLICT (review_id) DO UPDATE SET"
        " name = excluded.name, text = excluded.text, parts = excluded.parts, headers = excluded.headers",
        (
            review_id,
            name,
            document.text,
            PARTS.dump_json(document.parts).decode(),
            HEADERS.dump_json(document.headers).decode(),
        ),
    )


def _replace_content(db: sqlite3.Connection, review_id: int, review: Review) -> None:
    db.execute("DELETE FROM findings WHERE review_id = ?", (review_id,))
    db.execute("DELETE FROM dates WHERE review_id = ?", (review_id,))
    db.execute(
        "INSERT OR REPLACE INTO details (review_id, body) VALUES (?, ?)",
        (review_id, REVIEW.dump_json(replace(review, findings=())).decode()),
    )
    db.executemany(
        "INSERT INTO findings (review_id, finding_id, reviewer, check_id, severity, probability, fingerprint, open, body)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, 1, ?)",
        [
            (
                review_id,
                one.id,
                one.reviewer,
                one.check,
                one.severity.rank,
                one.probability,
                one.fingerprint,
                FINDING.dump_json(one).decode(),
            )
            for one in review.findings
        ],
    )
    db.executemany(
        "INSERT INTO dates (review_id, date, body) VALUES (?, ?, ?)",
        [(review_id, one.date.isoformat(), KEY_DATE.dump_json(one).decode()) for one in review.calendar()],
    )


def _empty(db: sqlite3.Connection, review_id: int) -> None:
    """Make a row ready for other content."""
    for table in ("findings", "dates", "details", "texts"):
        db.execute(f"DELETE FROM {table} WHERE review_id = ?", (review_id,))  # noqa: S608 - names of ours
    db.execute("UPDATE reviews SET whole = 0, high = 0, medium = 0, low = 0 WHERE id = ?", (review_id,))


def _searched(review: Review) -> str:
    """What the search finds beside the text: the titles, and the quotes, which outlive a copied text."""
    return "\n".join(f"{finding.title}: {finding.quote or ''}" for finding in review.findings)
