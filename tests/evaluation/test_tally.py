"""Counts become figures; chance is always the same chance."""

import pytest

from second_opinion.domain.document import Span
from second_opinion.evaluation.matching import Ruler
from second_opinion.evaluation.tally import Claim, Tally, mean_f1, mean_figure, pooled_f1, recall

TEXT = "Red is a colour. Blue is one too.\n\nGreen is not here."


def tally() -> Tally:
    made = Tally()
    for number in range(6):
        made.begin(f"{number}.txt")
        made.match("red", Ruler(TEXT), [Claim(Span(0, 3), 0.9)] if number % 2 else [], [Span(0, 3)])
        made.match("green", Ruler(TEXT), [Claim(Span(36, 40), 0.1 * number)], [])
    return made


def test_intervals_are_the_same_every_time() -> None:
    assert tally().figure(mean_f1) == tally().figure(mean_f1)
    figure = tally().figure(recall, ["red"])
    assert figure.value == 0.5
    assert figure.interval.low < 0.5 < figure.interval.high


def test_a_mean_over_checks_differs_from_all_in_one() -> None:
    assert tally().figure(mean_f1).value == pytest.approx((2 / 3 + 0) / 2)
    assert tally().figure(pooled_f1).value == pytest.approx(2 * (3 / 9) * (3 / 6) / (3 / 9 + 3 / 6))


def test_the_surest_wrong_ones_come_first_and_five_are_kept() -> None:
    green = tally().results()["green"]
    assert (green.true, green.false, green.missed) == (0, 6, 0)
    assert [one.file for one in green.worst_false] == ["5.txt", "4.txt", "3.txt", "2.txt", "1.txt"]
    assert green.worst_false[0].text == "Green is not here."


def test_what_was_missed_is_said_in_words() -> None:
    assert [one.text for one in tally().results()["red"].worst_missed] == ["Red is a colour."[:3]] * 3


def test_nothing_measured_gives_nothing() -> None:
    assert Tally().figure(mean_f1).value == 0
    assert mean_figure([]).value == 0
