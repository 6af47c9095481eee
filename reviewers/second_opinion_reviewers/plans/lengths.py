"""Lengths of the parts that should make the length of the whole."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from second_opinion.plugin import UNIT_OF, Hit, Reading, Span, begins_with_the_whole, words_to_number

_LABEL = re.compile(
    r"^[ \t>]*(?:[-*+•●][ \t]*)?[*_]{0,3}(?P<label>(?:(?:total|overall|estimated|expected|project|geschätzte|gesamt)[ \t]*){0,3}"
    r"(?:duration|dauer|durée|duración)(?:[ \t]+(?:totale?|estimée|estimada)){0,2})[*_]{0,3}[ \t]*:[*_ \t]*(?P<value>[^\n]*)$",
    re.IGNORECASE | re.MULTILINE,
)
_TOTAL = re.compile(r"total|overall|gesamt", re.IGNORECASE)
_NUMBER = r"\d+(?:[.,]\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
_UNIT = "|".join(sorted((name for name, unit in UNIT_OF.items() if unit != "night"), key=len, reverse=True))
_PIECE = rf"(?P<n>{_NUMBER})(?:[ \t]*(?:[-–—]|to|bis|à|a)[ \t]*(?P<most>{_NUMBER}))?[ \t-]*(?:(?:working|business|calendar|man|person|full)[ \t-]+)?(?P<unit>{_UNIT})(?:s|es|e|en|n|\(s\))?\b"
_LENGTH = re.compile(_PIECE, re.IGNORECASE)
_LEAD = re.compile(r"(?:duration\s+of\s+the\s+whole\s+project)?[\s*_:–—-]*", re.IGNORECASE)
_JOINT = re.compile(r"[ \t]*(?:,|and|und|et|y|&|\+)?[ \t]*", re.IGNORECASE)
_REMARK = re.compile(r"[ \t*_]*(?:[(/,;.=][^\n]*)?")
_SIDE_BY_SIDE = re.compile(
    r"\b(?:parallel\w*|overlap\w*|concurrent\w*|simultan\w*|gleichzeitig\w*|same\s+time)\b", re.IGNORECASE
)
_DAYS = {
    "hour": (Decimal(0), Decimal(0)),
    "day": (Decimal(1), Decimal("1.4")),
    "week": (Decimal(7), Decimal(7)),
    "month": (Decimal(28), Decimal(31)),
}
"""Fewest and most calendar days that a unit stands for; a day may be a working day, an hour is compared with hours alone."""
_MONTHS_OF_YEAR = 12
_SLACK = 3
"""Days that different units may differ by before they are said to differ."""

Amounts = tuple[tuple[Decimal, str], ...]


@dataclass(frozen=True, slots=True)
class Length:
    """A length as it stands, from ``least`` to ``most``: "1 month and 2 weeks", "3-4 weeks"."""

    least: Amounts
    most: Amounts
    span: Span


def lengths_do_not_add_up(reading: Reading) -> Iterator[Hit]:
    """The total duration is not the sum of the durations of the parts; they may overlap, so it is only worth a question.

    A part whose length cannot be read ("less than 3 weeks"), or that runs beside another, leaves nothing to compare.
    """
    text = reading.document.text
    labelled = [match for match in _LABEL.finditer(text) if match["value"].strip(" *_")]
    if len(labelled) < 2 or not _begins_with_the_whole(labelled, text):
        return
    lengths = [_length(match) for match in labelled]
    read = [length for length in lengths if length is not None]
    if len(read) < len(lengths) or any(_SIDE_BY_SIDE.search(match["value"]) for match in labelled):
        return
    total, parts = read[0], read[1:]
    if not _fit(total, parts):
        facts = {"stated": reading.document.quote(total.span), "computed": _say(*_sum(parts)), "parts": str(len(parts))}
        yield Hit(total.span, facts, also=tuple(part.span for part in parts))


def _begins_with_the_whole(labelled: list[re.Match[str]], text: str) -> bool:
    totals = [bool(_TOTAL.search(match["label"])) for match in labelled]
    return begins_with_the_whole([match.start() for match in labelled], totals, text)


def _length(match: re.Match[str]) -> Length | None:
    """The length after a label: one or two pieces, then at most a remark; None for what says something else."""
    lead = _LEAD.match(match["value"])
    at = lead.end() if lead else 0
    pieces: list[re.Match[str]] = []
    end = at
    while len(pieces) < 2 and (piece := _LENGTH.match(match["value"], at)):
        pieces.append(piece)
        end = piece.end()
        joint = _JOINT.match(match["value"], end)
        at = joint.end() if joint else end
    if not pieces or not _REMARK.fullmatch(match["value"], end):
        return None
    least = tuple(_amount(piece["n"], piece["unit"]) for piece in pieces)
    most = tuple(_amount(piece["most"] or piece["n"], piece["unit"]) for piece in pieces)
    start = match.start("value")
    return Length(least, most, Span(start + pieces[0].start(), start + end))


def _amount(word: str, name: str) -> tuple[Decimal, str]:
    number = Decimal(word.replace(",", ".")) if word[0].isdigit() else Decimal(words_to_number(word) or 0)
    unit = UNIT_OF[name.lower()]
    return (number * _MONTHS_OF_YEAR, "month") if unit == "year" else (number, unit)


def _fit(total: Length, parts: list[Length]) -> bool:
    least, most = _sum(parts)
    units = {unit for amounts in (total.least, least) for _, unit in amounts}
    if len(units) == 1:
        return least[0][0] <= total.most[0][0] and total.least[0][0] <= most[0][0]
    if "hour" in units:
        return True
    return _days(least)[0] - _SLACK <= _days(total.most)[1] and _days(total.least)[0] <= _days(most)[1] + _SLACK


def _days(amounts: Amounts) -> tuple[Decimal, Decimal]:
    shortest = sum((number * _DAYS[unit][0] for number, unit in amounts), Decimal(0))
    return shortest, sum((number * _DAYS[unit][1] for number, unit in amounts), Decimal(0))


def _sum(parts: list[Length]) -> tuple[Amounts, Amounts]:
    """The parts together, each unit for itself."""
    least = [amount for part in parts for amount in part.least]
    most = [amount for part in parts for amount in part.most]
    units = [unit for unit in _DAYS if any(unit == other for _, other in least)]
    return _by_unit(least, units), _by_unit(most, units)


def _by_unit(amounts: list[tuple[Decimal, str]], units: list[str]) -> Amounts:
    return tuple((sum((number for number, other in amounts if other == unit), Decimal(0)), unit) for unit in units)


def _say(least: Amounts, most: Amounts) -> str:
    """``5 weeks and 2 months``, ``3 to 4 weeks``."""
    said = []
    for (low, unit), (high, _) in zip(least, most, strict=True):
        number = f"{low}" if low == high else f"{low} to {high}"
        said.append(f"{number} {unit}{'' if high == 1 else 's'}")
    return " and ".join(said)
