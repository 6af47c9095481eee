"""What a mail carries is read as what it is: each attachment by its own reviewer, with its findings in the mail's review."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import PurePath
from typing import TypeVar

from second_opinion.domain.check import KeyDate, Obligation
from second_opinion.domain.document import Document, Kind, Part, PartKind, Span
from second_opinion.domain.finding import Finding
from second_opinion.domain.review import Clause, Review, Timing, Tokens
from second_opinion.reviewing.drafting import proven
from second_opinion.reviewing.folding import fold

MOST = 10
"""Attachments of one mail that are reviewed on their own; nobody reads more of them either."""
LABEL = "attachment "

Placed = TypeVar("Placed", KeyDate, Obligation, Clause)


@dataclass(frozen=True, slots=True)
class Enclosed:
    """An attachment as a document of its own, and where its text begins in the mail's."""

    document: Document
    start: int

    def moved(self, span: Span) -> Span:
        """The same place in the mail."""
        return Span(span.start + self.start, span.end + self.start)

    def place(self, where: str | None) -> str:
        return f"{self.document.name}, {where}" if where else self.document.name


def enclosed(document: Document) -> tuple[Enclosed, ...]:
    """The attachments with a text, in order; of a mail inside the mail those that it carries."""
    taken: list[Part] = []
    for part in document.parts:
        if part.kind is PartKind.ATTACHMENT and not _is_mail(part, document):
            inside_another = any(other.span.contains(part.span) for other in taken)
            if not inside_another and document.quote(part.span).strip():
                taken.append(part)
    return tuple(_as_document(part, document) for part in taken[:MOST])


def _is_mail(part: Part, document: Document) -> bool:
    headers = f"{part.label}, "
    return any(one.kind is PartKind.HEADER and one.label.startswith(headers) for one in _inside(part, document))


def _inside(part: Part, document: Document) -> Iterable[Part]:
    return (one for one in document.parts if one is not part and part.span.contains(one.span))


def _as_document(part: Part, document: Document) -> Enclosed:
    name = part.label.rpartition(LABEL)[2]
    back = -part.span.start

    def shift(span: Span) -> Span:
        return Span(span.start + back, span.end + back)

    parts = tuple(
        replace(
            one,
            label=one.label.removeprefix(f"{part.label}, "),
            span=shift(one.span),
            about=one.about and shift(one.about),
        )
        for one in _inside(part, document)
    )
    alone = Document(
        name=name,
        sha256=document.sha256,
        text=document.quote(part.span),
        format=PurePath(name).suffix.removeprefix(".").lower() or "text",
        parts=parts,
    )
    return Enclosed(alone, part.span.start)


def joined(mail: Review, inner: Review, one: Enclosed, whole: Document) -> Review:
    """The mail's review with what was found in one of its attachments; a mail in a mail adds nothing."""
    if inner.kind is Kind.EMAIL:
        return mail
    lifted = [_lifted(finding, one) for finding in inner.findings]
    return replace(
        mail,
        model=mail.model or inner.model,
        checks=mail.checks + inner.checks,
        findings=proven(fold([*mail.findings, *lifted]), whole),
        clauses=(
            *mail.clauses,
            *(replace(clause, where=one.place(clause.where)) for clause in _moved(inner.clauses, one)),
        ),
        dates=tuple(sorted({*mail.dates, *_moved(inner.dates, one)}, key=lambda day: (day.date, day.span, day.what))),
        obligations=(*mail.obligations, *_moved(inner.obligations, one)),
        asked=(*mail.asked, *inner.asked),
        errors=tuple(dict.fromkeys((*mail.errors, *(f"{one.document.name}: {error}" for error in inner.errors)))),
        timing_ms=_longer(mail.timing_ms, inner.timing_ms),
        tokens=_more(mail.tokens, inner.tokens),
    )


def _lifted(finding: Finding, one: Enclosed) -> Finding:
    return replace(
        finding,
        span=finding.span and one.moved(finding.span),
        also=tuple(one.moved(span) for span in finding.also),
        where=one.place(finding.where),
        searched=finding.searched and (one.document.name, *finding.searched),
    )


def _moved(found: Iterable[Placed], one: Enclosed) -> list[Placed]:
    return [replace(placed, span=one.moved(placed.span)) for placed in found]


def _longer(mail: Timing, inner: Timing) -> Timing:
    """``rules`` stays what the mail's own took: an attachment is another document."""
    first = mail.first_finding
    if first is None and inner.first_finding is not None:
        first = round(mail.total + inner.first_finding, 1)
    return replace(
        mail, first_finding=first, judge=round(mail.judge + inner.judge, 1), total=round(mail.total + inner.total, 1)
    )


def _more(mail: Tokens, inner: Tokens) -> Tokens:
    return Tokens(mail.evaluated + inner.evaluated, mail.reused + inner.reused, max(mail.document, inner.document))
