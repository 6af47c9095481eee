"""Whom the user knows by mail."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from second_opinion.domain.document import Document, Kind
from second_opinion.domain.job import Job
from second_opinion.domain.review import Review
from second_opinion.history.store import History

ADA, BEN = "Ada <Ada@alder.example>", "Ben <ben@birch.example>"
Mail = Callable[..., None]


@pytest.fixture
def mail(history: History, document: Document, job: Job, review: Review, now: datetime) -> Mail:
    """Puts the review of a mail into the history: ``day`` days on, with a serious finding or without."""

    def put(
        number: int, day: int, *, sender: str = ADA, subtype: str = "received", high: bool = False, proof: str = "pass"
    ) -> None:
        sha256, path = f"{number:064d}", f"/mail/{number}.eml"
        results = ("Authentication-Results", f"mx.birch.example; dmarc={proof}")
        headers = (("From", sender), ("To", BEN), ("Subject", "News"), results)
        read = replace(document, sha256=sha256, headers=headers)
        review_id = history.begin(replace(job, path=path, sha256=sha256), read, now + timedelta(days=day))
        told = review.findings if high else ()
        history.save(review_id, replace(review, sha256=sha256, kind=Kind.EMAIL, subtype=subtype, findings=told), True)

    return put


def test_harmless_mails_on_several_days_make_a_sender_known(history: History, mail: Mail) -> None:
    for number in (1, 2):
        mail(number, 0)
    assert history.senders() == ()
    mail(3, 0)
    assert history.senders() == ()
    mail(4, 1)
    assert history.senders() == ("ada@alder.example",)


def test_a_sender_of_something_serious_is_not_known(history: History, mail: Mail) -> None:
    for number in range(4):
        mail(number, number, high=number == 2)
    assert history.senders() == ()


def test_mails_in_somebodys_name_are_nobodys(history: History, mail: Mail) -> None:
    for number in range(4):
        mail(number, number)
    mail(4, 4, high=True, proof="fail")
    assert history.senders() == ("ada@alder.example",)
    (newest, *_, oldest) = history.lines()
    assert (history.load(newest.id).sender, history.load(oldest.id).sender) == (None, "ada@alder.example")


def test_whom_the_user_writes_to_is_known(history: History, mail: Mail) -> None:
    mail(1, 0, sender=ADA, subtype="draft")
    assert history.senders() == ("ben@birch.example",)
