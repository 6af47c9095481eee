"""Every command is there, has help, and is documented."""

import subprocess
from collections.abc import Callable
from pathlib import Path

import click
import pytest

from second_opinion.cli.main import COMMANDS, cli

README = Path(__file__).parents[2] / "README.md"


def command(name: str) -> click.Command:
    found = cli.get_command(click.Context(cli), name)
    assert found is not None
    return found


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_loads_and_says_what_it_does(name: str) -> None:
    assert command(name).help


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_is_in_the_readme(name: str) -> None:
    assert f"second-opinion {name}" in README.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", COMMANDS)
def test_the_line_in_the_help_names_every_subcommand(name: str) -> None:
    found = command(name)
    subcommands = found.commands if isinstance(found, click.Group) else {}
    assert [sub for sub in subcommands if sub not in COMMANDS[name].line] == []


def test_an_unknown_command_is_bad_use(run: Callable[..., "subprocess.CompletedProcess[str]"]) -> None:
    ended = run("revise")
    assert ended.returncode == 2
    assert "revise" in ended.stderr
