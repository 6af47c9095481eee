"""Every reviewer that ships: it loads, every check has examples enough, and the rules hold theirs."""

from datetime import date

import pytest

from second_opinion.domain.check import Fires, Rule
from second_opinion.domain.document import Document
from second_opinion.domain.reviewer import Reviewer
from second_opinion.extraction.formats import read_bytes
from second_opinion.reviewing.examples import lacking, try_examples
from second_opinion.reviewing.loading import load_reviewers
from second_opinion.reviewing.matters import matter_of

TODAY = date(2026, 11, 23)
SHIPPED = {"contracts", "emails", "plans", "general"}
LOADED = load_reviewers(None)
CHECKS = [(reviewer, check.id) for reviewer in LOADED.reviewers for check in reviewer.checks]
RULES = [(reviewer, rule) for reviewer in LOADED.reviewers for rule in reviewer.rules]


def read(text: str, name: str) -> Document:
    return read_bytes(text.encode(), name)


def named(value: object) -> str:
    return str(getattr(value, "id", value))


def test_all_reviewers_load() -> None:
    assert LOADED.problems == ()
    assert {reviewer.id for reviewer in LOADED.reviewers} == SHIPPED


@pytest.mark.parametrize(("reviewer", "check"), CHECKS, ids=named)
def test_a_check_has_examples_enough(reviewer: Reviewer, check: str) -> None:
    assert check not in {one.check for one in lacking(reviewer)}


@pytest.mark.parametrize(("reviewer", "rule"), RULES, ids=named)
def test_a_rule_holds_its_examples(reviewer: Reviewer, rule: Rule) -> None:
    tried = try_examples(reviewer, read, TODAY, check=rule.id)
    wrong = [(one.number, one.example.fires, one.error, one.example.text) for one in tried if not one.holds]
    assert wrong == []


@pytest.mark.parametrize("reviewer", LOADED.reviewers, ids=named)
def test_no_words_that_a_question_needs_are_missing_where_it_must_fire(reviewer: Reviewer) -> None:
    questions = {one.id: one for one in reviewer.questions}
    answered_yes = [
        (matter_of(reviewer, question), example.text)
        for example in reviewer.examples
        if (question := questions.get(example.check)) and example.fires is (question.fires is Fires.YES)
    ]
    spared = [text for matter, text in answered_yes if not matter.may_be_in(" ".join(text.lower().split()))]
    assert spared == []
