"""The daily brief: five findings, the dates ahead, and what was not read."""

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta, tzinfo
from typing import Protocol

from second_opinion.domain.check import KeyDate
from second_opinion.domain.stored import Brief, BriefDate, BriefItem, ReviewLine, Status
from second_opinion.history.connection import Connections
from second_opinion.history.moments import stamp
from second_opinion.history.rows import FINDING, KEY_DATE, LINE_COLUMNS, line

FINDINGS = 5
DAYS_AHEAD = 14


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
    return Brief(
        day=day,
        findings=_findings(db, during),
        dates=_dates(db, day),
        not_read=tuple[ReviewLine, ...](line(row) for row in not_read),
        documents=documents,
    )


def bounds(day: date, zone: tzinfo | None) -> tuple[str, str]:
    """The first moment of the day and the first one after it; ``astimezone`` knows days of 23 and 25 hours."""

    def midnight(of: date) -> str:
        local = datetime.combine(of, time.min, zone)  # no zone: the machine's
        return stamp(local if zone else local.astimezone())

    return midnight(day), midnight(day + timedelta(days=1))


def _findings(db: Connections, during: Mapping[str, object]) -> tuple[BriefItem, ...]:
    """The most important open findings of the day, each once though its document lies in two places."""
    rows = db.rows(
        "SELECT review_id, name, sha256, fingerprint, body FROM reviews JOIN findings ON review_id = reviews.id AND open = 1"
        " WHERE deleted_at IS NULL AND superseded = 0 AND reviewed_at >= :begins AND reviewed_at < :ends"
        " ORDER BY severity DESC, probability DESC, reviewed_at DESC, findings.id LIMIT 100",
        during,
    )
    items: dict[tuple[str, str], BriefItem] = {}
    for row in rows:
        key = (row["sha256"], row["fingerprint"])
        items.setdefault(key, BriefItem(row["review_id"], row["name"], FINDING.validate_json(row["body"])))
    return tuple(items.values())[:FINDINGS]


def _dates(db: Connections, day: date) -> tuple[BriefDate, ...]:
    rows = db.rows(
        "SELECT review_id, name, sha256, dates.body FROM dates JOIN reviews ON reviews.id = review_id"
        " WHERE date BETWEEN ? AND ? AND deleted_at IS NULL AND superseded = 0 ORDER BY date, review_id DESC, dates.id",
        (day.isoformat(), (day + timedelta(days=DAYS_AHEAD)).isoformat()),
    )
    items: dict[tuple[str, KeyDate], BriefDate] = {}
    for row in rows:
        known = KEY_DATE.validate_json(row["body"])
        items.setdefault((row["sha256"], known), BriefDate(row["review_id"], row["name"], known))
    return tuple(items.values())
