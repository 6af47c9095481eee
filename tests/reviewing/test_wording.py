"""Words are filled with facts, and still read well where a fact is missing."""

import pytest

from second_opinion.reviewing.wording import fill, stands_alone


@pytest.mark.parametrize(
    ("template", "facts", "expected"),
    [
        ("It renews. Give notice by {day}.", {"day": "4 May"}, "It renews. Give notice by 4 May."),
        ("It renews. Give notice by {day}.", {}, "It renews."),
        ("Pay {fee} now; it is due.", {}, "It is due."),
        ("It costs {fee}. {who} pay.", {"fee": "EUR 4.50", "who": "You"}, "It costs EUR 4.50. You pay."),
        ("It renews. Last day {day}; otherwise it goes on.", {}, "It renews. Otherwise it goes on."),
        (
            "It renews. Last day {day}; otherwise it goes on.",
            {"day": "4 May"},
            "It renews. Last day 4 May; otherwise it goes on.",
        ),
        ("Nothing is known of {x}.", {}, ""),
        ("It renews. Give notice by {day}.", {"day": ""}, "It renews."),
        ("Il se renouvelle\u00a0; préavis\u00a0: {day}.", {}, "Il se renouvelle."),
    ],
)
def test_fill(template: str, facts: dict[str, str], expected: str) -> None:
    assert fill(template, facts) == expected


def test_stands_alone() -> None:
    assert stands_alone("It renews. Give notice by {day}.")
    assert not stands_alone("Give notice by {day}.")
