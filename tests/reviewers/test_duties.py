"""Who owes what by when, out of contracts made up for this."""

from datetime import date

import pytest

from second_opinion.domain.check import Obligation, Reading
from second_opinion.domain.document import Kind
from second_opinion.extraction.formats import read_bytes
from second_opinion_reviewers.contracts.duties import obligations

HEAD = 'This Agreement is made on 1 March 2027 between Alder Ltd (the "Supplier") and Birch GmbH (the "Customer").\n\n'


def found(sentence: str, role: str | None = "customer") -> list[Obligation]:
    document = read_bytes((HEAD + sentence).encode(), "agreement.txt")
    reading = Reading(document=document, passages=(), kind=Kind.CONTRACT, today=date(2027, 3, 2), role=role)
    duties = list(obligations(reading))
    assert all(document.quote(duty.span) in HEAD + sentence for duty in duties)
    return duties


CASES = [
    (
        "The Customer shall pay each invoice within thirty (30) days after its receipt.",
        ("you", "pay each invoice", "within thirty (30) days after its receipt", None),
    ),
    (
        "Within ten (10) days after the Effective Date, the Supplier shall hand over the keys.",
        ("they", "hand over the keys", "Within ten (10) days after the Effective Date", date(2027, 3, 11)),
    ),
    (
        "The Supplier must deliver the final report, bound and signed, no later than 30 June 2027.",
        ("they", "deliver the final report", "no later than 30 June 2027", date(2027, 6, 30)),
    ),
    (
        "The Customer shall report its sales to the Supplier on or before the fifth business day of each month.",
        ("you", "report its sales to the Supplier", "on or before the fifth business day of each month", None),
    ),
    (
        "Each party shall return all copies within 14 days of termination, unless the law forbids it.",
        ("both", "return all copies", "within 14 days of termination", None),
    ),
]


@pytest.mark.parametrize(("sentence", "expected"), CASES)
def test_a_duty_with_a_time(sentence: str, expected: tuple[str, str, str, date | None]) -> None:
    (duty,) = found(sentence)
    assert (duty.who, duty.what, duty.when, duty.due) == expected
    assert duty.computed == ("Effective Date" in sentence)


def test_without_a_side_the_names_stand() -> None:
    (duty,) = found(CASES[0][0], role=None)
    assert duty.who == "Customer"


@pytest.mark.parametrize(
    "sentence",
    [
        "The Customer shall not, within twelve months after the end of this Agreement, hire staff of the Supplier.",
        "The Customer may return the goods within 14 days of their receipt.",
        "The Supplier shall perform the Services with care.",  # a duty, but without a time
        "This Agreement shall terminate within 30 days after notice.",
        "The fee shall be reviewed annually.",
    ],
)
def test_what_is_no_duty_or_has_no_time(sentence: str) -> None:
    assert found(sentence) == []


def test_the_end_is_not_counted_from_the_start() -> None:
    (duty,) = found("The Customer shall pay all open sums within 30 days after the effective date of termination.")
    assert duty.due is None
