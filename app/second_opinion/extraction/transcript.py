"""Transcripts that are text: SRT, VTT, and what speech recognisers print line by line."""

import re
from collections.abc import Iterator
from html import unescape

from second_opinion.domain.document import Document
from second_opinion.extraction.plain import decode
from second_opinion.extraction.spoken import PAUSE, Cue, read_cues

_MOMENT = r"(?:(\d{1,3}):)?(\d{1,2}):(\d{2})[.,]\d{1,3}"
_TIMES = re.compile(rf"^{_MOMENT}[ \t]*-->[ \t]*{_MOMENT}[^\n]*\n", re.MULTILINE)
_LINE = re.compile(rf"^\[{_MOMENT}[ \t]*-->[ \t]*{_MOMENT}\][ \t]*([^\n]*)", re.MULTILINE)
_SPEAKER = re.compile(r"<v(?:\.[\w.]{1,80})?[ \t]{1,8}([^<>]{1,200})>")
_MARKUP = re.compile(r"<[^<>]*>|\{\\[^{}]*\}")
"""Neither goes on over its own beginning: what never closes would be searched to the end from each of them."""


def read_transcript(data: bytes, name: str, sha256: str) -> Document:
    """The document of subtitles or a transcript with times.

    Raises:
        NotReadable: nobody says anything in it.
    """
    text = decode(data).replace("\r\n", "\n").replace("\r", "\n")
    return read_cues(_said_once(_lines(text) if _LINE.search(text) else _blocks(text)), name, sha256)


def read_table(data: bytes, name: str, sha256: str) -> Document:
    """The document of a speech recogniser's table, whose moments are in thousandths of a second.

    Raises:
        NotReadable: nobody says anything in it.
    """
    rows = (line.split("\t", 2) for line in decode(data).splitlines()[1:])
    timed = (row for row in rows if len(row) == 3 and row[0].isdecimal() and row[1].isdecimal())
    return read_cues(
        (Cue(int(start[:12]) // 1000, int(end[:12]) // 1000, " ".join(said.split())) for start, end, said in timed),
        name,
        sha256,
    )


def _blocks(text: str) -> Iterator[Cue]:
    found = [*_TIMES.finditer(text)]
    for number, times in enumerate(found):
        stop = found[number + 1].start() if number + 1 < len(found) else len(text)
        block = text[times.end() : stop].split("\n\n", 1)[0]
        voices = _SPEAKER.findall(block)
        alone = voices[0].strip() if len(voices) == 1 and block.lstrip().startswith("<v") else ""
        block = block if alone else _SPEAKER.sub(r"\1: ", block)
        said = " ".join(unescape(_MARKUP.sub("", block)).split())
        if said:
            yield Cue(_seconds(times.groups()[:3]), _seconds(times.groups()[3:]), said, alone)


def _lines(text: str) -> Iterator[Cue]:
    for match in _LINE.finditer(text):
        *moments, said = match.groups()
        if words := " ".join(said.split()):
            yield Cue(_seconds(tuple(moments[:3])), _seconds(tuple(moments[3:])), words)


def _said_once(cues: Iterator[Cue]) -> Iterator[Cue]:
    """Rolling captions say a line twice."""
    last: Cue | None = None
    for cue in cues:
        if last is None or cue.text != last.text or cue.start - last.end > PAUSE:
            yield cue
        last = cue


def _seconds(parts: tuple[str | None, ...]) -> int:
    hours, minutes, seconds = (int(part or 0) for part in parts)
    return 3600 * hours + 60 * minutes + seconds
