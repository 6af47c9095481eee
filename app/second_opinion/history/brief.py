"""The daily brief: five findings, the dates ahead, what was not read, and what fell silent."""

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta, tzinfo
from typing import Protocol

from second_opinion.domain.check import KeyDate, Severity
from second_opinion.domain.stored import Brief, BriefDate, BriefItem, ReviewLine, Status
from second_opinion.history.connection import Connections
from second_opinion.history.moments import stamp
from second_opinion.history.rows import FINDING, KEY_DATE, LINE_COLUMNS, line
from second_opinion.history.silences import Silences

FINDINGS = 5
DAYS_AHEAD = 14
MOST = 100
TOLD = (
    "EXISTS (SELECT 1 FROM shown WHERE shown.fingerprint = findings.fingerprint"
    " AND (shown.path = reviews.path OR shown.sha256 = reviews.sha256))"
)


class HasConnections(Protocol):
    """A ``History``; named by what is needed of it, so that the facade may import this module."""

    @property
    def connections(self) -> Connections: ...


def brief(history: HasConnections, day: date, zone: tzinfo | None = None) -> Brief:
    """The brief of a day. ``zone`` says when the day begins; None is this machine's."""
    db = history.connections
    begins, ends = bounds(day, zone)
    during = {"begins": begins, "ends": ends}
    documents = db.value(
        "SELECT count(*) FROM reviews WHERE deleted_at IS NULL AND status = 'read'"
        " AND reviewed_at >= :begins AND reviewed_at < :ends",
        during,
    )
    not_read = db.rows(
        f"SELECT {LINE_COLUMNS} FROM reviews WHERE deleted_at IS NULL AND status = '{Status.NOT_READ}'"  # noqa: S608 - our own words
        " AND superseded = 0 AND reviewed_at >= :begins AND reviewed_at < :ends ORDER BY reviewed_at DESC, id DESC",
        during,
    )
    found, others = _findings(db, during)
    silences = Silences(db).silences()
    return Brief(
        day=day,
        findings=found,
        dates=_dates(db, day),
        not_read=tuple[ReviewLine, ...](line(row) for row in not_read),
        documents=documents,
        more=sum(item.finding.severity.rank >= Severity.MEDIUM.rank for item in others),
        fell_silent=tuple(one for one in silences if one.by_itself and begins <= stamp(one.since) < ends),
    )


def bounds(day: date, zone: tzinfo | None) -> tuple[str, str]:
    """The first moment of the day and the first one after it; ``astimezone`` knows days of 23 and 25 hours."""

    def midnight(of: date) -> str:
        local = datetime.combine(of, time.min, zone)  # no zone: the machine's
        return stamp(local if zone else local.astimezone())

    return midnight(day), midnight(day + timedelta(days=1))


def _findings(db: Connections, during: Mapping[str, object]) -> tuple[tuple[BriefItem, ...], tuple[BriefItem, ...]]:
    """The open findings of the day, each once though its document lies in two places; those for the brief, and the others.

    The most important come first, and of two those of which nobody was told. A high one that no banner told is in the brief
    even if it is the sixth.
    """
    rows = db.rows(
        f"SELECT review_id, name, sha256, fingerprint, body, severity, {TOLD} AS told FROM reviews"  # noqa: S608 - our own words
        " JOIN findings ON review_id = reviews.id AND open = 1"
        " WHERE deleted_at IS NULL AND superseded = 0 AND reviewed_at >= :begins AND reviewed_at < :ends"
        f" ORDER BY severity DESC, told, probability DESC, reviewed_at DESC, findings.id LIMIT {MOST}",
        during,
    )
    items: dict[tuple[str, str], BriefItem] = {}
    untold = 0
    for row in rows:
        untold += row["severity"] == Severity.HIGH.rank and not row["told"]
        key = (row["sha256"], row["fingerprint"])
        items.setdefault(key, BriefItem(row["review_id"], row["name"], FINDING.validate_json(row["body"])))
    found = tuple(items.values())
    kept = max(FINDINGS, untold)
    return found[:kept], found[kept:]


def _dates(db: Connections, day: date) -> tuple[BriefDate, ...]:
    rows = db.rows(
        "SELECT review_id, name, sha256, dates.body FROM dates JOIN reviews ON reviews.id = review_id"
        " WHERE date BETWEEN ? AND ? AND deleted_at IS NULL AND superseded = 0 ORDER BY date, review_id DESC, dates.id",
        (day.isoformat(), (day + timedelta(days=DAYS_AHEAD)).isoformat()),
    )
    items: dict[tuple[str, KeyDate], BriefDate] = {}
    for row in rows:
        known = KEY_DATE.validate_json(row["body"])
        items.setdefault((row["sha256"], known), BriefDate(row["review_id"], row["name"], known, row["sha256"] or ""))
    return tuple(items.values())
