"""A TOML file that somebody wrote by hand: read, validated, and complained about with the line it is on."""

import re
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel, ValidationError
from rapidfuzz import process

from second_opinion.domain.errors import BadConfiguration, in_a_sentence

Model = TypeVar("Model", bound=BaseModel)


@dataclass(frozen=True, slots=True)
class TomlSource:
    """The text of a file and where it lies."""

    path: Path
    text: str

    @classmethod
    def read(cls, path: Path) -> "TomlSource":
        """The source in a file.

        Raises:
            BadConfiguration: the file cannot be read.
        """
        try:
            return cls(path, path.read_text(encoding="utf-8"))
        except (OSError, UnicodeDecodeError) as error:
            raise BadConfiguration(path, None, f"the file cannot be read ({error})") from error

    def parse(self, model: type[Model]) -> Model:
        """The file as a model.

        Raises:
            BadConfiguration: with the line of the first mistake, and what was expected there.
        """
        try:
            values = tomllib.loads(self.text)
        except tomllib.TOMLDecodeError as error:
            found = re.search(r"line (\d+)", str(error))
            raise BadConfiguration(self.path, int(found[1]) if found else None, f"no valid TOML: {error}") from error
        try:
            return model.model_validate(values)
        except ValidationError as error:
            # A key that is unknown here tells more than the one that is missing because it was misspelt.
            problem = min(error.errors(), key=lambda one: one["type"] != "extra_forbidden")
            location = problem["loc"]
            name = str(location[-1]) if location else ""
            expected = f"{name}: {in_a_sentence(problem['msg'])}"
            if problem["type"] == "extra_forbidden":
                expected = f"“{name}” is not known here{_did_you_mean(name, _known_names(model))}"
            raise BadConfiguration(self.path, self.line(location), expected) from error

    def line(self, location: Sequence[int | str]) -> int | None:
        """The 1-based line of a value.

        ``("rule", 2, "severity")`` is the key in the third ``[[rule]]``, ``("check", "renews", "why")`` the key in
        ``[check.renews]``, ``("role", "customer")`` the key in ``[role]``.
        """
        lines = self.text.splitlines()
        match location:
            case (str(table), int(index), *rest):
                heads = [number for number, line in enumerate(lines) if line.strip().startswith(f"[[{table}]]")]
                if index >= len(heads):
                    return None
                return _key_after(lines, heads[index], str(rest[0]) if rest else "", "[[")
            case (str(table), str(name), *rest) if (begin := _head(lines, f"[{table}.{name}]")) is not None:
                return _key_after(lines, begin, str(rest[0]) if rest else "", "[")
            case (str(table), str(key), *_) if (begin := _head(lines, f"[{table}]")) is not None:
                return _key_after(lines, begin, key, "[")
            case (str(key), *_):
                return _key_after(lines, 0, key, "[[")
            case _:
                return None


def _head(lines: Sequence[str], head: str) -> int | None:
    """The index of the line that begins a table."""
    plain = (line.partition("#")[0].strip().replace('"', "") for line in lines)
    return next((number for number, line in enumerate(plain) if line == head), None)


def _key_after(lines: Sequence[str], begin: int, key: str, end: str) -> int:
    """The 1-based line of a key below a line, before one that begins with ``end``; else that line's own."""
    for number in range(begin, len(lines)):
        if number > begin and lines[number].lstrip().startswith(end):
            break
        if key and re.match(rf"""\s*["']?{re.escape(key)}["']?\s*=""", lines[number]):
            return number + 1
    return begin + 1


def _known_names(model: type[BaseModel]) -> list[str]:
    """Every key that may stand anywhere in the file."""
    names = list(model.model_fields)
    for field in model.model_fields.values():
        for inner in getattr(field.annotation, "__args__", ()):
            if isinstance(inner, type) and issubclass(inner, BaseModel):
                names += _known_names(inner)
    return names


def _did_you_mean(name: str, known: Sequence[str]) -> str:
    best = process.extractOne(name, known, score_cutoff=70)
    return f"; did you mean “{best[0]}”?" if best else ""
