"""What is silent, by the user's word or by itself; and the verdicts on each check, which decide the latter."""

import sqlite3
from collections.abc import Iterable, Mapping
from datetime import datetime
from pathlib import PurePath

from second_opinion.domain.document import sender_of
from second_opinion.domain.errors import Bug
from second_opinion.domain.silence import Scope, Silence
from second_opinion.domain.usefulness import CheckName, Tally
from second_opinion.history.connection import Connections, Row
from second_opinion.history.moments import moment, stamp
from second_opinion.history.standing import REACHED, finding_of, settle

OF_CHECK = "reviewer = ? AND check_id = ?"
USEFUL = "total(verdict <> 'not-useful') AS useful, total(verdict = 'not-useful') AS not_useful"
SINCE_ALLOWED = (
    "decided_at > coalesce((SELECT since FROM allowed a"
    " WHERE a.reviewer = verdicts.reviewer AND a.check_id = verdicts.check_id), '')"
)
HELD_BACK = (
    "(SELECT count(*) FROM findings JOIN reviews r ON r.id = review_id"  # noqa: S608 - our own words
    f" WHERE r.deleted_at IS NULL AND r.superseded = 0 AND findings.silent IS NOT NULL AND ({REACHED}))"
)


class Silences:
    """The list of what is silent."""

    def __init__(self, connections: Connections) -> None:
        self._db = connections

    def silence(self, review_id: int, finding_id: str, scope: Scope, now: datetime) -> int:
        """Never again, as far as the scope reaches; the id by which it is taken back."""
        with self._db.writing() as db:
            found = finding_of(db, review_id, finding_id)
            value, shown_as = _reach(scope, found)
            check = ("", "") if scope is Scope.SENTENCE else (found["reviewer"], found["check_id"])
            silence_id = _write(db, scope, value, CheckName(*check), found["title"], shown_as, now)
            _settle_all(db, scope, value, CheckName(*check))
            return silence_id

    def allow(self, silence_id: int, now: datetime) -> None:
        """Take a silence back. A check that fell silent by itself starts anew: what was said before no longer counts."""
        with self._db.writing() as db:
            row = db.execute("SELECT * FROM silences WHERE id = ?", (silence_id,)).fetchone()
            if row is None:
                return
            check = CheckName(row["reviewer"], row["check_id"])
            db.execute("DELETE FROM silences WHERE id = ?", (silence_id,))
            if row["by_itself"]:
                db.execute("INSERT OR REPLACE INTO allowed VALUES (?, ?, ?)", (*check, stamp(now)))
            _settle_all(db, Scope(row["scope"]), row["value"], check)

    def allow_finding(self, review_id: int, finding_id: str, now: datetime) -> None:
        """Take back every silence that reaches a finding."""
        with self._db.writing() as db:
            reaching = db.execute(
                "SELECT s.id FROM silences s, findings, reviews r WHERE r.id = findings.review_id"  # noqa: S608 - our own words
                f" AND review_id = ? AND finding_id = ? AND ({REACHED})",
                (review_id, finding_id),
            ).fetchall()
            for row in reaching:
                self.allow(row["id"], now)

    def silences(self) -> tuple[Silence, ...]:
        """Everything that is silent, the newest first."""
        rows = self._db.rows(
            f"SELECT s.*, {HELD_BACK} AS held_back FROM silences s ORDER BY since DESC, id DESC"  # noqa: S608 - our own words
        )
        tallies = self.tallies()
        return tuple(_silence(row, tallies) for row in rows)

    def tallies(self) -> Mapping[CheckName, Tally]:
        """The verdicts on each check that has some."""
        rows = self._db.rows(
            f"SELECT reviewer, check_id, {USEFUL} FROM verdicts"  # noqa: S608 - our own words
            f" WHERE check_id IS NOT NULL AND {SINCE_ALLOWED} GROUP BY reviewer, check_id"
        )
        return {CheckName(row["reviewer"], row["check_id"]): _tally(row) for row in rows}

    def closed(self, review_id: int) -> frozenset[str]:
        """Fingerprints of a review's findings that ask for nothing: done, not useful, or silent."""
        rows = self._db.rows("SELECT fingerprint FROM findings WHERE review_id = ? AND open = 0", (review_id,))
        return frozenset(row[0] for row in rows)


def reconsider(db: sqlite3.Connection, check: CheckName, title: str, now: datetime) -> int | None:
    """After a verdict: silence a check that is noise to this user, or let it speak again if the verdict was taken back.

    Returns:
        The id of the silence where the check fell silent now.
    """
    said = db.execute(f"SELECT {USEFUL} FROM verdicts WHERE {OF_CHECK} AND {SINCE_ALLOWED}", check).fetchone()  # noqa: S608 - our own words
    is_noise = _tally(said).is_noise
    old = db.execute(
        f"SELECT id, by_itself FROM silences WHERE scope = ? AND {OF_CHECK}",  # noqa: S608 - our own words
        (Scope.EVERYWHERE, *check),
    ).fetchone()
    if is_noise and old is None:
        fallen = _write(db, Scope.EVERYWHERE, "", check, title, "", now, by_itself=True)
        settle(db, OF_CHECK, check)
        return fallen
    if not is_noise and old is not None and old["by_itself"]:
        db.execute("DELETE FROM silences WHERE id = ?", (old["id"],))
        settle(db, OF_CHECK, check)
    return None


def family_of_mail(headers: Iterable[tuple[str, str]]) -> tuple[str | None, str | None]:
    """The sender's address and the message id that the thread began with; both None where the headers are no mail's."""
    first: dict[str, str] = {}
    for name, value in headers:
        first.setdefault(name.lower(), value)
    chain = " ".join(first.get(name, "") for name in ("references", "in-reply-to", "message-id")).split()
    return sender_of(first.items()), chain[0] if chain else None


def _reach(scope: Scope, found: Row) -> tuple[str, str]:
    """What a scope is compared with, and how the list says it."""
    folder = str(PurePath(found["path"]).parent) if found["path"] else None
    separator = "\\" if folder and "\\" in folder else "/"
    value, shown_as = {
        Scope.SENTENCE: (found["fingerprint"], ""),
        Scope.DOCUMENT: (found["thread"] or found["path"] or found["sha256"], found["name"]),
        Scope.FOLDER: (folder and folder.rstrip(separator) + separator, folder or ""),
        Scope.SENDER: (found["sender"], found["sender"]),
        Scope.EVERYWHERE: ("", ""),
    }[scope]
    if value is None:
        raise Bug(f"a document without a {scope} cannot be silent by it")
    return value, shown_as


def _write(
    db: sqlite3.Connection,
    scope: Scope,
    value: str,
    check: CheckName,
    title: str,
    shown_as: str,
    now: datetime,
    *,
    by_itself: bool = False,
) -> int:
    """One row for each silence; the user's own word stands over what happened by itself."""
    row = db.execute(
        "INSERT INTO silences (scope, value, reviewer, check_id, title, shown_as, by_itself, since)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (scope, value, reviewer, check_id) DO UPDATE SET by_itself = excluded.by_itself RETURNING id",
        (scope, value, *check, title, shown_as, by_itself, stamp(now)),
    ).fetchone()
    return int(row["id"])


def _settle_all(db: sqlite3.Connection, scope: Scope, value: str, check: CheckName) -> None:
    """All findings that a silence may reach."""
    if scope is Scope.SENTENCE:
        settle(db, "fingerprint = ?", (value,))
    else:
        settle(db, OF_CHECK, check)


def _tally(row: Row) -> Tally:
    return Tally(int(row["useful"]), int(row["not_useful"]))


def _silence(row: Row, tallies: Mapping[CheckName, Tally]) -> Silence:
    tally = tallies.get(CheckName(row["reviewer"], row["check_id"]), Tally())
    return Silence(
        id=row["id"],
        scope=Scope(row["scope"]),
        title=row["title"],
        where=row["shown_as"],
        since=moment(row["since"]),
        by_itself=bool(row["by_itself"]),
        useful=tally.useful if row["by_itself"] else 0,
        not_useful=tally.not_useful if row["by_itself"] else 0,
        held_back=row["held_back"],
    )
