"""When a banner may appear: pure functions of the user's wishes, the time, and what was shown before."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from enum import Enum, auto
from pathlib import PurePath

from second_opinion.domain.check import Severity
from second_opinion.domain.document import Kind, Unread
from second_opinion.domain.finding import Finding
from second_opinion.domain.job import Job, Origin
from second_opinion.domain.review import Review
from second_opinion.domain.stored import Brief
from second_opinion.domain.usefulness import CheckName, Tally
from second_opinion.settings import Level, NotificationSettings, Settings

Tallies = Mapping[CheckName, Tally]
"""The user's verdicts by check."""

UNASKED = frozenset({Origin.FOLDER, Origin.CLIPBOARD})
"""Origins of documents that came by themselves. What the command line reads is answered where it was typed."""


WITHIN_REACH = timedelta(days=2)
"""A date that is so near is reason enough to offer the brief."""


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
    quiet_wanted: bool  # by the desktop: do not disturb, or something fills the screen
    brief_to_come: bool = False  # the last banner of the day is the brief's


class Leave(Enum):
    """What becomes of news that nobody asked for."""

    SHOW = auto()
    WAIT = auto()  # for a better moment, and then together with what came meanwhile
    KEEP = auto()  # for the history and the brief


def leave(settings: NotificationSettings, moment: Moment) -> Leave:
    """Whether one more banner may appear."""
    if not settings.enabled or moment.shown_today >= settings.per_day - moment.brief_to_come:
        return Leave.KEEP
    if _must_be_quiet(settings, moment) or moment.shown_last_hour >= settings.per_hour:
        return Leave.WAIT
    return Leave.SHOW


def may_brief(settings: NotificationSettings, moment: Moment) -> bool:
    """Whether the day may be told now; it is one banner more, however many were shown in the last hour."""
    if not settings.enabled or not settings.brief or moment.shown_today >= settings.per_day:
        return False
    return moment.now.time() >= settings.brief_at and not _must_be_quiet(settings, moment)


def worth_telling(brief: Brief) -> bool:
    """Whether a day has anything that is worth a banner: something to look at, or a date within reach."""
    worth = any(item.finding.severity.rank >= Severity.MEDIUM.rank for item in brief.findings)
    return worth or any(item.date.date - brief.day <= WITHIN_REACH for item in brief.dates)


def _must_be_quiet(settings: NotificationSettings, moment: Moment) -> bool:
    return moment.quiet_wanted or is_quiet(moment.now.time(), settings.quiet_from, settings.quiet_until)


def is_quiet(now: time, begins: time | None, ends: time | None) -> bool:
    """Whether a time lies in the quiet hours, which may span midnight; without both ends there are none."""
    if begins is None or ends is None or begins == ends:
        return False
    return begins <= now < ends if begins < ends else now >= begins or now < ends


def worth_a_banner(
    review: Review,
    settings: Settings,
    known: Collection[str],
    tallies: Tallies | None = None,
    within: str | None = None,
) -> tuple[Finding, ...]:
    """The findings that may interrupt somebody: serious, sure, and not known to the user.

    How serious, the folder and the reviewer have a say in; how sure, the verdicts on the check. The folder is that of the
    mailbox file that a mail was taken from (``within``), where there is one.
    """
    wanted = settings.notifications
    folder = _level_of_folder(within or review.path, settings)

    def is_worth_it(finding: Finding) -> bool:
        levels = (Level(wanted.level), folder, wanted.reviewers.get(finding.reviewer))
        tally = (tallies or {}).get(CheckName(finding.reviewer, finding.check), Tally())
        loud = all(level.lets_through(finding.severity) for level in levels if level is not None)
        return loud and finding.probability >= tally.needs(wanted.probability) and finding.fingerprint not in known

    return by_importance(finding for finding in review.findings if is_worth_it(finding))


def _level_of_folder(path: str | None, settings: Settings) -> Level | None:
    """The wish of the innermost watched folder around a file."""
    around = [one for one in settings.folders if path is not None and PurePath(path).is_relative_to(one.place)]
    return max(around, key=lambda one: len(one.place.parts)).level if around else None


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
