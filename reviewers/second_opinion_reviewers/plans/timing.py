"""Days of a plan that cannot be: ends before it starts, answers that come too late, what comes after the day."""

import re
from collections.abc import Iterator
from datetime import date

from second_opinion.plugin import Hit, Reading, Span, find_dates, say_date
from second_opinion_reviewers.plans.mentions import mentions
from second_opinion_reviewers.plans.ranges import day_meant, in_lines, in_rows, only_year, ranges


def ends_before_start(reading: Reading) -> Iterator[Hit]:
    """A range, a row of a table or a pair of lines whose end comes before its start."""
    text = reading.document.text
    found = [*ranges(text), *in_rows(text), *in_lines(text)]
    told: set[Span] = set()
    for each in found:
        if each.end < each.start and each.span not in told:
            told.add(each.span)
            yield Hit(
                each.span,
                {"start": say_date(each.start), "end": say_date(each.end), "days": str((each.start - each.end).days)},
                also=each.spans,
            )


_RSVP = re.compile(
    r"\b(?:rsvps?|répondez|réponse|rückmeldung|zusagen?|confirmar|(?:guests?|people)\s+(?:reply|answer|respond|confirm)|replies|(?:reply|answer|respond|registration|sign-?ups?)\s+(?:by|until|deadline|closes))\b",
    re.IGNORECASE,
)
_COUNT = re.compile(
    r"\b(?:endgültige\s+zahl|nombre\s+final|número\s+final|final\s+(?:numbers?|count|head\s?count|guest\s+count)|head\s?count|numbers?\s+(?:to|for)\s+the\s+cater\w+|(?:tell|inform|confirm\s+(?:with|to))\s+(?:the\s+)?cater\w+|cater\w+(?:['’]s)?\s+(?:deadline|cut-?off|count|needs?|must|wants?))\b",
    re.IGNORECASE,
)
_BY = re.compile(
    r"\b(?:by|until|before|due|deadline|no\s+later\s+than|closes?|needs?|to\s+(?:the\s+)?cater\w+|on)\b|:",
    re.IGNORECASE,
)


def answers_too_late(reading: Reading) -> Iterator[Hit]:
    """Guests may answer after the caterer must know how many come."""
    text = reading.document.text
    possible = mentions(
        text, "rsvp", "pond", "répon", "rückmeld", "zusage", "confirm", "repl", "answer", "regist", "sign-", "signup"
    )
    answers = _dated_lines(text, _RSVP) if possible else []
    counts = _dated_lines(text, _COUNT) if answers else []
    if len({day for day, _ in answers}) == 1 and counts:
        answer, count = answers[0], min(counts)
        if answer[0] > count[0] and answer[1] != count[1]:
            yield Hit(
                answer[1],
                {"answers": say_date(answer[0]), "count": say_date(count[0]), "days": str((answer[0] - count[0]).days)},
                also=(count[1],),
            )


def _dated_lines(text: str, words: re.Pattern[str]) -> list[tuple[date, Span]]:
    """Days that stand after these words and "by" in one line or sentence."""
    year = only_year(text)
    found: list[tuple[date, Span]] = []
    for match in words.finditer(text):
        stop = re.compile(r"\n|[.!?](?=\s)").search(text, match.end())
        end = min(stop.start() if stop else len(text), match.end() + 90)
        dates = find_dates(text[match.start() : end])
        if len(dates) != 1 or not _BY.search(text, match.start(), match.start() + dates[0].span.start):
            continue
        day = day_meant(dates[0], year)
        span = Span(match.start() + dates[0].span.start, match.start() + dates[0].span.end)
        if day and span not in [other for _, other in found]:
            found.append((day, span))
    return found


EVENT_DAY = re.compile(
    r"^[ \t>|*+•-]*[*_]*(?:(?:event|wedding|party|launch|conference|ceremony)\s+(?:date|day)|date\s+of\s+the\s+\w+|date|when|datum|wann|quand|fecha|cuándo)[*_]*[ \t]*[:|][*_ \t]*(?P<value>[^\n]+)$",
    re.IGNORECASE | re.MULTILINE,
)
_BEFOREHAND = re.compile(
    r"\b(?:book|confirm|order|reserve|hire|send\s+(?:out\s+)?(?:the\s+)?invit\w+|invitations?\s+(?:sent|out|go)|rehears\w+|apply\s+for|permit|final\s+(?:numbers|headcount)|deposit)\b",
    re.IGNORECASE,
)


def too_late_for_the_day(reading: Reading) -> Iterator[Hit]:
    """Something that must be done beforehand is planned for after the day itself."""
    text = reading.document.text
    year = only_year(text)
    days = [found for match in EVENT_DAY.finditer(text) for found in find_dates(match["value"])]
    meant = {day for found in days if (day := day_meant(found, year))}
    if len(meant) != 1:
        return
    (event,) = meant
    for found in find_dates(text):
        start, end = text.rfind("\n", 0, found.span.start) + 1, text.find("\n", found.span.end)
        line = text[start : end if end >= 0 else len(text)]
        day = day_meant(found, year)
        late = day is not None and 0 < (day - event).days < 200
        if (
            late
            and day
            and _BEFOREHAND.search(line)
            and len(find_dates(line)) == 1
            and not re.search(r"\b(?:return|refund|after|thank|final\s+payment|back)\b", line, re.IGNORECASE)
        ):
            yield Hit(found.span, {"date": say_date(day), "event": say_date(event), "days": str((day - event).days)})
