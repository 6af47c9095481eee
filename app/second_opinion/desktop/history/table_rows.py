"""Rows between bars or tabs, shown in columns; every character stays where it is."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from second_opinion.desktop.history.pieces import Look, Piece

WIDEST = 90
"""Characters of a row that still fits a page in columns; a wider table stays as it was written."""
NOTHING = "\u200b"  # takes no room, and keeps the places of all other characters
_RULE = re.compile(r"^[\s|:+=-]+$")


def in_columns(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """The same pieces, tables among them in columns."""
    for is_table, run in groupby(pieces, lambda piece: piece.look is Look.TABLE):
        if is_table:
            yield from _table(list(run))
        else:
            yield from run


def _table(rows: list[Piece]) -> Iterator[Piece]:
    """A table's rows; the line under its heading is left out, the heading is set bold."""
    shown = [replace(row, text=_with_tabs(row.text)) for row in rows if not _RULE.match(row.text)]
    columns = _columns([row.text for row in shown])
    if len(columns) < 2 or sum(len(column) for column in columns) > WIDEST:
        yield from rows
        return
    headed = len(rows) > 1 and bool(_RULE.match(rows[1].text))
    for number, row in enumerate(shown):
        bold = len(row.text) if headed and number == 0 else 0
        yield replace(row, columns=columns, bold=bold, gap=number == len(shown) - 1)


def _with_tabs(text: str) -> str:
    """Bars between cells become tabs, those at the ends become nothing."""
    if "|" not in text:
        return text
    first, last = text.find("|"), text.rfind("|")
    ends = {at for at in (first, last) if not text[:at].strip() or not text[at + 1 :].strip()}
    return "".join((NOTHING if at in ends else "\t") if letter == "|" else letter for at, letter in enumerate(text))


def _columns(rows: Sequence[str]) -> tuple[str, ...]:
    """The longest cell of each column."""
    cells = [row.split("\t") for row in rows]
    widest = max((len(row) for row in cells), default=0)
    return tuple(max((row[at] for row in cells if at < len(row)), key=len) for at in range(widest))
