"""A user's positions change what is found, and a mistake in them is told with its line."""

from datetime import date
from pathlib import Path

import pytest

from second_opinion.domain.check import Severity
from second_opinion.domain.errors import BadConfiguration
from second_opinion.domain.reviewer import Reviewer
from second_opinion.extraction.sandbox import extract_text
from second_opinion.reviewing.examples import lacking, try_examples
from second_opinion.reviewing.loading import load_reviewers
from second_opinion.reviewing.playbook import with_playbook

CHECK = "long-non-compete"
TWELVE_MONTHS = f"""
[[position]]
check = "contracts/{CHECK}"
accept = "up to 36 months"
severity = "low"

[[position.example]]
fires = true
text = "For five years after the end of the employment the Employee shall not compete with the Employer."

[[position.example]]
fires = false
text = "For thirty months after the end of the employment the Employee shall not compete with the Employer."
"""


@pytest.fixture(scope="module")
def contracts() -> Reviewer:
    reviewer = load_reviewers(None).by_id("contracts")
    assert reviewer is not None
    return reviewer


@pytest.fixture
def playbook(tmp_path: Path) -> Path:
    path = tmp_path / "playbook.toml"
    path.write_text(TWELVE_MONTHS, encoding="utf-8")
    return path


def outcomes(reviewer: Reviewer) -> list[bool | None]:
    return [one.holds for one in try_examples(reviewer, extract_text, date(2026, 11, 24), check=CHECK)]


def test_what_is_accepted_is_found_no_more(contracts: Reviewer, playbook: Path) -> None:
    (mine,) = with_playbook([contracts], playbook)
    assert outcomes(mine) == [True, True]
    assert CHECK not in {one.check for one in lacking(mine)}
    assert next(check for check in mine.checks if check.id == CHECK).severity is Severity.LOW


def test_a_position_that_its_examples_do_not_prove_is_seen(contracts: Reviewer, playbook: Path) -> None:
    playbook.write_text(TWELVE_MONTHS.replace("36 months", "24 months"), encoding="utf-8")
    (mine,) = with_playbook([contracts], playbook)
    assert outcomes(mine) == [True, False]


def test_a_check_that_is_off_is_not_made(contracts: Reviewer, playbook: Path) -> None:
    playbook.write_text(f'[[position]]\ncheck = "contracts/{CHECK}"\nseverity = "off"\n', encoding="utf-8")
    (mine,) = with_playbook([contracts], playbook)
    assert CHECK not in {check.id for check in mine.checks}
    assert CHECK not in {example.check for example in mine.examples}
    assert len(mine.checks) == len(contracts.checks) - 1


def test_without_a_playbook_nothing_changes(contracts: Reviewer, tmp_path: Path) -> None:
    assert with_playbook([contracts], tmp_path / "none.toml") == (contracts,)


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        (f'check = "contracts/{CHECK}"', 'check = "contracts/long-non-competes"', "did you mean “contracts/long-non-c"),
        ('accept = "up to 36 months"', 'accept = "36 months"', "up to 24 months"),
        ('accept = "up to 36 months"', 'accepts = "up to 36 months"', "did you mean “accept”?"),
        ('severity = "low"', "probability = 2", "probability: "),
    ],
)
def test_a_mistake_is_told_with_its_line_and_stops_no_reviewer(playbook: Path, old: str, new: str, says: str) -> None:
    playbook.write_text(TWELVE_MONTHS.replace(old, new), encoding="utf-8")
    loaded = load_reviewers(None, playbook=playbook)
    (problem,) = loaded.problems
    assert isinstance(problem, BadConfiguration)
    assert says in str(problem)
    assert problem.line == TWELVE_MONTHS[: TWELVE_MONTHS.index(old)].count("\n") + 1
    assert loaded.by_id("contracts") is not None


def test_two_positions_on_one_check_are_refused(contracts: Reviewer, playbook: Path) -> None:
    playbook.write_text(TWELVE_MONTHS * 2, encoding="utf-8")
    with pytest.raises(BadConfiguration, match="is there already"):
        with_playbook([contracts], playbook)
