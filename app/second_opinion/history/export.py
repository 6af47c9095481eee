"""A review as Markdown: what a person would send on, with every quote."""

import re
from collections.abc import Iterator, Mapping, Sequence

from second_opinion.domain.check import KeyDate, Obligation, Severity
from second_opinion.domain.finding import Finding, Verdict
from second_opinion.domain.review import Asked, Clause, Coverage, Insight, Review
from second_opinion.domain.stored import StoredReview
from second_opinion.domain.words import say_source, say_unread

SEVERITIES = {Severity.HIGH: "Important", Severity.MEDIUM: "Worth a look", Severity.LOW: "Small things"}
VERDICTS = {Verdict.USEFUL: "useful", Verdict.NOT_USEFUL: "not useful", Verdict.DONE: "done"}


def to_markdown(stored: StoredReview) -> str:
    """A stored review, with what the user said of its findings; for a document that was not read, why."""
    if stored.review is None:
        return not_read_to_markdown(stored.line.name, stored.line.reason)
    return review_to_markdown(stored.review, stored.verdicts)


def not_read_to_markdown(name: str, reason: str | None) -> str:
    """A document that was not read, and why."""
    return f"# {escaped(name)}\n\nNot read: {reason or 'it is still being read.'}\n"


def review_to_markdown(review: Review, verdicts: Mapping[str, Verdict] | None = None) -> str:
    """A review, stored or not. ``verdicts`` are by finding id."""
    return "\n".join(_lines(review, verdicts or {})).rstrip() + "\n"


def _lines(review: Review, verdicts: Mapping[str, Verdict]) -> Iterator[str]:
    yield f"# {escaped(review.name)}"
    yield ""
    yield _what_was_read(review)
    yield from (f"- {sentence}" for sentence in say_unread(review))
    yield from (f"- {error}" for error in review.errors)
    yield ""
    yield from _terms(review.clauses)
    for severity in reversed(Severity):
        found = [finding for finding in review.findings if finding.severity is severity]
        if found:
            yield f"## {SEVERITIES[severity]}"
            yield ""
            for finding in found:
                yield from _finding(finding, verdicts.get(finding.id))
    if not review.findings:
        yield "Nothing worth a look was found."
        yield ""
    yield from _insights(review.insights)
    yield from _dates(review.dates)
    yield from _obligations(review.obligations)
    yield from _checked([asked for asked in review.asked if not asked.fired])
    yield "---"
    yield ""
    yield "A second pair of eyes, not legal advice."


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


def _terms(clauses: Sequence[Clause]) -> Iterator[str]:
    if not clauses:
        return
    yield "## Terms at a glance"
    yield ""
    yield "| Term | What it says | Where |"
    yield "|---|---|---|"
    for clause in sorted(clauses, key=lambda one: one.span):
        yield f"| {_cell(clause.category)} | {_cell(clause.quote)} | {_cell(_place(clause.where, clause.page))} |"
    yield ""


def _finding(finding: Finding, verdict: Verdict | None) -> Iterator[str]:
    place = _place(finding.where, finding.page)
    yield f"### {escaped(finding.title)}{f' ({escaped(place)})' if place else ''}"
    yield ""
    if finding.quote:
        yield from (f"> {escaped_lines(line)}" for line in finding.quote.strip().splitlines())
        yield ""
    if finding.searched:
        yield f"Looked in: {escaped('; '.join(finding.searched))}."
        yield ""
    yield escaped_lines(finding.why)
    yield ""
    if finding.suggestion:
        yield f"**{escaped(finding.suggestion)}**"
        yield ""
    said = f" You said: {VERDICTS[verdict]}." if verdict else ""
    yield f"*Says {say_source(finding)}.{said}*"
    yield ""


def _insights(insights: Sequence[Insight]) -> Iterator[str]:
    if not insights:
        return
    yield "## What it says, in its own words"
    yield ""
    for each in insights:
        place = _place(each.where, each.page)
        yield f"- “{escaped(' '.join(each.quote.split()))}”{f' ({escaped(place)})' if place else ''}"
    yield ""


def _dates(dates: Sequence[KeyDate]) -> Iterator[str]:
    if not dates:
        return
    yield "## Key dates"
    yield ""
    for each in sorted(dates, key=lambda one: one.date):
        yield f"- {each.date.isoformat()}: {escaped(each.what)}{' (computed)' if each.computed else ''}"
    yield ""


def _obligations(obligations: Sequence[Obligation]) -> Iterator[str]:
    if not obligations:
        return
    yield "## Who owes what by when"
    yield ""
    yield "| Who | What | When |"
    yield "|---|---|---|"
    for each in obligations:
        day = f" ({each.due.isoformat()}{', computed' if each.computed else ''})" if each.due else ""
        yield f"| {_cell(each.who)} | {_cell(each.what)} | {_cell(each.when)}{day} |"
    yield ""


def _checked(checked: Sequence[Asked]) -> Iterator[str]:
    if not checked:
        return
    yield "## Also checked, nothing found"
    yield ""
    for asked in checked:
        looked = "; ".join(asked.searched) or f"{asked.passages} {'passage' if asked.passages == 1 else 'passages'}"
        yield f"- {asked.check}: {escaped(looked)}"
    yield ""


def _place(where: str | None, page: int | None) -> str:
    return where or (f"page {page}" if page else "")


def _cell(text: str) -> str:
    return escaped(" ".join(text.split())).replace("|", "\\|")


def escaped(text: str) -> str:
    """Text of a document inside a line of Markdown: its own stars, brackets and the like stay what they are."""
    return re.sub(r"([\\`*_\[\]<>])", r"\\\1", text)


def escaped_lines(text: str) -> str:
    """The same at the start of lines, where hashes, dashes and numbers mean something too."""
    return re.sub(r"^(\d+(?=[.)]\s))?(#|[-+](?=\s)|(?<=\d)[.)])", r"\1\\\2", escaped(text), flags=re.MULTILINE)
