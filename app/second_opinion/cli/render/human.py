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
from second_opinion.domain.words import Say, as_they_are, say_read, say_source, say_unread

MARKS = {Severity.HIGH: ("◆", "red"), Severity.MEDIUM: ("▲", "yellow"), Severity.LOW: ("●", "blue")}
QUOTE_CHARACTERS = 300
WIDTH = 100
"""Longer lines are hard to read, however wide the terminal is."""


def human(results: Sequence[Result], say: Say = as_they_are) -> str:
    """All results, one document after the other; coloured when standard output is a terminal."""
    colours = Console().is_terminal
    out = StringIO()
    console = Console(file=out, force_terminal=colours, width=min(get_terminal_size().columns, WIDTH), highlight=False)
    page = _Page(console, say)
    for result in results:
        page.print(result)
    return out.getvalue()


class _Page:
    """Prints results in one language."""

    def __init__(self, console: Console, say: Say) -> None:
        self._console = console
        self._say = say

    def print(self, result: Result) -> None:
        """One document."""
        self._console.print(Text(result.job.name, style="bold"))
        if result.review is None:
            self._console.print(Text(self._say("Not read: {reason}").format(reason=result.reason)))
            self._console.print()
            return
        self._print_opening(result.review)
        for finding in result.review.findings:
            self._print_finding(finding)
        for insight in result.review.insights:
            place = f" ({insight.where})" if insight.where else ""
            self._console.print(Padding(Text(f"“{_shortened(insight.quote)}”{place}"), (0, 0, 1, 2)))
        self._print_days(result.review)

    def _print_opening(self, review: Review) -> None:
        self._console.print(Text(self._opening(review), style="dim"))
        for line in (*say_unread(review, self._say), *review.errors):
            self._console.print(Text(line, style="yellow"))
        self._console.print(Text(self._judged(review), style="dim"))
        self._console.print()

    def _judged(self, review: Review) -> str:
        if not review.model:
            return self._say("No model judged this: rules only.")
        by = "Judged by {model}, which is on another machine." if is_remote(review.model) else "Judged by {model}."
        return self._say(by).format(model=review.model)

    def _opening(self, review: Review) -> str:
        kind = self._say(review.kind.value.capitalize())
        what = f"{kind} ({self._say(review.subtype)})" if review.subtype else kind
        read = self._say("Read {what}.").format(what=say_read(review, self._say))
        whom = self._say("Reviewed as: {role}.").format(role=review.role_title) if review.role_title else ""
        return " ".join(filter(None, (f"{what}.", read, whom)))

    def _print_days(self, review: Review) -> None:
        for key_date in review.dates:
            day, who = self._say(say_date(key_date.date)), self._say(key_date.who)
            self._console.print(Text(f"  {day}: {key_date.what} ({who})"))
        for duty in review.obligations:
            self._console.print(Text(f"  {self._say(duty.who)}: {duty.what}, {duty.when}"))
        if review.dates or review.obligations:
            self._console.print()

    def _print_finding(self, finding: Finding) -> None:
        mark, colour = MARKS[finding.severity]
        place = f"  {finding.where}" if finding.where else ""
        severity = self._say(finding.severity.value)
        self._console.print(
            Text.assemble((f"{mark} ", colour), (finding.title, "bold"), (place, "dim"), (f"  {severity}", colour))
        )
        for text in self._body(finding):
            self._console.print(Padding(text, (0, 0, 0, 2)))
        self._console.print()

    def _body(self, finding: Finding) -> Iterator[Text]:
        if finding.quote:
            yield Text(f"“{_shortened(finding.quote)}”", style="italic")
        yield Text(finding.why)
        yield Text(finding.suggestion)
        if finding.searched:
            yield Text(self._say("Looked in: {places}.").format(places="; ".join(finding.searched)), style="dim")
        yield Text(f"{say_source(finding, self._say)}.", style="dim")


def _shortened(quote: str) -> str:
    folded = " ".join(quote.split())
    return folded if len(folded) <= QUOTE_CHARACTERS else f"{folded[:QUOTE_CHARACTERS].rsplit(' ', 1)[0]} …"
