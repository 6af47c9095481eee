"""Totals of money and time over the sections of a plan, in the ways that people write them."""

from datetime import date

import pytest

from second_opinion.domain.check import Reading
from second_opinion.domain.document import Document, Kind
from second_opinion_reviewers.general.sums import total_wrong
from second_opinion_reviewers.plans.lengths import lengths_do_not_add_up


def plan(total: str, parts: tuple[str, ...], label: str, total_label: str) -> Reading:
    head = f"## Overview\n\n- **{total_label}:** {total}\n\n"
    sections = (f"### Milestone {number} — Build\n\n- **{label}:** {part}\n\n" for number, part in enumerate(parts, 1))
    document = Document("plan.md", "", head + "".join(sections), "markdown")
    return Reading(document, (), Kind.PLAN, date(2026, 11, 24))


@pytest.mark.parametrize(
    ("total", "parts"),
    [
        ("30,000 USD", ("10,000 USD", "15,000 USD")),
        ("29k USD", ("17,400 USD", "11,000 USD")),
        ("1.2 BTC", ("0.4 BTC", "0.7 BTC")),
        ("1.125 BTC", ("0.125 BTC", "0.9 BTC")),
        ("30.000 USD", ("15.000 USD", "10.000 USD")),
        ("20,000 USD (half of it in shares)", ("10,000 USD", "5,000 USD")),
        ("20,000 USD / 18,000 EUR", ("10,000 USD", "5,000 USD")),
        ("10'000 CHF", ("5'000 CHF", "4'000 CHF")),
        ("20000", ("10000", "5000")),
        ("20,000 aUSD", ("10,000 aUSD", "5,000 aUSD")),
    ],
)
def test_a_wrong_sum_is_found(total: str, parts: tuple[str, ...]) -> None:
    assert len([*total_wrong(plan(total, parts, "Costs", "Total Costs"))]) == 1
    assert len([*total_wrong(plan(total, parts, "Costs", "Costs"))]) == 1


@pytest.mark.parametrize(
    ("total", "parts"),
    [
        ("30,000 USD", ("10,000 USD", "20,000 USD")),
        ("30,000 USD", ("15.000 USD", "15.000 USD")),
        ("1.125 BTC", ("0.125 BTC", "1 BTC")),
        ("$11,400 (+ $16,600 paid by others)", ("$14,000", "$14,000")),
        ("20,000 USD", ("~~10,000 USD~~ (paid by others)", "20,000 USD")),
        ("20,000 USD", ("TBD", "10,000 USD")),
        ("12500 DAI", ("5000 USD", "7500 DAI")),
        ("20,000 USD + 10% tax", ("10,000 USD", "5,000 USD")),
        ("up to 20,000 USD", ("10,000 USD", "5,000 USD")),
    ],
)
def test_a_sum_that_may_be_right_is_left_alone(total: str, parts: tuple[str, ...]) -> None:
    assert [*total_wrong(plan(total, parts, "Costs", "Total Costs"))] == []


@pytest.mark.parametrize(
    ("total", "parts"),
    [
        ("3 months", ("1 month", "1 month")),
        ("1,5 months", ("1 month", "1 month")),
        ("3-5 months", ("1 month", "1 month")),
        ("1 year", ("6 months", "5 months")),
        ("three months", ("one month", "one month")),
        ("40 hours", ("20 hours", "10 hours")),
        ("10 person-weeks", ("5 person-weeks", "3 person-weeks")),
        ("60 days (2 months)", ("1 month", "2 weeks")),
        ("1 month 2 weeks", ("1 month", "1 month")),
    ],
)
def test_a_wrong_length_is_found(total: str, parts: tuple[str, ...]) -> None:
    for label in ("Total estimated duration", "Estimated duration", "Total duration"):
        assert len([*lengths_do_not_add_up(plan(total, parts, "Estimated duration", label))]) == 1, label


@pytest.mark.parametrize(
    ("total", "parts"),
    [
        ("3.5 months", ("2 month", "1.5 month")),
        ("2.5 months", ("6 weeks", "4 weeks")),
        ("8 weeks", ("4 weeks", "Less than 3 weeks")),
        ("3 months", ("1 month", "TBD")),
        ("about 3 months", ("1 month", "1 month")),
        ("3-4 months", ("1 month", "2 months")),
        ("3 months", ("4-6 weeks", "6-8 weeks")),
        ("20 working days", ("2 weeks", "2 weeks")),
        ("3 weeks", ("2 weeks", "3 weeks (in parallel with milestone 1)")),
        ("2 months and 2 weeks", ("1 month", "6 weeks")),
    ],
)
def test_a_length_that_may_be_right_is_left_alone(total: str, parts: tuple[str, ...]) -> None:
    assert [*lengths_do_not_add_up(plan(total, parts, "Estimated duration", "Total estimated duration"))] == []


@pytest.mark.parametrize(
    ("label", "total_label", "total", "parts"),
    [
        ("Dauer", "Gesamtdauer", "5 Monate", ("2 Monate", "2 Monate")),
        ("Durée", "Durée totale", "5 mois", ("2 mois", "2 mois")),
        ("Duración", "Duración total", "5 semanas", ("2 semanas", "2 semanas")),
    ],
)
def test_lengths_in_other_languages(label: str, total_label: str, total: str, parts: tuple[str, ...]) -> None:
    (hit,) = lengths_do_not_add_up(plan(total, parts, label, total_label))
    assert hit.facts["stated"] == total
    right = total.replace("5", "4")
    assert [*lengths_do_not_add_up(plan(right, parts, label, total_label))] == []
