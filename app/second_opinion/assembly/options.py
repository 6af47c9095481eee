"""What the worker is told at its start: one value on its command line."""

from dataclasses import dataclass
from pathlib import Path

from second_opinion.inference.hardware import measure, threads
from second_opinion.settings import Paths, RemoteModel, Settings


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkerOptions:
    """Where things are and which model judges; ``model`` None means that none is installed: rules only."""

    reviewers: Path
    playbook: Path
    models: Path
    calibrations: Path
    model: str | None
    threads: int
    remote: RemoteModel | None = None
    heads: Path | None = None  # a folder of other heads than those that ship: for measuring
    off: tuple[str, ...] = ()  # reviewers that the user switched off
    checks_off: tuple[str, ...] = ()  # and checks, as "reviewer/check"


def worker_options(paths: Paths, settings: Settings, model: str | None, heads: Path | None = None) -> WorkerOptions:
    """The options that follow from the user's choices on this machine."""
    return WorkerOptions(
        reviewers=paths.reviewers,
        playbook=paths.playbook,
        models=paths.models,
        calibrations=paths.calibrations,
        model=model,
        threads=threads(measure()),
        remote=settings.model.remote,
        heads=heads,
        off=settings.reviewers.off,
        checks_off=settings.reviewers.checks_off,
    )
