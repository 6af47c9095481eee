"""Everything is said once, the weightiest first, and is known again in the next version."""

from dataclasses import replace
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from second_opinion.domain.check import Severity
from second_opinion.domain.document import Span
from second_opinion.domain.finding import Finding, Source
from second_opinion.reviewing.folding import fold

ONE = Finding(
    id="",
    reviewer="contracts",
    check="auto-renewal",
    severity=Severity.MEDIUM,
    probability=0.8,
    source=Source.QUESTION,
    title="Renews itself",
    why="It renews.",
    suggestion="Ask.",
    fingerprint="f",
    quote="x" * 10,
    span=Span(0, 10),
)


def at(start: int, **changes: Any) -> Finding:
    return replace(ONE, span=Span(start, start + 10), **changes)


def test_the_same_words_twice_are_one_finding() -> None:
    (only,) = fold([at(0, why="One."), at(2, why="Two.", probability=0.9)])
    assert only.span == Span(0, 10)
    assert only.probability == 0.9


def test_the_same_message_in_two_places_is_one_finding_with_both() -> None:
    (only,) = fold([at(50), at(0)])
    assert (only.span, only.also) == (Span(0, 10), (Span(50, 60),))


def test_different_messages_of_one_check_stay_apart_up_to_three() -> None:
    findings = [at(start, why=f"It says {start}.") for start in (0, 50, 100)]
    assert len(fold(findings)) == 3
    (only,) = fold([*findings, at(150, why="It says more.")])
    assert only.also == (Span(50, 60), Span(100, 110), Span(150, 160))


def test_a_rule_and_a_question_that_say_the_same_are_one() -> None:
    rule = at(0, check="renewal-automatic", title="It renews itself", source=Source.RULE, why="By rule.")
    assert fold([ONE, rule]) == fold([rule])


def test_the_weightier_of_two_that_say_the_same_stays() -> None:
    heavy = at(0, check="renewal-automatic", title="It renews itself", severity=Severity.HIGH)
    assert fold([at(0, source=Source.RULE), heavy]) == fold([heavy])


def test_different_checks_on_the_same_words_stay() -> None:
    assert len(fold([ONE, at(0, check="no-cap", title="No limit on what you owe")])) == 2


def test_two_questions_that_sound_alike_stay_apart() -> None:
    assert len(fold([ONE, at(0, check="auto-renewals", title="Renews itself too")])) == 2


def test_what_two_reviewers_say_alike_is_one() -> None:
    assert len(fold([ONE, at(0, reviewer="general", check="auto-renewals", title="Renews itself too")])) == 1


def test_two_missing_things_stay_apart() -> None:
    first = replace(ONE, span=None, quote=None, check="no-cap", title="No limit on what you owe")
    second = replace(ONE, span=None, quote=None, check="no-cap-for-you", title="No limit on what you may owe")
    assert len(fold([first, second])) == 2


def test_the_heaviest_come_first_then_the_surest_then_the_order_of_the_text() -> None:
    findings = [
        at(0, check="a", title="a", severity=Severity.LOW),
        at(100, check="b", title="b", probability=0.7, severity=Severity.HIGH),
        at(200, check="c", title="c", probability=0.9, severity=Severity.HIGH),
        at(50, check="d", title="d", probability=0.7, severity=Severity.HIGH),
    ]
    assert [finding.check for finding in fold(findings)] == ["c", "d", "b", "a"]


def test_ids_differ_where_fingerprints_do_not() -> None:
    first, second = fold([at(0, why="One."), at(50, why="Two.")])
    assert first.id != second.id


@given(st.permutations([at(0, why="1"), at(50, why="2"), at(7, check="x", title="y"), at(50, check="z", title="w")]))
def test_the_order_in_which_findings_come_does_not_matter(findings: list[Finding]) -> None:
    assert fold(findings) == fold(sorted(findings, key=repr))


@given(st.lists(st.builds(at, st.integers(0, 60), why=st.sampled_from(["a", "b"]), check=st.sampled_from(["c", "d"]))))
def test_folding_twice_changes_nothing(findings: list[Finding]) -> None:
    once = fold(findings)
    assert fold(once) == once
