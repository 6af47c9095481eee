"""``second-opinion ask``: hands documents to the running application; file managers call this."""

import subprocess
import time
from collections.abc import Sequence
from pathlib import Path

import click

from second_opinion.domain.errors import UserError
from second_opinion.platform.addresses import ADDRESS, file_at
from second_opinion.platform.autostart import program
from second_opinion.platform.instance import Request, Verb, send
from second_opinion.platform.session import is_graphical
from second_opinion.settings import Paths

START_SECONDS = 15.0
"""How long a fresh start may take on a busy machine before we say that it failed."""


@click.command()
@click.argument("paths", nargs=-1, metavar="PATH…")
@click.option("--clipboard", is_flag=True, help="Review what was copied.")
@click.option("--or-show", is_flag=True, help="Without files: show the window.")
def ask(paths: Sequence[str], clipboard: bool, or_show: bool) -> None:
    """Hand files to the running application, and start it if none runs. The opinion comes as a notification."""
    if or_show and not paths:
        _hand_over(Request(Verb.SHOW))
        return
    if bool(paths) == clipboard:
        raise click.UsageError("Name the files to review, or give --clipboard.")
    files = tuple(_found(path) for path in paths)
    _hand_over(Request(Verb.REVIEW_CLIPBOARD) if clipboard else Request(Verb.REVIEW, files))


def _found(named: str) -> str:
    """The path of a file; what no path leads to keeps its address, and the application answers that it cannot be read."""
    file = file_at(named)
    if not ADDRESS.match(file) and not Path(file).exists():
        raise UserError(f"There is no file “{named}”.")
    return file


def _hand_over(request: Request) -> None:
    runtime = Paths.of_user().runtime
    if send(runtime, request):
        return
    if not is_graphical():
        raise UserError(
            "Second Opinion is not running; use “second-opinion review FILE” where there is no graphical session."
        )
    # Left running on purpose: it outlives this command.
    subprocess.Popen(
        [*program(), "--background"],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline:
        if send(runtime, request):
            return
        time.sleep(0.1)
    raise UserError("Second Opinion does not start; “second-opinion doctor” says what is missing.")
