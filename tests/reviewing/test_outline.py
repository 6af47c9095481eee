"""What a line is by its looks."""

import pytest

from second_opinion.reviewing.outline import look_of


@pytest.mark.parametrize("line", ["SCHEDULE 2027", "TERM AND RENEWAL", "Payment Terms"])
def test_a_heading(line: str) -> None:
    assert look_of(line, alone=True).heading


@pytest.mark.parametrize("line", ["IBAN: DE89 3704 0044 0532 0130 07", "It starts at once."])
def test_what_shouts_by_its_figures_is_no_heading(line: str) -> None:
    assert not look_of(line, alone=True).heading
