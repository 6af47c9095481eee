"""The pages of a PDF as pictures, drawn in a limited child process that stays while they are looked at."""

import contextlib
import hashlib
import json
import subprocess
import sys
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple, Self

from pydantic import TypeAdapter

from second_opinion.domain.errors import Bug, NotReadable
from second_opinion.extraction.limits import Limits

LIMITS = Limits(cpu_seconds=300, wall_seconds=20)
"""For all pages of one file together; the wait is that for one page."""
BROKEN = "The pages cannot be shown: the file is damaged, or made so that it cannot be drawn."


@dataclass(frozen=True, slots=True)
class QuoteOnPage:
    """Letters to be found on a page: ``letters`` as ``page_places.bare`` gives them, ``number`` of the same stand before."""

    name: str
    letters: str
    number: int


class Place(NamedTuple):
    """A rectangle of a quote; its edges are parts (0..1) of the page's width and height."""

    name: str
    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Picture:
    """A page as 32-bit pixels (red, green, blue, nothing), ``stride`` bytes a row, and where the quotes stand."""

    width: int
    height: int
    stride: int
    pixels: bytes
    places: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class _Refused:
    """The child's answer where something cannot be shown: one sentence."""

    reason: str


@dataclass(frozen=True, slots=True)
class _Opened:
    """Its answer to a file."""

    sizes: tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True)
class _Drawn:
    """Its answer to a wish for a page; so many ``bytes`` of pixels follow it."""

    width: int
    height: int
    stride: int
    places: tuple[Place, ...]
    bytes: int


_ANSWER: TypeAdapter[_Refused | _Opened | _Drawn] = TypeAdapter(_Refused | _Opened | _Drawn)


class Pages:
    """The pages of one file; ``sizes`` in points. Used from one thread at a time, and closed by whoever opened it."""

    def __init__(self, data: bytes, limits: Limits = LIMITS) -> None:
        self._limits = limits
        self._child = subprocess.Popen(
            [sys.executable, "-m", "second_opinion.extraction.page_child", limits.as_argument()],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        try:
            answer, _ = self._ask(f"{len(data)}\n".encode() + data)
        except NotReadable:
            self.close()
            raise
        if not isinstance(answer, _Opened):
            raise Bug(f"the child that draws pages answered a file with {answer}")
        self.sizes = answer.sizes

    @classmethod
    def open(cls, path: Path, sha256: str, limits: Limits = LIMITS) -> Self:
        """The pages of a file, as long as it is the very one that was reviewed.

        Raises:
            NotReadable: with one sentence for the reader.
        """
        try:
            if path.stat().st_size > limits.bytes:
                raise NotReadable("The file is too large to be shown as pages.")
            data = path.read_bytes()
        except OSError as error:
            raise NotReadable(f"“{path.name}” is no longer at {path.parent}.") from error
        if hashlib.sha256(data).hexdigest() != sha256:
            raise NotReadable(f"“{path.name}” has changed since it was read; its text is as it was then.")
        return cls(data, limits)

    def picture(self, number: int, width: int, quotes: Sequence[QuoteOnPage] = ()) -> Picture:
        """Page ``number`` (1-based), about ``width`` pixels wide.

        Raises:
            NotReadable: with one sentence for the reader.
        """
        listed = [(quote.name, quote.letters, quote.number) for quote in quotes]
        answer, pixels = self._ask(json.dumps({"page": number, "width": width, "quotes": listed}).encode() + b"\n")
        if not isinstance(answer, _Drawn):
            raise Bug(f"the child that draws pages answered a wish with {answer}")
        return Picture(answer.width, answer.height, answer.stride, pixels, answer.places)

    def kill(self) -> None:
        """End the child; whoever waits for it, on any thread, is told that the pages cannot be shown."""
        self._child.kill()

    def close(self) -> None:
        """End the child, and give back what it held here; not while another thread waits for it."""
        self._child.kill()
        self._child.wait()
        for pipe in (self._child.stdin, self._child.stdout):
            if pipe is not None:
                with contextlib.suppress(OSError):  # what was not taken any more
                    pipe.close()

    def _ask(self, wish: bytes) -> tuple[_Opened | _Drawn, bytes]:
        """The child's answer and the bytes that follow it; the child is killed where it takes too long."""
        given, taken = self._child.stdin, self._child.stdout
        if given is None or taken is None:
            raise NotReadable(BROKEN)
        patience = threading.Timer(self._limits.wall_seconds, self._child.kill)
        patience.start()
        try:
            given.write(wish)
            given.flush()
            line = taken.readline()
            if not line:
                raise NotReadable(BROKEN)
            answer = _ANSWER.validate_json(line)
            if isinstance(answer, _Refused):
                raise NotReadable(answer.reason)
            length = answer.bytes if isinstance(answer, _Drawn) else 0
            pixels = taken.read(length)
            if len(pixels) < length:
                raise NotReadable(BROKEN)
        except (OSError, ValueError) as error:
            raise NotReadable(BROKEN) from error
        finally:
            patience.cancel()
        return answer, pixels
