"""Which of the things that the user said bears on a document."""

import pytest

from second_opinion.domain.document import Kind
from second_opinion.domain.remembered import ReadAs, Remembered, name_key, own_role
from second_opinion.domain.reviewer import Side

SIDES = (Side("provider", "Alder Ltd"), Side("customer", "BIRCH G.m.b.H."))


def test_a_sender_goes_before_the_folder() -> None:
    said = Remembered(ReadAs(Kind.CONTRACT), {"ada@alder.example": ReadAs(Kind.PLAN)})
    assert said.told("ada@alder.example") == ReadAs(Kind.PLAN)
    assert said.told("ben@birch.example") == said.told(None) == ReadAs(Kind.CONTRACT)
    assert Remembered().told("ada@alder.example") is None


@pytest.mark.parametrize("written", ["Alder Ltd", "ALDER LIMITED", "Alder,  Ltd."])
def test_a_name_is_the_same_however_it_is_written(written: str) -> None:
    assert name_key(written) == "alder ltd"


def test_the_side_follows_from_the_name() -> None:
    assert own_role(SIDES, {"birch gmbh"}) == "customer"
    assert own_role(SIDES, {"mara"}) is None
    assert own_role(SIDES, {"birch gmbh", "alder ltd"}) is None
