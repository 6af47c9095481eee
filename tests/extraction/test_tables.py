"""Spreadsheets, tables kept as text and slides: rows of cells, numbers as a reader sees them."""

import io
import zipfile
from collections.abc import Callable

import pytest

from second_opinion.domain.document import Document, PartKind
from second_opinion.domain.errors import NotReadable
from second_opinion.domain.tables import find_tables
from second_opinion.extraction.formats import read_bytes

ODS = """<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0">
<office:body><office:spreadsheet><table:table table:name="Party">
<table:table-row><table:table-cell office:value-type="string"><text:p>Hall</text:p></table:table-cell>
<table:table-cell office:value-type="currency" office:currency="EUR" office:value="1680.5"><text:p>1.680,50 €</text:p></table:table-cell></table:table-row>
<table:table-row><table:table-cell office:value-type="string"><text:p>When</text:p></table:table-cell>
<table:table-cell office:value-type="date" office:date-value="2027-06-04"><text:p>04.06.27</text:p></table:table-cell></table:table-row>
<table:table-row table:number-rows-repeated="1048574"><table:table-cell table:number-columns-repeated="1024"/></table:table-row>
</table:table></office:spreadsheet></office:body></office:document-content>"""
DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main"
SLIDES = "http://schemas.openxmlformats.org/presentationml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def parts(document: Document, kind: PartKind) -> list[str]:
    return [document.quote(part.span).strip() for part in document.parts if part.kind is kind]


@pytest.mark.parametrize(
    ("value", "code", "shown"),
    [
        (1680.0, "#,##0.00 [$€-407]", "€1,680.00"),
        (1680.5, '"$"#,##0', "$1,680.50"),
        (-5.0, "[$CHF] #,##0.00", "-CHF 5.00"),
        (0.19, "0%", "19%"),
        (0.1 + 0.2, "", "0.3"),
        (46512.0, "dd/mm/yyyy", "2027-05-05"),
        (46512.75, "yyyy-mm-dd hh:mm", "2027-05-05 18:00"),
        (0.5, "hh:mm", "12:00"),
        (1.5, "[h]:mm", "36:00"),
        (12.0, '0 "days"', "12"),
    ],
)
def test_a_cell_reads_as_its_format_shows_it(
    workbook: Callable[..., bytes], value: float, code: str, shown: str
) -> None:
    text = read_bytes(workbook((("Item", ""), (value, code))), "a.xlsx").text
    assert f"Item | {shown}\n" in text


def test_a_sheet_is_a_part_and_its_rows_make_a_table(workbook: Callable[..., bytes]) -> None:
    rows = ((("Item", ""), ("Cost", "")), (("Hall", ""), (300.0, "$0")), (("Total", ""), (300.0, "$0")))
    document = read_bytes(workbook(*rows), "costs.xlsx")
    (sheet,) = [part for part in document.parts if part.kind is PartKind.SHEET]
    assert (sheet.label, sheet.number) == ("sheet “Costs”", 1)
    (table,) = find_tables(document.text)
    assert [cell.text.strip() for cell in table[1].cells] == ["Hall", "$300"]


def test_an_empty_first_cell_keeps_its_place(workbook: Callable[..., bytes]) -> None:
    rows = ((("Item", ""), ("Cost", "")), (("Hall", ""), (3.0, "")), (("", ""), (4.0, "")))
    (table,) = find_tables(read_bytes(workbook(*rows), "a.xlsx").text)
    assert [cell.text.strip() for cell in table[2].cells] == ["", "4"]


def test_a_hidden_sheet_is_hidden_text(workbook: Callable[..., bytes]) -> None:
    document = read_bytes(workbook((("Secret", ""), (1.0, "")), state="hidden"), "a.xlsx")
    assert parts(document, PartKind.HIDDEN) == ["Costs\n\nSecret | 1"]


def test_an_empty_workbook_says_so(workbook: Callable[..., bytes]) -> None:
    with pytest.raises(NotReadable, match="empty"):
        read_bytes(workbook(), "a.xlsx")


def test_open_document_sheets_are_read_by_their_values(zipped: Callable[..., bytes]) -> None:
    members = {"mimetype": "application/vnd.oasis.opendocument.spreadsheet", "content.xml": ODS}
    assert read_bytes(zipped(members), "a.ods").text == "Party\n\nHall | €1,680.50\nWhen | 2027-06-04\n\n"


@pytest.mark.parametrize("sign", [",", ";", "\t", "|"])
def test_tables_kept_as_text_are_read_whatever_stands_between(sign: str) -> None:
    source = f'Item{sign}Cost\n"Hall{sign} big"{sign}300\nBand{sign}450\n'
    text = read_bytes(source.encode(), "costs.csv").text
    assert text.startswith("costs\n\nItem | Cost\nHall")
    assert "Band | 450" in text


def test_a_table_that_is_none_says_so() -> None:
    with pytest.raises(NotReadable, match="not a table"):
        read_bytes(b"a,b\x00\n", "a.csv")


def slide(text: str) -> str:
    table = f"<a:tbl><a:tr><a:tc><a:p><a:r><a:t>{text}</a:t></a:r></a:p></a:tc><a:tc><a:p><a:r><a:t>3</a:t></a:r></a:p></a:tc></a:tr></a:tbl>"
    box = f"<p:sp><p:txBody><a:p><a:r><a:t>{text}</a:t></a:r></a:p></p:txBody></p:sp>"
    return f'<p:sld xmlns:a="{DRAWING}" xmlns:p="{SLIDES}"><p:cSld><p:spTree>{box}{table}</p:spTree></p:cSld></p:sld>'


def test_slides_are_pages_and_notes_stand_apart(zipped: Callable[..., bytes]) -> None:
    notes = (
        f'<p:notes xmlns:a="{DRAWING}" xmlns:p="{SLIDES}"><p:cSld><p:spTree><p:sp><p:nvSpPr><p:nvPr><p:ph type="body"/></p:nvPr></p:nvSpPr>'
        "<p:txBody><a:p><a:r><a:t>Say it slowly.</a:t></a:r></a:p></p:txBody></p:sp></p:spTree></p:cSld></p:notes>"
    )
    ids = '<p:sldId id="256" r:id="r2"/><p:sldId id="257" r:id="r1"/>'
    document = read_bytes(
        zipped(
            {
                "ppt/presentation.xml": f'<p:presentation xmlns:p="{SLIDES}" xmlns:r="{OFFICE}"><p:sldIdLst>{ids}</p:sldIdLst></p:presentation>',
                "ppt/_rels/presentation.xml.rels": '<R><Relationship Id="r1" Target="slides/slide1.xml"/><Relationship Id="r2" Target="/ppt/slides/slide2.xml"/></R>',
                "ppt/slides/slide1.xml": slide("Costs"),
                "ppt/slides/slide2.xml": slide("Welcome"),
                "ppt/slides/_rels/slide2.xml.rels": '<R><Relationship Id="r1" Target="../notesSlides/notesSlide1.xml"/></R>',
                "ppt/notesSlides/notesSlide1.xml": notes,
            }
        ),
        "talk.pptx",
    )
    assert parts(document, PartKind.PAGE) == ["Welcome\n\nWelcome | 3", "Costs\n\nCosts | 3"]
    assert parts(document, PartKind.COMMENT) == ["Say it slowly."]
    assert document.page_at(document.text.index("Costs")) == 2


def test_a_sheet_without_end_is_cut_off_and_says_so(workbook: Callable[..., bytes]) -> None:
    rows = (tuple((float(150 * line + column), "") for column in range(150)) for line in range(1400))
    document = read_bytes(workbook(*rows), "a.xlsx")
    assert [gap.where for gap in document.unread] == ["the rest of sheet “Costs”"]


def test_a_broken_member_says_so() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("xl/workbook.xml", "<workbook><sheets>")
    with pytest.raises(NotReadable, match="damaged"):
        read_bytes(out.getvalue(), "a.xlsx")
