"""The functions that reviewer.toml names."""

from second_opinion_reviewers.emails.answering import questions_left
from second_opinion_reviewers.emails.asks import (
    gift_cards,
    haste_and_hush,
    other_account,
    secrets_asked,
    silence_is_consent,
    threatens_account,
)
from second_opinion_reviewers.emails.attachments import better_left_closed, promised_and_missing
from second_opinion_reviewers.emails.clues import looks_like_a_lure
from second_opinion_reviewers.emails.deadlines import deadlines
from second_opinion_reviewers.emails.draft import day_gone_by, no_subject, placeholders
from second_opinion_reviewers.emails.keys import account_numbers, card_numbers, keys_and_passwords
from second_opinion_reviewers.emails.links import form_inside, leads_elsewhere, leads_to_a_number
from second_opinion_reviewers.emails.mail import recognise
from second_opinion_reviewers.emails.recipients import all_see_each_other, greets_another, inner_words_go_out
from second_opinion_reviewers.emails.sender import (
    answers_go_elsewhere,
    borrowed_name,
    look_alike_domain,
    name_is_another_address,
    not_proven,
)
from second_opinion_reviewers.emails.zones import zone_missing

__all__ = [
    "account_numbers",
    "all_see_each_other",
    "answers_go_elsewhere",
    "better_left_closed",
    "borrowed_name",
    "card_numbers",
    "day_gone_by",
    "deadlines",
    "form_inside",
    "gift_cards",
    "greets_another",
    "haste_and_hush",
    "inner_words_go_out",
    "keys_and_passwords",
    "leads_elsewhere",
    "leads_to_a_number",
    "look_alike_domain",
    "looks_like_a_lure",
    "name_is_another_address",
    "no_subject",
    "not_proven",
    "other_account",
    "placeholders",
    "promised_and_missing",
    "questions_left",
    "recognise",
    "secrets_asked",
    "silence_is_consent",
    "threatens_account",
    "zone_missing",
]
