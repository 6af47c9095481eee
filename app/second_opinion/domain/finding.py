"""A finding: a check that fired, with its evidence."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from second_opinion.domain.check import Severity
from second_opinion.domain.document import Span


class Source(StrEnum):
    """Who says so."""

    RULE = "rule"
    QUESTION = "question"


class Verdict(StrEnum):
    """What the user said of a finding."""

    USEFUL = "useful"
    NOT_USEFUL = "not-useful"
    DONE = "done"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """A check that fired.

    ``document.text[span.start:span.end] == quote`` for every finding with a quote. Where something is missing, quote
    and span are None, and ``searched`` lists the places searched with the nearest miss.
    """

    id: str
    reviewer: str
    check: str
    severity: Severity
    probability: float
    source: Source
    title: str
    why: str
    suggestion: str
    fingerprint: str
    quote: str | None = None
    span: Span | None = None
    also: tuple[Span, ...] = ()
    page: int | None = None
    where: str | None = None  # heading, part or line, as words
    facts: Mapping[str, str] = field(default_factory=dict)
    searched: tuple[str, ...] | None = None
