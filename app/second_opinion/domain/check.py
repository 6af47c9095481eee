"""Checks: what a reviewer looks for, decided by a rule (code) or a question (model)."""

import hashlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from second_opinion.domain.document import Document, Kind, Span
from second_opinion.domain.invoice import EarlierInvoice
from second_opinion.domain.limit import Limit
from second_opinion.domain.passage import Passage


class Severity(StrEnum):
    """How much it matters from the reader's side; ordered low < medium < high by ``rank``."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"

    @property
    def rank(self) -> int:
        """0 for low, 1 for medium, 2 for high."""
        return list(Severity).index(self)


class Fires(StrEnum):
    """Which outcome of a question is a finding."""

    YES = "yes"
    ABSENT = "absent"  # no passage answers yes


@dataclass(frozen=True, slots=True)
class Told:
    """What another rule has found in the same document; ``span`` is None for something missing."""

    check: str
    title: str
    severity: Severity
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """What a reviewer is given: the document, cut and recognised. ``today`` is the day of the review.

    Where the text talks to a machine, ``document`` has white space, so that no check is led by it; ``talk`` tells where.
    ``told`` is what the other rules found; only a rule that comes ``last`` is given it.
    ``earlier`` are the invoices that were read before, the newest first; ``senders`` the addresses that the user knows by mail.
    """

    document: Document
    passages: tuple[Passage, ...]
    kind: Kind
    today: date
    subtype: str | None = None  # "nda", "saas", "trip", "received" …
    role: str | None = None  # id of one of the reviewer's roles
    language: str = "en"
    talk: tuple[Span, ...] = ()
    told: tuple[Told, ...] = ()
    earlier: tuple[EarlierInvoice, ...] = ()
    senders: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Hit:
    """Where a rule fired.

    ``span`` is what the finding quotes; None for something missing, and then ``searched`` names the places searched.
    ``also`` are further spans that belong to it (the other of two amounts). ``facts`` fill the check's words.
    """

    span: Span | None
    facts: Mapping[str, str] = field(default_factory=dict)
    also: tuple[Span, ...] = ()
    searched: tuple[str, ...] | None = None
    probability: float = 1.0


@dataclass(frozen=True, slots=True)
class KeyDate:
    """A date that belongs in a calendar. ``computed`` tells a date worked out by code from one that stands in the text."""

    date: date
    what: str
    who: str
    span: Span
    computed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Obligation:
    """Who owes what by when. ``when`` is how the text says it; ``due`` the day where there is one, ``computed`` if code worked it out."""

    who: str
    what: str
    when: str
    span: Span
    due: date | None = None
    computed: bool = False


RuleFunction = Callable[[Reading], Iterable[Hit]]
FactsFunction = Callable[[Reading, Span], Mapping[str, str]]
DatesFunction = Callable[[Reading], Iterable[KeyDate]]
ObligationsFunction = Callable[[Reading], Iterable[Obligation]]


@dataclass(frozen=True, slots=True)
class Norm:
    """What is usual: ``present`` of so many ``documents`` of a kind (``what``: "NDAs") say it, counted in ``source``."""

    present: int
    documents: int
    what: str
    source: str

    @property
    def said(self) -> str:
        """As words for the reader: "61 % of 423 NDAs have this (ContractNLI)"."""
        return f"{100 * self.present / self.documents:.0f} % of {self.documents} {self.what} have this ({self.source})"


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """The words and the reach of a check. Empty ``applies`` or ``roles`` mean all subtypes, all roles.

    ``title``, ``why`` and ``suggestion`` may hold ``{fact}`` places; a sentence whose fact is missing is left out.
    ``norm`` tells how usual it is that a document says what the check misses.
    ``least`` is the probability from which the user wants to hear of it, ``accepted`` what the user's playbook takes as it is.
    """

    id: str
    severity: Severity
    title: str
    why: str
    suggestion: str
    applies: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()
    norm: Norm | None = None
    least: float | None = None
    accepted: Limit | None = None

    @property
    def has_position(self) -> bool:
        """Whether the user's playbook says from where on it matters; then its own examples no longer prove it."""
        return self.least is not None or self.accepted is not None

    def concerns(self, subtype: str | None, role: str | None) -> bool:
        """Whether the check is meant for this subtype and this side of the reader (unknown side: yes)."""
        fits_subtype = applies_to(self.applies, subtype)
        fits_role = not self.roles or role is None or role in self.roles
        return fits_subtype and fits_role

    def is_wanted(self, probability: float, facts: Mapping[str, str], quote: str | None) -> bool:
        """Whether the user wants to hear of it: sure enough, and not accepted by its facts (or, where they name no size, by its quote)."""
        taken = self.accepted is not None and self.accepted.takes_in("; ".join(facts.values()), quote or "")
        return not taken and probability >= (self.least or 0)


def applies_to(subtypes: Sequence[str], subtype: str | None) -> bool:
    """Whether a subtype is among those named, or none or "any" is; one that is named with "!" before it never is."""
    named = [one for one in subtypes if not one.startswith("!")]
    return f"!{subtype}" not in subtypes and (not named or "any" in named or subtype in named)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule(Check):
    """A check decided by code; one that looks ``everywhere`` is made on documents of every kind, one that comes ``last`` sums up the others."""

    run: RuleFunction
    everywhere: bool = False
    last: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Question(Check):
    """A check decided by the model: one short yes/no question about one passage.

    ``cues`` are words that speak for a passage; ``head`` names a trained head that does so better, where there is one.
    A passage that holds one of ``unless`` is not asked about: "either party" in a question about one side alone; nor is one that
    lacks one of ``needs``, each some ways of saying a thing, divided by "|": small models say yes to much that is only near.
    """

    ask: str
    fires: Fires
    cues: tuple[str, ...]
    head: str | None = None
    unless: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    facts: FactsFunction | None = None

    @property
    def hash(self) -> str:
        """Identity of what is asked, for the memory of answers."""
        return hashlib.sha256(self.ask.encode()).hexdigest()[:24]
