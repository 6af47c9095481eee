"""Nights of a trip: one without a bed, one with two."""

import re
from collections.abc import Iterator
from itertools import pairwise

from second_opinion.plugin import Hit, Reading, say_date
from second_opinion_reviewers.plans.ranges import Range, line_around, ranges

_BED = re.compile(
    r"\b(?:hotel|hostel|airbnb|guest\s?house|apartment|flat|b&b|cabin|lodge|ryokan|pension|camp\s?site|accommodation|stay(?:ing)?|lodging|check[- ]?in)\b",
    re.IGNORECASE,
)
_NO_BED = re.compile(
    r"\b(?:night\s+train|overnight\s+(?:train|bus|ferry|flight)|sleeper|ferry|cruise|red-?eye)\b", re.IGNORECASE
)


def nights_without_bed(reading: Reading) -> Iterator[Hit]:
    """A gap between two stays that follow each other."""
    text = reading.document.text
    if _NO_BED.search(text):
        return
    stays = _stays(text)
    for before, after in pairwise(stays):
        nights = (after.start - before.end).days
        if 0 < nights <= 3:
            facts = {"night": say_date(before.end), "next": say_date(after.start), "nights": str(nights)}
            yield Hit(after.span, facts, also=(before.span,))


def _stays(text: str) -> list[Range]:
    """Ranges of days in lines that speak of a bed, by their first day; none if they overlap (two parties, two plans)."""
    found = [
        each for each in ranges(text) if each.start < each.end and _BED.search(text, *line_around(text, each.span))
    ]
    found.sort(key=lambda stay: stay.start)
    overlap = any(after.start < before.end for before, after in pairwise(found))
    return [] if overlap else found
