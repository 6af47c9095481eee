"""The notification gate: hears how the work goes and says which banner to show, if any. It knows no Qt and no clock."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta, tzinfo
from pathlib import Path
from typing import Protocol

from second_opinion.assembly.policy import (
    UNASKED,
    Leave,
    Moment,
    News,
    Tallies,
    by_importance,
    leave,
    may_brief,
    news_of,
    worth_a_banner,
    worth_telling,
)
from second_opinion.domain.job import Job, Origin
from second_opinion.domain.progress import Changed, Failed, Idle, Progress
from second_opinion.domain.review import Review
from second_opinion.domain.stored import Brief
from second_opinion.settings import Settings

HOUR = timedelta(hours=1)
GATHER = timedelta(seconds=30)
"""Documents that land together are told together, but a long queue must not keep the first of them silent."""
TOGETHER = timedelta(minutes=1)
"""Answers that follow one another so closely were asked for together."""
WAIT_AT_MOST = timedelta(hours=12)
"""News that found no good moment for so long is left to the history and the brief."""


class Ledger(Protocol):
    """What was shown before, and how many documents wait to be read; the history is one."""

    def known_fingerprints(self, sha_or_path: str) -> frozenset[str]: ...
    def closed(self, review_id: int) -> frozenset[str]: ...
    def tallies(self) -> Tallies: ...
    def note_toast(self, review_id: int, fingerprints: Sequence[str], now: datetime) -> None: ...
    def note_shown(self, review_id: int, fingerprints: Sequence[str], now: datetime) -> None: ...
    def toasts_since(self, when: datetime) -> int: ...
    def waiting(self) -> int: ...
    def brief_told(self, day: date) -> bool: ...
    def note_brief(self, day: date, now: datetime) -> None: ...
    def brief(self, day: date, zone: tzinfo | None = None) -> Brief: ...


@dataclass(frozen=True, slots=True)
class Answer:
    """Show what came of the reviews that the user asked for, in one banner; several files may be asked about at once."""

    news: tuple[News, ...]


@dataclass(frozen=True, slots=True)
class Refusal:
    """Say why a document that the user asked about was not read."""

    name: str
    reason: str
    review_id: int | None


@dataclass(frozen=True, slots=True)
class Announce:
    """Show these documents, which came by themselves, in one banner; it takes the place of the last one."""

    news: tuple[News, ...]


@dataclass(frozen=True, slots=True)
class Withdraw:
    """Take the banner about what came by itself away: there is nothing left to look at."""


@dataclass(frozen=True, slots=True)
class TellDay:
    """Offer the brief of the day."""

    brief: Brief
    held_back: int  # documents of which no banner told


Order = Answer | Refusal | Announce | Withdraw | TellDay


@dataclass(frozen=True, slots=True)
class _Held:
    news: News
    since: datetime
    not_before: datetime
    again: bool = False  # the user wants to be told once more


class Gate:
    """To be used by one thread.

    What came by itself is announced as soon as the rules have found something; what the model adds later is told in the
    same banner while it is open, and waits in the history otherwise. What was asked for is answered when it is whole.

    Args:
        ledger: what was shown before.
        settings: the user's wishes as they are now.
        quiet_wanted: whether the desktop asks for quiet; it may take a moment to say.
        clock: local time.
        is_there: whether a file is still where it was.
    """

    def __init__(
        self,
        ledger: Ledger,
        settings: Callable[[], Settings],
        quiet_wanted: Callable[[], bool],
        clock: Callable[[], datetime],
        is_there: Callable[[str], bool] = lambda path: Path(path).exists(),
    ) -> None:
        self._ledger = ledger
        self._settings = settings
        self._quiet_wanted = quiet_wanted
        self._clock = clock
        self._is_there = is_there
        self._held: list[_Held] = []
        self._kept: dict[int, date] = {}  # reviews that were left to the history and the brief, and when
        self._open: tuple[News, ...] = ()
        self._announced: set[int] = set()
        self._answers: tuple[News, ...] = ()
        self._answered = clock()

    def hear(self, progress: Progress, looking_at: int | None = None) -> Order | None:
        """What to do about it. ``looking_at`` is the review that is in front of the user now."""
        match progress:
            case Changed(review_id, job, review, True) if job.origin is Origin.ASKED:
                return self._answer(review_id, job, review, looking_at)
            case Changed(job=job) if job.origin in UNASKED:
                return self._arrived(progress, looking_at) or self._release(gathering=self._ledger.waiting() > 0)
            case Failed(job, review_id, reason) if job.origin is Origin.ASKED:
                return Refusal(job.name, reason, review_id)
            case Idle():
                return self._release()
        return None

    def due(self) -> Order | None:
        """What has waited for a better moment, if that is now. To be asked every few minutes."""
        return self._deleted() or self._tell_day() or self._release()

    @property
    def held_back(self) -> int:
        """Documents of today with something to say of which no banner told: they wait, or are left to the brief."""
        today = self._clock().date()
        kept = {review_id for review_id, day in self._kept.items() if day == today}
        return len(kept | {one.news.review_id for one in self._held if not one.again})

    def later(self, news: Sequence[News]) -> None:
        """The user wants to be told again, in an hour."""
        now = self._clock()
        self._held += [_Held(one, now, now + HOUR, again=True) for one in news if one.findings]

    def closed(self) -> None:
        """The banner about what came by itself is gone."""
        self._open = ()

    def answers_closed(self) -> None:
        """The banner with answers is gone."""
        self._answers = ()

    def looked_at(self, review_id: int) -> Withdraw | None:
        """The user looks at a review: it needs no banner any more."""
        self._held = [one for one in self._held if one.news.review_id != review_id]
        self._kept.pop(review_id, None)
        return self._close({review_id})

    def _answer(self, review_id: int, job: Job, review: Review, looking_at: int | None) -> Answer | None:
        closed = self._ledger.closed(review_id)
        findings = by_importance(one for one in review.findings if one.fingerprint not in closed)
        news = news_of(review_id, job, review, findings)
        now = self._clock()
        self._ledger.note_shown(review_id, news.fingerprints, now)
        if review_id == looking_at:
            return None
        earlier = self._answers if now - self._answered < TOGETHER else ()
        self._answers = (news, *(one for one in earlier if not _same_document(one, news)))
        self._answered = now
        return Answer(self._answers)

    def _arrived(self, changed: Changed, looking_at: int | None) -> Order | None:
        """Hold what a document has to say; what an older version of it had to say is past, shown or not."""
        job, review, now = changed.job, changed.review, self._clock()
        known = self._known(changed.review_id, job.path, review.sha256)
        findings = worth_a_banner(review, self._settings(), known, self._ledger.tallies(), job.within)
        news = news_of(changed.review_id, job, review, findings)
        if news.review_id in self._announced:
            return self._say_more(news, now) if changed.final else None
        self._held = [one for one in self._held if not _same_document(one.news, news)]
        if findings and news.review_id != looking_at:
            self._held.append(_Held(news, now, now))
        return self._mended(news, review) if changed.final else None

    def _say_more(self, news: News, now: datetime) -> Announce | None:
        """What the model added, in the banner that is open; it counts as the same one."""
        shown = next((one for one in self._open if one.review_id == news.review_id), None)
        if shown is None or not news.findings:
            return None
        self._ledger.note_shown(news.review_id, news.fingerprints, now)
        whole = replace(news, findings=by_importance((*shown.findings, *news.findings)))
        self._open = tuple(whole if one is shown else one for one in self._open)
        return Announce(self._open)

    def _mended(self, news: News, review: Review) -> Withdraw | None:
        """Take older versions out of the banner if nothing of what they said is left."""
        still = {finding.fingerprint for finding in review.findings}
        return self._close(
            {one.review_id for one in self._open if _same_document(one, news) and still.isdisjoint(one.fingerprints)}
        )

    def _close(self, review_ids: Collection[int]) -> Withdraw | None:
        """Take documents out of the open banner; it goes with the last of them."""
        kept = tuple(one for one in self._open if one.review_id not in review_ids)
        emptied = bool(self._open) and not kept
        self._open = kept
        return Withdraw() if emptied else None

    def _release(self, *, gathering: bool = False) -> Announce | None:
        """Show what is due in one banner, if the moment is right."""
        now = self._clock()
        self._held = [one for one in self._held if now - one.since <= WAIT_AT_MOST and self._is_news(one)]
        due = [one for one in self._held if one.not_before <= now]
        if not due or (gathering and now - min(one.since for one in due) < GATHER):
            return None
        decision = leave(self._settings().notifications, self._moment(now))
        if decision is Leave.WAIT:
            return None
        self._held = [one for one in self._held if one.not_before > now]
        if decision is Leave.SHOW:
            return self._announce([one.news for one in due], now)
        self._kept |= {one.news.review_id: now.date() for one in due}
        return None

    def _deleted(self) -> Withdraw | None:
        """Say nothing more of files that are gone."""
        gone = {
            one.review_id
            for one in (*self._open, *(held.news for held in self._held))
            if one.path is not None and not self._is_there(one.path)
        }
        self._held = [one for one in self._held if one.news.review_id not in gone]
        return self._close(gone)

    def _tell_day(self) -> TellDay | None:
        """Offer the brief, once a day, if there is something in it."""
        now = self._clock()
        if not may_brief(self._settings().notifications, self._moment(now)) or self._ledger.brief_told(now.date()):
            return None
        brief, held_back = self._ledger.brief(now.date(), now.tzinfo), self.held_back
        if not held_back and not worth_telling(brief):
            return None
        self._held, self._kept = [one for one in self._held if one.again], {}
        self._ledger.note_brief(now.date(), now)
        return TellDay(brief, held_back)

    def _is_news(self, held: _Held) -> bool:
        """Whether it was not looked at, meanwhile, in the window."""
        known = self._known(held.news.review_id, held.news.path, held.news.sha256)
        return held.again or not known.issuperset(held.news.fingerprints)

    def _announce(self, fresh: Sequence[News], now: datetime) -> Announce:
        """One banner for what is new and what the open one says already; it counts once."""
        self._announced.update(one.review_id for one in fresh)
        first, *others = fresh
        self._ledger.note_toast(first.review_id, first.fingerprints, now)
        for one in others:
            self._ledger.note_shown(one.review_id, one.fingerprints, now)
        kept = [one for one in self._open if not any(_same_document(one, other) for other in fresh)]
        self._open = (*fresh, *kept)
        return Announce(self._open)

    def _moment(self, now: datetime) -> Moment:
        midnight = datetime.combine(now.date(), time.min, now.tzinfo)
        return Moment(
            now=now,
            shown_last_hour=self._ledger.toasts_since(now - HOUR),
            shown_today=self._ledger.toasts_since(midnight),
            quiet_wanted=self._quiet_wanted(),
            brief_to_come=self._settings().notifications.brief and not self._ledger.brief_told(now.date()),
        )

    def _known(self, review_id: int, *family: str | None) -> frozenset[str]:
        known = (self._ledger.known_fingerprints(one) for one in family if one is not None)
        return self._ledger.closed(review_id).union(*known)


def _same_document(one: News, other: News) -> bool:
    return one.review_id == other.review_id or (one.path is not None and one.path == other.path)
