"""Reviews of an earlier run, kept one file each, so that a measurement goes on where it was stopped."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from importlib.metadata import entry_points, version
from importlib.util import find_spec
from pathlib import Path

from pydantic import TypeAdapter

from second_opinion.domain.review import Review

PROGRAM = "second_opinion"
MODELS = "second_opinion_models"
NO_MATTER = frozenset({"desktop", "cli", "evaluation", "history", "watching", "platform", "__pycache__"})
"""Rooms that change no review."""


@dataclass(frozen=True, slots=True)
class Read:
    """A document as it was reviewed: its text and the review, or the reason why there is none."""

    name: str
    text: str = ""
    review: Review | None = None
    reason: str | None = None


READ = TypeAdapter(Read)


@dataclass(frozen=True, slots=True)
class Cache:
    """The kept reviews in ``folder``; ``state`` is the identity of what made them."""

    folder: Path
    state: str

    def get(self, key: str) -> Read | None:
        """What was kept under a key, None where nothing was, or where it cannot be read any more."""
        try:
            return READ.validate_json(self._path(key).read_bytes())
        except (FileNotFoundError, ValueError):
            return None

    def put(self, key: str, read: Read) -> None:
        path = self._path(key)
        path.parent.mkdir(parents=True, exist_ok=True)
        draft = path.with_suffix(".new")
        draft.write_bytes(READ.dump_json(read))
        draft.replace(path)

    def _path(self, key: str) -> Path:
        name = hashlib.sha256(f"{self.state}\n{key}".encode()).hexdigest()
        return self.folder / name[:2] / f"{name}.json"


def state_of(own: Iterable[Path]) -> str:
    """The identity of everything that makes a review what it is: this program, its reviewers, its heads and calibrations.

    Args:
        own: files, or folders of them, that the user adds: reviewers, playbook, calibrations.
    """
    digest = hashlib.sha256(version("second-opinion").encode())
    for folder in (*_installed(), *own):
        for path in [folder] if folder.is_file() else sorted(folder.rglob("*")):
            if path.is_file() and not NO_MATTER & set(path.relative_to(folder).parts):
                digest.update(str(path.relative_to(folder)).encode())
                digest.update(path.read_bytes())
    return digest.hexdigest()


def _installed() -> list[Path]:
    modules = sorted({point.module for point in entry_points(group="second_opinion.reviewers")})
    specs = [find_spec(module) for module in (PROGRAM, MODELS, *modules)]
    return [Path(place) for spec in specs if spec for place in spec.submodule_search_locations or ()]
