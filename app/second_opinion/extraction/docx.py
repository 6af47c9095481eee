"""DOCX: paragraphs, headings, tables, notes; comments and deletions as parts of their own, so nobody takes them for the text."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from second_opinion.domain.document import Document, PartKind
from second_opinion.domain.errors import NotReadable
from second_opinion.extraction.archive import Archive
from second_opinion.extraction.builder import DocumentBuilder
from second_opinion.extraction.rows import table_line

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
MAIN = "word/document.xml"


def read_docx(data: bytes, name: str, sha256: str) -> Document:
    """The document of a Word file.

    Raises:
        NotReadable: protected, damaged or empty.
    """
    archive = Archive(data)
    root = archive.xml(MAIN)
    body = root.find(f"{W}body") if root is not None else None
    if body is None:
        raise NotReadable("The file is damaged: the text of the document is missing.")
    builder = DocumentBuilder("docx")
    _Writer(builder).blocks(body)
    for member, tag, kind, label in (
        ("word/footnotes.xml", "footnote", PartKind.FOOTNOTE, "footnotes"),
        ("word/endnotes.xml", "endnote", PartKind.FOOTNOTE, "endnotes"),
        ("word/comments.xml", "comment", PartKind.COMMENT, "comment"),
    ):
        _add_notes(builder, archive.xml(member), tag, kind, label)
    if not builder.length:
        raise NotReadable("The document is empty.")
    return builder.build(name, sha256)


def _add_notes(builder: DocumentBuilder, root: Element | None, tag: str, kind: PartKind, label: str) -> None:
    for note in root.iter(f"{W}{tag}") if root is not None else ():
        text = "\n".join(filter(None, (_text(paragraph) for paragraph in note.iter(f"{W}p"))))
        if text.strip():
            author = note.get(f"{W}author")
            builder.add_part(kind, f"{label} of {author}" if author else label, f"{text}\n\n")


class _Writer:
    """Writes the blocks of a body in order."""

    def __init__(self, builder: DocumentBuilder) -> None:
        self._builder = builder
        self._numbers: dict[str, list[int]] = {}

    def blocks(self, parent: Element) -> None:
        for child in parent:
            if child.tag == f"{W}p":
                self._paragraph(child)
            elif child.tag == f"{W}tbl":
                self._table(child)
            elif child.tag in {f"{W}sdt", f"{W}sdtContent", f"{W}ins"}:
                self.blocks(child)

    def _paragraph(self, paragraph: Element) -> None:
        text = _text(paragraph)
        if text.strip():
            self._builder.add(f"{self._number(paragraph)}{text}\n\n")
        deleted = "".join(piece.text or "" for piece in paragraph.iter(f"{W}delText"))
        if deleted.strip():
            self._builder.add_part(PartKind.DELETED, "text struck out by a tracked change", f"{deleted}\n\n")

    def _number(self, paragraph: Element) -> str:
        """The number that Word shows before a paragraph of a numbered list, counted per list and level."""
        properties = paragraph.find(f"{W}pPr/{W}numPr")
        style = paragraph.find(f"{W}pPr/{W}pStyle")
        if properties is None or (style is not None and "Bullet" in (style.get(f"{W}val") or "")):
            return ""
        list_id = properties.find(f"{W}numId")
        level_of = properties.find(f"{W}ilvl")
        identity = list_id.get(f"{W}val", "0") if list_id is not None else "0"
        if identity == "0":
            return ""
        level = min(int(level_of.get(f"{W}val", "0")), 8) if level_of is not None else 0
        counts = self._numbers.setdefault(identity, [])
        del counts[level + 1 :]
        counts.extend([0] * (level + 1 - len(counts)))
        counts[level] += 1
        return ".".join(str(max(count, 1)) for count in counts) + (". " if level == 0 else " ")

    def _table(self, table: Element) -> None:
        for row in table.iter(f"{W}tr"):
            cells = [" ".join(filter(None, (_text(p) for p in cell.iter(f"{W}p")))) for cell in row.findall(f"{W}tc")]
            line = table_line(cells)
            if line:
                self._builder.add(f"{line}\n")
        self._builder.add("\n")


def _text(paragraph: Element) -> str:
    return "".join(_runs(paragraph))


def _runs(node: Element) -> Iterator[str]:
    for child in node:
        if child.tag == f"{W}t":
            yield child.text or ""
        elif child.tag == f"{W}tab":
            yield "\t"
        elif child.tag in {f"{W}br", f"{W}cr"}:
            yield "\n"
        elif child.tag == f"{W}noBreakHyphen":
            yield "-"
        elif child.tag not in {f"{W}del", f"{W}moveFrom", f"{W}pPr", f"{W}rPr", f"{W}instrText", f"{W}txbxContent"}:
            yield from _runs(child)
