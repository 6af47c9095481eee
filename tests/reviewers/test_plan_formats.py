"""The same budget and the same calendar in every format that plans come in."""

import io
import zipfile
from collections.abc import Callable, Sequence
from datetime import date

import pytest

from second_opinion.domain.check import Hit, Reading
from second_opinion.domain.document import Document, Kind
from second_opinion.extraction.formats import read_bytes
from second_opinion_reviewers.general.sums import total_wrong
from second_opinion_reviewers.plans.budgets import subtotal_wrong
from second_opinion_reviewers.plans.hours import ends_before_it_begins, entries_overlap

Rows = Sequence[Sequence[str]]
RIGHT = (
    ("Item", "Cost"),
    ("Hall", "400 EUR"),
    ("Chairs", "150 EUR"),
    ("Subtotal room", "550 EUR"),
    ("Food", "900 EUR"),
    ("Drinks", "300 EUR"),
    ("Subtotal catering", "1200 EUR"),
    ("Total", "1750 EUR"),
)
WRONG = (*RIGHT[:3], ("Subtotal room", "560 EUR"), *RIGHT[4:7], ("Total", "1850 EUR"))
OPEN_DOCUMENT = "urn:oasis:names:tc:opendocument:xmlns"


def zipped(**members: str) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        for name, text in members.items():
            archive.writestr(name, text)
    return data.getvalue()


def markdown(rows: Rows) -> bytes:
    lines = ["| " + " | ".join(row) + " |" for row in rows]
    return "\n".join(["# Budget", "", lines[0], "|---|---|", *lines[1:], ""]).encode()


def delimited(rows: Rows) -> bytes:
    return "\n".join(";".join(row) for row in rows).encode()


def word(rows: Rows) -> bytes:
    cells = (("".join(f"<w:tc><w:p><w:r><w:t>{cell}</w:t></w:r></w:p></w:tc>" for cell in row)) for row in rows)
    table = "".join(f"<w:tr>{row}</w:tr>" for row in cells)
    space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    return zipped(
        **{
            "[Content_Types].xml": "<Types/>",
            "word/document.xml": f'<w:document xmlns:w="{space}"><w:body><w:tbl>{table}</w:tbl></w:body></w:document>',
        }
    )


def open_document(rows: Rows, body: str) -> bytes:
    cells = ("".join(f"<table:table-cell><text:p>{cell}</text:p></table:table-cell>" for cell in row) for row in rows)
    table = "".join(f"<table:table-row>{row}</table:table-row>" for row in cells)
    spaces = " ".join(f'xmlns:{name}="{OPEN_DOCUMENT}:{name}:1.0"' for name in ("office", "text", "table"))
    content = f'<office:document-content {spaces}><office:body><office:{body}><table:table table:name="Budget">{table}</table:table></office:{body}></office:body></office:document-content>'
    return zipped(**{"mimetype": f"application/vnd.oasis.opendocument.{body}", "content.xml": content})


def workbook(rows: Rows) -> bytes:
    space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    link = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    cells = ("".join(f'<c t="inlineStr"><is><t>{cell}</t></is></c>' for cell in row) for row in rows)
    sheet = "".join(f"<row>{row}</row>" for row in cells)
    return zipped(
        **{
            "[Content_Types].xml": "<Types/>",
            "xl/workbook.xml": f'<workbook xmlns="{space}" xmlns:r="{link}"><sheets><sheet name="Budget" r:id="r1"/></sheets></workbook>',
            "xl/_rels/workbook.xml.rels": '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>',
            "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{space}"><sheetData>{sheet}</sheetData></worksheet>',
        }
    )


FORMATS: dict[str, Callable[[Rows], bytes]] = {
    "plan.md": markdown,
    "plan.csv": delimited,
    "plan.docx": word,
    "plan.odt": lambda rows: open_document(rows, "text"),
    "plan.ods": lambda rows: open_document(rows, "spreadsheet"),
    "plan.xlsx": workbook,
}


def reading(document: Document) -> Reading:
    return Reading(document, (), Kind.PLAN, date(2026, 11, 24))


@pytest.mark.parametrize("name", FORMATS)
def test_sums_are_made_again_in_every_format(name: str) -> None:
    wrong = read_bytes(FORMATS[name](WRONG), name)
    (total,) = total_wrong(reading(wrong))
    (subtotal,) = subtotal_wrong(reading(wrong))
    assert [wrong.quote(hit.span) for hit in (total, subtotal) if hit.span] == ["1850 EUR", "560 EUR"]
    right = reading(read_bytes(FORMATS[name](RIGHT), name))
    assert [*total_wrong(right), *subtotal_wrong(right)] == []


def calendar(*events: tuple[str, str]) -> Document:
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0"]
    for number, (start, end) in enumerate(events):
        lines += [
            "BEGIN:VEVENT",
            f"UID:{number}",
            f"SUMMARY:Part {number}",
            f"DTSTART{start}",
            f"DTEND{end}",
            "END:VEVENT",
        ]
    return read_bytes("\r\n".join([*lines, "END:VCALENDAR", ""]).encode(), "plan.ics")


def test_events_at_one_moment_in_two_zones_overlap() -> None:
    lisbon, berlin = ";TZID=Europe/Lisbon:20270104T", ";TZID=Europe/Berlin:20270104T"
    (hit,) = entries_overlap(
        reading(calendar((f"{berlin}100000", f"{berlin}120000"), (f"{lisbon}103000", f"{lisbon}113000")))
    )
    assert (hit.facts["begins"], hit.facts["minutes"]) == ("10:30", "30")
    apart = calendar((f"{berlin}100000", f"{berlin}120000"), (f"{lisbon}110000", f"{lisbon}113000"))
    assert [*entries_overlap(reading(apart))] == []


def test_an_event_that_ends_before_it_begins_is_found() -> None:
    found: list[Hit] = [*ends_before_it_begins(reading(calendar((":20270104T150000Z", ":20270104T140000Z"))))]
    assert [hit.facts["begins"] for hit in found] == ["15:00"]
    unknown = ";TZID=Atlantis/Main:20270104T"
    assert [*ends_before_it_begins(reading(calendar((f"{unknown}150000", f"{unknown}140000"))))] == []
