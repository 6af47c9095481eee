"""Transcripts in JSON: a podcast's own (the Podcasting 2.0 namespace), and those of speech recognisers (Whisper and its kin)."""

import json
from collections.abc import Iterator

from second_opinion.domain.document import Document
from second_opinion.extraction.plain import decode, read_plain
from second_opinion.extraction.spoken import LONGEST, Cue, read_cues

_LISTS = ("segments", "transcription")
_WORDS = ("body", "text")


def read_talk(data: bytes, name: str, sha256: str) -> Document:
    """The document of a transcript in JSON; other JSON is a text like any other.

    Raises:
        NotReadable: it is empty, or no text.
    """
    try:
        cues = [*_cues(json.loads(decode(data).lstrip("\ufeff")))]
    except (ValueError, RecursionError):  # damaged, or nested to do harm
        cues = []
    return read_cues(cues, name, sha256) if cues else read_plain(data, name, sha256)


def _cues(whole: object) -> Iterator[Cue]:
    """What is said in a list of segments, or in the one list of an object that holds them."""
    if isinstance(whole, dict):
        whole = next((whole[key] for key in _LISTS if isinstance(whole.get(key), list)), None)
    for segment in whole if isinstance(whole, list) else ():
        if isinstance(segment, dict) and (cue := _cue(segment)):
            yield cue


def _cue(segment: dict[str, object]) -> Cue | None:
    said = next((value for key in _WORDS if isinstance(value := segment.get(key), str)), "")
    start, end = _moments(segment)
    words = " ".join(said.split())
    if start is None or not words:
        return None
    speaker = segment.get("speaker")
    named = " ".join(speaker.split()) if isinstance(speaker, str) else ""
    return Cue(int(start), int(start if end is None else max(start, end)), words, named[:80])


def _moments(segment: dict[str, object]) -> tuple[float | None, float | None]:
    """Start and end in seconds; ``offsets`` of whisper.cpp are in thousandths."""
    for first, last in (("startTime", "endTime"), ("start", "end")):
        if first in segment:
            return _number(segment[first]), _number(segment.get(last))
    offsets = segment.get("offsets")
    if not isinstance(offsets, dict):
        return None, None
    start, end = (_number(offsets.get(key), LONGEST * 1000) for key in ("from", "to"))
    return (None if start is None else start / 1000), (None if end is None else end / 1000)


def _number(value: object, most: int = LONGEST) -> float | None:
    if isinstance(value, str):
        try:
            value = float(value[:20])
        except ValueError:
            return None
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return float(value) if 0 <= value <= most else None  # what is no number at all, or endless, is neither
