"""Makes contract.pdf and contract.docx from contract.md: the same text as people get it, the same bytes every time.

Run by ``make samples``; needs reportlab and python-docx.
"""

import io
import re
import sys
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from docx import Document
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import Flowable, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

SAMPLES = Path(__file__).parent / "second_opinion_assets" / "samples"
WRITTEN = datetime(2026, 12, 14, tzinfo=UTC)
"""The day that the made files claim to be from, so that they come out the same on every day."""
_BOLD = re.compile(r"\*\*(.+?)\*\*")


@dataclass(frozen=True, slots=True)
class Block:
    """A heading (level 1, 2), a paragraph (level 0) or a table."""

    level: int
    text: str = ""
    rows: tuple[tuple[str, ...], ...] = ()


def blocks(markdown: str) -> Iterator[Block]:
    """The blocks of the little Markdown that the samples use."""
    for piece in markdown.strip().split("\n\n"):
        if piece.startswith("|"):
            lines = [line.strip("| ") for line in piece.splitlines() if not set(line) <= set("|-: ")]
            yield Block(0, rows=tuple(tuple(cell.strip() for cell in line.split("|")) for line in lines))
        else:
            hashes = len(piece) - len(piece.lstrip("#"))
            yield Block(hashes, piece[hashes:].strip())


def write_pdf(content: tuple[Block, ...], path: Path) -> None:
    """A4 pages with headings, paragraphs and ruled tables."""
    styles = getSampleStyleSheet()
    story: list[Flowable] = []
    for block in content:
        if block.rows:
            story += [_pdf_table(block, styles["BodyText"]), Spacer(1, 8)]
        else:
            style = styles[{0: "BodyText", 1: "Title", 2: "Heading2"}[block.level]]
            story.append(Paragraph(_BOLD.sub(r"<b>\1</b>", block.text), style))
    title = content[0].text
    SimpleDocTemplate(str(path), pagesize=A4, title=title, author="Second Opinion", invariant=1).build(story)


def _pdf_table(block: Block, style: Any) -> Table:
    cells = [[Paragraph(cell, style) for cell in _filled(row, len(block.rows[0]))] for row in block.rows]
    grid = TableStyle([("GRID", (0, 0), (-1, -1), 0.5, colors.grey), ("VALIGN", (0, 0), (-1, -1), "TOP")])
    return Table(cells, colWidths=[150, 60, 90, 60, 90], style=grid)


def write_docx(content: tuple[Block, ...], path: Path) -> None:
    """The same as a Word file."""
    document = Document()
    for block in content:
        if block.rows:
            _docx_table(document, block)
        elif block.level:
            document.add_heading(block.text, block.level)
        else:
            _docx_paragraph(document, block.text)
    properties = document.core_properties
    properties.created = properties.modified = WRITTEN
    properties.author = properties.last_modified_by = "Second Opinion"
    properties.title = content[0].text
    buffer = io.BytesIO()
    document.save(buffer)
    path.write_bytes(_undated(buffer.getvalue()))


def _docx_table(document: Any, block: Block) -> None:
    table = document.add_table(rows=0, cols=len(block.rows[0]), style="Table Grid")
    for row in block.rows:
        for cell, text in zip(table.add_row().cells, _filled(row, len(block.rows[0])), strict=True):
            cell.text = text


def _docx_paragraph(document: Any, text: str) -> None:
    paragraph = document.add_paragraph()
    for number, run in enumerate(_BOLD.split(text)):
        paragraph.add_run(run).bold = number % 2 == 1


def _filled(row: tuple[str, ...], width: int) -> tuple[str, ...]:
    return row + ("",) * (width - len(row))


def _undated(data: bytes) -> bytes:
    """The same archive with all its members of one day."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as new:
        for member in sorted(old.namelist()):
            new.writestr(zipfile.ZipInfo(member, (2026, 12, 14, 0, 0, 0)), old.read(member), zipfile.ZIP_DEFLATED)
    return buffer.getvalue()


def make(folder: Path) -> None:
    """Write both files into a folder."""
    content = tuple(blocks((SAMPLES / "contract.md").read_text(encoding="utf-8")))
    write_pdf(content, folder / "contract.pdf")
    write_docx(content, folder / "contract.docx")


if __name__ == "__main__":
    make(Path(sys.argv[1]) if len(sys.argv) > 1 else SAMPLES)
