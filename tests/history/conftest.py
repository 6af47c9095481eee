"""A real history in a folder of its own, and reviews to put into it."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest

from second_opinion.domain.check import KeyDate, Severity
from second_opinion.domain.document import Document, Kind, Span
from second_opinion.domain.finding import Finding, Source
from second_opinion.domain.job import Job, Origin
from second_opinion.domain.review import Coverage, Review
from second_opinion.history.store import History

TEXT = "This Agreement renews itself for one year. The fee is 4,500 dollars (four thousand two hundred)."


@pytest.fixture
def history(tmp_path: Path) -> Iterator[History]:
    with History.open(tmp_path / "history") as opened:
        yield opened


@pytest.fixture
def document() -> Document:
    return Document(name="deal.txt", sha256="a" * 64, text=TEXT, format="text")


@pytest.fixture
def job(document: Document) -> Job:
    return Job(origin=Origin.FOLDER, name=document.name, path="/papers/deal.txt", sha256=document.sha256)


@pytest.fixture
def finding(document: Document) -> Finding:
    span = Span(0, 43)
    return Finding(
        id="f1",
        reviewer="contracts",
        check="auto-renewal",
        severity=Severity.HIGH,
        probability=0.9,
        source=Source.RULE,
        title="Renews itself",
        why="You are bound for another year.",
        suggestion="Ask for renewal by agreement.",
        fingerprint="renewal-print",
        quote=document.quote(span),
        span=span,
    )


@pytest.fixture
def review(document: Document, finding: Finding) -> Review:
    other = replace(
        finding,
        id="f2",
        check="two-amounts",
        severity=Severity.LOW,
        title="Two amounts",
        fingerprint="amount-print",
        span=Span(44, 96),
        quote=TEXT[44:96],
    )
    return Review(
        sha256=document.sha256,
        name=document.name,
        kind=Kind.CONTRACT,
        kind_probability=0.9,
        language="en",
        read=Coverage(len(TEXT), None, 1.0),
        findings=(finding, other),
        dates=(KeyDate(date(2026, 11, 30), "last day to say no", "you", Span(0, 43), computed=True),),
    )


@pytest.fixture
def reviewed(history: History, job: Job, document: Document, review: Review, now: datetime) -> Callable[..., int]:
    """Takes a job through the queue to a whole review; its id."""

    def make(changed_job: Job = job, changed_document: Document = document, changed_review: Review = review) -> int:
        job_id = history.enqueue(changed_job, now)
        assert job_id is not None
        claimed = history.claim(now)
        assert claimed is not None
        review_id = history.begin(claimed, changed_document, now)
        history.save(review_id, changed_review, final=True)
        history.finish(claimed.id)
        return review_id

    return make
