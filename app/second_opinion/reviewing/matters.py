"""What a document is asked about, whatever becomes of the answer: questions of checks, terms at a glance, standard statements."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

from second_opinion.domain.check import Question, Severity, applies_to
from second_opinion.domain.reviewer import Reviewer
from second_opinion.reviewing.recognise import Recognised


class Aim(Enum):
    """What an answer becomes."""

    FINDING = auto()
    CLAUSE = auto()
    STATEMENT = auto()


WORTH = {Severity.HIGH: 3.0, Severity.MEDIUM: 2.0, Severity.LOW: 1.0}
"""What an answer is worth where not every question can be asked."""
TERM_WORTH = 1.5
"""A term at a glance or a statement: less than a medium finding, more than a low one."""


@dataclass(frozen=True, slots=True)
class Matter:
    """One thing that is looked for.

    ``key`` is what its calibration goes by: ``contracts/auto-renewal``, ``clause/Governing Law``, ``statement/nda-11/entailed``;
    ``head`` the trained head that routes it.
    """

    aim: Aim
    id: str
    key: str
    ask: str
    cues: tuple[str, ...]
    worth: float
    head: str | None = None
    unless: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()

    def may_be_in(self, words: str) -> bool:
        """Whether a passage, in small letters, holds what it must and nothing that rules the matter out."""
        lacks = any(not any(way in words for way in ways.split("|")) for ways in self.needs)
        return not lacks and not any(word in words for word in self.unless)

    @property
    def hash(self) -> str:
        """Identity of what is asked, for the memory of answers; the same words are the same question."""
        return hashlib.sha256(self.ask.encode()).hexdigest()[:24]


def matters_of(reviewer: Reviewer, recognised: Recognised) -> tuple[Matter, ...]:
    """Everything that a reviewer asks a document of this subtype, on this side."""
    return tuple(_matters(reviewer, recognised.subtype, recognised.role))


def matter_of(reviewer: Reviewer, question: Question) -> Matter:
    """What a question looks for."""
    key, worth = f"{reviewer.id}/{question.id}", WORTH[question.severity]
    return Matter(
        Aim.FINDING,
        question.id,
        key,
        question.ask,
        question.cues,
        worth,
        question.head,
        question.unless,
        question.needs,
    )


def _matters(reviewer: Reviewer, subtype: str | None, role: str | None) -> Iterator[Matter]:
    for question in reviewer.questions:
        if question.concerns(subtype, role):
            yield matter_of(reviewer, question)
    for clause in reviewer.clauses:
        if applies_to(clause.applies, subtype):
            key = f"clause/{clause.category}"
            yield Matter(Aim.CLAUSE, clause.category, key, clause.ask, clause.cues, TERM_WORTH, key)
    for statement in reviewer.statements:
        if applies_to(statement.applies, subtype):
            for side in ("entailed", "contradicted"):
                key = f"statement/{statement.id}/{side}"
                yield Matter(Aim.STATEMENT, statement.id, key, statement.ask, statement.cues, TERM_WORTH, key)
