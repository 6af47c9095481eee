"""DOCX: paragraphs, headings, tables, notes; comments, deletions and hidden words as parts of their own, so nobody takes them for the text."""

from collections.abc import Iterable, Mapping, Sequence
from xml.etree.ElementTree import Element

from second_opinion.domain.document import Document, Part, PartKind, Span
from second_opinion.domain.errors import NotReadable
from second_opinion.extraction.archive import Archive
from second_opinion.extraction.builder import DocumentBuilder
from second_opinion.extraction.docx_runs import Run, W, runs_of
from second_opinion.extraction.rows import table_line

MAIN = "word/document.xml"
_ASIDES = {
    PartKind.DELETED: "text struck out by a tracked change",
    PartKind.HIDDEN: "text that is not shown",
}


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
    writer = _Writer(builder)
    writer.blocks(body)
    for member, tag, kind, label in (
        ("word/footnotes.xml", "footnote", PartKind.FOOTNOTE, "footnotes"),
        ("word/endnotes.xml", "endnote", PartKind.FOOTNOTE, "endnotes"),
        ("word/comments.xml", "comment", PartKind.COMMENT, "comment"),
    ):
        _add_notes(builder, archive.xml(member), tag, kind, label, writer.commented)
    if not builder.length:
        raise NotReadable("The document is empty.")
    return builder.build(name, sha256)


def _add_notes(
    builder: DocumentBuilder, root: Element | None, tag: str, kind: PartKind, label: str, commented: Mapping[str, Span]
) -> None:
    for note in root.iter(f"{W}{tag}") if root is not None else ():
        text = "\n".join(filter(None, (_text(paragraph) for paragraph in note.iter(f"{W}p"))))
        if text.strip():
            author = note.get(f"{W}author")
            about = commented.get(note.get(f"{W}id", "")) if kind is PartKind.COMMENT else None
            builder.add_part(kind, f"{label} of {author}" if author else label, f"{text}\n\n", about=about)


class _Writer:
    """Writes the blocks of a body in order; ``commented`` tells what each comment is about, by its id."""

    def __init__(self, builder: DocumentBuilder) -> None:
        self.commented: dict[str, Span] = {}
        self._builder = builder
        self._numbers: dict[str, list[int]] = {}
        self._begun: dict[str, int] = {}

    def blocks(self, parent: Element) -> None:
        for child in parent:
            if child.tag == f"{W}p":
                self._paragraph(child)
            elif child.tag == f"{W}tbl":
                self._table(child)
            elif child.tag in {f"{W}sdt", f"{W}sdtContent", f"{W}ins"}:
                self.blocks(child)

    def _paragraph(self, paragraph: Element) -> None:
        runs = runs_of(paragraph)
        text = _shown(runs)
        if text.strip():
            number = self._number(paragraph)
            start = self._builder.add(f"{number}{text}\n\n").start + len(number)
            self._mark(runs, start)
        self._asides(runs)

    def _mark(self, runs: Iterable[Run], offset: int) -> None:
        """Remember what was added by tracked changes, and what comments are about."""
        added = offset
        for run in (*runs, Run("")):
            if run.begins is not None:
                self._begun[run.begins] = offset
            if run.ends is not None and (begun := self._begun.get(run.ends, offset)) < offset:
                self.commented[run.ends] = Span(begun, offset)
            if run.mark is not PartKind.INSERTED and run.shown:
                self._added(Span(added, offset))
                added = offset + len(run.text)
            offset += len(run.text) if run.shown else 0

    def _added(self, span: Span) -> None:
        if span.end > span.start:
            self._builder.parts.append(Part(PartKind.INSERTED, "text added by a tracked change", span))

    def _asides(self, runs: Sequence[Run]) -> None:
        for kind, label in _ASIDES.items():
            text = "".join(run.text for run in runs if run.mark is kind)
            if text.strip():
                self._builder.add_part(kind, label, f"{text}\n\n")

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
        every: list[Run] = []
        for row in table.iter(f"{W}tr"):
            cells = [[runs_of(p, shaded=True) for p in cell.iter(f"{W}p")] for cell in row.findall(f"{W}tc")]
            line = table_line([" ".join(filter(None, map(_shown, cell))) for cell in cells])
            runs = [run for cell in cells for paragraph in cell for run in paragraph]
            if line:
                start = self._builder.add(f"{line}\n").start
                for run in runs:
                    at = line.find(run.text.strip()) if run.mark is PartKind.INSERTED and run.text.strip() else -1
                    self._added(Span(start + at, start + at + len(run.text.strip())) if at >= 0 else Span(start, start))
            every += [*runs, Run("\n")] if runs else []
        self._builder.add("\n")
        self._asides(every)


def _text(paragraph: Element) -> str:
    return _shown(runs_of(paragraph))


def _shown(runs: Iterable[Run]) -> str:
    return "".join(run.text for run in runs if run.shown)
