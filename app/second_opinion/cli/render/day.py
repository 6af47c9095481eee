"""The brief of a day, for people, for programs, as Markdown, and its dates as a calendar file."""

from collections.abc import Iterator
from datetime import date, datetime
from enum import StrEnum

from pydantic import TypeAdapter

from second_opinion.domain.dates import say_date
from second_opinion.domain.stored import Brief
from second_opinion.history.calendar_file import entry_of, to_ics
from second_opinion.history.export import escaped

BRIEF = TypeAdapter(Brief)


class DayFormat(StrEnum):
    """How a day is printed."""

    HUMAN = "human"
    JSON = "json"
    MARKDOWN = "markdown"
    ICS = "ics"


def render_day(brief: Brief, form: DayFormat, now: datetime) -> str:
    """The text, with a line end. ``now`` is when a calendar file is made."""
    match form:
        case DayFormat.HUMAN:
            return "\n".join(_page(brief)) + "\n"
        case DayFormat.JSON:
            return BRIEF.dump_json(brief, indent=2).decode() + "\n"
        case DayFormat.MARKDOWN:
            return "\n".join(_markdown(brief)) + "\n"
        case DayFormat.ICS:
            return to_ics((entry_of(one.date, one.name, one.sha256) for one in brief.dates), now)


def _page(brief: Brief) -> Iterator[str]:
    yield say_date(brief.day)
    yield _read_that_day(brief)
    for heading, lines in _sections(brief):
        yield from ("", heading)
        for line, detail in lines:
            yield f"  {line}"
            if detail:
                yield f"    {detail}"


def _markdown(brief: Brief) -> Iterator[str]:
    yield f"# {say_date(brief.day)}"
    yield from ("", _read_that_day(brief))
    for heading, lines in _sections(brief):
        yield from ("", f"## {heading}", "")
        for line, detail in lines:
            yield f"- {escaped(line)}{f'  {chr(10)}  {escaped(detail)}' if detail else ''}"


Lines = list[tuple[str, str]]


def _sections(brief: Brief) -> Iterator[tuple[str, Lines]]:
    """Headings with their lines, each a sentence and perhaps a second one; only those that hold something."""
    findings: Lines = [
        (f"{item.finding.title}: {item.name}{f' (and {item.more} more there)' if item.more else ''}", item.finding.why)
        for item in brief.findings
    ]
    dates: Lines = [(f"{_short(one.date.date)}  {one.date.what} ({one.name})", "") for one in brief.dates]
    unread: Lines = [(f"{line.name}: {line.reason}", "") for line in brief.not_read]
    silent: Lines = [
        (f"{one.title}: useful to you {one.useful} of {one.useful + one.not_useful} times, so it stays silent", "")
        for one in brief.fell_silent
    ]
    said: Lines = [(f"“{one.insight.quote.strip()}”", one.name) for one in brief.insights]
    sections = (
        ("Worth a look", findings),
        ("Coming up", dates),
        ("Worth remembering", said),
        ("Not read", unread),
        ("Went silent", silent),
    )
    yield from ((heading, lines) for heading, lines in sections if lines)


def _read_that_day(brief: Brief) -> str:
    documents = "1 document was read" if brief.documents == 1 else f"{brief.documents or 'No'} documents were read"
    return f"{documents}{'' if brief.findings else ', nothing is worth a look'}."


def _short(day: date) -> str:
    return f"{day:%a} {day.day} {day:%b %Y}"
