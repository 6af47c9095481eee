"""The bundled mail and plan: the problems that code decides are found, each where it was planted."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from importlib.resources import files

import pytest

from second_opinion.domain.check import Hit, Reading, Rule
from second_opinion.domain.document import Document, Kind, Span
from second_opinion.domain.reviewer import Reviewer
from second_opinion.extraction.formats import read_bytes
from second_opinion.reviewing.loading import load_reviewers
from second_opinion.reviewing.recognise import Recognised, recognise

SAMPLES = files("second_opinion_assets") / "samples"
TODAY = date(2026, 11, 24)


@dataclass(frozen=True)
class Sample:
    document: Document
    kind: str
    role: str
    problems: list[tuple[str, Span | None]]


def read_sample(name: str) -> Sample:
    labels = json.loads((SAMPLES / f"{name.partition('.')[0]}.json").read_text(encoding="utf-8"))
    problems = [(problem["check"], problem["span"] and Span(*problem["span"])) for problem in labels["problems"]]
    return Sample(read_bytes((SAMPLES / name).read_bytes(), name), labels["kind"], labels["role"], problems)


@pytest.fixture(scope="module")
def reviewers() -> tuple[Reviewer, ...]:
    found = load_reviewers(None).reviewers
    assert {"emails", "plans", "general"} <= {reviewer.id for reviewer in found}
    return found


@pytest.fixture(params=["email.eml", "plan.md"])
def sample(request: pytest.FixtureRequest) -> Sample:
    return read_sample(request.param)


def rules_of(recognised: Recognised, reviewers: tuple[Reviewer, ...]) -> Iterator[Rule]:
    for reviewer in reviewers:
        own = reviewer is recognised.reviewer
        for rule in reviewer.rules:
            if rule.everywhere or (own and rule.concerns(recognised.subtype, recognised.role)):
                yield rule


def hits_on(document: Document, reviewers: tuple[Reviewer, ...]) -> list[tuple[str, Hit]]:
    recognised = recognise(document, reviewers)
    reading = Reading(document, (), recognised.kind, TODAY, recognised.subtype, recognised.role)
    return [(rule.id, hit) for rule in rules_of(recognised, reviewers) for hit in rule.run(reading)]


def test_the_kind_and_the_side_are_recognised(sample: Sample, reviewers: tuple[Reviewer, ...]) -> None:
    recognised = recognise(sample.document, reviewers)
    assert recognised.kind is Kind(sample.kind)
    assert recognised.role == sample.role


def test_every_problem_names_a_check(sample: Sample, reviewers: tuple[Reviewer, ...]) -> None:
    checks = {check.id for reviewer in reviewers for check in reviewer.checks}
    assert {check for check, _ in sample.problems} <= checks


def test_what_code_decides_is_found_where_it_was_planted(sample: Sample, reviewers: tuple[Reviewer, ...]) -> None:
    hits = hits_on(sample.document, reviewers)
    rules = {rule.id for reviewer in reviewers for rule in reviewer.rules}
    planted = [(check, span) for check, span in sample.problems if check in rules]
    assert len(planted) >= 6
    for check, span in planted:
        found = [hit.span for fired, hit in hits if fired == check]
        assert any(place == span or (place and span and span.overlaps(place)) for place in found), check


def test_nothing_else_is_found(sample: Sample, reviewers: tuple[Reviewer, ...]) -> None:
    planted = {check for check, _ in sample.problems}
    assert {check for check, _ in hits_on(sample.document, reviewers)} <= planted
