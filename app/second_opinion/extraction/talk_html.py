"""Transcripts in HTML as podcasts give them: who speaks in ``cite``, when in ``time``, and what in ``p``."""

import re
from html.parser import HTMLParser

from second_opinion.domain.document import Document
from second_opinion.extraction.html import read_html
from second_opinion.extraction.plain import decode
from second_opinion.extraction.spoken import LONGEST, Cue, read_cues

_CLOCK = re.compile(r"(?:(\d{1,3}):)?(\d{1,2}):(\d{2})(?:\.\d+)?")


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.cues: list[Cue] = []
        self.title = ""
        self._speaker, self._start = "", 0
        self._inside, self._held = "", list[str]()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        del attrs
        if tag in {"cite", "time", "p", "title", "script", "style"}:
            self._close()
            self._inside = tag

    def handle_endtag(self, tag: str) -> None:
        if tag == self._inside:
            self._close()

    def handle_data(self, data: str) -> None:
        if self._inside:
            self._held.append(data)

    def close(self) -> None:
        super().close()
        self._close()

    def _close(self) -> None:
        words, inside = " ".join("".join(self._held).split()), self._inside
        self._inside, self._held = "", []
        if inside == "cite":
            self._speaker = words.rstrip(": ")[:80]
        elif inside == "time" and (match := _CLOCK.fullmatch(words)):
            hours, minutes, seconds = (int(part or 0) for part in match.groups())
            self._start = min(3600 * hours + 60 * minutes + seconds, LONGEST)
        elif inside == "title":
            self.title = words
        elif inside == "p" and words:
            self.cues.append(Cue(self._start, self._start, words, self._speaker))


def read_talk_page(data: bytes, name: str, sha256: str) -> Document:
    """The document of a transcript in HTML.

    Raises:
        NotReadable: there is no text in it.
    """
    reader = _Reader()
    reader.feed(decode(data))
    reader.close()
    if not reader.cues:
        return read_html(data, name, sha256)
    return read_cues(reader.cues, name, sha256, reader.title or None)
