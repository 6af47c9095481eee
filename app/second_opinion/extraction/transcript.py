"""SRT and VTT: what was said, joined to sentences again; each stretch is a part named after the moment it begins."""

import re
from collections.abc import Iterator
from html import unescape
from typing import NamedTuple

from second_opinion.domain.document import Document, PartKind
from second_opinion.domain.errors import NotReadable
from second_opinion.extraction.builder import DocumentBuilder
from second_opinion.extraction.plain import decode

_TIMES = re.compile(
    r"^(?:(\d{1,3}):)?(\d{1,2}):(\d{2})[.,]\d{1,3}[ \t]*-->[ \t]*(?:(\d{1,3}):)?(\d{1,2}):(\d{2})[.,]\d{1,3}[^\n]*\n",
    re.MULTILINE,
)
_SPEAKER = re.compile(r"<v(?:\.[\w.]+)?[ \t]+([^>]+)>")
STRETCH = 400
"""Characters after which a stretch ends at the next end of a sentence."""
PAUSE = 3
"""Seconds of silence that end a stretch."""
SENTENCE_ENDS = (".", "!", "?", "…", "”", '"')


class Cue(NamedTuple):
    """Words shown together; ``start`` and ``end`` in seconds."""

    start: int
    end: int
    text: str


def read_transcript(data: bytes, name: str, sha256: str) -> Document:
    """The document of subtitles or a transcript with times.

    Raises:
        NotReadable: nobody says anything in it.
    """
    text = decode(data).replace("\r\n", "\n").replace("\r", "\n")
    builder = DocumentBuilder("transcript")
    for start, said in _stretches(_cues(text)):
        builder.add_part(PartKind.BODY, _clock(start), f"{said}\n\n")
    if not builder.length:
        raise NotReadable("There are no words with times in it.")
    return builder.build(name, sha256)


def _cues(text: str) -> Iterator[Cue]:
    found = [*_TIMES.finditer(text)]
    for number, times in enumerate(found):
        stop = found[number + 1].start() if number + 1 < len(found) else len(text)
        block = text[times.end() : stop].split("\n\n", 1)[0]
        said = " ".join(unescape(re.sub(r"<[^>]*>|\{\\[^}]*\}", "", _SPEAKER.sub(r"\1: ", block))).split())
        if said:
            yield Cue(_seconds(times.groups()[:3]), _seconds(times.groups()[3:]), said)


def _seconds(parts: tuple[str | None, ...]) -> int:
    hours, minutes, seconds = (int(part or 0) for part in parts)
    return 3600 * hours + 60 * minutes + seconds


def _stretches(cues: Iterator[Cue]) -> Iterator[tuple[int, str]]:
    held: list[Cue] = []
    for cue in cues:
        if held and (cue.start - held[-1].end > PAUSE or _is_whole(held)):
            yield held[0].start, _joined(held)
            held = []
        if not held or held[-1].text != cue.text:  # rolling captions say a line twice
            held.append(cue)
    if held:
        yield held[0].start, _joined(held)


def _is_whole(held: list[Cue]) -> bool:
    length = sum(len(cue.text) for cue in held)
    return length > 3 * STRETCH or (length > STRETCH and held[-1].text.endswith(SENTENCE_ENDS))


def _joined(held: list[Cue]) -> str:
    return " ".join(cue.text for cue in held)


def _clock(seconds: int) -> str:
    return f"{seconds // 3600}:{seconds % 3600 // 60:02}:{seconds % 60:02}"
