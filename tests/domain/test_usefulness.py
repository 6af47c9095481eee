"""A check that is noise to somebody falls silent soon, a good one never; worked out exactly, over every course of verdicts."""

import pytest

from second_opinion.domain.usefulness import Tally

MONTH = 60
"""Verdicts on one check: two a day from a very diligent user."""


def silenced_within(verdicts: int, precision: float) -> float:
    """The part of users for whom a check of that precision falls silent within so many verdicts."""
    speaking, silent = {Tally(): 1.0}, 0.0
    for _ in range(verdicts):
        after: dict[Tally, float] = {}
        for tally, share in speaking.items():
            useful, not_useful = Tally(tally.useful + 1, tally.not_useful), Tally(tally.useful, tally.not_useful + 1)
            for then, chance in ((useful, precision), (not_useful, 1 - precision)):
                if then.is_noise:
                    silent += share * chance
                else:
                    after[then] = after.get(then, 0.0) + share * chance
        speaking = after
    return silent


def test_a_noisy_check_is_silent_within_twelve_verdicts() -> None:
    assert silenced_within(12, 0.1) == pytest.approx(0.987, abs=0.001)


def test_a_good_check_is_hardly_ever_silenced() -> None:
    assert silenced_within(MONTH, 0.8) == pytest.approx(0.003, abs=0.001)


def test_one_that_is_useful_every_second_time_mostly_speaks() -> None:
    assert silenced_within(MONTH, 0.5) == pytest.approx(0.42, abs=0.01)


def test_nobody_is_silenced_for_a_bad_start() -> None:
    assert not Tally(0, 3).is_noise
    assert Tally(0, 4).is_noise


def test_verdicts_move_what_a_banner_asks_for() -> None:
    assert Tally().needs(0.85) == 0.85
    assert Tally(9, 0).needs(0.85) == pytest.approx(0.775)
    assert Tally(0, 3).needs(0.85) == pytest.approx(0.95)
    assert Tally(0, 30).needs(0.85) <= 0.99


def test_years_of_verdicts_are_taken_too() -> None:
    assert Tally(2_000, 3_000).is_noise
    assert not Tally(3_000, 2_000).is_noise
