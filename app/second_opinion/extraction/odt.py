"""ODT: paragraphs, headings, lists, tables; comments and deletions as parts of their own."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from second_opinion.domain.document import Document, PartKind
from second_opinion.domain.errors import NotReadable
from second_opinion.extraction.archive import Archive
from second_opinion.extraction.builder import DocumentBuilder
from second_opinion.extraction.rows import table_line

OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
PARAGRAPHS = frozenset({f"{TEXT}p", f"{TEXT}h"})
REPEATED = 100  # spaces in one element; more is an attack on memory


def read_odt(data: bytes, name: str, sha256: str) -> Document:
    """The document of an OpenDocument text.

    Raises:
        NotReadable: protected, damaged or empty.
    """
    archive = Archive(data)
    refuse_protected(archive)
    root = archive.xml("content.xml")
    body = root.find(f"{OFFICE}body/{OFFICE}text") if root is not None else None
    if body is None:
        raise NotReadable("The file is damaged: the text of the document is missing.")
    builder = DocumentBuilder("odt")
    _blocks(builder, body)
    for note in body.iter(f"{OFFICE}annotation"):
        text = "\n".join(paragraph_text(paragraph) for paragraph in note.iter(f"{TEXT}p"))
        if text.strip():
            builder.add_part(PartKind.COMMENT, "comment", f"{text}\n\n")
    if not builder.length:
        raise NotReadable("The document is empty.")
    return builder.build(name, sha256)


def refuse_protected(archive: Archive) -> None:
    """Tell a file that is encrypted by what its manifest says."""
    if b"encryption-data" in (archive.read("META-INF/manifest.xml") or b""):
        raise NotReadable("The file is protected by a password; save a copy without one and try that.")


def _blocks(builder: DocumentBuilder, parent: Element) -> None:
    for child in parent:
        if child.tag in PARAGRAPHS:
            text = paragraph_text(child)
            if text.strip():
                builder.add(f"{text}\n\n")
        elif child.tag == f"{TABLE}table":
            for row in child.iter(f"{TABLE}table-row"):
                line = table_line(
                    [
                        " ".join(paragraph_text(p) for p in cell.iter(f"{TEXT}p"))
                        for cell in row.findall(f"{TABLE}table-cell")
                    ]
                )
                if line:
                    builder.add(f"{line}\n")
            builder.add("\n")
        elif child.tag == f"{TEXT}tracked-changes":
            for deletion in child.iter(f"{TEXT}deletion"):
                text = "\n".join(paragraph_text(paragraph) for paragraph in deletion.iter(f"{TEXT}p"))
                if text.strip():
                    builder.add_part(PartKind.DELETED, "text struck out by a tracked change", f"{text}\n\n")
        else:
            _blocks(builder, child)


def paragraph_text(paragraph: Element) -> str:
    """The words of a paragraph, its breaks and the notes in it."""
    return "".join(_runs(paragraph))


def _runs(node: Element) -> Iterator[str]:
    yield node.text or ""
    for child in node:
        if child.tag == f"{TEXT}s":
            yield " " * min(int(child.get(f"{TEXT}c", "1")), REPEATED)
        elif child.tag == f"{TEXT}tab":
            yield "\t"
        elif child.tag == f"{TEXT}line-break":
            yield "\n"
        elif child.tag not in {f"{OFFICE}annotation", f"{TEXT}note"}:
            yield from _runs(child)
        elif child.tag == f"{TEXT}note":
            yield " [" + " ".join(paragraph_text(p) for p in child.iter(f"{TEXT}p")) + "]"
        yield child.tail or ""
