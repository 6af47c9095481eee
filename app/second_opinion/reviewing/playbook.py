"""A user's own positions, ``playbook.toml``: what they accept, what weighs more or less for them, from when on they want to hear of it."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Annotated, Any, Literal, TypeVar

from pydantic import AfterValidator, BaseModel, ConfigDict, Field
from rapidfuzz import process

from second_opinion.domain.check import Check, Severity
from second_opinion.domain.errors import BadConfiguration
from second_opinion.domain.limit import Limit
from second_opinion.domain.reviewer import Example, Reviewer
from second_opinion.reviewing.definition import Words
from second_opinion.reviewing.toml_source import TomlSource

AnyCheck = TypeVar("AnyCheck", bound=Check)
OFF: Literal["off"] = "off"


def _limit(words: str) -> str:
    Limit.parse(words)
    return words


class _Table(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class PositionExample(_Table):
    """``[[position.example]]``: a text on which the position must still be a finding, or must not."""

    text: str
    fires: bool
    role: str | None = None
    subtype: str | None = None
    today: str | None = None
    name: str = "example.txt"


class Position(_Table):
    """``[[position]]``: what the user thinks of one check, ``reviewer/check``."""

    check: Annotated[str, Field(pattern=r"^[a-z0-9-]+/[a-z0-9-]+$")]
    severity: Severity | Literal["off"] | None = None
    probability: Annotated[float, Field(gt=0, le=1)] | None = None
    accept: Annotated[str, AfterValidator(_limit)] | None = None
    suggestion: Words | None = None
    example: tuple[PositionExample, ...] = ()


class Playbook(_Table):
    """A whole ``playbook.toml``."""

    position: tuple[Position, ...] = ()


def with_playbook(reviewers: Sequence[Reviewer], path: Path) -> tuple[Reviewer, ...]:
    """The reviewers as the user wants them; unchanged where there is no such file.

    Raises:
        BadConfiguration: with file, line and what was expected.
    """
    try:
        source = TomlSource(path, path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return tuple(reviewers)
    except (OSError, UnicodeDecodeError) as error:
        raise BadConfiguration(path, None, f"the file cannot be read ({error})") from error
    positions = source.parse(Playbook).position
    _refuse_unknown(source, positions, reviewers)
    by_check = {position.check: position for position in positions}
    return tuple(_positioned(reviewer, by_check) for reviewer in reviewers)


def _refuse_unknown(source: TomlSource, positions: Sequence[Position], reviewers: Iterable[Reviewer]) -> None:
    known = [f"{reviewer.id}/{check.id}" for reviewer in reviewers for check in reviewer.checks]
    seen: set[str] = set()
    for index, position in enumerate(positions):
        line = source.line(("position", index, "check"))
        if position.check not in known:
            best = process.extractOne(position.check, known, score_cutoff=70)
            hint = f"; did you mean “{best[0]}”?" if best else ""
            raise BadConfiguration(source.path, line, f"there is no check “{position.check}”{hint}")
        if position.check in seen:
            raise BadConfiguration(source.path, line, f"a position on “{position.check}” is there already")
        seen.add(position.check)


def _positioned(reviewer: Reviewer, positions: dict[str, Position]) -> Reviewer:
    mine = {check.id: position for check in reviewer.checks if (position := positions.get(f"{reviewer.id}/{check.id}"))}
    if not mine:
        return reviewer
    rules, questions = _checks(reviewer.rules, mine), _checks(reviewer.questions, mine)
    replaced = {check.id for check in (*rules, *questions) if check.has_position}
    left = {check.id for check in (*rules, *questions)}
    examples = [one for one in reviewer.examples if one.check in left - replaced]
    own = [
        Example(check=check, **example.model_dump())
        for check, position in mine.items()
        if check in left
        for example in position.example
    ]
    return replace(reviewer, rules=rules, questions=questions, examples=(*examples, *own))


def _checks(checks: Iterable[AnyCheck], positions: dict[str, Position]) -> tuple[AnyCheck, ...]:
    """The checks with the user's positions on them, without those that are off."""
    kept = (check for check in checks if check.id not in positions or positions[check.id].severity != OFF)
    return tuple(replace(check, **_changes(positions[check.id])) if check.id in positions else check for check in kept)


def _changes(position: Position) -> dict[str, Any]:
    """What a position changes of a check; what it leaves open stays as the reviewer has it."""
    said = {
        "severity": position.severity,
        "least": position.probability,
        "accepted": Limit.parse(position.accept) if position.accept else None,
        "suggestion": position.suggestion,
    }
    return {name: value for name, value in said.items() if value is not None}
