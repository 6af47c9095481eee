"""What was said, with its moments, as a document: joined to sentences again; each stretch is a part named after the moment it begins."""

import re
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import NamedTuple

from second_opinion.domain.document import Document, PartKind
from second_opinion.domain.errors import NotReadable
from second_opinion.extraction.builder import DocumentBuilder

STRETCH = 400
"""Characters after which a stretch ends at the next end of a sentence."""
PAUSE = 3
"""Seconds of silence that end a stretch."""
SENTENCE_ENDS = (".", "!", "?", "…", "”", '"')
LONGEST = 360_000
"""Seconds of a recording: a moment beyond a hundred hours is a mistake, or made to do harm."""
MOST = 500_000
"""Cues: of more the rest is left out; a day of speech, word by word, has fewer."""
_GAP_BEFORE_MARK = re.compile(r" (?=[.,!?;:…](?:\s|$))")


class Cue(NamedTuple):
    """Words said together; ``start`` and ``end`` in seconds."""

    start: int
    end: int
    text: str
    speaker: str = ""


def read_cues(cues: Iterable[Cue], name: str, sha256: str, title: str | None = None) -> Document:
    """The document of what was said.

    Raises:
        NotReadable: nobody says anything in it.
    """
    builder = DocumentBuilder("transcript", title=title)
    for start, said in _stretches(islice(cues, MOST)):
        builder.add_part(PartKind.BODY, _clock(start), f"{said}\n\n")
    if not builder.length:
        raise NotReadable("There are no words with times in it.")
    return builder.build(name, sha256)


def _clock(seconds: int) -> str:
    return f"{seconds // 3600}:{seconds % 3600 // 60:02}:{seconds % 60:02}"


def _stretches(cues: Iterable[Cue]) -> Iterator[tuple[int, str]]:
    held: list[Cue] = []
    length = 0
    for cue in cues:
        if held and (cue.start - held[-1].end > PAUSE or _is_whole(held[-1], length)):
            yield held[0].start, _joined(held)
            held, length = [], 0
        held.append(cue)
        length += len(cue.text)
    if held:
        yield held[0].start, _joined(held)


def _is_whole(last: Cue, length: int) -> bool:
    return length > 3 * STRETCH or (length > STRETCH and last.text.endswith(SENTENCE_ENDS))


def _joined(held: list[Cue]) -> str:
    """The words in a row; who speaks is said where somebody else begins."""
    pieces, speaker = list[str](), ""
    for cue in held:
        pieces.append(f"{cue.speaker}: {cue.text}" if cue.speaker and cue.speaker != speaker else cue.text)
        speaker = cue.speaker
    return _GAP_BEFORE_MARK.sub("", " ".join(pieces))
