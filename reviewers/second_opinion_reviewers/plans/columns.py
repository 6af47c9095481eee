"""Columns of a table that must fit together: a weekday beside a date, a length beside a start and an end."""

import re
from collections.abc import Iterator
from datetime import date

from second_opinion.plugin import (
    WEEKDAYS,
    Hit,
    Reading,
    Row,
    Span,
    Value,
    ValueKind,
    column_of,
    find_tables,
    say_date,
    value_at,
    weekday_number,
)
from second_opinion_reviewers.plans.ranges import ENDS, STARTS, only_day
from second_opinion_reviewers.plans.staying import fits

_WEEKDAY = re.compile(r"^(?:day(?:\s+of\s+(?:the\s+)?week)?|week\s?day|(?:wochen)?tag|jour|d[ií]a)$", re.IGNORECASE)
_DATE = re.compile(r"^(?:date|datum|fecha|when)$", re.IGNORECASE)
_LASTS = re.compile(
    r"^(?:planned\s+)?(?:duration|length|dauer|durée|duración)(?:\s*\((?P<unit>day|week|month|night)s?\))?$",
    re.IGNORECASE,
)


def weekday_beside_wrong(reading: Reading) -> Iterator[Hit]:
    """A table has a column of weekdays and one of dates, and in a row the two do not fit."""
    text = reading.document.text
    for table in find_tables(text):
        said, dates = column_of(table, _WEEKDAY), column_of(table, _DATE)
        if said is None or dates is None:
            continue
        for row in table[1:]:
            if max(said, dates) < len(row.cells) and (stated := only_day(text, row.cells[dates].span)):
                yield from _compared(row, said, row.cells[dates].span, stated[0])


def _compared(row: Row, said: int, place: Span, day: date) -> Iterator[Hit]:
    word = row.cells[said].text.strip(" *_.,")
    number = weekday_number(word) if word.isalpha() else None
    if number is not None and number != day.weekday():
        span = _filled(row.cells[said].span, row.cells[said].text)
        shift = (number - day.weekday() + 3) % 7 - 3
        facts = {"date": say_date(day), "said": WEEKDAYS[number]}
        yield Hit(span, facts | {"instead": say_date(date.fromordinal(day.toordinal() + shift))}, also=(place,))


def _filled(span: Span, text: str) -> Span:
    start = span.start + len(text) - len(text.lstrip())
    return Span(start, start + len(text.strip()))


def length_beside_wrong(reading: Reading) -> Iterator[Hit]:
    """A table has a start, an end and a length, and in a row the length is another; not where most rows count in a way of their own."""
    text = reading.document.text
    for table in find_tables(text):
        start, end, length = (column_of(table, heading) for heading in (STARTS, ENDS, _LASTS))
        if start is None or end is None or length is None:
            continue
        headed = _LASTS.match(table[0].cells[length].text.strip(" *_"))
        unit = (headed["unit"] or "") if headed else ""
        rows = [found for row in table[1:] if (found := _row(text, row, (start, end, length), unit))]
        wrong = [one for one in rows if not _fits(one)]
        if len(wrong) * 2 <= len(rows):
            for first, last, value in wrong:
                days = (last - first).days
                facts = {"stated": reading.document.quote(value.span), "start": say_date(first), "end": say_date(last)}
                yield Hit(value.span, facts | {"days": f"{days + 1} days"})


def _row(text: str, row: Row, columns: tuple[int, int, int], unit: str) -> tuple[date, date, Value] | None:
    start, end, length = columns
    if max(columns) >= len(row.cells):
        return None
    first, last = (only_day(text, row.cells[column].span) for column in (start, end))
    value = value_at(row, length)
    if value is not None and value.kind is ValueKind.NUMBER and unit:
        value = Value(ValueKind.LENGTH, value.number, unit.lower(), value.span)
    if not first or not last or value is None or value.kind is not ValueKind.LENGTH or last[0] < first[0]:
        return None
    return first[0], last[0], value


def _fits(row: tuple[date, date, Value]) -> bool:
    first, last, value = row
    return (
        value.unit not in {"day", "night", "week", "month"}
        or fits(float(value.number), value.unit, first, (last - first).days, working=True)
        or fits(float(value.number), value.unit, first, (last - first).days, working=False)
    )
