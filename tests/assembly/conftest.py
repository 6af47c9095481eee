"""Real services in a folder of their own: real SQLite, real worker, no model unless a test brings one."""

import queue
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from second_opinion.assembly.services import Services, build
from second_opinion.domain.check import Severity
from second_opinion.domain.document import Kind
from second_opinion.domain.finding import Finding, Source
from second_opinion.domain.progress import Idle, Progress
from second_opinion.domain.review import Coverage, Review
from second_opinion.settings import Paths, Settings

SECONDS = 60


class Progresses:
    """What a dispatcher told, waited for without sleeping."""

    def __init__(self) -> None:
        self._told: queue.SimpleQueue[Progress] = queue.SimpleQueue()
        self.seen: list[Progress] = []

    def __call__(self, progress: Progress) -> None:
        self._told.put(progress)

    def until(self, wanted: Callable[[Progress], bool]) -> Progress:
        """The next one that is wanted; fails after a minute."""
        while True:
            progress = self._told.get(timeout=SECONDS)
            self.seen.append(progress)
            if wanted(progress):
                return progress

    def until_idle(self) -> None:
        self.until(lambda progress: isinstance(progress, Idle))


@pytest.fixture
def told() -> Progresses:
    return Progresses()


@pytest.fixture
def services(paths: Paths, told: Progresses) -> Iterator[Services]:
    made = build(paths, Settings())
    made.dispatcher.listen(told)
    yield made
    made.stop()


CONTRACT = """SERVICES AGREEMENT

This Services Agreement is made between Alder Ltd ("Provider") and Birch GmbH ("Customer").

1. Fees. Customer shall pay Provider a monthly fee of $4,500 (four thousand two hundred dollars).

2. Payment. Invoices are due within thirty (60) days of receipt.

3. Governing Law. This Agreement is governed by the laws of Ireland.
"""


@pytest.fixture
def contract(tmp_path: Path) -> Path:
    """A contract in which words and figures disagree."""
    path = tmp_path / "services.txt"
    path.write_text(CONTRACT)
    return path


@pytest.fixture
def a_finding() -> Callable[..., Finding]:
    """Makes a serious and certain finding about something missing; its id is its fingerprint too."""

    def make(name: str, *, severity: Severity = Severity.HIGH, probability: float = 1.0) -> Finding:
        return Finding(
            id=name,
            reviewer="contracts",
            check="made",
            severity=severity,
            probability=probability,
            source=Source.RULE,
            title=name.capitalize(),
            why="It matters.",
            suggestion="Ask.",
            fingerprint=name,
            searched=("the whole text",),
        )

    return make


@pytest.fixture
def a_review() -> Callable[..., Review]:
    """Makes a review of a contract with these findings."""

    def make(*findings: Finding, name: str = "lease.pdf", path: str | None = None, sha256: str = "0" * 64) -> Review:
        return Review(
            sha256=sha256,
            name=name,
            path=path,
            kind=Kind.CONTRACT,
            kind_probability=1.0,
            language="en",
            read=Coverage(characters=100, pages=2, fraction=1.0),
            checks=41,
            findings=findings,
        )

    return make
