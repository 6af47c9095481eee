"""The daily brief: five findings, the dates ahead, what was not read, and what fell silent."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta, tzinfo
from typing import Protocol

from second_opinion.domain.check import KeyDate, Severity
from second_opinion.domain.stored import Brief, BriefDate, BriefItem, ReviewLine, Status
from second_opinion.history.connection import Connections
from second_opinion.history.moments import midnight, stamp
from second_opinion.history.rows import FINDING, KEY_DATE, LINE_COLUMNS, line
from second_opinion.history.silences import Silences

FINDINGS = 5
DAYS_AHEAD = 14
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
    found = _open_of(db, during)
    silences = Silences(db).silences()
    return Brief(
        day=day,
        findings=_most_important(found),
        dates=_dates(db, day),
        not_read=tuple[ReviewLine, ...](line(row) for row in not_read),
        documents=documents,
        worth_a_look=sum(one.worth_a_look for one in found),
        fell_silent=tuple(one for one in silences if one.by_itself and begins <= stamp(one.since) < ends),
    )


def bounds(day: date, zone: tzinfo | None) -> tuple[str, str]:
    """The first moment of the day and the first one after it: some days have 23 or 25 hours."""
    return midnight(day, zone), midnight(day + timedelta(days=1), zone)


@dataclass(frozen=True, slots=True)
class _Open:
    """An open finding of the day, as the history holds it."""

    item: BriefItem
    sha256: str
    told: bool

    @property
    def worth_a_look(self) -> bool:
        return self.item.finding.severity.rank >= Severity.MEDIUM.rank

    @property
    def must_be_told(self) -> bool:
        return self.item.finding.severity is Severity.HIGH and not self.told


def _open_of(db: Connections, during: Mapping[str, object]) -> tuple[_Open, ...]:
    """The open findings of the day, each once though its document lies in two places.

    The most important come first, and of two those of which nobody was told.
    """
    rows = db.rows(
        f"SELECT review_id, name, sha256, fingerprint, body, {TOLD} AS told FROM reviews"  # noqa: S608 - our own words
        " JOIN findings ON review_id = reviews.id AND open = 1"
        " WHERE deleted_at IS NULL AND superseded = 0 AND reviewed_at >= :begins AND reviewed_at < :ends"
        " ORDER BY severity DESC, told, probability DESC, reviewed_at DESC, findings.id",
        during,
    )
    found: dict[tuple[str, str], _Open] = {}
    for row in rows:
        item = BriefItem(row["review_id"], row["name"], FINDING.validate_json(row["body"]))
        found.setdefault((row["sha256"], row["fingerprint"]), _Open(item, row["sha256"] or "", bool(row["told"])))
    return tuple(found.values())


def _most_important(found: Sequence[_Open]) -> tuple[BriefItem, ...]:
    """Five findings, of as many documents as have something: the first of each counts its others, and then come those.

    A document with a high finding that no banner told is there even if it is the sixth.
    """
    firsts: dict[str, _Open] = {}
    for one in found:
        if one.worth_a_look:
            firsts.setdefault(one.sha256, one)
    needed = {one.sha256 for one in found if one.must_be_told}
    chosen = [one for at, one in enumerate(firsts.values()) if at < FINDINGS or one.sha256 in needed]
    chosen += [one for one in found if one not in chosen][: max(0, FINDINGS - len(chosen))]
    shown = Counter(one.sha256 for one in chosen)
    everything = Counter(one.sha256 for one in found if one.worth_a_look)
    return tuple(
        replace(
            one.item, more=max(0, everything[one.sha256] - shown[one.sha256]) if one is firsts.get(one.sha256) else 0
        )
        for one in sorted(chosen, key=found.index)
    )


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
