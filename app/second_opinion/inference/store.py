"""The model files that are there: those of the catalogue and those that the user added."""

import hashlib
import re
import shutil
import tomllib
from collections.abc import Callable, Iterator
from contextlib import nullcontext
from dataclasses import dataclass
from pathlib import Path

import tomlkit
from pydantic import BaseModel, ConfigDict, ValidationError

from second_opinion.domain.engine import never
from second_opinion.domain.errors import Cancelled, ModelUnusable
from second_opinion.inference.catalogue import Catalogue, ModelEntry

MAGIC = b"GGUF"
BLOCK = 4 * 1024 * 1024
RESERVED = frozenset({"none", "remote"})  # what the settings and the command line call no model and a remote one
SPARE = 100_000_000
"""Bytes left free on the disk after a model is in place; a full disk would take the history along."""

Progress = Callable[[int, int], None]
"""Called with the bytes done and their total."""


def nothing(done: int, total: int) -> None:
    """The ``progress`` of work that nobody watches."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredModel:
    """A model file that is on this machine."""

    id: str
    title: str
    path: Path
    bytes: int
    sha256: str
    added: bool  # by the user, so its hash says only that it has not changed since


class _Note(BaseModel):
    """What lies beside an added model."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    title: str
    bytes: int
    sha256: str


class ModelStore:
    """The models in one folder, by id. Nothing is created until something is added."""

    def __init__(self, folder: Path, catalogue: Catalogue) -> None:
        self.folder = folder
        self._catalogue = catalogue

    def installed(self) -> list[StoredModel]:
        """The whole models that are there, largest first, as the larger ones judge better."""
        known = (self._known(entry) for entry in self._catalogue)
        found = [*(model for model in known if _is_whole(model)), *self._added()]
        return sorted(found, key=lambda model: model.bytes, reverse=True)

    def has(self, model: str) -> bool:
        """Whether a model is there, whole by its size."""
        return any(stored.id == model for stored in self.installed())

    def path(self, model: str) -> Path:
        """The file of a model.

        Raises:
            ModelUnusable: it is not there, or cut short.
        """
        return self._stored(model).path

    def verify(self, model: str, progress: Progress = nothing, cancelled: Callable[[], bool] = never) -> bool:
        """Whether every byte of the file is what it should be.

        Raises:
            ModelUnusable: it is not there.
            Cancelled: as soon as ``cancelled()`` is true.
        """
        stored = self._stored(model)
        return _sha256(stored.path, progress, cancelled) == stored.sha256

    def remove(self, model: str) -> None:
        """Delete a model and what was begun of it.

        Raises:
            ModelUnusable: it is not there.
        """
        path = self._catalogued_path(model) or self._stored(model).path
        leftovers = [path, _note_of(path), path.with_name(f"{path.name}.part"), path.with_name(f".{path.name}.lock")]
        if not any(file.exists() for file in leftovers):
            raise ModelUnusable(f"The model {model} is not on this machine.")
        for file in leftovers:
            file.unlink(missing_ok=True)

    def add(self, file: Path, progress: Progress = nothing, cancelled: Callable[[], bool] = never) -> StoredModel:
        """Take a copy of a GGUF file that the user has; its id is made from its name.

        Raises:
            ModelUnusable: it is no model, an id is taken already, or the disk is full.
            Cancelled: as soon as ``cancelled()`` is true; nothing stays behind.
        """
        size = _size_of_model(file)
        identity = _identity(file)
        if identity in RESERVED or identity in self._catalogue or self.has(identity):
            raise ModelUnusable(
                f"There is a model called {identity} already; rename the file or remove that one first."
            )
        self.folder.mkdir(parents=True, exist_ok=True)
        if shutil.disk_usage(self.folder).free < size + SPARE:
            raise ModelUnusable(f"The disk has no room for {file.name}; free {size // 1_000_000} MB and try again.")
        target = self.folder / f"{identity}.gguf"
        draft = target.with_suffix(".gguf.copying")
        try:
            sha256 = _sha256(file, progress, cancelled, copy_to=draft)
            note = _Note(title=file.stem, bytes=size, sha256=sha256)
            _note_of(target).write_text(tomlkit.dumps(note.model_dump()), encoding="utf-8")
            draft.replace(target)
        except OSError as error:
            _note_of(target).unlink(missing_ok=True)
            raise ModelUnusable(f"{file.name} could not be copied ({error.strerror}).") from error
        finally:
            draft.unlink(missing_ok=True)
        return self._stored(identity)

    def _stored(self, model: str) -> StoredModel:
        for stored in self.installed():
            if stored.id == model:
                return stored
        path = self._catalogued_path(model)
        if path is not None and path.exists():
            raise ModelUnusable(
                f"The model {model} is cut short; fetch it again with “second-opinion models pull {model}”."
            )
        if model in self._catalogue:
            raise ModelUnusable(
                f"The model {model} is not here yet; fetch it with “second-opinion models pull {model}”."
            )
        raise ModelUnusable(
            f"There is no model called “{model}” on this machine; “second-opinion models list” shows them."
        )

    def _catalogued_path(self, model: str) -> Path | None:
        return self.folder / self._catalogue.entry(model).file if model in self._catalogue else None

    def _known(self, entry: ModelEntry) -> StoredModel:
        return StoredModel(
            id=entry.id,
            title=entry.title,
            path=self.folder / entry.file,
            bytes=entry.bytes,
            sha256=entry.sha256,
            added=False,
        )

    def _added(self) -> Iterator[StoredModel]:
        for note_file in sorted(self.folder.glob("*.gguf.toml")):
            path = note_file.with_suffix("")
            try:
                note = _Note.model_validate(tomllib.loads(note_file.read_text(encoding="utf-8")))
            except (OSError, tomllib.TOMLDecodeError, ValidationError):
                continue  # a note that cannot be read vouches for nothing
            stored = StoredModel(
                id=path.stem, title=note.title, path=path, bytes=note.bytes, sha256=note.sha256, added=True
            )
            if _is_whole(stored):
                yield stored


def _is_whole(model: StoredModel) -> bool:
    try:
        return model.path.stat().st_size == model.bytes
    except OSError:
        return False


def _note_of(path: Path) -> Path:
    return path.with_name(f"{path.name}.toml")


def _identity(file: Path) -> str:
    name = re.sub(r"-*\.-*", ".", re.sub(r"[^\w.]+", "-", file.stem.lower())).strip("-._")
    if not name:
        raise ModelUnusable(f"“{file.name}” has no usable name; give the file a name with letters.")
    return name


def _size_of_model(file: Path) -> int:
    try:
        with file.open("rb") as opened:
            magic = opened.read(len(MAGIC))
        size = file.stat().st_size
    except OSError as error:
        raise ModelUnusable(f"{file.name} cannot be opened ({error.strerror}).") from error
    if magic != MAGIC:
        raise ModelUnusable(f"{file.name} is not a GGUF model file.")
    return size


def _sha256(file: Path, progress: Progress, cancelled: Callable[[], bool], copy_to: Path | None = None) -> str:
    """Hash of a file, read once; written to ``copy_to`` on the way."""
    digest = hashlib.sha256()
    total = file.stat().st_size
    done = 0
    with file.open("rb") as source, copy_to.open("wb") if copy_to else nullcontext() as copy:
        while block := source.read(BLOCK):
            if cancelled():
                raise Cancelled("You stopped it.")
            digest.update(block)
            if copy:
                copy.write(block)
            done += len(block)
            progress(done, total)
    return digest.hexdigest()
