"""What a file can do, told by its bytes and not by its name."""

import io
import re
import zipfile
from pathlib import PurePath

_PROGRAMS = (b"MZ", b"\x7fELF", b"\xcf\xfa\xed\xfe", b"\xce\xfa\xed\xfe", b"\xca\xfe\xba\xbe", b"#!")
_STARTS = dict.fromkeys(_PROGRAMS, "a program") | {b"L\x00\x00\x00\x01\x14\x02\x00": "a shortcut that starts something"}
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_MACROS = "_VBA_PROJECT".encode("utf-16-le")
_DISC = slice(0x8001, 0x8006)
RUNS = frozenset(
    "exe scr com pif bat cmd js jse vbs vbe wsf wsh hta ps1 jar msi lnk cpl reg iso img vhd vhdx chm dll appx msix apk".split()  # noqa: SIM905 - a list of endings reads best as words
)
"""Endings of files that start something when they are opened."""
_ASKS = re.compile(rb"<input[^>]{0,200}type\s*=\s*[\"']?password", re.IGNORECASE)
_SCRIPT = re.compile(
    rb"\b(?:atob|unescape|eval|fromCharCode)\s*\(|document\.write|(?:window|document)\.location|location\.(?:href|replace)",
    re.IGNORECASE,
)
_PAGE = re.compile(rb"\A\s*(?:<!doctype html|<html|<svg|<\?xml[^>]*>\s*<svg|<script|<body|<meta)", re.IGNORECASE)
PAGE_BYTES = 500_000


def what_it_can_do(data: bytes) -> str | None:
    """As the end of "Inside is …"; None for what only holds text or pictures."""
    plainly = next((says for start, says in _STARTS.items() if data.startswith(start)), None)
    if plainly or data[_DISC] == b"CD001":
        return plainly or "a disc image, which hides what it holds"
    if data.startswith(b"PK\x03\x04"):
        return _in_archive(data)
    if data.startswith(_OLE):
        return "macros" if _MACROS in data else None
    if _PAGE.match(data[:1000]):
        return _in_page(data[:PAGE_BYTES])
    return None


def _in_archive(data: bytes) -> str | None:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = archive.infolist()[:5000]
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        return None
    names = [member.filename for member in members]
    if any(name.endswith("vbaProject.bin") for name in names):
        return "macros"
    running = next((name for name in names if PurePath(name).suffix.lower().lstrip(".") in RUNS), None)
    if running is not None and "AndroidManifest.xml" not in names:
        return f"{PurePath(running).name}, which can start something"
    if any(member.flag_bits & 1 for member in members):
        return "an archive under a password, so no scanner could look"
    return None


def _in_page(data: bytes) -> str | None:
    if _ASKS.search(data):
        return "a page that asks for a password"
    return (
        "a page with a script that hides what it does" if b"<script" in data.lower() and _SCRIPT.search(data) else None
    )
