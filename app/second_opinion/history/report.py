"""A review as blocks of text: what a person would send on, with every quote; the renderers make Markdown and HTML of it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from second_opinion.domain.check import KeyDate, Obligation, Severity
from second_opinion.domain.finding import Finding, Verdict
from second_opinion.domain.review import Asked, Clause, Coverage, Insight, Review
from second_opinion.domain.stored import StoredReview
from second_opinion.domain.terms import join_neighbours
from second_opinion.domain.words import say_source, say_unread

SEVERITIES = {Severity.HIGH: "Important", Severity.MEDIUM: "Worth a look", Severity.LOW: "Small things"}
END = "A second pair of eyes, not legal advice."
VERDICTS = {Verdict.USEFUL: "useful", Verdict.NOT_USEFUL: "not useful", Verdict.DONE: "done"}


@dataclass(frozen=True, slots=True)
class Heading:
    """``level`` 1 is the document's name, 2 a section, 3 a finding; ``severity`` where it is one of a severity."""

    level: int
    text: str
    severity: Severity | None = None


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text."""

    text: str


@dataclass(frozen=True, slots=True)
class Advice:
    """What to ask for."""

    text: str


@dataclass(frozen=True, slots=True)
class Remark:
    """Who says so."""

    text: str


@dataclass(frozen=True, slots=True)
class Quote:
    """Words of the document, unchanged."""

    text: str


@dataclass(frozen=True, slots=True)
class Items:
    """A list."""

    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under a head."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


Block = Heading | Paragraph | Advice | Remark | Quote | Items | Table


def report_of(stored: StoredReview) -> tuple[Block, ...]:
    """A stored review, with what the user said of its findings; for a document that was not read, why."""
    if stored.review is None:
        return report_of_unread(stored.line.name, stored.line.reason)
    return report_of_review(stored.review, stored.verdicts)


def report_of_unread(name: str, reason: str | None) -> tuple[Block, ...]:
    """A document that was not read, and why."""
    return Heading(1, name), Paragraph(f"Not read: {reason or 'it is still being read.'}")


def report_of_review(review: Review, verdicts: Mapping[str, Verdict] | None = None) -> tuple[Block, ...]:
    """A review, stored or not. ``verdicts`` are by finding id."""
    return tuple(_blocks(review, verdicts or {}))


def _blocks(review: Review, verdicts: Mapping[str, Verdict]) -> Iterator[Block]:
    yield Heading(1, review.name)
    yield Paragraph(_what_was_read(review))
    if remarks := (*say_unread(review), *review.errors):
        yield Items(remarks)
    yield from _terms(review.clauses)
    for severity in reversed(Severity):
        found = [finding for finding in review.findings if finding.severity is severity]
        if found:
            yield Heading(2, SEVERITIES[severity], severity)
            for finding in found:
                yield from _finding(finding, verdicts.get(finding.id))
    if not review.findings:
        yield Paragraph("Nothing worth a look was found.")
    yield from _insights(review.insights)
    yield from _dates(review.dates)
    yield from _duties(review.obligations)
    yield from _checked([asked for asked in review.asked if not asked.fired])


def _what_was_read(review: Review) -> str:
    read = _extent(review.read)
    checks = f"{review.checks} {'check' if review.checks == 1 else 'checks'}"
    judge = f"judged by {review.model}" if review.model else "rules only, no model"
    whom = f" Reviewed as: {review.role_title}." if review.role_title else ""
    return f"{read}, {checks}, {judge}.{whom}"


def _extent(read: Coverage) -> str:
    if read.pages is None:
        return "Read all of it" if read.fraction >= 1 else "Read in part"
    if read.fraction >= 1:
        return f"Read all {read.pages} pages" if read.pages > 1 else "Read the whole page"
    return f"Read {round(read.pages * read.fraction)} of {read.pages} pages"


def _terms(clauses: Sequence[Clause]) -> Iterator[Block]:
    if clauses:
        rows = [(each.category, each.quote, _place(each.where, each.page)) for each in join_neighbours(clauses)]
        yield Heading(2, "Terms at a glance")
        yield Table(("Term", "What it says", "Where"), tuple(rows))


def _finding(finding: Finding, verdict: Verdict | None) -> Iterator[Block]:
    place = _place(finding.where, finding.page)
    yield Heading(3, finding.title + (f" ({place})" if place else ""), finding.severity)
    if finding.quote:
        yield Quote(finding.quote.strip())
    if finding.searched:
        yield Paragraph(f"Looked in: {'; '.join(finding.searched)}.")
    yield Paragraph(finding.why)
    if finding.suggestion:
        yield Advice(finding.suggestion)
    said = f" You said: {VERDICTS[verdict]}." if verdict else ""
    yield Remark(f"{say_source(finding)}.{said}")


def _insights(insights: Sequence[Insight]) -> Iterator[Block]:
    if insights:
        yield Heading(2, "What it says, in its own words")
        yield Items(tuple(map(_insight, insights)))


def _insight(each: Insight) -> str:
    place = _place(each.where, each.page)
    return f"“{' '.join(each.quote.split())}”{f' ({place})' if place else ''}"


def _dates(dates: Sequence[KeyDate]) -> Iterator[Block]:
    if dates:
        yield Heading(2, "Key dates")
        listed = sorted(dates, key=lambda one: one.date)
        yield Items(tuple(f"{each.date.isoformat()}: {each.what}{' (computed)' * each.computed}" for each in listed))


def _duties(obligations: Sequence[Obligation]) -> Iterator[Block]:
    if obligations:
        yield Heading(2, "Who owes what by when")
        yield Table(("Who", "What", "When"), tuple((each.who, each.what, _when(each)) for each in obligations))


def _when(each: Obligation) -> str:
    return f"{each.when} ({each.due.isoformat()})" if each.computed and each.due else each.when


def _checked(checked: Sequence[Asked]) -> Iterator[Block]:
    if checked:
        yield Heading(2, "Also checked, nothing found")
        yield Items(tuple(f"{asked.check}: {_looked(asked)}" for asked in checked))


def _looked(asked: Asked) -> str:
    return "; ".join(asked.searched) or f"{asked.passages} {'passage' if asked.passages == 1 else 'passages'}"


def _place(where: str | None, page: int | None) -> str:
    return where or (f"page {page}" if page else "")
