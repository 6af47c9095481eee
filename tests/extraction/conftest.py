"""Files made by the libraries that people's programs use, and by hand where no library makes such a thing."""

import io
import itertools
import struct
import zipfile
from collections.abc import Callable
from email.message import EmailMessage
from html import escape

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


@pytest.fixture
def workbook(zipped: Callable[..., bytes]) -> Callable[..., bytes]:
    """An Excel file of one sheet: rows of (text or number, format code)."""

    def make(*rows: tuple[tuple[str | float, str], ...], state: str = "visible") -> bytes:
        main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
        office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        codes = sorted({code for row in rows for _, code in row if code})
        formats = "".join(f'<numFmt numFmtId="{200 + n}" formatCode="{escape(c)}"/>' for n, c in enumerate(codes))
        styles = '<xf numFmtId="0"/>' + "".join(f'<xf numFmtId="{200 + n}"/>' for n in range(len(codes)))
        data = "".join(
            f'<row r="{line}">{"".join(_cell(value, codes, code) for value, code in row)}</row>'
            for line, row in enumerate(rows, start=1)
            if row
        )
        sheet = f'<sheet name="Costs" sheetId="1" r:id="rId1" state="{state}"/>'
        relation = f'<Relationship Id="rId1" Type="{office}/worksheet" Target="worksheets/sheet1.xml"/>'
        return zipped(
            {
                "xl/workbook.xml": f'<workbook {main} xmlns:r="{office}"><sheets>{sheet}</sheets></workbook>',
                "xl/_rels/workbook.xml.rels": f"<Relationships>{relation}</Relationships>",
                "xl/styles.xml": f"<styleSheet {main}><numFmts>{formats}</numFmts><cellXfs>{styles}</cellXfs></styleSheet>",
                "xl/worksheets/sheet1.xml": f"<worksheet {main}><sheetData>{data}</sheetData></worksheet>",
            }
        )

    return make


def _cell(value: str | float, codes: list[str], code: str) -> str:
    style = codes.index(code) + 1 if code else 0
    if isinstance(value, str):
        return f'<c t="inlineStr" s="{style}"><is><t>{escape(value)}</t></is></c>'
    return f'<c s="{style}"><v>{value}</v></c>'


@pytest.fixture
def outlook() -> Callable[..., bytes]:
    """Outlook's file of a mail: a compound file of small streams, each a property (MS-CFB, MS-OXMSG)."""

    def make(properties: dict[int, str], attachments: dict[str, bytes]) -> bytes:
        streams: list[tuple[str, bytes | None, list[int]]] = [("Root Entry", None, [])]
        _properties(streams, 0, properties, {}, header=32)
        for number, (name, content) in enumerate(attachments.items()):
            streams[0][2].append(len(streams))
            streams.append((f"__attach_version1.0_#{number:08X}", None, []))
            _properties(streams, len(streams) - 1, {0x3707: name}, {0x3701: content}, header=8)
        return _compound(streams)

    return make


Streams = list[tuple[str, bytes | None, list[int]]]
FREE, END = 0xFFFFFFFF, 0xFFFFFFFE


def _properties(streams: Streams, into: int, words: dict[int, str], blobs: dict[int, bytes], *, header: int) -> None:
    values = [(number, 0x001F, text.encode("utf-16-le")) for number, text in words.items()]
    values += [(number, 0x0102, blob) for number, blob in blobs.items()]
    listed = b"".join(struct.pack("<HHIII", kind, number, 6, len(value), 0) for number, kind, value in values)
    named = [(f"__substg1.0_{number:04X}{kind:04X}", value) for number, kind, value in values]
    for name, value in [("__properties_version1.0", bytes(header) + listed), *named]:
        streams[into][2].append(len(streams))
        streams.append((name, value, []))


def _compound(streams: Streams) -> bytes:
    """Sector 0 holds the table of sectors, then come the directory, the table of small sectors and the small sectors."""
    small, table, starts = b"", list[int](), dict[int, int]()
    for number, (_, content, _) in enumerate(streams):
        if content:
            starts[number] = len(table)
            count = -(-len(content) // 64)
            table += [*range(len(table) + 1, len(table) + count), END]
            small += content.ljust(64 * count, b"\0")
    beside = {one: other for _, _, inside in streams for one, other in itertools.pairwise(inside)}
    directory = b"".join(
        _entry(
            name, content, inside, beside.get(number, FREE), starts.get(number, END), len(small) if not number else 0
        )
        for number, (name, content, inside) in enumerate(streams)
    )
    pieces = [
        directory.ljust(-(-len(directory) // 512) * 512, b"\0"),
        _filled(table),
        small.ljust(-(-len(small) // 512) * 512, b"\0"),
    ]
    sectors, fat, first = [len(piece) // 512 for piece in pieces], [0xFFFFFFFD], [1]
    for count in sectors:
        fat += [*range(len(fat) + 1, len(fat) + count), END]
        first.append(first[-1] + count)
    patched = pieces[0][:116] + struct.pack("<I", first[2]) + pieces[0][120:]  # where the small sectors begin
    head = (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + struct.pack("<HHHHH6xIIII", 0x3E, 3, 0xFFFE, 9, 6, 0, 1, 1, 0)
    )
    head += struct.pack("<IIIII", 4096, first[1], sectors[1], END, 0) + struct.pack("<109I", 0, *[FREE] * 108)
    return head + _filled(fat) + patched + pieces[1] + pieces[2]


def _filled(numbers: list[int]) -> bytes:
    count = max(1, -(-len(numbers) // 128)) * 128
    return struct.pack(f"<{count}I", *numbers, *[FREE] * (count - len(numbers)))


def _entry(name: str, content: bytes | None, inside: list[int], beside: int, start: int, root_size: int) -> bytes:
    kind = 2 if content is not None else (5 if name == "Root Entry" else 1)
    raw = name.encode("utf-16-le")
    links = struct.pack("<HBBIII", len(raw) + 2, kind, 1, FREE, beside, inside[0] if inside else FREE)
    return raw.ljust(64, b"\0") + links + bytes(36) + struct.pack("<IQ", start, len(content) if content else root_size)
