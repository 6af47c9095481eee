"""Letters are looked for before patterns: what is found is the same."""

import re

import pytest

from second_opinion_reviewers.contracts.definitions import defined_names
from second_opinion_reviewers.contracts.names import companies
from second_opinion_reviewers.contracts.wording import places, sentences_with

TEXT = (
    "The law of France governs this Agreement. Nothing here\nrenews. It renews each year, and each month it\nrenews again. "
    "Lawful acts are governed by law."
)


@pytest.mark.parametrize(
    ("cue", "letters"), [(r"\brenews\b", ["renew"]), (r"law\b.*\bgovern|governed", ["govern", "law"])]
)
def test_a_sentence_is_the_same_by_letters(cue: str, letters: list[str]) -> None:
    pattern = re.compile(cue)
    everywhere = list(sentences_with(TEXT, pattern))
    assert everywhere
    assert list(sentences_with(TEXT, pattern, letters)) == everywhere


def test_a_sentence_without_the_letters_is_passed_over() -> None:
    (only,) = sentences_with(TEXT, re.compile(r"\brenews\b"), ["month"])
    assert only.words.startswith("it renews each year")


def test_letters_are_told_in_the_order_of_the_text() -> None:
    assert places("no, on; no", ["on", "no"]) == [0, 4, 8]


def test_a_company_is_found_before_each_of_its_forms() -> None:
    text = (
        "between Acme Holdings Limited Inc., the seller, and Meyer GmbH (the buyer).\nA limited term. Acme, LLC signs."
    )
    assert [(each.words, each.form) for each in companies(text)] == [
        (("acme", "holdings", "limited"), "inc"),
        (("meyer",), "gmbh"),
        (("acme",), "llc"),
    ]


def test_names_in_quotation_marks_and_in_bold_are_defined() -> None:
    assert {"buyer", "goods", "price"} <= defined_names('the “Buyer”, **Goods** and (the "Price")')
