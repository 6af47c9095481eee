"""The functions that reviewer.toml names."""

from second_opinion_reviewers.plans.agenda import agenda
from second_opinion_reviewers.plans.beds import nights_without_bed
from second_opinion_reviewers.plans.budgets import (
    currencies_mixed,
    no_contingency,
    share_of_total_wrong,
    subtotal_wrong,
)
from second_opinion_reviewers.plans.columns import length_beside_wrong, weekday_beside_wrong
from second_opinion_reviewers.plans.deadline import after_the_end, no_slack
from second_opinion_reviewers.plans.free_days import on_a_free_day
from second_opinion_reviewers.plans.hours import (
    change_too_short,
    ends_before_it_begins,
    entries_overlap,
    gap_in_the_programme,
    long_day,
)
from second_opinion_reviewers.plans.lengths import lengths_do_not_add_up
from second_opinion_reviewers.plans.missing import (
    no_cover,
    no_first_aid,
    no_papers,
    no_rain_plan,
    no_word_on_diets,
    nobody_for_anything,
    nothing_on_risks,
)
from second_opinion_reviewers.plans.order import booked_twice, goes_in_circles, starts_too_early
from second_opinion_reviewers.plans.people import (
    no_reserve,
    nobody_named,
    still_open,
    too_little_food,
    too_many_for_the_room,
)
from second_opinion_reviewers.plans.premortem import why_it_failed
from second_opinion_reviewers.plans.recognise import recognise
from second_opinion_reviewers.plans.staying import ends_otherwise, lasts_otherwise
from second_opinion_reviewers.plans.timing import answers_too_late, ends_before_start, too_late_for_the_day

__all__ = [
    "after_the_end",
    "agenda",
    "answers_too_late",
    "booked_twice",
    "change_too_short",
    "currencies_mixed",
    "ends_before_it_begins",
    "ends_before_start",
    "ends_otherwise",
    "entries_overlap",
    "gap_in_the_programme",
    "goes_in_circles",
    "lasts_otherwise",
    "length_beside_wrong",
    "lengths_do_not_add_up",
    "long_day",
    "nights_without_bed",
    "no_contingency",
    "no_cover",
    "no_first_aid",
    "no_papers",
    "no_rain_plan",
    "no_reserve",
    "no_slack",
    "no_word_on_diets",
    "nobody_for_anything",
    "nobody_named",
    "nothing_on_risks",
    "on_a_free_day",
    "recognise",
    "share_of_total_wrong",
    "starts_too_early",
    "still_open",
    "subtotal_wrong",
    "too_late_for_the_day",
    "too_little_food",
    "too_many_for_the_room",
    "weekday_beside_wrong",
    "why_it_failed",
]
