"""Words in a document that talk to a machine instead of its reader."""

import base64
import binascii
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from second_opinion.domain.document import Span
from second_opinion.domain.machine_words import COMMENT, MARKS, OPENINGS, PAIRS

_BETWEEN = 600
"""Characters between a mark that opens and the one that closes: more is a document of its own."""
_MARKS = tuple(map(re.compile, MARKS))

_UNSEEN_TAGS = re.compile("[\U000e0020-\U000e007e]{4,}")
"""Letters that only machines see."""
_PAIRS = tuple(re.compile(rf"{begin}[\s\S]{{0,{_BETWEEN}}}?{end}") for begin, end in PAIRS)
_COMMENT = re.compile(COMMENT)
_UNSEEN = frozenset(
    "\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2061\u2062\u2063\u2064\ufeff\u180e"
)
"""Letters without width: they part words for a machine that looks for them, and no reader sees them."""
_LOOKALIKES = str.maketrans(
    "асеорхуіјѕԁһɡοαενι" + "".join(chr(0xFF41 + number) for number in range(26)),
    "aceopxyijsdhgoaevi" + "abcdefghijklmnopqrstuvwxyz",
)
"""Small letters of other alphabets, and wide ones, that look like those of this one."""
_CODED = re.compile(r"[A-Za-z0-9+/]{32,}={0,2}")
_LONG_WORD = 32


def _by_letters() -> dict[str, list[re.Pattern[str]]]:
    by_letters: dict[str, list[re.Pattern[str]]] = {}
    for letters, words in OPENINGS:
        pattern = re.compile(words)
        for begin in letters.split():
            by_letters.setdefault(begin, []).append(pattern)
    return by_letters


_OPENINGS = _by_letters()


@dataclass(frozen=True, slots=True)
class _Plain:
    """A text in small letters without unseen ones; ``offsets`` lead back where letters were left out."""

    text: str
    offsets: tuple[int, ...] | None = None

    def span(self, start: int, end: int) -> Span:
        if self.offsets is None:
            return Span(start, end)
        return Span(self.offsets[start], self.offsets[end - 1] + 1)


@lru_cache(maxsize=2)  # a review and its examples look at the same text again
def find_machine_talk(text: str) -> tuple[Span, ...]:
    """The words meant for a program that reads the text, in order of their start; none overlaps another."""
    plain = _plain(text)
    found = [plain.span(start, end) for start, end in _talk(plain.text)]
    return _apart([*found, *_in_code(text)])


def _apart(spans: Iterable[Span]) -> tuple[Span, ...]:
    """The spans in order, those that overlap joined."""
    kept: list[Span] = []
    for span in sorted(spans):
        if kept and span.start < kept[-1].end:
            kept[-1] = Span(kept[-1].start, max(span.end, kept[-1].end))
        else:
            kept.append(span)
    return tuple(kept)


def _talk(lowered: str) -> Iterator[tuple[int, int]]:
    narrow = lowered.encode("ascii", "replace").decode()  # letters are found in it in half the time
    for letters, patterns in _OPENINGS.items():
        starts = _word_starts(letters, narrow if letters.isascii() else lowered)
        yield from (match.span() for at in starts for each in patterns if (match := each.match(lowered, at)))
    if "<!--" in lowered:
        yield from (match.span() for match in _COMMENT.finditer(lowered))
    for pattern in (*_MARKS, *_PAIRS):
        yield from (match.span() for match in pattern.finditer(lowered))
    if not lowered.isascii():
        yield from (match.span() for match in _UNSEEN_TAGS.finditer(lowered))


def _word_starts(letters: str, lowered: str) -> Iterator[int]:
    """Where words begin with the letters."""
    at = lowered.find(letters)
    while at >= 0:
        if at == 0 or not (lowered[at - 1].isalnum() or lowered[at - 1] == "_"):
            yield at
        at = lowered.find(letters, at + len(letters))


def _in_code(text: str) -> Iterator[Span]:
    """Long words that are talk in base 64: no reader understands them, some machines do."""
    if not [word for word in text.split() if len(word) >= _LONG_WORD]:
        return
    for match in _CODED.finditer(text):
        try:
            words = base64.b64decode(match.group() + "=" * (-len(match.group()) % 4), validate=True).decode("ascii")
        except (binascii.Error, UnicodeDecodeError):
            continue
        if words.isprintable() and any(_talk(words.lower())):
            yield Span(*match.span())


def _plain(text: str) -> _Plain:
    """Lower case letter by letter, so that offsets stay: of one letter ("İ") the usual way makes two."""
    lowered = text.lower()
    if len(lowered) != len(text):
        lowered = "".join(low if len(low := letter.lower()) == 1 else letter for letter in text)
    if lowered.isascii():
        return _Plain(lowered)
    letters = set(lowered)
    if not letters.isdisjoint(map(chr, _LOOKALIKES)):
        lowered = lowered.translate(_LOOKALIKES)
    if letters.isdisjoint(_UNSEEN):
        return _Plain(lowered)
    offsets = tuple(number for number, letter in enumerate(lowered) if letter not in _UNSEEN)
    return _Plain("".join(lowered[number] for number in offsets), offsets)
