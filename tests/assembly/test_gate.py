from collections.abc import Callable, Sequence
from datetime import datetime, time, timedelta
from pathlib import Path

import pytest

from second_opinion.assembly.gate import Announce, Answer, Gate, Refusal, TellDay, Withdraw
from second_opinion.domain.check import Severity
from second_opinion.domain.document import Document
from second_opinion.domain.finding import Finding, Verdict
from second_opinion.domain.job import Job, Origin
from second_opinion.domain.progress import Changed, Failed, Idle
from second_opinion.domain.review import Review
from second_opinion.domain.silence import Scope
from second_opinion.history.store import History
from second_opinion.settings import Level, NotificationSettings, Settings, WatchedFolder

ReviewMaker = Callable[..., Review]
FindingMaker = Callable[..., Finding]


class Desk:
    """A gate over a real history, with a clock and a desktop that the test sets."""

    def __init__(self, history: History, now: datetime, a_review: ReviewMaker) -> None:
        self.history = history
        self.now = now
        self.settings = NotificationSettings(brief=False)
        self.folders: tuple[WatchedFolder, ...] = ()
        self.quiet = False
        self.deleted: set[str] = set()
        self.gate = Gate(
            history, lambda: self.whole, lambda: self.quiet, lambda: self.now, lambda path: path not in self.deleted
        )
        self._a_review = a_review

    @property
    def whole(self) -> Settings:
        return Settings(notifications=self.settings, folders=self.folders)

    def read(
        self, name: str, *findings: Finding, origin: Origin = Origin.FOLDER, version: int = 1, final: bool = True
    ) -> Changed:
        """A document was read, as far as that, and written down, as the runner would do it."""
        job = Job(origin=origin, name=name, path=f"/home/ada/{name}")
        document = Document(name=name, sha256=f"{name}-{version}", text="Text.", format="text")
        review_id = self.history.begin(job, document, self.now)
        review = self._a_review(*findings, name=name, path=job.path, sha256=document.sha256)
        self.history.save(review_id, review, final=final)
        return Changed(review_id, job, review, final=final)

    def queue(self, *names: str) -> None:
        """These documents wait to be read; none waits after that which was waiting before."""
        while (job := self.history.claim(self.now)) is not None:
            self.history.finish(job.id)
        for name in names:
            self.history.enqueue(Job(origin=Origin.FOLDER, name=name, sha256=f"waiting {name}"), self.now)

    def lands(self, name: str, *findings: Finding, version: int = 1) -> object:
        """A document came by itself, alone."""
        order = self.gate.hear(self.read(name, *findings, version=version))
        return order or self.gate.hear(Idle())

    def passes(self, **time: float) -> None:
        self.now += timedelta(**time)


@pytest.fixture
def desk(tmp_path: Path, now: datetime, a_review: ReviewMaker) -> Desk:
    return Desk(History.open(tmp_path / "history"), now, a_review)


def names(order: object) -> list[str]:
    assert isinstance(order, Announce)
    return [news.name for news in order.news]


def test_a_serious_finding_is_announced_once(desk: Desk, a_finding: FindingMaker) -> None:
    assert names(desk.lands("lease.pdf", a_finding("renews"))) == ["lease.pdf"]
    assert desk.gate.hear(Idle()) is None
    assert desk.history.toasts_since(desk.now - timedelta(hours=1)) == 1


def test_a_quiet_document_is_not(desk: Desk) -> None:
    assert desk.lands("poem.txt") is None


def test_an_edit_elsewhere_does_not_announce_it_again(desk: Desk, a_finding: FindingMaker) -> None:
    desk.lands("lease.pdf", a_finding("renews"))

    assert desk.lands("lease.pdf", a_finding("renews"), version=2) is None


def test_a_new_finding_in_a_known_document_is(desk: Desk, a_finding: FindingMaker) -> None:
    desk.lands("lease.pdf", a_finding("renews"))
    desk.gate.closed()

    order = desk.lands("lease.pdf", a_finding("renews"), a_finding("no limit"), version=2)

    assert isinstance(order, Announce)
    assert order.news[0].fingerprints == ("no limit",)


def test_rules_do_not_wait_for_the_model(desk: Desk, a_finding: FindingMaker) -> None:
    rules = desk.gate.hear(desk.read("lease.pdf", a_finding("two amounts"), final=False))
    model = desk.gate.hear(desk.read("lease.pdf", a_finding("two amounts"), a_finding("renews")))

    assert isinstance(rules, Announce)
    assert rules.news[0].fingerprints == ("two amounts",)
    assert isinstance(model, Announce)
    assert set(model.news[0].fingerprints) == {"two amounts", "renews"}
    assert desk.history.toasts_since(desk.now - timedelta(hours=1)) == 1
    assert desk.gate.hear(Idle()) is None


def test_a_document_is_announced_once_though_the_model_adds_to_it(desk: Desk, a_finding: FindingMaker) -> None:
    desk.gate.hear(desk.read("lease.pdf", a_finding("two amounts"), final=False))
    desk.gate.closed()

    assert desk.gate.hear(desk.read("lease.pdf", a_finding("two amounts"), a_finding("renews"))) is None
    assert desk.gate.hear(Idle()) is None


def test_what_only_the_model_finds_is_announced_when_it_does(desk: Desk, a_finding: FindingMaker) -> None:
    assert desk.gate.hear(desk.read("lease.pdf", final=False)) is None

    assert names(desk.gate.hear(desk.read("lease.pdf", a_finding("renews")))) == ["lease.pdf"]


def test_an_answer_waits_until_the_review_is_whole(desk: Desk, a_finding: FindingMaker) -> None:
    early = desk.read("lease.pdf", a_finding("two amounts"), origin=Origin.ASKED, final=False)
    whole = desk.read("lease.pdf", a_finding("two amounts"), origin=Origin.ASKED)

    assert desk.gate.hear(early) is None
    assert isinstance(desk.gate.hear(whole), Answer)


def test_documents_that_land_together_share_a_banner(desk: Desk, a_finding: FindingMaker) -> None:
    desk.queue("1.pdf", "2.pdf")
    assert desk.gate.hear(desk.read("0.pdf", a_finding("0"))) is None
    desk.queue("2.pdf")
    assert desk.gate.hear(desk.read("1.pdf", a_finding("1"))) is None
    desk.queue()

    assert names(desk.gate.hear(desk.read("2.pdf", a_finding("2")))) == ["0.pdf", "1.pdf", "2.pdf"]
    assert desk.history.toasts_since(desk.now - timedelta(hours=1)) == 1


def test_a_long_queue_does_not_keep_the_first_one_silent(desk: Desk, a_finding: FindingMaker) -> None:
    desk.queue("second.pdf", "third.pdf")
    desk.gate.hear(desk.read("first.pdf", a_finding("renews")))
    desk.passes(seconds=31)

    assert names(desk.gate.hear(desk.read("second.pdf"))) == ["first.pdf"]


def test_a_banner_that_is_still_open_is_replaced_and_says_both(desk: Desk, a_finding: FindingMaker) -> None:
    desk.lands("first.pdf", a_finding("one"))
    assert names(desk.lands("second.pdf", a_finding("two"))) == ["second.pdf", "first.pdf"]

    desk.gate.closed()
    assert names(desk.lands("third.pdf", a_finding("three"))) == ["third.pdf"]


def test_the_hours_budget_makes_it_wait_and_the_days_ends_it(desk: Desk, a_finding: FindingMaker) -> None:
    shown = [desk.lands(f"{number}.pdf", a_finding(str(number))) for number in range(4)]
    assert [order is not None for order in shown] == [True, True, True, False]

    desk.passes(minutes=61)
    desk.gate.closed()
    assert names(desk.gate.due()) == ["3.pdf"]
    assert desk.lands("4.pdf", a_finding("4")) is not None
    assert desk.lands("5.pdf", a_finding("5")) is None

    desk.passes(hours=2)
    assert desk.gate.due() is None


def test_what_waited_for_quiet_to_end_comes_in_one_banner(desk: Desk, a_finding: FindingMaker) -> None:
    desk.quiet = True
    assert desk.lands("first.pdf", a_finding("one")) is None
    assert desk.lands("second.pdf", a_finding("two")) is None

    desk.quiet = False
    desk.passes(minutes=20)

    assert names(desk.gate.due()) == ["first.pdf", "second.pdf"]


def test_what_waited_for_half_a_day_is_left_to_the_brief(desk: Desk, a_finding: FindingMaker) -> None:
    desk.quiet = True
    desk.lands("first.pdf", a_finding("one"))
    desk.quiet = False
    desk.passes(hours=13)

    assert desk.gate.due() is None


def test_what_was_opened_meanwhile_is_no_news(desk: Desk, a_finding: FindingMaker) -> None:
    desk.quiet = True
    read = desk.read("first.pdf", a_finding("one"))
    assert desk.gate.hear(read) is None
    desk.history.mark_seen(read.review_id)
    desk.quiet = False

    assert desk.gate.hear(Idle()) is None


def test_nothing_is_said_of_the_document_in_front_of_the_user(desk: Desk, a_finding: FindingMaker) -> None:
    read = desk.read("first.pdf", a_finding("one"))
    asked = desk.read("second.pdf", a_finding("two"), origin=Origin.ASKED)

    assert desk.gate.hear(read, looking_at=read.review_id) is None
    assert desk.gate.hear(Idle()) is None
    assert desk.gate.hear(asked, looking_at=asked.review_id) is None


def test_silent_and_judged_findings_stay_silent(desk: Desk, a_finding: FindingMaker) -> None:
    other = desk.read("other.pdf", a_finding("renews"))
    desk.history.silence(other.review_id, "renews", Scope.SENTENCE, desk.now)
    first = desk.read("lease.pdf", a_finding("no limit"))
    desk.history.mark_seen(first.review_id)
    desk.history.set_verdict(first.review_id, "no limit", Verdict.NOT_USEFUL, desk.now)

    assert desk.lands("lease.pdf", a_finding("renews"), a_finding("no limit"), version=2) is None


def test_a_review_that_was_asked_for_is_always_answered(desk: Desk, a_finding: FindingMaker) -> None:
    desk.settings = NotificationSettings(enabled=False, per_day=0)
    desk.quiet = True

    with_findings = desk.gate.hear(desk.read("a.pdf", a_finding("one"), origin=Origin.ASKED))
    without = desk.gate.hear(desk.read("b.pdf", origin=Origin.ASKED))

    assert isinstance(with_findings, Answer)
    assert [news.fingerprints for news in with_findings.news] == [("one",)]
    assert isinstance(without, Answer)
    assert without.news[0].findings == ()
    assert desk.history.toasts_since(desk.now - timedelta(hours=1)) == 0


def test_answers_to_several_files_come_in_one_banner(desk: Desk) -> None:
    orders = [desk.gate.hear(desk.read(f"{number}.pdf", origin=Origin.ASKED)) for number in range(3)]
    desk.passes(minutes=2)
    later = desk.gate.hear(desk.read("later.pdf", origin=Origin.ASKED))

    assert [len(order.news) for order in orders if isinstance(order, Answer)] == [1, 2, 3]
    assert isinstance(later, Answer)
    assert [news.name for news in later.news] == ["later.pdf"]


def test_an_answer_that_was_closed_is_not_repeated(desk: Desk) -> None:
    desk.gate.hear(desk.read("a.pdf", origin=Origin.ASKED))
    desk.gate.answers_closed()
    second = desk.gate.hear(desk.read("b.pdf", origin=Origin.ASKED))

    assert isinstance(second, Answer)
    assert [news.name for news in second.news] == ["b.pdf"]


def test_what_was_answered_is_not_announced_when_it_lands_again(desk: Desk, a_finding: FindingMaker) -> None:
    desk.gate.hear(desk.read("a.pdf", a_finding("one"), origin=Origin.ASKED))

    assert desk.lands("a.pdf", a_finding("one"), version=2) is None


def test_a_failure_is_told_only_to_those_who_asked(desk: Desk) -> None:
    asked = Job(origin=Origin.ASKED, name="scan.pdf")
    came = Job(origin=Origin.FOLDER, name="scan.pdf")

    assert desk.gate.hear(Failed(asked, 7, "It is a scan.")) == Refusal("scan.pdf", "It is a scan.", 7)
    assert desk.gate.hear(Failed(came, 8, "It is a scan.")) is None


def test_later_is_in_an_hour(desk: Desk, a_finding: FindingMaker) -> None:
    order = desk.lands("lease.pdf", a_finding("renews"))
    assert isinstance(order, Announce)
    desk.gate.later(order.news)
    desk.gate.closed()

    desk.passes(minutes=59)
    assert desk.gate.due() is None
    desk.passes(minutes=1)
    assert names(desk.gate.due()) == ["lease.pdf"]


def test_the_banner_goes_when_its_document_is_opened_or_mended(desk: Desk, a_finding: FindingMaker) -> None:
    order = desk.lands("lease.pdf", a_finding("renews"))
    assert isinstance(order, Announce)
    assert desk.gate.looked_at(order.news[0].review_id) == Withdraw()

    desk.lands("offer.pdf", a_finding("no limit"))
    assert desk.gate.hear(desk.read("offer.pdf", version=2)) == Withdraw()


def test_an_office_day_stays_quiet(desk: Desk, a_finding: FindingMaker) -> None:
    """300 arrivals, 3 % of them with something serious: five banners at most, and nothing twice."""
    announced: list[str] = []
    banners = 0
    for number in range(300):
        desk.passes(minutes=1.6)
        serious: Sequence[Finding] = [a_finding(f"serious {number}")] if number % 33 == 0 else []
        for order in (desk.lands(f"{number}.pdf", *serious), desk.gate.due()):
            if isinstance(order, Announce):
                banners += 1
                announced += [mark for news in order.news for mark in news.fingerprints]
        desk.gate.closed()

    assert banners == 5
    assert len(announced) == len(set(announced))


def test_a_folder_and_a_reviewer_may_be_quieter(desk: Desk, a_finding: FindingMaker) -> None:
    desk.folders = (WatchedFolder(path=Path("/home/ada"), level=Level.NEVER),)
    assert desk.lands("lease.pdf", a_finding("renews")) is None
    assert desk.gate.held_back == 0

    desk.folders = (WatchedFolder(path=Path("/home/ada"), level=Level.LOW),)
    assert desk.lands("deal.pdf", a_finding("mild", severity=Severity.MEDIUM)) is None
    assert names(desk.lands("sale.pdf", a_finding("serious"))) == ["sale.pdf"]

    desk.settings = desk.settings.model_copy(update={"reviewers": {"contracts": Level.NEVER}})
    assert desk.lands("loan.pdf", a_finding("no limit")) is None


def test_a_check_that_was_seldom_useful_must_be_surer(desk: Desk, a_finding: FindingMaker) -> None:
    for number in range(3):
        judged = desk.read(f"{number}.pdf", a_finding(f"judged {number}"))
        desk.history.set_verdict(judged.review_id, f"judged {number}", Verdict.NOT_USEFUL, desk.now)

    assert desk.lands("lease.pdf", a_finding("renews", probability=0.9)) is None
    assert names(desk.lands("deal.pdf", a_finding("no limit", probability=0.97))) == ["deal.pdf"]


def test_a_deleted_file_takes_its_banner_along(desk: Desk, a_finding: FindingMaker) -> None:
    desk.lands("lease.pdf", a_finding("renews"))
    desk.deleted.add("/home/ada/lease.pdf")

    assert isinstance(desk.gate.due(), Withdraw)


def test_a_deleted_file_that_waited_is_not_told(desk: Desk, a_finding: FindingMaker) -> None:
    desk.quiet = True
    desk.lands("lease.pdf", a_finding("renews"))
    desk.deleted.add("/home/ada/lease.pdf")
    desk.quiet = False

    assert desk.gate.due() is None
    assert desk.gate.held_back == 0


def test_the_day_is_told_once_at_its_hour(desk: Desk, a_finding: FindingMaker) -> None:
    desk.settings = NotificationSettings(brief_at=time(17))
    desk.quiet = True
    desk.lands("lease.pdf", a_finding("renews"))
    assert desk.gate.held_back == 1

    desk.now = desk.now.replace(hour=17)
    assert desk.gate.due() is None
    desk.quiet = False
    order = desk.gate.due()
    assert isinstance(order, TellDay)
    assert order.held_back == 1
    assert [item.name for item in order.brief.findings] == ["lease.pdf"]
    assert desk.gate.due() is None
    assert desk.gate.held_back == 0


def test_an_empty_day_is_not_told(desk: Desk) -> None:
    desk.settings = NotificationSettings(brief_at=time(8))
    desk.lands("poem.txt")

    assert desk.gate.due() is None


def test_the_last_banner_of_the_day_is_left_to_the_brief(desk: Desk, a_finding: FindingMaker) -> None:
    desk.settings = NotificationSettings(brief_at=time(17), per_day=2, per_hour=9)
    desk.lands("lease.pdf", a_finding("one"))
    desk.gate.closed()

    assert desk.lands("deal.pdf", a_finding("two")) is None
    assert desk.gate.held_back == 1
    desk.now = desk.now.replace(hour=18)
    assert isinstance(desk.gate.due(), TellDay)
