"""The functions that reviewer.toml names."""

from second_opinion_reviewers.contracts.absences import (
    usual_clauses_missing,
)
from second_opinion_reviewers.contracts.agreeing import (
    end_does_not_fit,
    ends_before_it_starts,
    two_days_for_one,
    two_terms_for_one,
    two_times_to_pay,
)
from second_opinion_reviewers.contracts.alike import (
    alike_but_for_a_number,
)
from second_opinion_reviewers.contracts.annexes import (
    annex_missing,
)
from second_opinion_reviewers.contracts.blanks import (
    contract_blank,
)
from second_opinion_reviewers.contracts.duties import (
    obligations,
)
from second_opinion_reviewers.contracts.ending import (
    costly_exit,
    early_notice_against_renewal,
    long_notice,
    notice_against_renewal,
    unequal_cure,
    unequal_notice,
    whole_term_due,
)
from second_opinion_reviewers.contracts.facts import (
    amount,
    cap,
    notice,
    period,
    renewal,
)
from second_opinion_reviewers.contracts.figures import (
    shares_do_not_add_up,
    words_and_figures_differ,
)
from second_opinion_reviewers.contracts.keydates import (
    key_dates,
)
from second_opinion_reviewers.contracts.law import (
    court_of_another_place,
    no_day_in_court,
    no_law_named,
    two_laws,
)
from second_opinion_reviewers.contracts.names import (
    party_named_differently,
)
from second_opinion_reviewers.contracts.numbering import (
    clause_removed,
    number_left_out,
    number_twice,
    reference_leads_nowhere,
)
from second_opinion_reviewers.contracts.orders import (
    line_does_not_multiply,
)
from second_opinion_reviewers.contracts.parties import (
    nobody_of_that_name,
)
from second_opinion_reviewers.contracts.paying import (
    late_interest,
    late_payment,
    no_late_interest,
    penalty_by_the_day,
    renewal_price_open,
    tax_not_mentioned,
)
from second_opinion_reviewers.contracts.promised import (
    called_otherwise,
    paper_nobody_names,
    promised_definition,
)
from second_opinion_reviewers.contracts.recognise import (
    recognise,
)
from second_opinion_reviewers.contracts.renting import (
    deposit_never_returned,
    enters_without_notice,
    handed_back_as_new,
    high_deposit,
    no_inventory,
    rent_may_rise,
)
from second_opinion_reviewers.contracts.restraints import (
    endless_secrecy,
    endless_survival,
    long_non_compete,
    long_non_solicit,
    long_secrecy,
)
from second_opinion_reviewers.contracts.secrecy import (
    every_copy_back,
    no_compelled_disclosure,
    no_exceptions,
    nobody_to_tell,
    secrecy_without_end,
)
from second_opinion_reviewers.contracts.service import (
    accepted_by_silence,
    low_cap,
    low_uptime,
    no_data_terms,
    slow_breach_notice,
    terms_on_a_page,
)
from second_opinion_reviewers.contracts.signing import (
    already_past,
    changes_left,
    due_before_the_start,
    hidden_words,
    nowhere_to_sign,
    remarks_left,
    signed_by_one,
)
from second_opinion_reviewers.contracts.sums import (
    currencies_mixed,
    product_wrong,
    two_sums_for_one,
    year_is_not_twelve_months,
)
from second_opinion_reviewers.contracts.terms import (
    defined_twice,
    named_and_not_used,
    nothing_of_that_name,
    term_not_defined,
    two_names_for_one,
)
from second_opinion_reviewers.contracts.work import (
    long_probation,
    long_warranty,
    no_holiday,
    no_money_early,
    overtime_included,
    paid_on_approval,
    pay_back,
    unlimited_revisions,
)

__all__ = [
    "accepted_by_silence",
    "alike_but_for_a_number",
    "already_past",
    "amount",
    "annex_missing",
    "called_otherwise",
    "cap",
    "changes_left",
    "clause_removed",
    "contract_blank",
    "costly_exit",
    "court_of_another_place",
    "currencies_mixed",
    "defined_twice",
    "deposit_never_returned",
    "due_before_the_start",
    "early_notice_against_renewal",
    "end_does_not_fit",
    "endless_secrecy",
    "endless_survival",
    "ends_before_it_starts",
    "enters_without_notice",
    "every_copy_back",
    "handed_back_as_new",
    "hidden_words",
    "high_deposit",
    "key_dates",
    "late_interest",
    "late_payment",
    "line_does_not_multiply",
    "long_non_compete",
    "long_non_solicit",
    "long_notice",
    "long_probation",
    "long_secrecy",
    "long_warranty",
    "low_cap",
    "low_uptime",
    "named_and_not_used",
    "no_compelled_disclosure",
    "no_data_terms",
    "no_day_in_court",
    "no_exceptions",
    "no_holiday",
    "no_inventory",
    "no_late_interest",
    "no_law_named",
    "no_money_early",
    "nobody_of_that_name",
    "nobody_to_tell",
    "nothing_of_that_name",
    "notice",
    "notice_against_renewal",
    "nowhere_to_sign",
    "number_left_out",
    "number_twice",
    "obligations",
    "overtime_included",
    "paid_on_approval",
    "paper_nobody_names",
    "party_named_differently",
    "pay_back",
    "penalty_by_the_day",
    "period",
    "product_wrong",
    "promised_definition",
    "recognise",
    "reference_leads_nowhere",
    "remarks_left",
    "renewal",
    "renewal_price_open",
    "rent_may_rise",
    "secrecy_without_end",
    "shares_do_not_add_up",
    "signed_by_one",
    "slow_breach_notice",
    "tax_not_mentioned",
    "term_not_defined",
    "terms_on_a_page",
    "two_days_for_one",
    "two_laws",
    "two_names_for_one",
    "two_sums_for_one",
    "two_terms_for_one",
    "two_times_to_pay",
    "unequal_cure",
    "unequal_notice",
    "unlimited_revisions",
    "usual_clauses_missing",
    "whole_term_due",
    "words_and_figures_differ",
    "year_is_not_twelve_months",
]
