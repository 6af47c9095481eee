"""Puts a finding into the words of its check, with a quote that code cuts from the document."""

import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from second_opinion.domain.check import Check
from second_opinion.domain.document import Document, Span
from second_opinion.domain.errors import Bug
from second_opinion.domain.finding import Finding, Source
from second_opinion.reviewing.fingerprint import finding_id, fingerprint
from second_opinion.reviewing.places import Places
from second_opinion.reviewing.wording import fill

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Fired:
    """A check that fired, before it is put into words. ``span`` is None for something missing."""

    reviewer: str
    check: Check
    source: Source
    span: Span | None
    probability: float = 1.0
    facts: Mapping[str, str]
    also: tuple[Span, ...] = ()
    searched: tuple[str, ...] | None = None


def draft(fired: Fired, document: Document, places: Places) -> Finding:
    """The finding.

    Raises:
        Bug: the check points at a place that the document has not.
    """
    name = f"{fired.reviewer}/{fired.check.id}"
    span = _within(fired.span, document, name)
    mark = fingerprint(name)
    if span is not None:
        around = places.sentences_around(span)
        text = document.text
        mark = fingerprint(name, text[around.start : span.start], document.quote(span), text[span.end : around.end])
    return Finding(
        id=finding_id(mark, 0),
        reviewer=fired.reviewer,
        check=fired.check.id,
        severity=fired.check.severity,
        probability=fired.probability,
        source=fired.source,
        title=fired.check.title,
        why=fill(fired.check.why, fired.facts),
        suggestion=fill(fired.check.suggestion, fired.facts),
        fingerprint=mark,
        quote=None if span is None else document.quote(span),
        span=span,
        also=tuple(sorted({also for other in fired.also if (also := _within(other, document, name)) and also != span})),
        page=None if span is None else document.page_at(span.start),
        where=None if span is None else places.where(span.start),
        facts=dict(fired.facts) | _usual(fired),
        searched=None if fired.searched is None else (*fired.searched, *_usual(fired).values()),
    )


def _usual(fired: Fired) -> dict[str, str]:
    """Of something missing how many others have it, where that was counted."""
    norm = fired.check.norm
    return {"usual": norm.said} if norm is not None and fired.searched is not None else {}


def _within(span: Span | None, document: Document, name: str) -> Span | None:
    """The span without white space around it."""
    if span is None:
        return None
    quote = document.quote(span)
    if not 0 <= span.start < span.end <= len(document.text) or not quote.strip():
        raise Bug(f"{name} points at {tuple(span)}, where the document has no words")
    start = span.start + len(quote) - len(quote.lstrip())
    return Span(start, start + len(quote.strip()))


def proven(findings: Sequence[Finding], document: Document) -> tuple[Finding, ...]:
    """The findings whose quote stands in the document exactly where they say; any other is a bug of ours, and never shown."""
    kept = []
    for finding in findings:
        if finding.span is None or document.quote(finding.span) == finding.quote:
            kept.append(finding)
        else:
            log.error("%s/%s quotes what is not at %s", finding.reviewer, finding.check, tuple(finding.span))
    return tuple(kept)
