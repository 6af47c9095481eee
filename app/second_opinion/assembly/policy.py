"""When a banner may appear: pure functions of the user's wishes, the time, and what was shown before."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime, time
from enum import Enum, auto

from second_opinion.domain.document import Kind, Unread
from second_opinion.domain.finding import Finding
from second_opinion.domain.job import Job, Origin
from second_opinion.domain.review import Review
from second_opinion.settings import NotificationSettings

UNASKED = frozenset({Origin.FOLDER, Origin.CLIPBOARD})
"""Origins of documents that came by themselves. What the command line reads is answered where it was typed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class News:
    """What one document has to say in a banner; ``findings`` are those worth it, the most important first."""

    review_id: int
    name: str
    path: str | None
    sha256: str
    kind: Kind
    subtype: str | None
    findings: tuple[Finding, ...]
    checks: int
    pages: int | None
    unread: tuple[Unread, ...]

    @property
    def fingerprints(self) -> tuple[str, ...]:
        return tuple(finding.fingerprint for finding in self.findings)


@dataclass(frozen=True, slots=True)
class Moment:
    """What decides whether a banner may appear now; ``now`` is local time."""

    now: datetime
    shown_last_hour: int
    shown_today: int
    quiet_wanted: bool  # by the desktop: do not disturb


class Leave(Enum):
    """What becomes of news that nobody asked for."""

    SHOW = auto()
    WAIT = auto()  # for a better moment, and then together with what came meanwhile
    KEEP = auto()  # for the history and the brief


def leave(settings: NotificationSettings, moment: Moment) -> Leave:
    """Whether one more banner may appear."""
    if not settings.enabled or moment.shown_today >= settings.per_day:
        return Leave.KEEP
    quiet = is_quiet(moment.now.time(), settings.quiet_from, settings.quiet_until)
    if quiet or moment.quiet_wanted or moment.shown_last_hour >= settings.per_hour:
        return Leave.WAIT
    return Leave.SHOW


def is_quiet(now: time, begins: time | None, ends: time | None) -> bool:
    """Whether a time lies in the quiet hours, which may span midnight; without both ends there are none."""
    if begins is None or ends is None or begins == ends:
        return False
    return begins <= now < ends if begins < ends else now >= begins or now < ends


def worth_a_banner(review: Review, settings: NotificationSettings, known: Collection[str]) -> tuple[Finding, ...]:
    """The findings that may interrupt somebody: serious, sure, and not known to the user."""
    return by_importance(
        finding
        for finding in review.at_least(settings.level)
        if finding.probability >= settings.probability and finding.fingerprint not in known
    )


def by_importance(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Severe before mild, sure before unsure."""
    return tuple(sorted(findings, key=lambda finding: (-finding.severity.rank, -finding.probability)))


def news_of(review_id: int, job: Job, review: Review, findings: tuple[Finding, ...]) -> News:
    """What a review has to say."""
    return News(
        review_id=review_id,
        name=job.name,
        path=job.path,
        sha256=review.sha256,
        kind=review.kind,
        subtype=review.subtype,
        findings=findings,
        checks=review.checks,
        pages=review.read.pages,
        unread=review.read.unread,
    )
