"""A mistake in a reviewer is told with its file, its line and what should stand there; the other reviewers go on."""

from pathlib import Path

import pytest

from second_opinion.domain.check import Fires, Severity
from second_opinion.domain.errors import BadConfiguration
from second_opinion.domain.reviewer import Reviewer
from second_opinion.reviewing.loading import load_folder, load_reviewers
from second_opinion.reviewing.starting import new_reviewer


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return new_reviewer(tmp_path / "reviewers", "minutes").parent


def change(folder: Path, old: str, new: str, file: str = "reviewer.toml") -> int:
    """Change the first occurrence and give its line."""
    text = (folder / file).read_text(encoding="utf-8")
    assert old in text
    (folder / file).write_text(text.replace(old, new, 1), encoding="utf-8")
    return text[: text.index(old)].count("\n") + 1


def test_everything_in_the_file_arrives(deals: Reviewer) -> None:
    assert [check.id for check in deals.rules] == ["blank-left", "breaks"]
    assert [question.fires for question in deals.questions] == [Fires.YES, Fires.ABSENT, Fires.YES]
    assert deals.questions[0].severity is Severity.HIGH
    assert deals.questions[0].facts is not None
    assert deals.role_title("customer") == "you buy"
    assert [clause.category for clause in deals.clauses] == ["Governing Law"]
    assert [statement.id for statement in deals.statements] == ["nda-11"]


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ('severity = "medium"', 'severity = "grave"', "severity: input should be 'low', 'medium' or 'high'"),
        ('cues = ["postpone"', 'cue = ["postpone"', "“cue” is not known here; did you mean “cues”?"),
        ('run = "task_without_name"', 'run = "task_without_names"', "did you mean “task_without_name”?"),
        ('id = "decision-put-off"', 'id = "Decision"', "id: string should match pattern"),
        ('title = "A task that nobody has"', 'title = "{task} is nobody\'s"', "a title has no {facts} in it"),
        (
            'why = "A task without a name is done by nobody. The text says {task}."',
            'why = "The text says {task}."',
            "“why” needs a sentence that stands without any {fact}",
        ),
        ('id = "decision-put-off"', 'id = "task-without-name"', "a check “task-without-name” is there already"),
        ("version = 1", "version =", "no valid TOML"),
    ],
)
def test_a_mistake_is_told_with_its_line(folder: Path, old: str, new: str, says: str) -> None:
    line = change(folder, old, new)
    with pytest.raises(BadConfiguration) as caught:
        load_folder(folder)
    assert says in str(caught.value)
    assert caught.value.line == line
    assert caught.value.path == folder / "reviewer.toml"


def test_an_example_of_no_check_is_told_with_its_line(folder: Path) -> None:
    line = change(folder, 'check = "task-without-name"', 'check = "task"', "examples.toml")
    with pytest.raises(BadConfiguration, match="there is no check “task”") as caught:
        load_folder(folder)
    assert caught.value.line == line


def test_code_that_does_not_compile_is_told_with_its_line(folder: Path) -> None:
    line = change(
        folder, "def task_without_name(reading: Reading)", "def task_without_name(reading: Reading", "checks.py"
    )
    with pytest.raises(BadConfiguration, match="its code cannot be loaded") as caught:
        load_folder(folder)
    assert caught.value.line is not None
    assert caught.value.line >= line


def test_a_broken_reviewer_leaves_the_others(folder: Path) -> None:
    new_reviewer(folder.parent, "rotas")
    change(folder, 'kind = "other"', 'kind = "odd"')
    loaded = load_reviewers(folder.parent)
    assert loaded.by_id("rotas") is not None
    assert loaded.by_id("minutes") is None
    assert [problem.path for problem in loaded.problems if problem.path.is_relative_to(folder)] == [
        folder / "reviewer.toml"
    ]


def test_two_reviewers_of_one_name_are_told(folder: Path) -> None:
    other = new_reviewer(folder.parent, "others").parent
    change(other, 'id = "others"', 'id = "minutes"')
    problems = load_reviewers(folder.parent).problems
    assert ["a reviewer “minutes” is there already" in str(one) for one in problems if one.path == other] == [True]


def test_examples_need_not_be_read(folder: Path) -> None:
    (folder / "examples.toml").write_text("no TOML", encoding="utf-8")
    assert load_folder(folder, examples=False).examples == ()


def test_no_folder_is_no_problem(tmp_path: Path) -> None:
    assert load_reviewers(tmp_path / "none").reviewers
