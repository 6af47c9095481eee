"""``second-opinion watch``: the watcher without a desktop; one JSON object per event on standard output."""

import json
import signal
import threading
from collections.abc import Sequence
from pathlib import Path
from types import FrameType

import click

from second_opinion.assembly.intake import folder_of, is_readable, job_for
from second_opinion.assembly.review_now import Result
from second_opinion.assembly.services import Services
from second_opinion.cli.opening import known_model, opened, user_settings
from second_opinion.cli.passwords import ask_and_keep
from second_opinion.cli.render.as_json import document_json
from second_opinion.domain.errors import UserError
from second_opinion.domain.job import Origin
from second_opinion.domain.progress import Changed, Failed, Idle, Progress, Waiting, Working
from second_opinion.settings import Settings, WatchedFolder
from second_opinion.watching.arrivals import content_hash, is_ignored


@click.command()
@click.argument("folders", nargs=-1, type=click.Path(path_type=Path), metavar="[FOLDER…]")
@click.option("--once", is_flag=True, help="Review what lies in the folders and was not reviewed yet, then end.")
@click.option("--model", metavar="ID|none", help="The model that judges; none: rules only.")
@click.option(
    "--password", metavar="ACCOUNT", help="Ask for the password of a mailbox, keep it in the keyring, and end."
)
def watch(folders: Sequence[Path], once: bool, model: str | None, password: str | None) -> None:
    """Review the new documents of folders, and of the mailboxes in the settings, as they come, until Ctrl+C.

    Prints one JSON object a line: "watching", "waiting", "reading", "reviewed", "not-read", "problem", "idle".
    """
    if password:
        ask_and_keep(password)
        return
    for folder in folders:
        if not folder.is_dir():
            raise UserError(f"There is no folder “{folder}”.")
    _, settings = user_settings()
    chosen = tuple(_as_settled(folder.absolute(), settings, model) for folder in folders)
    if not folders and (once or not settings.mailbox):
        raise UserError("Nothing is to be watched: name a folder, or add a mailbox to the settings.")
    settings = settings.model_copy(
        update={
            "folders": chosen,
            "mailbox": () if once else settings.mailbox,
            "model": settings.model.model_copy(update={"id": model}) if model else settings.model,
        }
    )
    with opened(settings) as services:
        known_model(services, model)
        stopped = _until_signal()
        services.dispatcher.listen(lambda told: _told(told, stopped if once else None))
        if once:
            _queue_everything(services, [folder.path for folder in chosen])
            services.dispatcher.start()
        else:
            services.start()
        _say("watching", folders=[str(folder.path) for folder in chosen])
        for problem in services.folder_problems():
            _say("problem", path=str(problem.path), reason=problem.sentence)
        stopped.wait()


def _as_settled(path: Path, settings: Settings, model: str | None) -> WatchedFolder:
    """The folder with what the user said of it, or of the one around it; a model that is named here goes before."""
    known = folder_of(path, settings) or WatchedFolder(path=path)
    return known.model_copy(update={"path": path, "model": model or known.model})


def _queue_everything(services: Services, folders: Sequence[Path]) -> None:
    for folder in folders:
        for file in sorted(folder.rglob("*")):
            if file.is_file() and is_readable(file) and not is_ignored(file, folder):
                services.submit(job_for(file, Origin.FOLDER, services.settings, content_hash(file)))


def _told(told: Progress, ends_when_idle: threading.Event | None) -> None:
    match told:
        case Waiting(count):
            _say("waiting", count=count)
        case Working(job, None, 0, 0):
            _say("reading", path=job.path, name=job.name)
        case Changed(_, job, review, True):
            _say("reviewed", document=document_json(Result(job, review=review)))
        case Failed(job, _, reason):
            _say("not-read", path=job.path, name=job.name, reason=reason)
        case Idle():
            _say("idle")
            if ends_when_idle:
                ends_when_idle.set()
        case _:
            pass


def _say(event: str, **values: object) -> None:
    click.echo(json.dumps({"event": event, **values}, ensure_ascii=False))


def _until_signal() -> threading.Event:
    """Set by Ctrl+C and by a plain kill: both end the watcher in order."""
    stopped = threading.Event()

    def stop(_number: int, _frame: FrameType | None) -> None:
        stopped.set()

    signal.signal(signal.SIGINT, stop)
    signal.signal(signal.SIGTERM, stop)
    return stopped
