"""A day in an office, and a month with users of different tastes: the real gate and the real history, only the clock is ours."""

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from second_opinion.assembly.gate import Announce, Gate, TellDay
from second_opinion.domain.check import Severity
from second_opinion.domain.document import Document
from second_opinion.domain.finding import Finding, Verdict
from second_opinion.domain.job import Job, Origin
from second_opinion.domain.progress import Changed, Idle
from second_opinion.domain.review import Review
from second_opinion.history.brief import brief
from second_opinion.history.store import History
from second_opinion.settings import Settings

ARRIVALS, PART_WITH_A_HIGH_FINDING = 300, 0.03
WORKING_HOURS = timedelta(hours=9)
LOOK_AGAIN = timedelta(minutes=5)

ReviewMaker = Callable[..., Review]
FindingMaker = Callable[..., Finding]


@dataclass
class Office:
    """Documents land, the gate is asked every five minutes, and what it shows is written down."""

    history: History
    now: datetime
    a_review: ReviewMaker
    toasts: int = 0
    told: list[tuple[str, str]] = field(default_factory=list)  # document and finding, each time it is in a new banner
    briefs: list[TellDay] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.gate = Gate(self.history, Settings, lambda: False, lambda: self.now, lambda _: True)
        self._open: set[tuple[str, str]] = set()

    def lands(self, name: str, findings: tuple[Finding, ...]) -> int:
        job = Job(origin=Origin.FOLDER, name=name, path=f"/papers/{name}")
        document = Document(name=name, sha256=f"sha of {name}", text="Text.", format="text")
        review_id = self.history.begin(job, document, self.now)
        review = self.a_review(*findings, name=name, path=job.path, sha256=document.sha256)
        self.history.save(review_id, review, final=True)
        self.obey(self.gate.hear(Changed(review_id, job, review, final=True)))
        self.obey(self.gate.hear(Idle()))
        return review_id

    def passes_until(self, then: datetime) -> None:
        while self.now + LOOK_AGAIN <= then:
            self.now += LOOK_AGAIN
            self.obey(self.gate.due())
        self.now = then

    def obey(self, order: object) -> None:
        if isinstance(order, Announce):
            self.toasts += 1
            inside = {(news.name, finding.id) for news in order.news for finding in news.findings}
            self.told += sorted(inside - self._open)
            self._open = inside
        elif isinstance(order, TellDay):
            self.toasts += 1
            self.briefs.append(order)


@pytest.fixture
def office(tmp_path: Path, now: datetime, a_review: ReviewMaker) -> Iterator[Office]:
    with History.open(tmp_path / "history") as history:
        yield Office(history, now, a_review)


@pytest.mark.parametrize("seed", range(3))
def test_an_office_day_is_quiet_and_nothing_is_lost(office: Office, a_finding: FindingMaker, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - a simulation
    begins, high = office.now, set()
    moments = sorted(begins + WORKING_HOURS * chance.random() for _ in range(ARRIVALS))
    serious = set(chance.sample(range(ARRIVALS), int(ARRIVALS * PART_WITH_A_HIGH_FINDING)))
    for number, moment in enumerate(moments):
        office.passes_until(moment)
        found = [a_finding(f"mild {number}", severity=Severity.MEDIUM)] if chance.random() < 0.4 else []
        if number in serious:
            found.append(a_finding(f"serious {number}"))
            high.add((f"{number}.pdf", f"serious {number}"))
        office.lands(f"{number}.pdf", tuple(found))
        if chance.random() < 0.5:
            office.gate.closed()  # the user, or the desktop, took the banner away
    office.passes_until(begins + timedelta(hours=10))

    page = brief(office.history, office.now.date(), office.now.tzinfo)
    in_brief = {(item.name, item.finding.id) for item in page.findings}
    assert office.toasts <= 5
    assert len(office.briefs) == 1
    assert high <= set(office.told) | in_brief
    assert len(office.told) == len(set(office.told))


@dataclass(frozen=True)
class Taste:
    """How often somebody finds each check useful."""

    useful: dict[str, float]

    def judge(self, check: str, chance: random.Random) -> Verdict:
        return Verdict.USEFUL if chance.random() < self.useful[check] else Verdict.NOT_USEFUL


TASTES = (
    Taste({"noisy": 0.1, "good": 0.8}),
    Taste({"noisy": 0.05, "good": 0.95}),
    Taste({"noisy": 0.8, "good": 0.1}),
)
"""What is noise to the first two is what the third wants to see."""


@pytest.mark.parametrize("taste", TASTES)
def test_over_a_month_noise_falls_and_what_is_useful_stays(
    office: Office, a_finding: FindingMaker, taste: Taste
) -> None:
    chance = random.Random(7)  # noqa: S311 - a simulation
    shown: dict[str, list[int]] = {check: [] for check in taste.useful}
    for day in range(30):
        for check in taste.useful:
            one = replace(a_finding(f"{check} {day}"), check=check)
            review_id = office.lands(f"{check}-{day}.pdf", (one,))
            if office.history.load(review_id).line.high:
                shown[check].append(day)
                office.history.set_verdict(review_id, one.id, taste.judge(check, chance), office.now)
        office.now += timedelta(days=1)

    for check, precision in taste.useful.items():
        if precision >= 0.8:
            assert len(shown[check]) == 30
        else:
            assert len(shown[check]) <= 12
    assert [silence.held_back > 0 for silence in office.history.silences()] == [True]
