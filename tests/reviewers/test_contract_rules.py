"""The rules of the contracts reviewer do what their examples say."""

from collections import Counter
from datetime import date
from importlib.resources import files

import pytest

from second_opinion.domain.check import Reading, Rule
from second_opinion.domain.document import Kind, Span
from second_opinion.domain.reviewer import Example
from second_opinion.extraction.sandbox import extract_text
from second_opinion.reviewing.loading import load_reviewers

TODAY = date(2026, 11, 24)
REVIEWER = load_reviewers(None).by_id("contracts")
assert REVIEWER is not None
RULES = {rule.id: rule for rule in REVIEWER.rules}
EXAMPLES = [example for example in REVIEWER.examples if example.check in RULES]


def reading_of(example: Example) -> Reading:
    document = extract_text(example.text, example.name)
    today = date.fromisoformat(example.today) if example.today else TODAY
    return Reading(document, (), Kind.CONTRACT, today, example.subtype, example.role)


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: f"{example.check}-{'yes' if example.fires else 'no'}")
def test_example_is_decided_as_it_says(example: Example) -> None:
    reading = reading_of(example)
    hits = list(RULES[example.check].run(reading))
    assert bool(hits) is example.fires, [reading.document.quote(hit.span) for hit in hits if hit.span]
    for hit in hits:
        assert (hit.span is None) == (hit.searched is not None)
        for span in (hit.span, *hit.also):
            assert span is None or reading.document.quote(span).strip() == reading.document.quote(span) != ""


@pytest.mark.parametrize("rule", RULES.values(), ids=lambda rule: rule.id)
def test_every_rule_has_three_examples_and_three_near_misses(rule: Rule) -> None:
    counts = Counter(example.fires for example in EXAMPLES if example.check == rule.id)
    assert counts[True] >= 3
    assert counts[False] >= 3


def test_every_rule_is_told_in_plain_words() -> None:
    for rule in RULES.values():
        assert 2 <= len(rule.title.split()) <= 7, rule.title
        assert "!" not in rule.title + rule.why + rule.suggestion


def test_package_holds_its_data() -> None:
    folder = files("second_opinion_reviewers.contracts")
    assert folder.joinpath("reviewer.toml").is_file()
    assert folder.joinpath("examples.toml").is_file()
    assert Span(0, 1).overlaps(Span(0, 2))
