"""The brief of a day, for people, for programs, as Markdown, and its dates as a calendar file."""

from collections.abc import Iterator
from datetime import datetime
from enum import StrEnum

from pydantic import TypeAdapter

from second_opinion.domain.dates import say_date
from second_opinion.domain.silence import Silence
from second_opinion.domain.stored import Brief, BriefDate, BriefItem
from second_opinion.domain.words import Say
from second_opinion.history.calendar_file import entry_of, to_ics
from second_opinion.history.export import escaped
from second_opinion.reviewing.translating import Translation

BRIEF = TypeAdapter(Brief)


class DayFormat(StrEnum):
    """How a day is printed."""

    HUMAN = "human"
    JSON = "json"
    MARKDOWN = "markdown"
    ICS = "ics"


def render_day(brief: Brief, form: DayFormat, now: datetime, words: Translation) -> str:
    """The text, with a line end; JSON is English in every language. ``now`` is when a calendar file is made."""
    match form:
        case DayFormat.HUMAN:
            return "\n".join(_Day(words.brief(brief), words.say).page()) + "\n"
        case DayFormat.JSON:
            return BRIEF.dump_json(brief, indent=2).decode() + "\n"
        case DayFormat.MARKDOWN:
            return "\n".join(_Day(words.brief(brief), words.say).markdown()) + "\n"
        case DayFormat.ICS:
            return to_ics((entry_of(one.date, one.name, one.sha256) for one in brief.dates), now, words.say)


Lines = list[tuple[str, str]]


class _Day:
    """Writes the brief in one language."""

    def __init__(self, brief: Brief, say: Say) -> None:
        self._brief = brief
        self._say = say

    def page(self) -> Iterator[str]:
        yield self._say(say_date(self._brief.day))
        yield self._read_that_day()
        for heading, lines in self._sections():
            yield from ("", heading)
            for line, detail in lines:
                yield f"  {line}"
                if detail:
                    yield f"    {detail}"

    def markdown(self) -> Iterator[str]:
        yield f"# {self._say(say_date(self._brief.day))}"
        yield from ("", self._read_that_day())
        for heading, lines in self._sections():
            yield from ("", f"## {heading}", "")
            for line, detail in lines:
                yield f"- {escaped(line)}{f'  {chr(10)}  {escaped(detail)}' if detail else ''}"

    def _sections(self) -> Iterator[tuple[str, Lines]]:
        """Headings with their lines, each a sentence and perhaps a second one; only those that hold something."""
        brief = self._brief
        findings: Lines = [(self._finding(item), item.finding.why) for item in brief.findings]
        dates: Lines = [(self._date(one), "") for one in brief.dates]
        unread: Lines = [(f"{line.name}: {line.reason}", "") for line in brief.not_read]
        silent: Lines = [(self._silence(one), "") for one in brief.fell_silent]
        said: Lines = [(f"“{one.insight.quote.strip()}”", one.name) for one in brief.insights]
        sections = (
            ("Worth a look", findings),
            ("Coming up", dates),
            ("Worth remembering", said),
            ("Not read", unread),
            ("Went silent", silent),
        )
        yield from ((self._say(heading), lines) for heading, lines in sections if lines)

    def _finding(self, item: BriefItem) -> str:
        more = self._say("(and {n} more there)").format(n=item.more) if item.more else ""
        return " ".join(filter(None, (f"{item.finding.title}: {item.name}", more)))

    def _date(self, one: BriefDate) -> str:
        return f"{self._say(say_date(one.date.date))}  {self._say(one.date.what)} ({one.name})"

    def _silence(self, one: Silence) -> str:
        said = self._say("useful to you {useful} of {n} times, so it stays silent")
        return f"{one.title}: {said.format(useful=one.useful, n=one.useful + one.not_useful)}"

    def _read_that_day(self) -> str:
        count = self._brief.documents
        read = {0: self._say("No documents were read"), 1: self._say("1 document was read")}.get(count)
        read = read or self._say("{n} documents were read").format(n=count)
        return f"{read}{'' if self._brief.findings else self._say(', nothing is worth a look')}."
