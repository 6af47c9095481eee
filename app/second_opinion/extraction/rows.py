"""How a table is written as text: a line a row, cells between bars; the rules find tables by these bars."""

import re
from collections.abc import Iterable, Sequence

from second_opinion.domain.document import PartKind, Unread
from second_opinion.extraction.builder import DocumentBuilder

CELLS = 200_000
"""Cells of a file that are read; no table that a person reviews has more."""
COLUMNS = 200


def table_line(cells: Sequence[str]) -> str:
    """A row as a line; empty when nothing stands in it. A first cell that is empty keeps its place."""
    plain = [re.sub(r"\s+", " ", cell.replace("|", "/")).strip() for cell in cells]
    while plain and not plain[-1]:
        plain.pop()
    if not plain:
        return ""
    line = " | ".join(plain)
    return line if plain[0] else f"|{line}"


class SheetWriter:
    """Writes sheets into a document, each a part with its name above it, until there are too many cells."""

    def __init__(self, builder: DocumentBuilder) -> None:
        self._builder = builder
        self._left = CELLS

    def add(self, name: str, number: int, rows: Iterable[Sequence[str]], *, hidden: bool = False) -> None:
        """A sheet: its name, its rows, an empty line where rows are empty."""
        lines: list[str] = []
        for row in rows:
            self._left -= max(1, len(row))
            if self._left < 0:
                self._builder.unread.append(Unread(f"the rest of sheet “{name}”", "there is too much in it"))
                break
            line = table_line(row[:COLUMNS])
            if line or (lines and lines[-1]):
                lines.append(line)
        text = "\n".join(lines).strip("\n")
        if text:
            kind = PartKind.HIDDEN if hidden else PartKind.SHEET
            self._builder.add_part(kind, f"sheet “{name}”", f"{name}\n\n{text}\n\n", number)
