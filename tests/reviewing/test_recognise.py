"""What a document is, who reads it, and what is made of what the user says."""

from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any

import pytest

from second_opinion.domain.document import Kind
from second_opinion.domain.reviewer import Recognition, Reviewer, Role, Side
from second_opinion.reviewing.case import open_case
from second_opinion.reviewing.recognise import by_words, language_of, recognise

DEUTSCH = "Der Mieter zahlt die Miete bis zum dritten Werktag eines jeden Monats auf das Konto des Vermieters. " * 5


@pytest.fixture
def rest(deals: Reviewer) -> Reviewer:
    return replace(deals, id="rest", kind=Kind.OTHER, roles=(), recognise=partial(by_words, words=("zebra",)))


def test_the_surest_reviewer_reads(deals: Reviewer, rest: Reviewer, agreement: str, read: Any) -> None:
    found = recognise(read(agreement), (rest, deals))
    assert (found.reviewer, found.kind, found.probability) == (deals, Kind.CONTRACT, 1.0)


def test_where_nobody_is_sure_the_rest_is_read_by_the_rest(deals: Reviewer, rest: Reviewer, read: Any) -> None:
    found = recognise(read("A poem about the sea and what it gave us."), (deals, rest))
    assert (found.reviewer, found.kind) == (rest, Kind.OTHER)


def test_what_the_user_says_wins(deals: Reviewer, rest: Reviewer, agreement: str, read: Any) -> None:
    certain = replace(deals, recognise=lambda _: Recognition(1.0, "nda", "provider"))
    case = open_case(read(agreement), (certain, rest), date(2026, 11, 23), role="customer")
    assert (case.recognised.role, case.recognised.subtype) == ("customer", "nda")
    assert open_case(read(agreement), (certain, rest), date(2026, 11, 23), Kind.OTHER).reviewer == rest


def test_a_side_follows_from_the_users_name(deals: Reviewer, agreement: str, read: Any) -> None:
    named = Recognition(1.0, None, "customer", (Side("provider", "Birch GmbH"), Side("customer", "Alder Ltd")))
    roles = (Role("customer", "you buy"), Role("provider", "you supply"))
    mine, today = replace(deals, roles=roles, recognise=lambda _: named), date(2026, 11, 23)
    assert open_case(read(agreement), (mine,), today, names=("birch gmbh",)).recognised.role == "provider"
    assert open_case(read(agreement), (mine,), today, names=("other gmbh",)).recognised.role == "customer"
    said = open_case(read(agreement), (mine,), today, role="customer", names=("birch gmbh",))
    assert said.recognised.role == "customer"


def test_a_side_that_nobody_knows_is_not_taken(deals: Reviewer, agreement: str, read: Any) -> None:
    assert open_case(read(agreement), (deals,), date(2026, 11, 23), role="pilot").recognised.role is None


def test_without_reviewers_nothing_is_claimed(agreement: str, read: Any) -> None:
    found = recognise(read(agreement), ())
    assert (found.reviewer, found.kind, found.probability) == (None, Kind.OTHER, 0.0)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The tenant pays the rent by the third working day of each month to the landlord. " * 3, "en"),
        (DEUTSCH, "de"),
        ("Le locataire paie le loyer au plus tard le troisième jour ouvrable de chaque mois. " * 3, "fr"),
        ("De huurder betaalt de huur uiterlijk op de derde werkdag van elke maand, of later. " * 3, "nl"),
        ("12.50 | 13.00", "en"),
    ],
)
def test_languages(text: str, language: str) -> None:
    assert language_of(text) == language
