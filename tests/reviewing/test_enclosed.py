"""What a mail carries goes through its own reviewer, and its findings stand in the mail's review at their true places."""

from collections.abc import Callable
from datetime import date
from email.message import EmailMessage
from importlib.resources import files
from typing import Any

import pytest

from second_opinion.domain.document import Document
from second_opinion.domain.finding import Finding
from second_opinion.domain.job import Reviewed
from second_opinion.domain.reviewer import Reviewer
from second_opinion.extraction.formats import read_bytes
from second_opinion.inference.calibration import Table
from second_opinion.inference.fake import FakeEngine
from second_opinion.reviewing.enclosed import MOST, enclosed
from second_opinion.reviewing.loading import load_reviewers
from second_opinion.reviewing.pipeline import Pipeline

SAMPLES = files("second_opinion_assets") / "samples"
TODAY = date(2026, 11, 23)
Review = Callable[..., list[Reviewed]]


def mail(*attachments: tuple[str, bytes]) -> EmailMessage:
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = "ada@alder.example", "ben@birch.example", "Papers"
    message["Received"] = "from alder.example by birch.example; Mon, 2 Nov 2026 09:00:00 +0000"
    message.set_content("Dear Ben,\n\nhere they are.\n\nBest,\nAda\n")
    for name, data in attachments:
        message.add_attachment(data, maintype="application", subtype="octet-stream", filename=name)
    return message


def read(message: EmailMessage) -> Document:
    return read_bytes(message.as_bytes(), "papers.eml")


def sample(name: str) -> bytes:
    return (SAMPLES / name).read_bytes()


@pytest.fixture(scope="module")
def reviewers() -> tuple[Reviewer, ...]:
    return load_reviewers(None).reviewers


@pytest.fixture
def review(reviewers: tuple[Reviewer, ...], memory: Any) -> Review:
    """Reviews a document by rules."""

    def run(document: Document) -> list[Reviewed]:
        return list(Pipeline(reviewers, None, Table(), memory, TODAY).run(document))

    return run


def of_contracts(findings: tuple[Finding, ...]) -> dict[str, Finding]:
    return {finding.check: finding for finding in findings if finding.reviewer == "contracts"}


@pytest.mark.parametrize("name", ["contract.pdf", "contract.docx"])
def test_a_contract_in_a_mail_gives_the_findings_of_the_contract(name: str, review: Review) -> None:
    carrying = read(mail((name, sample(name))))
    alone = of_contracts(review(read_bytes(sample(name), name))[-1].review.findings)
    snapshots = review(carrying)
    found = of_contracts(snapshots[-1].review.findings)
    assert len(found) >= 10
    assert set(found) == set(alone)
    assert {check: one.fingerprint for check, one in found.items()} == {c: one.fingerprint for c, one in alone.items()}
    for finding in found.values():
        assert finding.span is None or carrying.quote(finding.span) == finding.quote
        assert finding.where is None or finding.where.startswith(name)
    assert [snapshot.final for snapshot in snapshots] == [False] * (len(snapshots) - 1) + [True]


def test_pages_and_terms_are_those_of_the_attachment(review: Review) -> None:
    carrying = read(mail(("contract.pdf", sample("contract.pdf"))))
    told = review(carrying)[-1].review
    alone = review(read_bytes(sample("contract.pdf"), "contract.pdf"))[-1].review
    pages = {finding.check: finding.page for finding in told.findings}
    assert {finding.check: finding.page for finding in alone.findings}.items() <= pages.items()
    assert all(carrying.quote(clause.span) == clause.quote for clause in told.clauses)
    assert [clause.category for clause in told.clauses] == [clause.category for clause in alone.clauses]


def test_what_a_forwarded_mail_carries_is_read_too(review: Review) -> None:
    outer = mail()
    outer.add_attachment(mail(("contract.pdf", sample("contract.pdf"))))
    carrying = read(outer)
    assert [one.document.name for one in enclosed(carrying)] == ["contract.pdf"]
    assert of_contracts(review(carrying)[-1].review.findings)


def test_questions_are_asked_of_attachments(reviewing: Any, agreement: str, engine: FakeEngine, memory: Any) -> None:
    carrying = read(mail(("agreement.txt", agreement.encode())))
    told = list(Pipeline(reviewing.reviewers, engine, Table(), memory, TODAY).run(carrying))[-1].review
    renewals = [finding for finding in told.findings if finding.check == "auto-renewal"]
    assert len(renewals) == 1
    assert renewals[0].span is not None
    assert carrying.quote(renewals[0].span) == renewals[0].quote


def test_only_so_many_are_reviewed_on_their_own_and_empty_ones_are_none() -> None:
    letters = [(f"{number}.txt", b"Some words.") for number in range(MOST + 3)]
    assert len(enclosed(read(mail(*letters)))) == MOST
    assert enclosed(read(mail(("blank.txt", b" \n")))) == ()
    assert enclosed(read(mail())) == ()
