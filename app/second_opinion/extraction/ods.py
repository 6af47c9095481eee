"""ODS: each sheet as rows of cells, numbers with their units, days as days."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from second_opinion.domain.document import Document
from second_opinion.domain.errors import NotReadable
from second_opinion.extraction.archive import Archive
from second_opinion.extraction.builder import DocumentBuilder
from second_opinion.extraction.numbers import say_money, say_plain
from second_opinion.extraction.odt import OFFICE, TABLE, TEXT, paragraph_text, refuse_protected
from second_opinion.extraction.rows import COLUMNS, SheetWriter

REPEATED_ROWS = 3
"""A row that is said to repeat is written that often at most; mostly it is the empty rest of the sheet."""
SYMBOLS = {"EUR": "€", "USD": "$", "GBP": "£"}


def read_ods(data: bytes, name: str, sha256: str) -> Document:
    """The document of an OpenDocument spreadsheet.

    Raises:
        NotReadable: protected, damaged or empty.
    """
    archive = Archive(data)
    refuse_protected(archive)
    root = archive.xml("content.xml")
    book = root.find(f"{OFFICE}body/{OFFICE}spreadsheet") if root is not None else None
    if book is None:
        raise NotReadable("The file is damaged: its sheets are missing.")
    builder = DocumentBuilder("ods")
    writer = SheetWriter(builder)
    for number, table in enumerate(book.findall(f"{TABLE}table"), start=1):
        writer.add(table.get(f"{TABLE}name", f"{number}"), number, _rows(table))
    if not builder.length:
        raise NotReadable("The sheets are empty.")
    return builder.build(name, sha256)


def _rows(table: Element) -> Iterator[list[str]]:
    for row in table.iter(f"{TABLE}table-row"):
        cells = _cells(row)
        for _ in range(min(_repeated(row, "number-rows-repeated"), REPEATED_ROWS)):
            yield cells


def _cells(row: Element) -> list[str]:
    cells: list[str] = []
    for cell in row:
        if cell.tag not in {f"{TABLE}table-cell", f"{TABLE}covered-table-cell"}:
            continue
        times = min(_repeated(cell, "number-columns-repeated"), COLUMNS - len(cells))
        cells.extend([_cell(cell)] * max(0, times))
    return cells


def _repeated(element: Element, name: str) -> int:
    stated = element.get(f"{TABLE}{name}", "1")
    return int(stated) if stated.isdigit() else 1


def _cell(cell: Element) -> str:
    """The value by its type: what is displayed is written in the habits of the writer's country."""
    shown = " ".join(paragraph_text(paragraph) for paragraph in cell.findall(f"{TEXT}p"))
    try:
        value = float(cell.get(f"{OFFICE}value", ""))
    except ValueError:
        value = None
    match cell.get(f"{OFFICE}value-type"):
        case "currency" if value is not None:
            code = cell.get(f"{OFFICE}currency", "")
            return say_money(value, SYMBOLS.get(code, code), None)
        case "percentage" if value is not None:
            return f"{say_plain(value * 100)}%"
        case "float" if value is not None:
            return say_plain(value)
        case "date":
            return cell.get(f"{OFFICE}date-value", shown).removesuffix("T00:00:00").replace("T", " ")
        case "boolean":
            return "yes" if cell.get(f"{OFFICE}boolean-value") == "true" else "no"
    return shown
