"""The bundled contracts: the problems that code decides are found where they were planted, and the clean one is left alone."""

import importlib.util
import json
import re
import sys
from collections.abc import Iterator
from datetime import date
from importlib.resources import files
from pathlib import Path
from types import ModuleType

import pytest

from second_opinion.domain.check import Hit, Question, Reading, Rule, Severity
from second_opinion.domain.document import Document, Span
from second_opinion.domain.reviewer import Reviewer
from second_opinion.extraction.formats import read_bytes
from second_opinion.reviewing.loading import load_reviewers
from second_opinion.reviewing.recognise import recognise

SAMPLES = files("second_opinion_assets") / "samples"
MAKER = Path(__file__).parents[2] / "assets" / "make_samples.py"
TODAY = date(2026, 11, 24)


@pytest.fixture(scope="module")
def reviewers() -> tuple[Reviewer, ...]:
    found = load_reviewers(None).reviewers
    assert {"contracts", "general"} <= {reviewer.id for reviewer in found}
    return found


@pytest.fixture(scope="module")
def maker() -> ModuleType:
    spec = importlib.util.spec_from_file_location("make_samples", MAKER)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def read_sample(name: str) -> Document:
    return read_bytes((SAMPLES / name).read_bytes(), name)


def planted(name: str) -> list[tuple[str, Span]]:
    labels = json.loads((SAMPLES / name).read_text(encoding="utf-8"))
    assert (labels["kind"], labels["role"]) == ("contract", "customer")
    return [(problem["check"], Span(*problem["span"])) for problem in labels["problems"]]


def hits_on(document: Document, reviewers: tuple[Reviewer, ...]) -> Iterator[tuple[Rule, Hit]]:
    recognised = recognise(document, reviewers)
    assert recognised.reviewer is not None
    assert (recognised.reviewer.id, recognised.subtype, recognised.role) == ("contracts", "services", "customer")
    reading = Reading(document, (), recognised.kind, TODAY, recognised.subtype, recognised.role)
    for reviewer in reviewers:
        own = reviewer is recognised.reviewer
        for rule in reviewer.rules:
            if rule.concerns(recognised.subtype, recognised.role) and (own or rule.everywhere):
                yield from ((rule, hit) for hit in rule.run(reading))


def test_every_planted_problem_quotes_whole_words() -> None:
    text = read_sample("contract.md").text
    problems = planted("contract.json")
    assert len(problems) >= 14
    for check, span in problems:
        quote = text[span.start : span.end]
        assert quote == quote.strip() != "", check
        assert not re.match(r"\w", text[span.end :]), check
        assert not re.search(r"\w$", text[: span.start]), check


def test_planted_problems_are_checks_of_ours(reviewers: tuple[Reviewer, ...]) -> None:
    contracts = next(reviewer for reviewer in reviewers if reviewer.id == "contracts")
    if any(isinstance(check, Question) for check in contracts.checks):
        assert {check for check, _ in planted("contract.json")} <= {check.id for check in contracts.checks}
    assert len({check for check, _ in planted("contract.json")}) >= 14


def test_what_code_decides_is_found_where_it_was_planted(reviewers: tuple[Reviewer, ...]) -> None:
    hits = [(rule.id, hit) for rule, hit in hits_on(read_sample("contract.md"), reviewers)]
    rules = {rule.id for reviewer in reviewers for rule in reviewer.rules}
    by_rule = [(check, span) for check, span in planted("contract.json") if check in rules]
    assert len(by_rule) >= 14
    for check, span in by_rule:
        places = [place for found, hit in hits if found == check for place in (hit.span, *hit.also) if place]
        assert any(place.overlaps(span) for place in places), check


def test_nothing_is_found_that_was_not_planted(reviewers: tuple[Reviewer, ...]) -> None:
    found = {rule.id for rule, _ in hits_on(read_sample("contract.md"), reviewers)}
    assert found <= {check for check, _ in planted("contract.json")}


@pytest.mark.parametrize("name", ["contract.pdf", "contract.docx"])
def test_the_made_files_hold_the_same_problems(name: str, reviewers: tuple[Reviewer, ...]) -> None:
    found = {rule.id for rule, _ in hits_on(read_sample(name), reviewers)}
    assert found == {rule.id for rule, _ in hits_on(read_sample("contract.md"), reviewers)}


def test_the_clean_contract_gives_nothing_above_low(reviewers: tuple[Reviewer, ...]) -> None:
    assert planted("clean-contract.json") == []
    above = [
        rule.id for rule, _ in hits_on(read_sample("clean-contract.md"), reviewers) if rule.severity is not Severity.LOW
    ]
    assert above == []


def test_the_made_files_are_made_from_the_text(maker: ModuleType, tmp_path: Path) -> None:
    maker.make(tmp_path)
    for name in ("contract.pdf", "contract.docx"):
        made = read_bytes((tmp_path / name).read_bytes(), name)
        assert made.text == read_sample(name).text


def test_dates_of_the_contract_are_for_its_reader(reviewers: tuple[Reviewer, ...]) -> None:
    contracts = next(reviewer for reviewer in reviewers if reviewer.id == "contracts")
    document = read_sample("contract.md")
    recognised = recognise(document, reviewers)
    reading = Reading(document, (), recognised.kind, TODAY, recognised.subtype, recognised.role)
    assert contracts.dates is not None
    days = {(each.date, each.what, each.who, each.computed) for each in contracts.dates(reading)}
    assert (date(2026, 12, 1), "hand over its list of products", "you", False) in days
    assert (date(2027, 1, 1), "the contract starts", "both", False) in days
    assert (date(2029, 9, 2), "last day to give notice", "you", True) in days
    assert (date(2029, 12, 31), "the term ends", "both", False) in days
