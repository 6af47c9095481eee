"""Results for a person at a terminal."""

from collections.abc import Iterator, Sequence
from io import StringIO
from shutil import get_terminal_size

from rich.console import Console
from rich.padding import Padding
from rich.text import Text

from second_opinion.assembly.review_now import Result
from second_opinion.domain.check import Severity
from second_opinion.domain.dates import say_date
from second_opinion.domain.engine import is_remote
from second_opinion.domain.finding import Finding
from second_opinion.domain.review import Review
from second_opinion.domain.words import say_read, say_source, say_unread

MARKS = {Severity.HIGH: ("◆", "red"), Severity.MEDIUM: ("▲", "yellow"), Severity.LOW: ("●", "blue")}
QUOTE_CHARACTERS = 300
WIDTH = 100
"""Longer lines are hard to read, however wide the terminal is."""


def human(results: Sequence[Result]) -> str:
    """All results, one document after the other; coloured when standard output is a terminal."""
    colours = Console().is_terminal
    out = StringIO()
    console = Console(file=out, force_terminal=colours, width=min(get_terminal_size().columns, WIDTH), highlight=False)
    for result in results:
        _print(console, result)
    return out.getvalue()


def _print(console: Console, result: Result) -> None:
    console.print(Text(result.job.name, style="bold"))
    if result.review is None:
        console.print(Text(f"Not read: {result.reason}"))
        console.print()
        return
    console.print(Text(_opening(result.review), style="dim"))
    for line in (*say_unread(result.review), *result.review.errors):
        console.print(Text(line, style="yellow"))
    console.print(Text(_judged(result.review), style="dim"))
    console.print()
    for finding in result.review.findings:
        _print_finding(console, finding)
    for insight in result.review.insights:
        place = f" ({insight.where})" if insight.where else ""
        console.print(Padding(Text(f"“{_shortened(insight.quote)}”{place}"), (0, 0, 1, 2)))
    for key_date in result.review.dates:
        console.print(Text(f"  {say_date(key_date.date)}: {key_date.what} ({key_date.who})"))
    for duty in result.review.obligations:
        console.print(Text(f"  {duty.who}: {duty.what}, {duty.when}"))
    if result.review.dates or result.review.obligations:
        console.print()


def _opening(review: Review) -> str:
    reviewed_as = f" Reviewed as: {review.role_title}." if review.role_title else ""
    return f"{_what(review)}. Read {say_read(review)}.{reviewed_as}"


def _judged(review: Review) -> str:
    if not review.model:
        return "No model judged this: rules only."
    return f"Judged by {review.model}{', which is on another machine' if is_remote(review.model) else ''}."


def _what(review: Review) -> str:
    return f"{review.kind.value.capitalize()} ({review.subtype})" if review.subtype else review.kind.value.capitalize()


def _print_finding(console: Console, finding: Finding) -> None:
    mark, colour = MARKS[finding.severity]
    place = f"  {finding.where}" if finding.where else ""
    console.print(
        Text.assemble(
            (f"{mark} ", colour), (finding.title, "bold"), (place, "dim"), (f"  {finding.severity.value}", colour)
        )
    )
    for text in _body(finding):
        console.print(Padding(text, (0, 0, 0, 2)))
    console.print()


def _body(finding: Finding) -> Iterator[Text]:
    if finding.quote:
        yield Text(f"“{_shortened(finding.quote)}”", style="italic")
    yield Text(finding.why)
    yield Text(finding.suggestion)
    if finding.searched:
        yield Text(f"Looked in: {'; '.join(finding.searched)}", style="dim")
    yield Text(f"{say_source(finding)}.", style="dim")


def _shortened(quote: str) -> str:
    folded = " ".join(quote.split())
    return folded if len(folded) <= QUOTE_CHARACTERS else f"{folded[:QUOTE_CHARACTERS].rsplit(' ', 1)[0]} …"
