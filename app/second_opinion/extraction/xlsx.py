"""XLSX: each sheet as rows of cells, numbers with their units, days as days; comments and hidden sheets as parts of their own."""

import posixpath
import re
from collections.abc import Iterator
from datetime import datetime
from xml.etree.ElementTree import Element

from second_opinion.domain.document import Document, PartKind
from second_opinion.domain.errors import NotReadable
from second_opinion.extraction.archive import Archive
from second_opinion.extraction.builder import DocumentBuilder
from second_opinion.extraction.numbers import (
    FIRST_DAY,
    FIRST_DAY_OLD_MAC,
    Format,
    Shape,
    built_in,
    read_format,
    say_number,
)
from second_opinion.extraction.rows import COLUMNS, SheetWriter

MAIN = "xl/workbook.xml"
RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
ROWS_APART = 3
"""Empty rows between two filled ones that are kept as they are; more say no more."""


def read_xlsx(data: bytes, name: str, sha256: str) -> Document:
    """The document of an Excel file.

    Raises:
        NotReadable: protected, damaged or empty.
    """
    archive = Archive(data)
    book = archive.xml(MAIN)
    if book is None:
        raise NotReadable("The file is damaged: the list of its sheets is missing.")
    builder = DocumentBuilder("xlsx")
    writer, reader = SheetWriter(builder), _Cells(archive, book)
    targets = relations(archive, MAIN)
    for number, sheet in enumerate(_each(book, "sheet"), start=1):
        member = targets.get(sheet.get(RELATION, ""))
        root = archive.xml(member) if member else None
        if root is None or member is None:
            continue
        label, hidden = sheet.get("name", f"{number}"), sheet.get("state", "visible") != "visible"
        writer.add(label, number, reader.rows(root), hidden=hidden)
        _add_comments(builder, archive, member, label)
    if not builder.length:
        raise NotReadable("The sheets are empty.")
    return builder.build(name, sha256)


def relations(archive: Archive, member: str) -> dict[str, str]:
    """Which members a member refers to, by the ids that it uses."""
    folder, file = posixpath.split(member)
    root = archive.xml(f"{folder}/_rels/{file}.rels")
    found: dict[str, str] = {}
    for relation in root if root is not None else ():
        target = relation.get("Target", "")
        path = target.lstrip("/") if target.startswith("/") else posixpath.normpath(posixpath.join(folder, target))
        found[relation.get("Id", "")] = path
    return found


def _each(root: Element, name: str) -> Iterator[Element]:
    """All elements of that name, whatever the dialect's name space (ECMA and ISO files differ)."""
    return (element for element in root.iter() if isinstance(element.tag, str) and element.tag.endswith(f"}}{name}"))


def _first(root: Element, name: str) -> Element | None:
    return next(_each(root, name), None)


class _Cells:
    """Reads cells by the book's shared strings and styles."""

    def __init__(self, archive: Archive, book: Element) -> None:
        strings = archive.xml("xl/sharedStrings.xml")
        self._strings = [_text(item) for item in _each(strings, "si")] if strings is not None else []
        self._formats = _formats(archive.xml("xl/styles.xml"))
        properties = _first(book, "workbookPr")
        old_mac = properties is not None and properties.get("date1904") in {"1", "true"}
        self._first_day: datetime = FIRST_DAY_OLD_MAC if old_mac else FIRST_DAY

    def rows(self, root: Element) -> Iterator[list[str]]:
        last = 0
        for position, row in enumerate(_each(root, "row"), start=1):
            number = int(row.get("r", "")) if row.get("r", "").isdigit() else max(position, last + 1)
            for _ in range(min(number - last - 1, ROWS_APART)):
                yield []
            last = number
            yield self._row(row)

    def _row(self, row: Element) -> list[str]:
        cells: list[str] = []
        for cell in _each(row, "c"):
            column = _column(cell.get("r", "")) or len(cells)
            if column >= COLUMNS:
                break
            cells.extend([""] * (column - len(cells)))
            cells.append(self._cell(cell))
        return cells

    def _cell(self, cell: Element) -> str:
        kind, value = cell.get("t", "n"), _first(cell, "v")
        if kind == "inlineStr":
            return _text(cell)
        stated = (value.text or "") if value is not None else ""
        if kind == "s":
            return self._strings[int(stated)] if stated.isdigit() and int(stated) < len(self._strings) else ""
        if kind == "b":
            return "yes" if stated == "1" else "no"
        if kind == "d":
            return stated.removesuffix("T00:00:00")
        if kind != "n":
            return stated
        return self._number(stated, cell.get("s", "0"))

    def _number(self, stated: str, style: str) -> str:
        try:
            value = float(stated)
        except ValueError:
            return stated
        form = self._formats[int(style)] if style.isdigit() and int(style) < len(self._formats) else Format()
        return say_number(value, form, self._first_day)


def _column(reference: str) -> int | None:
    """``C7`` gives 2."""
    letters = re.match(r"[A-Z]{1,3}", reference)
    if letters is None:
        return None
    number = 0
    for letter in letters.group():
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1


def _text(item: Element) -> str:
    """The words of a string, without how they are pronounced."""
    spoken = {piece for phonetic in _each(item, "rPh") for piece in _each(phonetic, "t")}
    return "".join(piece.text or "" for piece in _each(item, "t") if piece not in spoken)


def _formats(styles: Element | None) -> list[Format]:
    """The format of each style that cells name by its place."""
    if styles is None:
        return []
    own = {form.get("numFmtId", ""): form.get("formatCode", "") for form in _each(styles, "numFmt")}
    places = _first(styles, "cellXfs")
    found = []
    for style in _each(places, "xf") if places is not None else ():
        number = style.get("numFmtId", "0")
        code = own.get(number) or built_in(int(number) if number.isdigit() else 0)
        found.append(read_format(code) if code != "General" else Format(Shape.PLAIN))
    return found


def _add_comments(builder: DocumentBuilder, archive: Archive, sheet: str, label: str) -> None:
    for member in relations(archive, sheet).values():
        if "comments" in member.lower() and member.endswith(".xml"):
            root = archive.xml(member)
            for comment in _each(root, "comment") if root is not None else ():
                text = _text(comment).strip()
                if text:
                    builder.add_part(
                        PartKind.COMMENT, f"comment on {comment.get('ref', 'a cell')} of “{label}”", f"{text}\n\n"
                    )
