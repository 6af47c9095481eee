"""The functions that reviewer.toml names."""

from second_opinion_reviewers.plans.agenda import agenda
from second_opinion_reviewers.plans.beds import nights_without_bed
from second_opinion_reviewers.plans.free_days import on_a_free_day
from second_opinion_reviewers.plans.hours import change_too_short, ends_before_it_begins, entries_overlap
from second_opinion_reviewers.plans.lengths import lengths_do_not_add_up
from second_opinion_reviewers.plans.missing import no_cover, no_first_aid, no_papers, no_rain_plan, no_word_on_diets
from second_opinion_reviewers.plans.order import booked_twice, goes_in_circles, starts_too_early
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
    "booked_twice",
    "change_too_short",
    "ends_before_it_begins",
    "ends_before_start",
    "entries_overlap",
    "goes_in_circles",
    "lasts_otherwise",
    "lengths_do_not_add_up",
    "nights_without_bed",
    "no_cover",
    "no_first_aid",
    "no_papers",
    "no_rain_plan",
    "no_reserve",
    "no_word_on_diets",
    "nobody_named",
    "on_a_free_day",
    "recognise",
    "starts_too_early",
    "still_open",
    "too_late_for_the_day",
    "too_little_food",
    "too_many_for_the_room",
]
