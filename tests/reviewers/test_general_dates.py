"""The days that invoices, minutes and letters put into a calendar."""

from datetime import date

import pytest

from second_opinion.domain.check import Reading
from second_opinion.extraction.formats import read_bytes
from second_opinion.reviewing.loading import load_reviewers

LOADED = load_reviewers(None)


def days_of(text: str) -> list[tuple[date, str, str]]:
    reviewer = LOADED.by_id("general")
    assert reviewer is not None
    assert reviewer.dates is not None
    document = read_bytes(text.encode(), "paper.txt")
    seen = reviewer.recognise(document)
    found = list(reviewer.dates(Reading(document, (), reviewer.kind, date(2026, 11, 24), seen.subtype)))
    assert all(document.quote(one.span) for one in found)
    return [(one.date, one.what, one.who) for one in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Invoice 7\nDue date: 3 March 2027", (date(2027, 3, 3), "Payment is due", "you")),
        ("Rechnung 7\nZahlbar bis 03.03.2027", (date(2027, 3, 3), "Payment is due", "you")),
        ("Actions\n- Ada to call the bank by 3 March 2027", (date(2027, 3, 3), "Ada to call the bank by 3 March 2027", "Ada")),
        ("We will send the keys before 3 March 2027. Thanks.", (date(2027, 3, 3), "We will send the keys before 3 March 2027", "somebody")),
    ],
)  # fmt: skip
def test_a_day_with_its_task(text: str, expected: tuple[date, str, str]) -> None:
    assert days_of(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "The mill was built on 3 March 1827 and burnt twice.",
        "Invoice date: 3 March 2027",
        "Sales grew by half, and by 3 March 2020 the shop was full.",
    ],
)
def test_a_day_that_asks_for_nothing(text: str) -> None:
    assert days_of(text) == []
