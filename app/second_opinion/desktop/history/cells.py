"""The name of a table's cell, as a reader would say it: what heads its column, and what its row begins with."""

from second_opinion.domain.document import Span
from second_opinion.domain.tables import Row, find_tables

LONGEST = 30
"""Characters of a heading; the longer ones are sentences, no names."""


def cell_name(text: str, span: Span) -> str | None:
    """The cell that holds a stretch of the text; None outside of tables, and for more than one cell."""
    for table in find_tables(text):
        if table[0].cells[0].span.start <= span.start < table[-1].cells[-1].span.end:
            return next((_name(table[0], row, span) for row in table[1:] if _holds(row, span)), None)
    return None


def _holds(row: Row, span: Span) -> bool:
    return any(cell.span.contains(span) for cell in row.cells)


def _name(head: Row, row: Row, span: Span) -> str | None:
    at = next(number for number, cell in enumerate(row.cells) if cell.span.contains(span))
    names = [head.cells[at].text] if at < len(head.cells) else []
    if at > 0:
        names.append(row.cells[0].text)
    said = [name.strip(" *_") for name in names]
    return ", ".join(said) if said and all(0 < len(name) <= LONGEST for name in said) else None
