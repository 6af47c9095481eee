"""Hands a file to the user's own program for it."""

import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from second_opinion.domain.errors import UserError

PAGE_OPTIONS: Mapping[str, Sequence[str]] = {
    "evince": ("--page-index={page}", "{path}"),
    "papers": ("--page-index={page}", "{path}"),
    "atril": ("--page-index={page}", "{path}"),
    "xreader": ("--page-index={page}", "{path}"),
    "okular": ("--page", "{page}", "{path}"),
    "zathura": ("--page={page}", "{path}"),
    "mupdf": ("{path}", "{page}"),
    "xpdf": ("{path}", "{page}"),
    "qpdfview": ("{path}#{page}",),
    "firefox": ("{uri}#page={page}",),
    "chromium": ("{uri}#page={page}",),
    "google-chrome": ("{uri}#page={page}",),
    "brave": ("{uri}#page={page}",),
}
"""How programs that show PDF files are told a page, by the last part of their desktop file's name."""


def open_file(path: Path, page: int | None = None) -> None:
    """Open a file as a double click would; a PDF at a page (from 1), where the user's program for it can be told.

    Raises:
        UserError: the file is gone, or nothing on this machine opens it.
    """
    if not path.exists():
        raise UserError(f"“{path.name}” is no longer at {path.parent}.")
    try:
        if sys.platform == "win32":
            import os  # noqa: PLC0415 - startfile exists on Windows only

            os.startfile(path)  # noqa: S606 - the user's own choice of program
        else:
            at_page = _at_page(path, page) if page and sys.platform == "linux" else None
            _start(at_page or ["open" if sys.platform == "darwin" else "xdg-open", str(path)])
    except OSError as error:
        raise UserError(f"No program on this computer opens “{path.name}”.") from error


def command_at_page(desktop_file: str, path: Path, page: int) -> list[str] | None:
    """The command that opens a PDF at a page with the program of a desktop file; None where it is not known how."""
    name = desktop_file.strip().removesuffix(".desktop").rpartition(".")[2].lower()
    known = next((program for program in PAGE_OPTIONS if name.startswith(program)), None)
    if known is None:
        return None
    values = {"path": str(path), "page": str(page), "uri": path.resolve().as_uri()}
    return [name, *(option.format(**values) for option in PAGE_OPTIONS[known])]


def _at_page(path: Path, page: int) -> list[str] | None:
    """As ``command_at_page``, with the program that the user's desktop opens PDF files with."""
    if path.suffix.lower() != ".pdf" or shutil.which("xdg-mime") is None:
        return None
    try:
        answer = subprocess.run(
            ["xdg-mime", "query", "default", "application/pdf"],  # noqa: S607 - found on the user's own path, as xdg-open is
            capture_output=True,
            text=True,
            timeout=2,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return None
    command = command_at_page(answer.stdout, path, page)
    return command if command and shutil.which(command[0]) else None


def _start(command: Sequence[str]) -> None:
    subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
