"""Reviewers are tried on their own examples, and a new one starts with examples that hold."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from second_opinion.domain.document import Document
from second_opinion.domain.errors import BadConfiguration
from second_opinion.domain.reviewer import Reviewer
from second_opinion.inference.calibration import Table
from second_opinion.inference.fake import FakeEngine
from second_opinion.reviewing.examples import Judges, lacking, try_examples
from second_opinion.reviewing.loading import load_folder
from second_opinion.reviewing.starting import new_reviewer

TODAY = date(2026, 11, 23)
Read = Callable[..., Document]


@pytest.fixture
def minutes(tmp_path: Path) -> Reviewer:
    return load_folder(new_reviewer(tmp_path, "minutes").parent)


def test_a_new_reviewer_holds_its_own_rule_examples(minutes: Reviewer, read: Read) -> None:
    tried = [one for one in try_examples(minutes, read, TODAY) if one.example.check == "task-without-name"]
    assert [one.holds for one in tried] == [True] * 6


def test_questions_are_not_tried_without_a_model(minutes: Reviewer, read: Read) -> None:
    tried = [one for one in try_examples(minutes, read, TODAY) if one.example.check == "decision-put-off"]
    assert {one.holds for one in tried} == {None}


def test_questions_are_tried_with_a_model(minutes: Reviewer, read: Read) -> None:
    put_off = ("postponed", "defer ", "decide later")
    engine = FakeEngine(lambda passage, _: 3.0 if any(words in passage for words in put_off) else -3.0)
    judges = Judges(engine=engine, calibration=Table())
    tried = [one for one in try_examples(minutes, read, TODAY, judges) if one.example.check == "decision-put-off"]
    assert [one.holds for one in tried] == [True] * 6
    assert [one.margin for one in tried if one.example.fires] == [3.0] * 3


def test_a_rule_that_breaks_does_not_hold_and_says_why(deals: Reviewer, read: Read, tmp_path: Path) -> None:
    (tmp_path / "deals" / "examples.toml").write_text(
        '[[example]]\ncheck = "breaks"\nfires = true\ntext = "breakword"\n', encoding="utf-8"
    )
    (tried,) = try_examples(load_folder(tmp_path / deals.id), read, TODAY)
    assert tried.holds is False
    assert tried.error == "RuntimeError: a reviewer's own mistake"


def test_checks_without_examples_enough_are_named(deals: Reviewer, minutes: Reviewer) -> None:
    assert lacking(minutes) == ()
    assert [one.check for one in lacking(deals)] == [check.id for check in deals.checks]


@pytest.mark.parametrize("name", ["Minutes", "my minutes", "../minutes", ""])
def test_a_name_that_cannot_be_one_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(BadConfiguration, match="lower-case letters"):
        new_reviewer(tmp_path, name)


def test_a_reviewer_is_never_overwritten(tmp_path: Path) -> None:
    new_reviewer(tmp_path, "minutes")
    with pytest.raises(BadConfiguration, match="there already"):
        new_reviewer(tmp_path, "minutes")
