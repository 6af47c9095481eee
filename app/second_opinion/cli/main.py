"""The command line's one door: finds the command, runs it, and says in one sentence what went wrong."""

import importlib
import logging
import os
import sys
from dataclasses import dataclass

import click

from second_opinion.domain.errors import Cancelled, UserError

FINDINGS, BAD_USE, INTERNAL, INTERRUPTED = 1, 2, 3, 130
"""Exit status: findings at or above ``--fail-on``, bad use or unreadable input, a fault of ours, Ctrl+C."""


@dataclass(frozen=True, slots=True)
class Command:
    """Where a command is found, and its line in ``--help``."""

    module: str
    name: str
    line: str


COMMANDS = {
    "review": Command("review", "review", "Review files or standard input now, and print the findings."),
    "ask": Command("ask", "ask", "Hand files to the running application."),
    "watch": Command("watch", "watch", "Review the new documents of folders as they come, without a desktop."),
    "history": Command("history", "history", "What was read: list, search, show, export, purge."),
    "brief": Command("brief", "brief", "The day's most important findings and the dates ahead."),
    "models": Command("models", "models", "The models that judge: list, pull, add, verify, remove, use, calibrate."),
    "reviewers": Command("reviewers", "reviewers", "What is looked for: list, show, check, new."),
    "eval": Command("evaluate", "evaluate", "Measure how good the opinions are."),
    "integrate": Command("integrate", "integrate", "The right-click entry of file managers: install, remove, status."),
    "doctor": Command("doctor", "doctor", "What works on this machine, and what to do about the rest."),
}


class LazyGroup(click.Group):
    """A group whose commands are imported on use: ``--help`` and ``ask`` must not wait for what they do not need."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        del ctx
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        del ctx
        if cmd_name not in COMMANDS:
            return None
        found = COMMANDS[cmd_name]
        command: click.Command = getattr(importlib.import_module(f"second_opinion.cli.{found.module}"), found.name)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        del ctx
        with formatter.section("Commands"):
            formatter.write_dl([(name, command.line) for name, command in COMMANDS.items()])


@click.group(cls=LazyGroup, invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="second-opinion")
@click.option("--background", is_flag=True, help="Start without opening a window.")
@click.pass_context
def cli(ctx: click.Context, background: bool) -> None:
    """A quiet second pair of eyes for contracts, mail and plans, on your own machine.

    Without a command the tray application starts, or the running one shows its window.
    """
    if ctx.invoked_subcommand is None:
        from second_opinion.cli.start import start  # noqa: PLC0415 - only the desktop needs Qt

        ctx.exit(start(background=background))


def main(arguments: list[str] | None = None) -> None:
    """Run the command line and leave with its exit status."""
    sys.exit(run(arguments))


def run(arguments: list[str] | None = None) -> int:
    """Run the command line.

    Returns:
        The exit status.
    """
    try:
        status = cli.main(arguments, prog_name="second-opinion", standalone_mode=False)
    except click.ClickException as error:
        error.show()
        return BAD_USE
    except (click.Abort, Cancelled, KeyboardInterrupt):
        click.echo("Stopped.", err=True)
        return INTERRUPTED
    except UserError as error:
        click.echo(str(error), err=True)
        return BAD_USE
    except BrokenPipeError:
        # Whoever read our output has enough; Python would complain once more when it closes the pipe.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except Exception:
        logging.getLogger(__name__).exception("the command broke")
        click.echo("Something went wrong on our side; the lines above say where.", err=True)
        return INTERNAL
    return status if isinstance(status, int) else 0
