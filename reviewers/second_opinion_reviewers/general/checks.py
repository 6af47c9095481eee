"""The functions that reviewer.toml names."""

from second_opinion_reviewers.general.again import invoice_again
from second_opinion_reviewers.general.blanks import blank_left
from second_opinion_reviewers.general.calendar import already_due, due_before_written, impossible_date, weekday_wrong
from second_opinion_reviewers.general.claims import leans_on_nobody
from second_opinion_reviewers.general.clocks import clocks_disagree
from second_opinion_reviewers.general.figures import account_number_wrong, tax_wrong, two_values
from second_opinion_reviewers.general.hidden import talks_to_a_machine
from second_opinion_reviewers.general.keydates import dates
from second_opinion_reviewers.general.minutes import no_day_to_do_it, nobody_to_do_it, nothing_decided
from second_opinion_reviewers.general.products import share_wrong, times_wrong
from second_opinion_reviewers.general.prose import said_otherwise
from second_opinion_reviewers.general.recognise import recognise
from second_opinion_reviewers.general.slips import ordinal_wrong, two_addresses
from second_opinion_reviewers.general.sums import total_wrong

__all__ = [
    "account_number_wrong",
    "already_due",
    "blank_left",
    "clocks_disagree",
    "dates",
    "due_before_written",
    "impossible_date",
    "invoice_again",
    "leans_on_nobody",
    "no_day_to_do_it",
    "nobody_to_do_it",
    "nothing_decided",
    "ordinal_wrong",
    "recognise",
    "said_otherwise",
    "share_wrong",
    "talks_to_a_machine",
    "tax_wrong",
    "times_wrong",
    "total_wrong",
    "two_addresses",
    "two_values",
    "weekday_wrong",
]
