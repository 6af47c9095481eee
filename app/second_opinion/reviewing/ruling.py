"""Runs the checks that are decided by code; one that breaks is told, and stops nothing else."""

import logging
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from typing import TypeVar

from second_opinion.domain.check import Hit, KeyDate, Obligation, Question, Reading, Rule, Told
from second_opinion.domain.document import Document, Span
from second_opinion.domain.errors import Bug
from second_opinion.domain.finding import Finding, Source
from second_opinion.domain.reviewer import Reviewer
from second_opinion.reviewing.drafting import Fired, draft
from second_opinion.reviewing.places import Places

Placed = TypeVar("Placed", KeyDate, Obligation)

log = logging.getLogger(__name__)


def rules_for(reviewer: Reviewer | None, everyone: Sequence[Reviewer], reading: Reading) -> Iterator[tuple[str, Rule]]:
    """The rules made on a document: those of its reviewer, and those of all that look everywhere.

    The latter by what their own reviewer takes the document for: a mail that is read as a contract was received all the same.
    """
    for one in everyone:
        mine = reviewer is not None and one.id == reviewer.id
        rules = [rule for rule in one.rules if mine or rule.everywhere]
        taken_for = reading if mine or not any(rule.applies for rule in rules) else one.recognise(reading.document)
        yield from ((one.id, rule) for rule in rules if rule.concerns(taken_for.subtype, taken_for.role))


@dataclass
class Ruling:
    """Calls the reviewers' code with one reading, quotes from the whole document, and collects what broke."""

    reading: Reading
    document: Document
    places: Places
    errors: list[str] = field(default_factory=list)

    def findings(self, rules: Iterable[tuple[str, Rule]]) -> list[Finding]:
        """What the rules find, in their order; those that sum up the others come last."""
        found: list[Finding] = []
        for reviewer, rule in sorted(rules, key=lambda one: one[1].last):
            with self._surviving(f"{reviewer}/{rule.id}"):
                reading = replace(self.reading, told=_told(found)) if rule.last else self.reading
                drafted = [self._draft(reviewer, rule, hit) for hit in rule.run(reading)]
                found.extend(one for one in drafted if rule.is_wanted(one.probability, one.facts, one.quote))
        return found

    def facts(self, reviewer: str, question: Question, span: Span) -> dict[str, str]:
        """The facts that fill a question's words, none where its code breaks."""
        facts: dict[str, str] = {}
        if question.facts is not None:
            with self._surviving(f"{reviewer}/{question.id}"):
                facts.update(question.facts(self.reading, span))
        return facts

    def dates(self, reviewer: Reviewer | None) -> tuple[KeyDate, ...]:
        """What belongs in a calendar, in the order of the days."""
        found: set[KeyDate] = set()
        if reviewer is not None and reviewer.dates is not None:
            with self._surviving(f"{reviewer.id}, dates"):
                found.update(map(self._within, reviewer.dates(self.reading)))
        return tuple(sorted(found, key=lambda one: (one.date, one.span, one.what)))

    def obligations(self, reviewer: Reviewer | None) -> tuple[Obligation, ...]:
        """Who owes what by when, in the order of the text."""
        found: dict[Obligation, None] = {}
        if reviewer is not None and reviewer.obligations is not None:
            with self._surviving(f"{reviewer.id}, obligations"):
                found.update(dict.fromkeys(map(self._within, reviewer.obligations(self.reading))))
        return tuple(sorted(found, key=lambda one: one.span))

    def _draft(self, reviewer: str, rule: Rule, hit: Hit) -> Finding:
        fired = Fired(
            reviewer=reviewer,
            check=rule,
            source=Source.RULE,
            span=hit.span,
            probability=hit.probability,
            facts=hit.facts,
            also=hit.also,
            searched=hit.searched,
        )
        return draft(fired, self.document, self.places)

    def _within(self, one: Placed) -> Placed:
        if not 0 <= one.span.start <= one.span.end <= len(self.document.text):
            raise Bug(f"{type(one).__name__} points at {tuple(one.span)}, outside the document")
        return one

    @contextmanager
    def _surviving(self, name: str) -> Iterator[None]:
        """A reviewer's code may do anything: the others go on, the reader is told, the traceback is in the log."""
        try:
            yield
        except Exception:
            log.exception("%s broke", name)
            self.errors.append(f"One check could not be made ({name}); the log has the details.")


def _told(found: Iterable[Finding]) -> tuple[Told, ...]:
    return tuple(Told(one.check, one.title, one.severity, one.span) for one in found)
