"""Files made by the libraries that people's programs use, and by hand where no library makes such a thing."""

import io
import zipfile
from collections.abc import Callable
from email.message import EmailMessage

import docx
import pytest
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas


@pytest.fixture
def pdf() -> Callable[..., bytes]:
    """A PDF with one string a page; None makes a page that only holds a drawing, like a scan."""

    def make(*pages: str | None, password: str | None = None) -> bytes:
        out = io.BytesIO()
        canvas = Canvas(out, pagesize=A4, encrypt=password)
        for page in pages:
            if page is None:
                canvas.rect(100, 100, 300, 500, fill=1)
            for number, line in enumerate((page or "").splitlines()):
                canvas.drawString(72, 760 - 16 * number, line)
            canvas.showPage()
        canvas.save()
        return out.getvalue()

    return make


@pytest.fixture
def word() -> bytes:
    """A Word file with a heading, a paragraph, a table and a numbered list."""
    document = docx.Document()
    document.add_heading("Lease", 1)
    document.add_paragraph("The rent is 900 euros a month.")
    table = document.add_table(rows=2, cols=2)
    for row, cells in zip(table.rows, (("Item", "Euros"), ("Deposit", "1800")), strict=True):
        for cell, text in zip(row.cells, cells, strict=True):
            cell.text = text
    document.add_paragraph("Pay on the first.", style="List Number")
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


@pytest.fixture
def zipped() -> Callable[..., bytes]:
    """A zip archive of named members."""

    def make(members: dict[str, str | bytes]) -> bytes:
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, content in members.items():
                archive.writestr(name, content)
        return out.getvalue()

    return make


@pytest.fixture
def mail() -> EmailMessage:
    """A mail with a reply, what it answers, and nothing attached yet."""
    message = EmailMessage()
    message["From"] = "Ines <ines@example.org>"
    message["To"] = "Oskar <oskar@example.org>"
    message["Subject"] = "Angebot für die Küche"
    message["Date"] = "Mon, 23 Nov 2026 09:00:00 +0100"
    message.set_content("Hello Oskar,\nplease sign.\n\nOn Sunday Oskar wrote:\n> When can you start?\n")
    return message
