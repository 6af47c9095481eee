"""Of a sender that the reader knows, what only looks odd is calm; what moves money or gives away a secret is not."""

from datetime import date

import pytest

from second_opinion.domain.check import Reading
from second_opinion.domain.document import Kind
from second_opinion.domain.reviewer import Reviewer
from second_opinion.extraction.formats import read_bytes
from second_opinion.reviewing.loading import load_reviewers

SENDER = "ada@paypal-friends.example"
LINK = "Look at www.birch.example <https://alder.example/list> please."
LURE = "Your account will be suspended today. Click to verify your account: http://198.51.100.7/x"
MONEY = "Our bank details have changed. Please pay into our new bank account from now on."
CARDS = "Please buy four gift cards for me and send photos of the codes."


@pytest.fixture(scope="module")
def emails() -> Reviewer:
    return next(one for one in load_reviewers(None).reviewers if one.id == "emails")


def fired(emails: Reviewer, text: str, *, known: bool, results: str = "mx.birch.example; dmarc=pass") -> set[str]:
    lines = (
        "Received: from alder.example by mx.birch.example; Mon, 2 Nov 2026 09:00:00 +0000",
        f"Authentication-Results: {results}",
        f"From: PayPal Service <{SENDER}>",
        "To: ben@birch.example",
        "Subject: News",
    )
    document = read_bytes("\n".join((*lines, "", text, "")).encode(), "news.eml")
    senders = (SENDER,) if known else ("somebody@else.example",)
    reading = Reading(document, (), Kind.EMAIL, date(2026, 11, 2), "received", "reader", senders=senders)
    return {rule.id for rule in emails.rules if rule.concerns("received", "reader") and any(rule.run(reading))}


CALM = {"borrowed-name", "looks-like-a-lure", "link-leads-elsewhere", "link-to-a-number", "account-threatened"}


@pytest.mark.parametrize("text", [LINK, LURE])
def test_what_only_looks_odd_is_calm(emails: Reviewer, text: str) -> None:
    assert fired(emails, text, known=False) & CALM >= {"borrowed-name"}
    assert not fired(emails, text, known=True) & CALM


@pytest.mark.parametrize(("text", "check"), [(MONEY, "other-account"), (CARDS, "gift-cards")])
def test_what_moves_money_stays_loud(emails: Reviewer, text: str, check: str) -> None:
    assert check in fired(emails, text, known=True)


@pytest.mark.parametrize("results", ["mx.birch.example; dmarc=fail", "mx.birch.example; spf=softfail"])
def test_nobody_is_known_in_whose_name_others_may_write(emails: Reviewer, results: str) -> None:
    assert "borrowed-name" in fired(emails, LINK, known=True, results=results)


@pytest.mark.parametrize(
    ("results", "counts"),
    [
        ("mx.birch.example; dmarc=pass", True),
        ("spf=pass; dmarc=pass", True),
        ("mx.stranger.example; dmarc=pass", False),
    ],
)
def test_only_the_word_of_a_server_that_the_mail_came_by_counts(results: str, *, counts: bool) -> None:
    from second_opinion_reviewers.emails.known import proven  # noqa: PLC0415 - reviewers come by entry point elsewhere

    lines = (
        f"Received: from alder.example by mx.birch.example; Mon\nAuthentication-Results: {results}\nFrom: {SENDER}\n"
    )
    assert bool(proven(read_bytes(f"{lines}\nHello.\n".encode(), "news.eml"))) == counts
