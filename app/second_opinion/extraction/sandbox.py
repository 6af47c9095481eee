"""Reads untrusted files in a limited child process; the only door to the parsers."""

import logging
import re
import subprocess
import sys
from pathlib import Path

from pydantic import TypeAdapter

from second_opinion.domain.document import Document
from second_opinion.domain.errors import NotReadable
from second_opinion.extraction.formats import SUFFIXES, read_bytes
from second_opinion.extraction.limits import Limits

__all__ = ["SUFFIXES", "Limits", "extract", "extract_bytes", "extract_text"]

log = logging.getLogger(__name__)

DEFAULT = Limits()
ANSWER = TypeAdapter(dict[str, object])
DOCUMENT = TypeAdapter(Document)
ELSEWHERE = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+:/")
"""How the address of a file on a server begins once it is taken for a path."""
OUTPUT_FACTOR = 8
"""JSON writes a character as at most six bytes; parts, headers and attachments share the rest."""


def extract(path: Path, limits: Limits = DEFAULT) -> Document:
    """The document in a file.

    Raises:
        NotReadable: with one sentence for the reader.
    """
    try:
        size = path.stat().st_size
        if not path.is_file():
            raise NotReadable(f"“{path.name}” is not a file.")
        if size > limits.bytes:
            raise NotReadable(f"The file is larger than {limits.bytes // 1_000_000} MB, more than can be read at once.")
        data = path.read_bytes()
    except FileNotFoundError as error:
        if ELSEWHERE.match(str(path)):
            raise NotReadable(
                f"“{path.name}” lies on another computer; copy it to a folder of this one and ask again."
            ) from error
        raise NotReadable(f"“{path.name}” is no longer there.") from error
    except PermissionError as error:
        raise NotReadable(
            f"You are not allowed to read “{path.name}”; ask its owner or change its permissions."
        ) from error
    except OSError as error:
        raise NotReadable(f"“{path.name}” cannot be read now ({error.strerror}).") from error
    return extract_bytes(data, path.name, limits)


def extract_bytes(data: bytes, name: str, limits: Limits = DEFAULT) -> Document:
    """The document in some bytes; ``name`` tells the format where the content does not.

    Raises:
        NotReadable: with one sentence for the reader.
    """
    if len(data) > limits.bytes:
        raise NotReadable(f"The file is larger than {limits.bytes // 1_000_000} MB, more than can be read at once.")
    if not data:
        raise NotReadable("The file is empty.")
    answer = _run(data, name, limits)
    if "reason" in answer:
        raise NotReadable(str(answer["reason"]))
    return DOCUMENT.validate_python(answer["document"])


def extract_text(text: str, name: str) -> Document:
    """The document in a text that was copied or typed: nothing to parse, unless it is a mail with its headers."""
    data = text.encode("utf-8", "replace")
    return read_bytes(data, name)


def _run(data: bytes, name: str, limits: Limits) -> dict[str, object]:
    command = [sys.executable, "-m", "second_opinion.extraction.child", name, limits.as_argument()]
    try:
        ended = subprocess.run(command, input=data, capture_output=True, timeout=limits.wall_seconds, check=False)
    except subprocess.TimeoutExpired as error:
        raise NotReadable("Reading the file took too long, so it was stopped.") from error
    if ended.stderr:
        log.debug("%s: %s", name, ended.stderr[-2000:].decode("utf-8", "replace"))
    if ended.returncode != 0 or len(ended.stdout) > OUTPUT_FACTOR * limits.characters:
        raise NotReadable("The file is damaged, or made so that it cannot be read; reading it was stopped.")
    return ANSWER.validate_json(ended.stdout)
