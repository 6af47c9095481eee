"""By when the mail wants something: each such day as one for the calendar, also where it only says "by Friday"."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from textwrap import shorten

from second_opinion.plugin import KeyDate, Reading, Span, add_months, find_dates, weekday_number, words_to_number
from second_opinion_reviewers.emails.draft import written_on
from second_opinion_reviewers.emails.mail import own_words

_BY = r"\b(?:by|until|till|before|no\s+later\s+than|at\s+the\s+latest(?:\s+(?:by|on))?|due(?:\s+(?:on|by))?|deadline(?:\s+(?:is|of|for\s+\w+\s+is))?:?)\s+(?:the\s+)?"
_BY_THEN = re.compile(rf"{_BY}$", re.IGNORECASE)
_WEEKDAY = r"(?P<weekday>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)"
_RELATIVE = re.compile(
    rf"{_BY}(?:(?P<next>next\s+|this\s+|coming\s+)?{_WEEKDAY}\b(?!,?\s*(?:the\s+)?\d)|(?P<near>today|tonight|tomorrow|noon|eod|cob|close\s+of\s+business)\b"
    r"|end\s+of\s+(?:the\s+|this\s+)?(?P<end>day|week|month|year)\b)"
    r"|\bwithin\s+(?:the\s+)?(?:next\s+)?(?P<n>\d{1,3}|one|two|three|four|five|six|seven|ten|fourteen|thirty)\s+(?P<kind>working\s+|business\s+)?(?P<unit>days?|weeks?|months?|hours?)\b",
    re.IGNORECASE,
)
_WANTS = re.compile(
    r"\b(?:please|pls|kindly|could|can|would|need|needs|must|have\s+to|has\s+to|should|let\s+(?:me|us)\s+know|confirm|send|reply|respond|return|pay|sign|submit|register|rsvp|"
    r"deadline|due|expect|required?|answer|ask\s+you)\b",
    re.IGNORECASE,
)
_SENTENCE = re.compile(
    r"[^.?!\n]+(?:[.?!](?!\s|$)[^.?!\n]*)*(?:\n(?![\n\s>*-])[^.?!\n]+(?:[.?!](?!\s|$)[^.?!\n]*)*)*[.?!]?"
)
LONGEST = 110
"""Characters of a sentence that a calendar's line shows."""


def deadlines(reading: Reading) -> Iterator[KeyDate]:
    """The days by which a received mail wants something; of a draft, those that its writer sets."""
    who = "you" if reading.role != "writer" else "the reader of your mail"
    written, text = written_on(reading), reading.document.text
    seen: set[date] = set()
    for own in own_words(reading.document):
        for sentence in _SENTENCE.finditer(text, own.start, own.end):
            if not _WANTS.search(sentence.group()):
                continue
            for day, span, computed in _days(sentence.group(), written):
                if day >= written and day not in seen:
                    seen.add(day)
                    place = Span(sentence.start() + span.start, sentence.start() + span.end)
                    yield KeyDate(day, shorten(sentence.group(), LONGEST, placeholder=" …"), who, place, computed)


def _days(sentence: str, written: date) -> Iterator[tuple[date, Span, bool]]:
    for found in find_dates(sentence):
        if _BY_THEN.search(sentence[: found.span.start]):
            day = found.date or _nearest_year(found.in_year(written.year), found.in_year(written.year + 1), written)
            if day is not None:
                yield day, found.span, found.year is None
    for match in _RELATIVE.finditer(sentence):
        day = _relative(match, written)
        if day is not None:
            yield day, Span(*match.span()), True


def _nearest_year(this: date | None, following: date | None, written: date) -> date | None:
    """A date without a year in a mail looks forward, unless it has only just passed."""
    return this if this is None or this >= written - timedelta(days=60) else following


def _relative(match: re.Match[str], written: date) -> date | None:
    if match["weekday"]:
        ahead = ((weekday_number(match["weekday"]) or 0) - written.weekday()) % 7 or 7
        far = (match["next"] or "").lower().startswith("next") and ahead <= 6 - written.weekday()
        return written + timedelta(days=ahead + 7 * far)
    if match["near"]:
        return written + timedelta(days=match["near"].lower() == "tomorrow")
    if match["end"]:
        return _end_of(match["end"].lower(), written)
    number = int(match["n"]) if match["n"].isdigit() else words_to_number(match["n"]) or 0
    unit = match["unit"].lower().rstrip("s")
    if unit == "month":
        return add_months(written, number)
    if unit == "hour":
        return written + timedelta(days=-(-number // 24))
    return (
        _working(written, number) if match["kind"] else written + timedelta(days=number * (7 if unit == "week" else 1))
    )


def _end_of(unit: str, written: date) -> date:
    if unit == "week":
        return written + timedelta(days=(4 - written.weekday()) % 7)
    if unit == "month":
        return add_months(written.replace(day=1), 1) - timedelta(days=1)
    return date(written.year, 12, 31) if unit == "year" else written


def _working(start: date, days: int) -> date:
    """That many Mondays to Fridays on; public holidays are not known here."""
    day = start
    while days > 0:
        day += timedelta(days=1)
        days -= day.weekday() < 5
    return day
