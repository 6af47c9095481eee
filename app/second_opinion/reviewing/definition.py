"""What may stand in ``reviewer.toml`` and ``examples.toml``."""

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from second_opinion.domain.check import Fires, Severity
from second_opinion.domain.document import Kind

Identifier = Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=60)]
Words = Annotated[str, Field(min_length=1, max_length=400)]
QUESTION_CHARACTERS = 200
"""Small models judge a short, direct question far better than a long one."""


class _Table(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class RoleTable(_Table):
    """``[[role]]``: a side that the reader can be on."""

    id: Identifier
    title: Words


class _CheckTable(_Table):
    id: Identifier
    severity: Severity
    title: Words
    why: Words
    suggestion: Words
    applies: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()
    norm: str | None = None


class RuleTable(_CheckTable):
    """``[[rule]]``: decided by the function ``run`` of checks.py."""

    run: str
    everywhere: bool = False
    last: bool = False


class QuestionTable(_CheckTable):
    """``[[question]]``: decided by the model."""

    ask: Annotated[str, Field(min_length=10, max_length=QUESTION_CHARACTERS)]
    fires: Fires = Fires.YES
    cues: Annotated[tuple[str, ...], Field(min_length=1)]
    head: str | None = None
    unless: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    facts: str | None = None


class ClauseTable(_Table):
    """``[[clause]]``: a term at a glance."""

    category: Words
    ask: Annotated[str, Field(min_length=10, max_length=QUESTION_CHARACTERS)]
    cues: Annotated[tuple[str, ...], Field(min_length=1)]
    applies: tuple[str, ...] = ()


class StatementTable(_Table):
    """``[[statement]]``: a standard statement that a document entails, contradicts or is silent on."""

    id: Identifier
    text: Words
    ask: Annotated[str, Field(min_length=10, max_length=QUESTION_CHARACTERS)]
    cues: Annotated[tuple[str, ...], Field(min_length=1)]
    applies: tuple[str, ...] = ()


class ReviewerTable(_Table):
    """A whole ``reviewer.toml``."""

    id: Identifier
    title: Words
    version: Annotated[int, Field(ge=1)]
    kind: Kind
    recognise: str | None = None
    words: tuple[str, ...] = ()
    dates: str | None = None
    obligations: str | None = None
    role: tuple[RoleTable, ...] = ()
    rule: tuple[RuleTable, ...] = ()
    question: tuple[QuestionTable, ...] = ()
    clause: tuple[ClauseTable, ...] = ()
    statement: tuple[StatementTable, ...] = ()


class NormSourceTable(_Table):
    """``[[source]]``: a corpus, and of each thing how many of its documents say it."""

    name: Words
    what: Words
    documents: Annotated[int, Field(ge=1)]
    licence: Words
    present: dict[str, Annotated[int, Field(ge=0)]]


class NormsTable(_Table):
    """A whole ``norms.toml``."""

    source: tuple[NormSourceTable, ...]


class ExampleTable(_Table):
    """``[[example]]``: a text on which a check must fire, or must not."""

    check: Identifier
    text: str
    fires: bool
    role: str | None = None
    subtype: str | None = None
    today: str | None = None
    earlier: str | None = None
    knows: str | None = None
    name: str = "example.txt"


class ExamplesTable(_Table):
    """A whole ``examples.toml``."""

    example: tuple[ExampleTable, ...] = ()
