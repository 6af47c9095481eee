"""PPTX: each slide as a page: titles, text, tables; what the speaker noted as a part of its own."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from second_opinion.domain.document import Document, PartKind
from second_opinion.domain.errors import NotReadable
from second_opinion.extraction.archive import Archive
from second_opinion.extraction.builder import DocumentBuilder
from second_opinion.extraction.rows import table_line
from second_opinion.extraction.xlsx import RELATION, relations

A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
P = "{http://schemas.openxmlformats.org/presentationml/2006/main}"
MAIN = "ppt/presentation.xml"


def read_pptx(data: bytes, name: str, sha256: str) -> Document:
    """The document of a presentation.

    Raises:
        NotReadable: protected, damaged, or without any text.
    """
    archive = Archive(data)
    root = archive.xml(MAIN)
    if root is None:
        raise NotReadable("The file is damaged: the list of its slides is missing.")
    builder = DocumentBuilder("pptx")
    targets = relations(archive, MAIN)
    for number, listed in enumerate(root.iter(f"{P}sldId"), start=1):
        member = targets.get(listed.get(RELATION, ""))
        slide = archive.xml(member) if member else None
        if slide is not None and member is not None:
            builder.add_part(PartKind.PAGE, f"slide {number}", f"{_slide_text(slide)}\n\n", number)
            _add_notes(builder, archive, member, number)
    if not any(part.span.end - part.span.start > 2 for part in builder.parts):
        raise NotReadable("The slides hold no text; they may be pictures.")
    return builder.build(name, sha256)


def _slide_text(slide: Element) -> str:
    return "\n\n".join(filter(None, _blocks(slide)))


def _blocks(node: Element) -> Iterator[str]:
    """Text boxes and tables in the order in which they are drawn."""
    for child in node:
        if child.tag == f"{P}txBody":
            yield "\n".join(filter(None, (_paragraph(paragraph) for paragraph in child.iter(f"{A}p"))))
        elif child.tag == f"{A}tbl":
            rows = (row.findall(f"{A}tc") for row in child.iter(f"{A}tr"))
            lines = (table_line([" ".join(_paragraph(p) for p in cell.iter(f"{A}p")) for cell in row]) for row in rows)
            yield "\n".join(filter(None, lines))
        else:
            yield from _blocks(child)


def _paragraph(paragraph: Element) -> str:
    pieces = (
        "\n" if piece.tag == f"{A}br" else piece.text or ""
        for piece in paragraph.iter()
        if piece.tag in {f"{A}t", f"{A}br"}
    )
    return "".join(pieces).strip()


def _add_notes(builder: DocumentBuilder, archive: Archive, member: str, number: int) -> None:
    for target in relations(archive, member).values():
        root = archive.xml(target) if "/notesSlides/" in target else None
        if root is not None:
            text = "\n".join(_notes(root)).strip()
            if text:
                builder.add_part(PartKind.COMMENT, f"speaker's notes on slide {number}", f"{text}\n\n")


def _notes(root: Element) -> Iterator[str]:
    """The notes themselves, without the slide's number and picture that stand on the same page."""
    for shape in root.iter(f"{P}sp"):
        place = shape.find(f"{P}nvSpPr/{P}nvPr/{P}ph")
        if place is not None and place.get("type") == "body":
            yield from filter(None, _blocks(shape))
