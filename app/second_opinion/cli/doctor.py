"""``second-opinion doctor``: what works on this machine, and what to do about the rest."""

import importlib.util
import shutil
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import click

from second_opinion.assembly.services import Services
from second_opinion.cli.opening import opened, user_settings
from second_opinion.domain.errors import UserError
from second_opinion.platform.instance import Request, Verb, send
from second_opinion.platform.session import is_graphical
from second_opinion.platform.session_bus import has_name

TRAY = "org.kde.StatusNotifierWatcher"
NOTIFICATIONS = "org.freedesktop.Notifications"
ENOUGH_DISK = 2_000_000_000
INOTIFY_LIMIT = Path("/proc/sys/fs/inotify/max_user_watches")
ENOUGH_WATCHES = 8192


@dataclass(frozen=True, slots=True)
class Checked:
    """One thing looked at. ``remedy`` says what to do where it does not work; "" where nothing needs doing."""

    works: bool
    sentence: str
    remedy: str = ""


@click.command()
def doctor() -> int:
    """Say what works on this machine, and what to do about the rest. Exit status 1 when something needs doing."""
    needs_doing = False
    for checked in _examine():
        needs_doing |= bool(checked.remedy)
        click.echo(f"{'✓' if checked.works else '–'} {checked.sentence}")
        if checked.remedy:
            click.echo(f"    {checked.remedy}")
    return int(needs_doing)


def _examine() -> Iterator[Checked]:
    yield Checked(True, f"Python {sys.version.split()[0]}")
    yield _engine()
    try:
        with opened() as services:
            yield Checked(True, f"The history is in order ({services.history.waiting()} documents wait).")
            for look in (_model, _disk, _reviewers, _folders):
                yield look(services)
    except UserError as error:
        yield Checked(False, "Settings or history cannot be opened.", str(error))
    yield from _desktop()
    yield _watches()


def _engine() -> Checked:
    if importlib.util.find_spec("llama_cpp"):
        return Checked(True, "The engine for models is installed.")
    return Checked(
        False,
        "The engine for models is not installed: rules only.",
        "Install it with: pip install 'second-opinion[llm]'",
    )


def _model(services: Services) -> Checked:
    model = services.model()
    if model is not None:
        return Checked(True, f"Documents are judged by {model}.")
    suited = services.suited_model()
    return Checked(False, "There is no model: rules only.", f"Fetch one with: second-opinion models pull {suited}")


def _disk(services: Services) -> Checked:
    free = shutil.disk_usage(services.paths.data).free
    sentence = f"{free / 1e9:.0f} GB are free on the disk."
    return Checked(free > ENOUGH_DISK, sentence, "" if free > ENOUGH_DISK else "Make room: a model takes 1 to 3 GB.")


def _reviewers(services: Services) -> Checked:
    loaded = services.reviewers()
    checks = sum(len(reviewer.checks) for reviewer in loaded.reviewers)
    sentence = f"{len(loaded.reviewers)} reviewers with {checks} checks."
    return Checked(not loaded.problems, sentence, " ".join(str(problem) for problem in loaded.problems))


def _folders(services: Services) -> Checked:
    missing = [str(folder.path) for folder in services.settings.folders if not folder.path.expanduser().is_dir()]
    watched = ", ".join(str(folder.path) for folder in services.settings.folders) or "none"
    remedy = (
        f"Not there: {', '.join(missing)}. Connect the drive, or remove the folder in the settings." if missing else ""
    )
    return Checked(not missing, f"Folders watched: {watched}.", remedy)


def _desktop() -> Iterator[Checked]:
    paths, _ = user_settings()
    running = send(paths.runtime, Request(Verb.PING))
    yield Checked(running, f"The tray application is {'running' if running else 'not running'}.")
    if not is_graphical():
        yield Checked(False, "There is no graphical session here; review, watch and history work without.")
        return
    tray = _asked(TRAY)
    yield Checked(
        tray, "Tray icons are shown." if tray else "Tray icons are not shown; the history window does the same."
    )
    notifications = _asked(NOTIFICATIONS)
    words = (
        "Notifications are shown."
        if notifications
        else "There is no notification service; findings wait in the history."
    )
    yield Checked(notifications, words)


def _asked(name: str) -> bool:
    return sys.platform != "linux" or has_name(name)


def _watches() -> Checked:
    if not INOTIFY_LIMIT.exists():
        return Checked(True, "Folders can be watched.")
    limit = int(INOTIFY_LIMIT.read_text(encoding="ascii"))
    remedy = "" if limit >= ENOUGH_WATCHES else "Raise it with: sudo sysctl fs.inotify.max_user_watches=524288"
    return Checked(not remedy, f"The system lets {limit:,} folders be watched.", remedy)
