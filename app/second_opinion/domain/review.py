"""A review: everything that one reading of one document gave. This is what ``--format json`` prints."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from second_opinion.domain.check import KeyDate, Obligation, Severity
from second_opinion.domain.document import Kind, Span, Unread
from second_opinion.domain.finding import Finding
from second_opinion.domain.invoice import Invoice
from second_opinion.domain.reviewer import Side


@dataclass(frozen=True, slots=True)
class Coverage:
    """What was read and what was not. ``fraction`` is 0..1 of the pages or parts."""

    characters: int
    pages: int | None
    fraction: float
    unread: tuple[Unread, ...] = ()


@dataclass(frozen=True, slots=True)
class Timing:
    """Milliseconds."""

    extract: float = 0
    rules: float = 0
    first_finding: float | None = None
    judge: float = 0
    total: float = 0


@dataclass(frozen=True, slots=True)
class Tokens:
    """Tokens that the model evaluated, answers taken over from the memory, and the document's own length in tokens."""

    evaluated: int = 0
    reused: int = 0
    document: int = 0


@dataclass(frozen=True, slots=True)
class Clause:
    """A term at a glance: what the contract says and where."""

    category: str
    quote: str
    span: Span
    probability: float
    page: int | None = None
    where: str | None = None


@dataclass(frozen=True, slots=True)
class Statement:
    """The answer to a standard statement: entailed, contradicted or silent."""

    id: str
    answer: str
    probability: float
    spans: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Insight:
    """A passage of a long text or a transcript that says more than the rest; ``salience`` is 1 for the first, less for the others.

    ``where`` is the moment at which it is said, where the text has times.
    """

    quote: str
    span: Span
    salience: float
    page: int | None = None
    where: str | None = None


@dataclass(frozen=True, slots=True)
class Asked:
    """A question that was put to the model: on how many passages, the highest probability, whether it fired."""

    check: str
    passages: int
    probability: float
    fired: bool
    searched: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """Everything that one reading of one document gave; frozen, so a growing review is a row of snapshots."""

    sha256: str
    name: str
    kind: Kind
    kind_probability: float
    language: str
    read: Coverage
    path: str | None = None
    reviewer: str | None = None
    subtype: str | None = None
    role: str | None = None
    role_title: str | None = None
    sides: tuple[Side, ...] = ()  # who is on which, where the document says so
    model: str | None = None
    checks: int = 0  # how many checks were made
    timing_ms: Timing = field(default_factory=Timing)
    tokens: Tokens = field(default_factory=Tokens)
    findings: tuple[Finding, ...] = ()
    clauses: tuple[Clause, ...] = ()
    statements: tuple[Statement, ...] = ()
    dates: tuple[KeyDate, ...] = ()
    obligations: tuple[Obligation, ...] = ()
    insights: tuple[Insight, ...] = ()
    invoice: Invoice | None = None  # what tells it from others, where it is one
    asked: tuple[Asked, ...] = ()
    errors: tuple[str, ...] = ()

    def calendar(self) -> Iterator[KeyDate]:
        """Everything that has a day: the dates, and what somebody owes by a day that is not among them."""
        yield from self.dates
        for duty in self.obligations:
            told = any(known.date == duty.due and duty.span.overlaps(known.span) for known in self.dates)
            if duty.due and not told:
                yield KeyDate(duty.due, duty.what, duty.who, duty.span, duty.computed)

    def at_least(self, severity: Severity) -> tuple[Finding, ...]:
        """The findings of that severity and above."""
        return tuple(finding for finding in self.findings if finding.severity.rank >= severity.rank)
