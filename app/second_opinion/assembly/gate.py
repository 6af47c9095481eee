"""The notification gate: hears how the work goes and says which banner to show, if any. It knows no Qt and no clock."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from typing import Protocol

from second_opinion.assembly.policy import UNASKED, Leave, Moment, News, by_importance, leave, news_of, worth_a_banner
from second_opinion.domain.job import Job, Origin
from second_opinion.domain.progress import Changed, Failed, Idle, Progress
from second_opinion.domain.review import Review
from second_opinion.settings import NotificationSettings

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
    def ignored(self) -> frozenset[str]: ...
    def note_toast(self, review_id: int, fingerprints: Sequence[str], now: datetime) -> None: ...
    def note_shown(self, review_id: int, fingerprints: Sequence[str], now: datetime) -> None: ...
    def toasts_since(self, when: datetime) -> int: ...
    def waiting(self) -> int: ...


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


Order = Answer | Refusal | Announce | Withdraw


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
    """

    def __init__(
        self,
        ledger: Ledger,
        settings: Callable[[], NotificationSettings],
        quiet_wanted: Callable[[], bool],
        clock: Callable[[], datetime],
    ) -> None:
        self._ledger = ledger
        self._settings = settings
        self._quiet_wanted = quiet_wanted
        self._clock = clock
        self._held: list[_Held] = []
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
        return self._release()

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
        return self._close({review_id})

    def _answer(self, review_id: int, job: Job, review: Review, looking_at: int | None) -> Answer | None:
        ignored = self._ledger.ignored()
        findings = by_importance(one for one in review.findings if one.fingerprint not in ignored)
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
        findings = worth_a_banner(review, self._settings(), self._known(job.path, review.sha256))
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
        decision = leave(self._settings(), self._moment(now))
        if decision is Leave.WAIT:
            return None
        self._held = [one for one in self._held if one.not_before > now]
        return self._announce([one.news for one in due], now) if decision is Leave.SHOW else None

    def _is_news(self, held: _Held) -> bool:
        """Whether it was not looked at, meanwhile, in the window."""
        return held.again or not self._known(held.news.path, held.news.sha256).issuperset(held.news.fingerprints)

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
        )

    def _known(self, *family: str | None) -> frozenset[str]:
        known = (self._ledger.known_fingerprints(one) for one in family if one is not None)
        return self._ledger.ignored().union(*known)


def _same_document(one: News, other: News) -> bool:
    return one.review_id == other.review_id or (one.path is not None and one.path == other.path)
