"""A reviewer: what it applies to, its checks, its roles, its examples."""

from collections.abc import Callable
from dataclasses import dataclass

from second_opinion.domain.check import DatesFunction, ObligationsFunction, Question, Rule
from second_opinion.domain.document import Document, Kind


@dataclass(frozen=True, slots=True)
class Role:
    """A side that the reader can be on: id ``customer``, title "I buy"."""

    id: str
    title: str


@dataclass(frozen=True, slots=True)
class Side:
    """Who is on a side, as the document names him: role ``customer``, name "Birch GmbH"."""

    role: str
    name: str


@dataclass(frozen=True, slots=True)
class Recognition:
    """What a reviewer makes of a document: how sure it is that it is its own (0..1), which subtype, whose side, who is on which."""

    probability: float
    subtype: str | None = None
    role: str | None = None
    sides: tuple[Side, ...] = ()


RecogniseFunction = Callable[[Document], Recognition]


@dataclass(frozen=True, slots=True)
class Example:
    """A text on which a check must fire, or must not."""

    check: str
    text: str
    fires: bool
    role: str | None = None
    subtype: str | None = None
    today: str | None = None  # ISO date, for checks that look at the calendar
    earlier: str | None = None  # the text of an invoice that was read before
    knows: str | None = None  # an address that the user knows by mail
    name: str = "example.txt"  # the file name decides how the text is read: ``example.eml`` is parsed as a mail


@dataclass(frozen=True, slots=True, kw_only=True)
class ClauseKind:
    """A term at a glance: something that a document may say, looked for by the head ``clause/<category>`` and a question."""

    category: str  # CUAD's category name, where CUAD has one
    ask: str
    cues: tuple[str, ...]
    applies: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementKind:
    """A standard statement that a document entails, contradicts or is silent on: heads ``statement/<id>/entailed`` and ``…/contradicted``."""

    id: str  # ContractNLI's, where it has one
    text: str
    ask: str
    cues: tuple[str, ...]
    applies: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Reviewer:
    """A plugin. ``recognise`` says how much a document is its own; the reviewer with the highest probability reads it."""

    id: str
    title: str
    version: int
    kind: Kind
    recognise: RecogniseFunction
    roles: tuple[Role, ...] = ()
    rules: tuple[Rule, ...] = ()
    questions: tuple[Question, ...] = ()
    clauses: tuple[ClauseKind, ...] = ()
    statements: tuple[StatementKind, ...] = ()
    dates: DatesFunction | None = None
    obligations: ObligationsFunction | None = None
    examples: tuple[Example, ...] = ()

    @property
    def checks(self) -> tuple[Rule | Question, ...]:
        return (*self.rules, *self.questions)

    def role_title(self, role: str | None) -> str | None:
        return next((known.title for known in self.roles if known.id == role), None)
