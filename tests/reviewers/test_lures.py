"""Lures are weighed from many clues; honest mail of today stays quiet."""

from datetime import date
from email.message import EmailMessage

import pytest

from second_opinion.domain.check import Hit, Reading, Rule
from second_opinion.domain.document import Document
from second_opinion.domain.reviewer import Reviewer
from second_opinion.extraction.formats import read_bytes
from second_opinion.reviewing.loading import load_reviewers

PROVEN = "mx.home.example; spf=pass; dkim=pass header.d=shop.example; dmarc=pass header.from=shop.example"
UNPROVEN = "mx.home.example; spf=softfail; dkim=none; dmarc=fail"


@pytest.fixture(scope="module")
def emails() -> Reviewer:
    found = load_reviewers(None).by_id("emails")
    assert found is not None
    return found


@pytest.fixture
def rule(emails: Reviewer) -> Rule:
    return next(rule for rule in emails.rules if rule.id == "looks-like-a-lure")


def received(subject: str, text: str, page: str | None = None, **headers: str) -> Document:
    message = EmailMessage()
    message["Received"] = "from a.example by b.example; Mon, 9 Nov 2026 09:12:03 +0000"
    message["From"] = headers.pop("sender", "Shop <news@shop.example>")
    message["To"] = headers.pop("to", "ben@quarry.example")
    message["Subject"] = subject
    message["Date"] = "Mon, 9 Nov 2026 09:12:00 +0000"
    for name, value in headers.items():
        message[name.replace("_", "-")] = value
    message.set_content(text)
    if page:
        message.add_alternative(page, subtype="html")
    return read_bytes(message.as_bytes(), "mail.eml")


def told(emails: Reviewer, rule: Rule, document: Document) -> list[Hit]:
    recognised = emails.recognise(document)
    assert recognised.subtype == "received"
    return list(rule.run(Reading(document, (), emails.kind, date(2026, 11, 24), recognised.subtype, recognised.role)))


HONEST = [
    (
        "Your order 8841 is on its way",
        "Hello Ben,\n\nyour two benches leave our workshop today. You can follow them at https://www.shop.example/orders/8841.\n",
    ),
    (
        "Roses are here 🌹 20% off on Saturday",
        "The new roses are here. Twenty per cent off on Saturday, free soil for the first fifty. https://www.shop.example/roses\n",
    ),
    (
        "Your invoice for November",
        "Dear customer,\n\nyour invoice over 34.90 euros is ready in your account: https://my.shop.example. The amount is collected on 14 November.\n",
    ),
    (
        "Please confirm your e-mail address",
        "Somebody, we hope you, has opened an account with this address. Confirm it at https://my.shop.example/confirm/77. Otherwise nothing happens.\n",
    ),
    (
        "Your password was changed",
        "Your password was changed on 9 November at 09:10. If this was not you, go to our site and choose a new one.\n",
    ),
]


@pytest.mark.parametrize(("subject", "text"), HONEST)
def test_honest_mail_of_a_proven_sender_is_quiet(emails: Reviewer, rule: Rule, subject: str, text: str) -> None:
    document = received(subject, text, Authentication_Results=PROVEN, List_Unsubscribe="<https://shop.example/off>")
    assert told(emails, rule, document) == []


def test_honest_mail_without_any_proof_is_quiet(emails: Reviewer, rule: Rule) -> None:
    text = "Ben, the lift comes at nine on Tuesday. Can you open the gate? The key is where it always is.\n\nAda\n"
    assert told(emails, rule, received("Lift", text, sender="Ada Lund <ada@harbour.example>")) == []


def test_a_letter_of_fortune_is_told_with_its_clues(emails: Reviewer, rule: Rule) -> None:
    text = (
        "Dear friend,\n\nI am the lawyer of a late client who left USD 12 million and no next of kin. I have a business proposal for you that is 100% risk "
        "free. Please contact me on my private email.\n"
    )
    (hit,) = told(
        emails, rule, received("Urgent", text, to="undisclosed-recipients:;", Authentication_Results=UNPROVEN)
    )
    assert "a fortune" in hit.facts["clues"]
    assert "the sender is not proven" in hit.facts["clues"]


@pytest.mark.parametrize(
    "headers",
    [
        {"X_Spam_Flag": "YES"},
        {"X_MS_Exchange_Organization_SCL": "6"},
        {"X_Forefront_Antispam_Report": "CIP:203.0.113.4;CTRY:;LANG:en;SCL:9;SRV:;"},
    ],
)
def test_the_mark_of_the_readers_own_server_counts(emails: Reviewer, rule: Rule, headers: dict[str, str]) -> None:
    (hit,) = told(emails, rule, received("You have won a prize", "Claim your prize today.\n", **headers))
    assert "your own mail server took it for unwanted" in hit.facts["clues"]


def test_a_bare_forward_is_judged_by_what_it_passes_on(emails: Reviewer, rule: Rule) -> None:
    passed_on = (
        "\n\n---------- Forwarded message ---------\nFrom: Kim <kim@odd-place.example>\nSubject: Claim your reward\n\n"
        "You have been selected for our token airdrop. Verify your wallet to avoid closure of it: https://bit.ly/3abcdef\n"
        + "Hurry, free spins! "
        * 20
    )
    document = received("Fwd: Claim your reward", passed_on, sender="Ada Lund <ada@harbour.example>")
    assert told(emails, rule, document) != []
