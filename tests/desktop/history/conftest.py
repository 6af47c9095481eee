"""A real history, filled with reviews made by hand; and the window over it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from second_opinion.desktop.history.window import HistoryWindow
from second_opinion.desktop.theme import Theme
from second_opinion.domain.check import KeyDate, Severity
from second_opinion.domain.document import Document, Kind, Part, PartKind, Span, Unread
from second_opinion.domain.finding import Finding, Source
from second_opinion.domain.job import Job, Origin
from second_opinion.domain.review import Asked, Clause, Coverage, Review, Timing
from second_opinion.domain.reviewer import Side
from second_opinion.history.store import History
from second_opinion.reviewing.loading import Loaded, load_reviewers
from second_opinion.reviewing.translating import Translation
from second_opinion.settings import Paths, Settings

CONTRACT = """MASTER SERVICES AGREEMENT

This Agreement is made on 3 March 2026 between Halden Software Ltd ("Provider") and Juniper Studio GmbH ("Customer").

1. Services. Provider shall make the hosted software described in Annex A available to Customer and keep it in good order.

2. Term and Renewal. The initial term of this Agreement is twenty-four (24) months from the Effective Date. This Agreement shall automatically renew for successive terms of twenty-four (24) months unless Customer gives written notice of non-renewal at least one hundred twenty (120) days before the end of the then-current term.

3. Fees. Customer shall pay Provider a monthly fee of $4,500 (four thousand two hundred dollars). Invoices are due within ten (10) days of receipt. Late amounts bear interest at 3% per month.

4. Termination. Provider may terminate this Agreement for convenience on thirty (30) days' written notice. Customer may terminate only for material breach by Provider that remains uncured for ninety (90) days after written notice.

5. Confidentiality. Each party shall protect the other party's Confidential Information with reasonable care for a period of three (3) years after termination.

6. Intellectual Property. All data, reports, models and other materials, including all Customer Data and anything derived from it, shall be the sole and exclusive property of Provider.

7. Indemnification. Customer shall indemnify, defend and hold harmless Provider and its affiliates from any and all claims, losses and expenses arising out of or relating to this Agreement, including those caused by Provider's own negligence.

8. Governing Law. This Agreement is governed by the laws of Ireland.
"""

MAIL = """From: Accounts <accounts@northwind-billing.example>
To: Mara Lindqvist <mara@juniper.example>
Subject: Re: new bank details
Date: Mon, 23 Nov 2026 11:40:00 +0100

Dear Mara,

our bank has changed. Please pay invoice 2217 over EUR 3,180 to the new account below, today if you can, and keep this
between us until the auditors are through.

Kind regards
The accounts team

On 20 November 2026, Mara Lindqvist wrote:
> Could you send me the invoice again?
"""

PLAN = """Lisbon trip

| Day | What | Hours |
|---|---|---|
| Friday | Flight at 09:10, museum | 6 |
| Saturday | Walk, dinner for 14 | 8 |

Total hours: 15. Rooms for 12 people are booked from Thursday 4 to 7 June 2027.
"""


@dataclass
class Sample:
    """A document and what was found in it, before it is stored."""

    name: str
    text: str
    kind: Kind
    findings: list[Finding] = field(default_factory=list)
    parts: tuple[Part, ...] = ()
    headers: tuple[tuple[str, str], ...] = ()
    subtype: str | None = None
    role: tuple[str, str] | None = None
    sides: tuple[Side, ...] = ()
    clauses: tuple[Clause, ...] = ()
    dates: tuple[KeyDate, ...] = ()
    asked: tuple[Asked, ...] = ()
    unread: tuple[Unread, ...] = ()
    pages: int | None = None
    checks: int = 41
    milliseconds: float = 9_000

    def find(self, check: str, severity: Severity, quote: str, **words: object) -> None:
        """Add a finding on a quote of the text."""
        start = self.text.index(quote)
        self.findings.append(
            Finding(
                id=f"{check}-1",
                reviewer="contracts",
                check=check,
                severity=severity,
                quote=quote,
                span=Span(start, start + len(quote)),
                fingerprint=f"{check}:{self.name}",
                **{"probability": 1.0, "source": Source.RULE, "suggestion": "", **words},  # type: ignore[arg-type]
            )
        )

    def span(self, quote: str) -> Span:
        start = self.text.index(quote)
        return Span(start, start + len(quote))

    def clause(self, category: str, quote: str, where: str) -> Clause:
        return Clause(category, quote, self.span(quote), 0.95, 2, where)

    def document(self, sha256: str) -> Document:
        return Document(
            name=self.name, sha256=sha256, text=self.text, format="pdf", parts=self.parts, headers=self.headers
        )

    def review(self, sha256: str) -> Review:
        return Review(
            sha256=sha256,
            name=self.name,
            path=f"/home/mara/Downloads/{self.name}",
            kind=self.kind,
            kind_probability=0.98,
            language="en",
            reviewer={Kind.CONTRACT: "contracts", Kind.EMAIL: "emails", Kind.PLAN: "plans"}.get(self.kind, "general"),
            subtype=self.subtype,
            role=self.role[0] if self.role else None,
            role_title=self.role[1] if self.role else None,
            sides=self.sides,
            model="qwen2.5-coder-1.5b",
            checks=self.checks,
            read=Coverage(len(self.text), self.pages, 1.0 if not self.unread else 0.9, self.unread),
            timing_ms=Timing(total=self.milliseconds),
            findings=tuple(self.findings),
            clauses=self.clauses,
            dates=self.dates,
            asked=self.asked,
        )


def contract() -> Sample:
    """A contract with two important findings and one worth a look."""
    made = Sample("Services agreement.pdf", CONTRACT, Kind.CONTRACT, subtype="services", role=("customer", "you buy"))
    second = CONTRACT.index("3. Fees")
    made.parts = (
        Part(PartKind.PAGE, "Page 1", Span(0, second), 1),
        Part(PartKind.PAGE, "Page 2", Span(second, len(CONTRACT)), 2),
    )
    made.pages = 2
    made.find(
        "auto-renewal",
        Severity.HIGH,
        CONTRACT[CONTRACT.index("This Agreement shall automatically") : CONTRACT.index("\n\n3. Fees")],
        title="Renews itself",
        why="Unless you give notice 120 days before the end, you are bound for another 24 months."
        " The last day to say no is 4 November 2027.",
        suggestion="Ask for renewal only by written agreement, or for notice of 30 days.",
        where="2. Term and Renewal",
        page=1,
        probability=0.9,
        source=Source.QUESTION,
        facts={"deadline": "4 November 2027", "notice": "120 days", "period": "24 months"},
    )
    made.find(
        "two-amounts",
        Severity.MEDIUM,
        "a monthly fee of $4,500 (four thousand two hundred dollars)",
        title="Two different amounts",
        why="The figure says $4,500, the words say $4,200. A court may hold you to either.",
        suggestion="Ask which of the two is meant, and have it corrected before you sign.",
        where="3. Fees",
        page=2,
        facts={"figure": "$4,500", "words": "$4,200"},
    )
    made.find(
        "indemnity",
        Severity.HIGH,
        CONTRACT[CONTRACT.index("Customer shall indemnify") : CONTRACT.index("\n\n8. Governing")],
        title="You pay for their mistakes",
        why="You would cover losses even when the provider caused them. There is no limit to the sum.",
        suggestion="Ask to leave out what the provider's own negligence causes.",
        where="7. Indemnification",
        page=2,
        probability=0.97,
        source=Source.QUESTION,
    )
    made.findings.append(
        Finding(
            id="no-cap-1",
            reviewer="contracts",
            check="no-cap",
            severity=Severity.MEDIUM,
            probability=0.6,
            source=Source.QUESTION,
            title="No limit on what you owe",
            why="Nothing in the text limits what you may have to pay.",
            suggestion="Ask for a limit of twelve monthly fees.",
            fingerprint="no-cap:services",
            searched=("7. Indemnification", "3. Fees", "4. Termination"),
        )
    )
    made.clauses = (
        made.clause("Renewal Term", "automatically renew for successive terms of twenty-four (24) months", "2. Term"),
        made.clause("Termination For Convenience", "Provider may terminate this Agreement for convenience", "4."),
        made.clause("Governing Law", "This Agreement is governed by the laws of Ireland.", "8. Governing Law"),
    )
    made.dates = (
        KeyDate(date(2027, 11, 4), "last day to stop renewal", "you", made.findings[0].span or Span(0, 0), True),
        KeyDate(date(2028, 3, 3), "first term ends", "both", made.span("twenty-four (24) months from"), True),
    )
    made.asked = (
        Asked("auto-renewal", 3, 0.9, True),
        Asked("reverse-engineering", 3, 0.02, False, ("6. Intellectual Property", "1. Services")),
        Asked("exclusivity", 2, 0.05, False),
    )
    return made


def mail() -> Sample:
    """A mail with a new bank account in it."""
    made = Sample("Re: new bank details", MAIL, Kind.EMAIL, subtype="received", role=("reader", "you received it"))
    head, quoted = MAIL.index("\n\n") + 2, MAIL.index("On 20 November")
    made.parts = (
        Part(PartKind.HEADER, "headers", Span(0, head)),
        Part(PartKind.BODY, "body", Span(head, quoted)),
        Part(PartKind.QUOTED, "quoted", Span(quoted, len(MAIL))),
    )
    made.checks, made.milliseconds = 23, 140
    made.find(
        "changed-bank-details",
        Severity.HIGH,
        "Please pay invoice 2217 over EUR 3,180 to the new account below",
        title="New bank details",
        why="The mail asks you to pay into an account that is new. That is how invoices are stolen.",
        suggestion="Call them on a number that you already have before you pay.",
        where="line 8",
    )
    return made


def plan() -> Sample:
    """A plan whose sums are wrong."""
    made = Sample("Lisbon trip.md", PLAN, Kind.PLAN, subtype="travel", checks=18, milliseconds=30)
    made.find(
        "sum",
        Severity.MEDIUM,
        "Total hours: 15",
        title="The sum is another",
        why="The hours add up to 14, the plan says 15.",
        suggestion="Check which of the numbers is right.",
        where="line 8",
        facts={"sum": "14"},
    )
    made.find(
        "weekday",
        Severity.LOW,
        "Thursday 4 to 7 June 2027",
        title="The weekday is another",
        why="4 June 2027 is a Friday.",
        suggestion="Ask which day is meant.",
        where="line 8",
        facts={"weekday": "Friday"},
    )
    return made


class Samples:
    """What may be stored."""

    contract = staticmethod(contract)
    mail = staticmethod(mail)
    plan = staticmethod(plan)


class Library:
    """Stores samples in a history, the newest last."""

    def __init__(self, history: History, now: datetime) -> None:
        self.history = history
        self.now = now
        self._count = 0

    def add(self, sample: Sample, *, hours_ago: float = 0, origin: Origin = Origin.FOLDER) -> int:
        """The id of the stored review."""
        self._count += 1
        sha256 = f"{self._count:064x}"
        path = None if origin is Origin.CLIPBOARD else f"/home/mara/Downloads/{self._count}/{sample.name}"
        job = Job(origin=origin, name=sample.name, path=path)
        review_id = self.history.begin(job, sample.document(sha256), self.now - timedelta(hours=hours_ago))
        self.history.save(review_id, sample.review(sha256), final=True)
        return review_id

    def add_unread(self, name: str, reason: str, *, hours_ago: float = 0) -> int:
        job = Job(origin=Origin.FOLDER, name=name, path=f"/home/mara/Downloads/{name}")
        return self.history.not_read(job, reason, self.now - timedelta(hours=hours_ago))

    def fill(self) -> dict[str, int]:
        """A small history of today and yesterday, by what is in it."""
        return {
            "unread": self.add_unread("scan_0042.pdf", "The pages are pictures without text.", hours_ago=30),
            "plan": self.add(plan(), hours_ago=26),
            "mail": self.add(mail(), hours_ago=3),
            "contract": self.add(contract(), hours_ago=1),
        }


class Cancelled:
    """A dispatcher that notes what it was asked to cancel."""

    def __init__(self) -> None:
        self.cancelled: list[int] = []
        self.paused = False

    def cancel(self, job_id: int) -> None:
        self.cancelled.append(job_id)


class Bench:
    """The services, as far as the window needs them: a real history, nothing that runs."""

    def __init__(self, paths: Paths, history: History) -> None:
        self.paths = paths
        self.history = history
        self.settings = Settings()
        self.dispatcher = Cancelled()
        self.submitted: list[Job] = []
        self.spoken = Translation()

    def submit(self, job: Job) -> int | None:
        self.submitted.append(job)
        return len(self.submitted)

    def reviewers(self) -> Loaded:
        return load_reviewers(None)

    def translation(self) -> Translation:
        return self.spoken

    def change_settings(self, settings: Settings) -> None:
        self.settings = settings


@pytest.fixture
def samples() -> Samples:
    return Samples()


@pytest.fixture
def library(tmp_path: Path, now: datetime) -> Iterator[Library]:
    with History.open(tmp_path / "data" / "history") as history:
        yield Library(history, now)


@pytest.fixture
def bench(tmp_path: Path, library: Library) -> Bench:
    folders = Paths(config=tmp_path / "config", data=tmp_path / "data", runtime=tmp_path / "run")
    return Bench(folders, library.history)


@pytest.fixture
def open_window(qapp: QApplication, qtbot: QtBot, bench: Bench) -> Iterator[Callable[[], HistoryWindow]]:
    """Opens the window and waits until its list is there."""
    Theme(qapp, "light")
    opened: list[HistoryWindow] = []

    def show() -> HistoryWindow:
        window = HistoryWindow(bench)
        opened.append(window)
        qtbot.addWidget(window)
        with qtbot.waitSignal(window.list.model.loaded):
            window.show()
        return window

    yield show
    for window in opened:
        window.close()
