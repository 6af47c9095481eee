"""The functions that reviewer.toml names."""

from second_opinion_reviewers.plans.agenda import agenda
from second_opinion_reviewers.plans.beds import nights_without_bed
from second_opinion_reviewers.plans.costs import times_wrong
from second_opinion_reviewers.plans.lengths import lengths_do_not_add_up
from second_opinion_reviewers.plans.people import (
    no_reserve,
    nobody_named,
    still_open,
    too_little_food,
    too_many_for_the_room,
)
from second_opinion_reviewers.plans.recognise import recognise
from second_opinion_reviewers.plans.timing import (
    answers_too_late,
    ends_before_start,
    lasts_otherwise,
    too_late_for_the_day,
)

__all__ = [
    "agenda",
    "answers_too_late",
    "ends_before_start",
    "lasts_otherwise",
    "lengths_do_not_add_up",
    "nights_without_bed",
    "no_reserve",
    "nobody_named",
    "recognise",
    "still_open",
    "times_wrong",
    "too_late_for_the_day",
    "too_little_food",
    "too_many_for_the_room",
]
