"""Tables in a text: rows of cells between bars or tabs, with where each cell stands."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from second_opinion.domain.document import Span

_RULE = re.compile(r"^[\s|:+=-]+$")


class Cell(NamedTuple):  # made in a third of the time of a frozen dataclass; a long table has thousands
    """A cell as it stands, spaces included."""

    text: str
    span: Span


@dataclass(frozen=True, slots=True)
class Row:
    """The cells of a line."""

    cells: tuple[Cell, ...]


@lru_cache(maxsize=4)  # half a dozen rules ask for the tables of the same text
def find_tables(text: str) -> tuple[tuple[Row, ...], ...]:
    """Runs of at least three lines with two cells or more; the line under the heading is left out."""
    return tuple(_tables(text))


def _tables(text: str) -> Iterator[tuple[Row, ...]]:
    rows: list[Row] = []
    start = 0
    for raw in text.splitlines(keepends=True):
        row = _row(raw, start)
        start += len(raw)
        if row is not None:
            rows.append(row)
        elif not (rows and raw.strip() and _RULE.match(raw)):
            if len(rows) >= 3:
                yield tuple(rows)
            rows = []
    if len(rows) >= 3:
        yield tuple(rows)


def _row(raw: str, start: int) -> Row | None:
    line = raw.rstrip("\r\n")
    separator = "|" if line.count("|") >= 1 else "\t"
    if separator not in line or _RULE.match(line):
        return None
    lead = len(line) - len(line.lstrip())
    body = line.strip(" ") if separator == "\t" else line.strip()
    if separator == "|" and body.startswith("|"):
        body, lead = body[1:], lead + 1
    if separator == "|":
        body = body.removesuffix("|")
    cells, at = [], start + lead
    for piece in body.split(separator):
        cells.append(Cell(piece, Span(at, at + len(piece))))
        at += len(piece) + 1
    return Row(tuple(cells)) if len(cells) >= 2 else None


def column_of(table: tuple[Row, ...], heading: re.Pattern[str]) -> int | None:
    """The only column under such a heading."""
    found = [number for number, cell in enumerate(table[0].cells) if heading.search(cell.text.strip(" *_"))]
    return found[0] if len(found) == 1 else None
