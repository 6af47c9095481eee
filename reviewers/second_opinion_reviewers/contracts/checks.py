"""The functions that reviewer.toml names."""

from second_opinion_reviewers.contracts.figures import shares_do_not_add_up, words_and_figures_differ
from second_opinion_reviewers.contracts.keydates import key_dates
from second_opinion_reviewers.contracts.numbering import (
    annex_missing,
    number_left_out,
    number_twice,
    reference_leads_nowhere,
)
from second_opinion_reviewers.contracts.parties import nobody_of_that_name
from second_opinion_reviewers.contracts.recognise import recognise
from second_opinion_reviewers.contracts.terms import (
    defined_twice,
    named_and_not_used,
    term_not_defined,
    two_names_for_one,
)

__all__ = [
    "annex_missing",
    "defined_twice",
    "key_dates",
    "named_and_not_used",
    "nobody_of_that_name",
    "number_left_out",
    "number_twice",
    "recognise",
    "reference_leads_nowhere",
    "shares_do_not_add_up",
    "term_not_defined",
    "two_names_for_one",
    "words_and_figures_differ",
]
