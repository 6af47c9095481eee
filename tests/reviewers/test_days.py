"""The days that mails and plans put into a calendar."""

from datetime import date

import pytest

from second_opinion.domain.check import KeyDate, Reading
from second_opinion.extraction.formats import read_bytes
from second_opinion.reviewing.loading import load_reviewers

LOADED = load_reviewers(None)
MONDAY = "Mon, 9 Nov 2026 09:12:00 +0000"


def days_of(reviewer_id: str, name: str, text: str) -> list[KeyDate]:
    reviewer = LOADED.by_id(reviewer_id)
    assert reviewer is not None
    assert reviewer.dates is not None
    document = read_bytes(text.encode(), name)
    recognised = reviewer.recognise(document)
    reading = Reading(document, (), reviewer.kind, date(2026, 11, 24), recognised.subtype, recognised.role)
    found = list(reviewer.dates(reading))
    assert all(document.quote(one.span) for one in found)
    return found


def mail(body: str) -> str:
    return (
        f"Received: from a by b; {MONDAY}\nFrom: Ada <ada@harbour.example>\nSubject: Keys\nDate: {MONDAY}\n\n{body}\n"
    )


@pytest.mark.parametrize(
    ("body", "expected", "computed"),
    [
        ("Please sign it by 20 November 2026.", date(2026, 11, 20), False),
        ("Please sign it by 20 November.", date(2026, 11, 20), True),
        ("Could you send it before 5 January?", date(2027, 1, 5), True),
        ("Please answer by Friday.", date(2026, 11, 13), True),
        ("Please answer by next Friday.", date(2026, 11, 20), True),
        ("We need it by tomorrow.", date(2026, 11, 10), True),
        ("Kindly pay within ten working days.", date(2026, 11, 23), True),
        ("You must return it within 2 weeks.", date(2026, 11, 23), True),
        ("Please let me know by the end of the month.", date(2026, 11, 30), True),
    ],
)
def test_what_a_mail_wants_by_a_day(body: str, expected: date, computed: bool) -> None:
    (found,) = days_of("emails", "mail.eml", mail(body))
    assert (found.date, found.who, found.computed) == (expected, "you", computed)


@pytest.mark.parametrize(
    "body",
    [
        "By Friday the paint was dry.",
        "The hall was built before 5 January 1980, I am told.",
        "Thanks.\n\nOn Sunday, Ben wrote:\n> Please answer by Friday.",
    ],
)
def test_other_days_are_left_out(body: str) -> None:
    assert days_of("emails", "mail.eml", mail(body)) == []


PLAN = """# Summer party
Date: 13 June 2027
RSVP by 4 June 2027

| Task | Owner | Due |
|---|---|---|
| Invitations | Lena | 12 April 2027 |
| Tables | | 10 May 2027 |
"""


def test_the_days_of_a_plan() -> None:
    found = [(one.date, one.what, one.who) for one in days_of("plans", "plan.md", PLAN)]
    assert found == [
        (date(2027, 6, 13), "The day itself", "you"),
        (date(2027, 6, 4), "RSVP", "you"),
        (date(2027, 4, 12), "Invitations", "Lena"),
        (date(2027, 5, 10), "Tables", "nobody"),
    ]


AGREEMENT = """SERVICES AGREEMENT

This Agreement is made between Acme Ltd and Bolt GmbH (the Customer). It starts on 1 January 2027 and runs until 31 December 2027.

1. Renewal. The Agreement renews automatically for successive periods of one year unless the Customer gives notice at least five business days before the end of the term.

2. Law. This Agreement is governed by the laws of {place}.
"""


@pytest.mark.parametrize(
    ("place", "deadline"),
    [("Germany", date(2027, 12, 24)), ("England", date(2027, 12, 22)), ("the State of Delaware", date(2027, 12, 23))],
)
def test_working_days_are_those_of_the_country_whose_law_governs(place: str, deadline: date) -> None:
    """Christmas is on a Saturday: Germany works on the Monday after it, England from Wednesday on; America rests on the Friday before."""
    found = days_of("contracts", "agreement.txt", AGREEMENT.format(place=place))
    assert deadline in [one.date for one in found if one.computed]
