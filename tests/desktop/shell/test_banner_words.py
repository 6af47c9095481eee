from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from second_opinion.assembly.gate import Announce, Answer, Refusal, TellDay
from second_opinion.assembly.policy import News
from second_opinion.desktop import banner_words
from second_opinion.desktop.notifications import Choice, Message
from second_opinion.domain.document import Kind, Unread
from second_opinion.domain.finding import Finding
from second_opinion.domain.stored import Brief, BriefItem
from second_opinion.reviewing.translating import Translation

FindingMaker = Callable[[str], Finding]


def words(order: Announce | Answer | Refusal | TellDay) -> Message:
    return banner_words.words(order, Translation())


def news(*findings: Finding, name: str = "Services agreement.pdf", **changes: Any) -> News:
    values: dict[str, Any] = {
        "review_id": 1,
        "name": name,
        "path": None,
        "sha256": "0" * 64,
        "kind": Kind.CONTRACT,
        "subtype": None,
        "findings": findings,
        "checks": 41,
        "pages": 9,
        "unread": (),
    }
    return News(**{**values, **changes})


@pytest.mark.parametrize(
    ("kind", "subtype", "expected"),
    [
        (Kind.CONTRACT, None, "before you sign"),
        (Kind.EMAIL, "received", "before you answer"),
        (Kind.EMAIL, "draft", "before you send it"),
        (Kind.PLAN, "trip", "before you go ahead"),
        (Kind.OTHER, None, "worth a look"),
    ],
)
def test_it_says_before_what(kind: Kind, subtype: str | None, expected: str, a_finding: FindingMaker) -> None:
    one = words(Announce((news(a_finding("Renews itself"), kind=kind, subtype=subtype),)))
    two = words(Announce((news(a_finding("Renews itself"), a_finding("No limit"), kind=kind, subtype=subtype),)))

    assert one.title == two.title == "Services agreement.pdf"
    assert one.body.startswith("1 thing ")
    assert two.body.startswith("2 things ")
    assert expected in one.body
    assert expected in two.body
    assert two.body.endswith("Renews itself · No limit")


def test_a_digest_names_documents_and_counts(a_finding: FindingMaker) -> None:
    banner = words(Announce(tuple(news(a_finding("x"), name=f"{n}.pdf") for n in range(5))))

    assert banner.title == "5 documents worth a look"
    assert banner.body.splitlines() == ["0.pdf: 1 thing", "1.pdf: 1 thing", "2.pdf: 1 thing"]
    assert [offer.choice for offer in banner.offers] == [Choice.SHOW, Choice.LATER]


def test_several_answers_say_which_have_nothing(a_finding: FindingMaker) -> None:
    banner = words(Answer((news(a_finding("x"), name="a.pdf"), news(name="b.pdf"))))

    assert banner.title == "2 documents read"
    assert banner.body.splitlines() == ["a.pdf: 1 thing", "b.pdf: nothing worth a look"]


def test_an_honest_nothing_says_what_was_not_read() -> None:
    banner = words(Answer((news(unread=(Unread("Page 4", "a scan without a text layer"),)),)))

    assert banner.body.splitlines() == [
        "Nothing worth a look in 41 checks.",
        "Page 4 was not read: a scan without a text layer",
    ]


def test_a_refusal_says_why() -> None:
    banner = words(Refusal("scan.pdf", "It is a scan without a text layer.", None))

    assert banner.title == "Not read: scan.pdf"
    assert banner.body == "It is a scan without a text layer."
    assert banner.offers == ()


def test_no_words_of_the_document_are_in_a_banner(a_finding: FindingMaker) -> None:
    quoted = Finding(
        **{name: getattr(a_finding("Renews itself"), name) for name in Finding.__slots__} | {"quote": "SECRET"}
    )

    assert "SECRET" not in words(Announce((news(quoted),))).body


def test_the_day_is_counted_and_not_told(a_finding: FindingMaker) -> None:
    items = tuple(BriefItem(1, "Lease.pdf", a_finding(title)) for title in ("Renews itself", "No limit"))
    message = words(TellDay(Brief(date(2026, 11, 23), items, (), (), 12, worth_a_look=5), held_back=1))

    assert message.title == "Your day on one page"
    assert message.body == "5 things worth a look\n1 document waited for this"
    assert [offer.choice for offer in message.offers] == [Choice.SHOW]
