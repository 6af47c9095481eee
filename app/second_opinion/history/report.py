"""A review as blocks of text: what a person would send on, with every quote; the renderers make Markdown and HTML of it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from second_opinion.domain.check import KeyDate, Obligation, Severity
from second_opinion.domain.finding import Finding, Verdict
from second_opinion.domain.review import Asked, Clause, Coverage, Insight, Review
from second_opinion.domain.stored import StoredReview
from second_opinion.domain.terms import join_neighbours
from second_opinion.domain.words import Say, as_they_are, say_checks, say_source, say_unread

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


def report_of(stored: StoredReview, say: Say = as_they_are) -> tuple[Block, ...]:
    """A stored review, with what the user said of its findings; for a document that was not read, why.

    Args:
        stored: the review, in whatever language its findings speak.
        say: brings the words around them into that language.
    """
    if stored.review is None:
        return report_of_unread(stored.line.name, stored.line.reason, say)
    return report_of_review(stored.review, stored.verdicts, say)


def report_of_unread(name: str, reason: str | None, say: Say = as_they_are) -> tuple[Block, ...]:
    """A document that was not read, and why."""
    return Heading(1, name), Paragraph(
        say("Not read: {reason}").format(reason=reason or say("it is still being read."))
    )


def report_of_review(
    review: Review, verdicts: Mapping[str, Verdict] | None = None, say: Say = as_they_are
) -> tuple[Block, ...]:
    """A review, stored or not. ``verdicts`` are by finding id."""
    return tuple(_Report(say).blocks(review, verdicts or {}))


class _Report:
    """Writes a review down in one language."""

    def __init__(self, say: Say) -> None:
        self._say = say

    def blocks(self, review: Review, verdicts: Mapping[str, Verdict]) -> Iterator[Block]:
        yield Heading(1, review.name)
        yield Paragraph(self._what_was_read(review))
        if remarks := (*say_unread(review, self._say), *review.errors):
            yield Items(remarks)
        yield from self._terms(review.clauses)
        for severity in reversed(Severity):
            found = [finding for finding in review.findings if finding.severity is severity]
            if found:
                yield Heading(2, self._say(SEVERITIES[severity]), severity)
                for finding in found:
                    yield from self._finding(finding, verdicts.get(finding.id))
        if not review.findings:
            yield Paragraph(self._say("Nothing worth a look was found."))
        yield from self._insights(review.insights)
        yield from self._dates(review.dates)
        yield from self._duties(review.obligations)
        yield from self._checked([asked for asked in review.asked if not asked.fired])

    def _what_was_read(self, review: Review) -> str:
        judge = self._say("judged by {model}").format(model=review.model) if review.model else None
        parts = (self._extent(review.read), say_checks(review, self._say), judge or self._say("rules only, no model"))
        whom = " " + self._say("Reviewed as: {role}.").format(role=review.role_title) if review.role_title else ""
        return f"{', '.join(parts)}.{whom}"

    def _extent(self, read: Coverage) -> str:
        if read.pages is None:
            return self._say("Read all of it" if read.fraction >= 1 else "Read in part")
        if read.fraction >= 1:
            everything = "Read all {n} pages" if read.pages > 1 else "Read the whole page"
            return self._say(everything).format(n=read.pages)
        some = round(read.pages * read.fraction)
        return self._say("Read {some} of {n} pages").format(some=some, n=read.pages)

    def _terms(self, clauses: Sequence[Clause]) -> Iterator[Block]:
        if clauses:
            rows = [
                (self._say(each.category), each.quote, self._place(each.where, each.page))
                for each in join_neighbours(clauses)
            ]
            yield Heading(2, self._say("Terms at a glance"))
            yield Table(self._all("Term", "What it says", "Where"), tuple(rows))

    def _finding(self, finding: Finding, verdict: Verdict | None) -> Iterator[Block]:
        place = self._place(finding.where, finding.page)
        yield Heading(3, finding.title + (f" ({place})" if place else ""), finding.severity)
        if finding.quote:
            yield Quote(finding.quote.strip())
        if finding.searched:
            yield Paragraph(self._say("Looked in: {places}.").format(places="; ".join(finding.searched)))
        yield Paragraph(finding.why)
        if finding.suggestion:
            yield Advice(finding.suggestion)
        said = " " + self._say("You said: {verdict}.").format(verdict=self._say(VERDICTS[verdict])) if verdict else ""
        yield Remark(f"{say_source(finding, self._say)}.{said}")

    def _insights(self, insights: Sequence[Insight]) -> Iterator[Block]:
        if insights:
            yield Heading(2, self._say("What it says, in its own words"))
            yield Items(tuple(map(self._insight, insights)))

    def _insight(self, each: Insight) -> str:
        place = self._place(each.where, each.page)
        return f"“{' '.join(each.quote.split())}”{f' ({place})' if place else ''}"

    def _dates(self, dates: Sequence[KeyDate]) -> Iterator[Block]:
        if dates:
            computed = f" ({self._say('computed')})"
            yield Heading(2, self._say("Key dates"))
            listed = sorted(dates, key=lambda one: one.date)
            yield Items(tuple(f"{each.date.isoformat()}: {each.what}{computed * each.computed}" for each in listed))

    def _duties(self, obligations: Sequence[Obligation]) -> Iterator[Block]:
        if obligations:
            yield Heading(2, self._say("Who owes what by when"))
            rows = tuple((self._say(each.who), each.what, _when(each)) for each in obligations)
            yield Table(self._all("Who", "What", "When"), rows)

    def _checked(self, checked: Sequence[Asked]) -> Iterator[Block]:
        if checked:
            yield Heading(2, self._say("Also checked, nothing found"))
            yield Items(tuple(f"{self._say(asked.check)}: {self._looked(asked)}" for asked in checked))

    def _looked(self, asked: Asked) -> str:
        passages = "1 passage" if asked.passages == 1 else "{n} passages"
        return "; ".join(asked.searched) or self._say(passages).format(n=asked.passages)

    def _place(self, where: str | None, page: int | None) -> str:
        return where or (self._say(f"page {page}") if page else "")

    def _all(self, *words: str) -> tuple[str, ...]:
        return tuple(map(self._say, words))


def _when(each: Obligation) -> str:
    return f"{each.when} ({each.due.isoformat()})" if each.computed and each.due else each.when
