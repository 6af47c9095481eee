"""A reviewer of one's own, from nothing to checked."""

import subprocess
from collections.abc import Callable
from pathlib import Path

Run = Callable[..., "subprocess.CompletedProcess[str]"]
WORDS = """[check.task-without-name]
title = "Eine Aufgabe ohne Namen"
why = "Eine Aufgabe ohne Namen macht niemand. Im Text steht: {task}."
suggestion = "Fragen Sie, wer es macht."
"""
SECRECY = """Confidentiality Agreement

1. The Recipient shall keep the Confidential Information secret for eight (8) years after it was disclosed.
"""


def test_a_new_reviewer_works_as_it_is(run: Run, environment: dict[str, str]) -> None:
    made = run("reviewers", "new", "minutes")
    folder = Path(environment["XDG_CONFIG_HOME"]) / "second-opinion" / "reviewers" / "minutes"
    assert str(folder / "reviewer.toml") in made.stdout
    assert "minutes" in run("reviewers", "list").stdout
    assert run("reviewers", "check", "minutes", "--model", "none").returncode == 0
    assert "task-without-name" in run("reviewers", "show", "minutes").stdout


def test_a_mistake_is_told_with_its_file_and_line(run: Run, environment: dict[str, str]) -> None:
    run("reviewers", "new", "minutes")
    toml = Path(environment["XDG_CONFIG_HOME"]) / "second-opinion" / "reviewers" / "minutes" / "reviewer.toml"
    lines = toml.read_text().splitlines()
    number = next(index for index, line in enumerate(lines, 1) if line.startswith("severity"))
    lines[number - 1] = 'severity = "terrible"'
    toml.write_text("\n".join(lines))
    ended = run("reviewers", "check", "minutes", "--model", "none")
    assert ended.returncode == 2
    assert f"reviewer.toml:{number}" in ended.stderr


def test_words_of_ones_own_are_spoken_and_their_mistakes_told(
    run: Run, environment: dict[str, str], tmp_path: Path
) -> None:
    run("reviewers", "new", "minutes")
    words = Path(environment["XDG_CONFIG_HOME"]) / "second-opinion" / "reviewers" / "minutes" / "words" / "de.toml"
    words.parent.mkdir()
    words.write_text(WORDS, encoding="utf-8")
    text = tmp_path / "notes.txt"
    text.write_text("Agenda, minutes, attendees\n\nTask: send the minutes\n")
    environment["LC_ALL"] = "de_DE.UTF-8"
    told = run("review", str(text), "--model", "none", "--no-save")
    data = run("review", str(text), "--model", "none", "--no-save", "--format", "json")
    assert "Eine Aufgabe ohne Namen" in told.stdout
    assert "Von einer Regel gefunden." in told.stdout
    assert '"A task that nobody has"' in data.stdout
    assert "Eine Aufgabe ohne Namen" in run("reviewers", "show", "minutes").stdout
    assert run("reviewers", "check", "minutes", "--model", "none").returncode == 0
    words.write_text(WORDS.replace("{task}", "{who}"), encoding="utf-8")
    ended = run("reviewers", "check", "minutes", "--model", "none")
    assert ended.returncode == 1
    assert "de.toml:3" in ended.stderr


def test_an_example_that_does_not_hold_is_named(run: Run, environment: dict[str, str]) -> None:
    run("reviewers", "new", "minutes")
    examples = Path(environment["XDG_CONFIG_HOME"]) / "second-opinion" / "reviewers" / "minutes" / "examples.toml"
    examples.write_text(examples.read_text().replace('text = "Task: send the minutes"', 'text = "Nothing here."'))
    ended = run("reviewers", "check", "minutes", "--model", "none")
    assert ended.returncode == 1
    assert "must fire and does not" in ended.stdout


def test_an_unknown_reviewer_is_bad_use(run: Run) -> None:
    ended = run("reviewers", "show", "poems")
    assert ended.returncode == 2
    assert "contracts" in ended.stderr


def test_a_playbook_changes_what_is_found_and_is_proven(run: Run, environment: dict[str, str], tmp_path: Path) -> None:
    contract = tmp_path / "contract.txt"
    contract.write_text(SECRECY, encoding="utf-8")
    before = run("review", str(contract), "--as", "contract", "--model", "none", "--no-save", "--format", "json")
    playbook = Path(environment["XDG_CONFIG_HOME"]) / "second-opinion" / "playbook.toml"
    playbook.parent.mkdir(parents=True)
    playbook.write_text('[[position]]\ncheck = "contracts/long-secrecy"\naccept = "up to 10 years"\n', encoding="utf-8")
    after = run("review", str(contract), "--as", "contract", "--model", "none", "--no-save", "--format", "json")
    assert '"long-secrecy"' in before.stdout
    assert '"long-secrecy"' not in after.stdout
    proven = run("reviewers", "check", "contracts", "--model", "none")
    assert proven.returncode == 1
    assert "contracts/long-secrecy: 0 examples that must fire" in proven.stdout
