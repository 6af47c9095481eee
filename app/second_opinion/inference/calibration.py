"""From evidence to probabilities: a small logistic model per check, as data in TOML, for one language model or for none."""

import hashlib
import json
import math
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from fnmatch import fnmatchcase
from importlib.resources import files
from operator import mul
from pathlib import Path
from typing import Annotated

import tomlkit
from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError

from second_opinion.domain.engine import NO_MODEL, Evidence
from second_opinion.domain.errors import BadConfiguration
from second_opinion.inference.catalogue import PACKAGE
from second_opinion.inference.features import FEATURES, rows

Weights = Mapping[str, float]
"""Weight by feature name; a feature that is not named weighs nothing."""

NEUTRAL: Weights = {"bias": -2.0, "asked": 1.0, "margin": 0.8, "headed": 2.0, "head": 0.5, "lexical": 1.0}
"""For a model that nothing was measured of. Cue words alone never reach one half: they say where to look, not what is so."""


@dataclass(frozen=True, slots=True)
class Table:
    """Implements ``domain.engine.Calibration``.

    ``checks`` maps a check's id, or a pattern such as ``clause/*``, to its weights; the exact id goes before the longest
    pattern that fits, and ``default`` is for all others. ``unasked`` is for the passages that the model was not asked about:
    its own weights were fitted on answers, and believe a head more where an answer stands beside it.
    """

    default: Weights = field(default_factory=lambda: NEUTRAL)
    checks: Mapping[str, Weights] = field(default_factory=dict)
    unasked: "Table | None" = None

    @property
    def version(self) -> str:
        checks = {name: _rounded(of) for name, of in self.checks.items()}
        content = json.dumps([_rounded(self.default), checks, self.unasked and self.unasked.version], sort_keys=True)
        return hashlib.sha256(content.encode()).hexdigest()[:12]

    def probabilities(self, check: str, candidates: Sequence[Evidence]) -> tuple[float, ...]:
        weights = self.weights(check)
        names = [name for name in weights if name in FEATURES]
        by_name = [weights[name] for name in names]
        answered = tuple(sigmoid(sum(map(mul, by_name, row))) for row in rows(candidates, names))
        if self.unasked is None or all(one.margin is not None for one in candidates):
            return answered
        alone = self.unasked.probabilities(check, candidates)
        if all(one.margin is None for one in candidates):
            return alone
        # The model was asked about the likelier passages: the others count for no more than either table believes.
        return tuple(
            min(with_model, without) if one.margin is None else with_model
            for one, with_model, without in zip(candidates, answered, alone, strict=True)
        )

    def weights(self, check: str) -> Weights:
        """The weights that go for a check."""
        if check in self.checks:
            return self.checks[check]
        patterns = sorted((name for name in self.checks if fnmatchcase(check, name)), key=len, reverse=True)
        return self.checks[patterns[0]] if patterns else self.default


def sigmoid(value: float) -> float:
    """1 / (1 + exp(-value)), for values of any size."""
    return 1 / (1 + math.exp(-value)) if value >= 0 else math.exp(value) / (1 + math.exp(value))


def load_calibration(model: str, folder: Path) -> Table:
    """The user's own calibration of a model (or of "none"), else the one that ships, else a neutral one.

    Passages that the model is not asked about go by "none".

    Raises:
        BadConfiguration: the user's file is not what it should be.
    """
    table = _stored(model, folder)
    return table if model == NO_MODEL else replace(table, unasked=_stored(NO_MODEL, folder))


def _stored(model: str, folder: Path) -> Table:
    own = folder / f"{model}.toml"
    if own.is_file():
        return _parsed(own.read_text(encoding="utf-8"), own)
    packaged = files(PACKAGE).joinpath("calibration", f"{model}.toml")
    if packaged.is_file():
        return _parsed(packaged.read_text(encoding="utf-8"), Path(packaged.name))
    return Table()


def save(table: Table, model: str, folder: Path) -> Path:
    """Write a calibration where ``load_calibration`` finds it first."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{model}.toml"
    draft = path.with_suffix(".toml.new")
    content = {"default": _rounded(table.default), "check": {name: _rounded(of) for name, of in table.checks.items()}}
    draft.write_text(tomlkit.dumps(content), encoding="utf-8")
    draft.replace(path)
    return path


def _rounded(weights: Weights) -> dict[str, float]:
    return {name: round(float(weight), 4) for name, weight in weights.items()}


def _known_features(weights: dict[str, float]) -> dict[str, float]:
    unknown = sorted(weights.keys() - FEATURES.keys())
    if unknown:
        raise ValueError(f"there is no feature “{unknown[0]}”; known ones are {', '.join(FEATURES)}")
    return weights


_Weights = Annotated[dict[str, float], AfterValidator(_known_features)]


class _File(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)
    default: _Weights
    check: dict[str, _Weights] = Field(default_factory=dict)


def _parsed(text: str, path: Path) -> Table:
    try:
        read = _File.model_validate(tomllib.loads(text))
    except tomllib.TOMLDecodeError as error:
        raise BadConfiguration(path, None, f"this is not valid TOML ({error}); mend it or delete the file") from error
    except ValidationError as error:
        problem = error.errors()[0]
        where = ".".join(map(str, problem["loc"]))
        raise BadConfiguration(path, None, f"{where}: {problem['msg']}; mend it or delete the file") from error
    return Table(read.default, read.check)
