"""Words in a document that talk to a machine instead of its reader."""

import base64
import binascii
import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from second_opinion.domain.document import Span
from second_opinion.domain.machine_words import COMMENT, MARKS, OPENINGS, PAIRS

_BETWEEN = 600
"""Characters between a mark that opens and the one that closes: more is a document of its own."""
_MARKS = tuple(map(re.compile, MARKS))

_UNSEEN_TAGS = re.compile(
    "[\U000e0020-\U000e007e][\U000e0020-\U000e007e]{3,}"
)  # begins with a set, which is looked for fast
"""Letters that only machines see."""
_PAIRS = tuple(re.compile(rf"{begin}[\s\S]{{0,{_BETWEEN}}}?{end}") for begin, end in PAIRS)
_COMMENT = re.compile(COMMENT)
_UNSEEN = frozenset(
    "\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2061\u2062\u2063\u2064\ufeff\u180e"
)
"""Letters without width: they part words for a machine that looks for them, and no reader sees them."""
_UNSEEN_LETTER = re.compile(f"[{''.join(sorted(_UNSEEN))}]")
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
_WIDE = tuple(letters for letters in _OPENINGS if not letters.isascii())


def _begins(narrow: Iterable[str]) -> re.Pattern[str]:
    """An opening at the beginning of a word; by its first letter most words are passed over. One of two letters is a whole word."""
    by_first: dict[str, list[str]] = {}
    for one in narrow:
        by_first.setdefault(one[0], []).append(re.escape(one[1:]) + (r"\b" if len(one) == len("to") else ""))
    groups = (f"{first}(?:{'|'.join(rest)})" for first, rest in by_first.items())
    return re.compile(rf"\b(?:{'|'.join(groups)})", re.ASCII)  # the borders of words are found in half the time


def _said_from(narrow: Iterable[str]) -> dict[str, list[re.Pattern[str]]]:
    """What may be said from an opening on; where "instruction" stands, that may go on as "instructions", too."""
    return {
        found: [each for one in _OPENINGS if one.startswith(found) or found.startswith(one) for each in _OPENINGS[one]]
        for found in narrow
    }


_NARROW = tuple(filter(str.isascii, _OPENINGS))
_BEGINS = _begins(_NARROW)
_SAID_FROM = _said_from(_NARROW)


@dataclass(frozen=True, slots=True)
class _Plain:
    """A text in small letters without unseen ones; before each of the places ``left_out`` one more of them stood."""

    text: str
    left_out: tuple[int, ...] = ()

    def span(self, start: int, end: int) -> Span:
        return Span(self._offset(start), self._offset(end - 1) + 1)

    def _offset(self, place: int) -> int:
        return place + bisect_right(self.left_out, place)


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
    for at, said in _openings(lowered):
        yield from (match.span() for each in said if (match := each.match(lowered, at)))
    if "<!--" in lowered:
        yield from (match.span() for match in _COMMENT.finditer(lowered))
    for pattern in (*_MARKS, *_PAIRS):
        yield from (match.span() for match in pattern.finditer(lowered))
    if not lowered.isascii():
        yield from (match.span() for match in _UNSEEN_TAGS.finditer(lowered))


def _openings(lowered: str) -> Iterator[tuple[int, list[re.Pattern[str]]]]:
    """Where words begin with the letters of an opening, and what may be said from there on."""
    narrow = lowered.encode("ascii", "replace").decode()  # letters are found in it in half the time
    for match in _BEGINS.finditer(narrow):
        yield match.start(), _SAID_FROM[match.group()]
    for letters in _WIDE:
        yield from ((at, _OPENINGS[letters]) for at in _word_starts(letters, lowered))


def _word_starts(letters: str, lowered: str) -> Iterator[int]:
    """Where words begin with the letters."""
    at = lowered.find(letters)
    while at >= 0:
        if at == 0 or not (lowered[at - 1].isalnum() or lowered[at - 1] == "_"):
            yield at
        at = lowered.find(letters, at + len(letters))


def _in_code(text: str) -> Iterator[Span]:
    """Long words that are talk in base 64: no reader understands them, some machines do."""
    if not any(len(word) >= _LONG_WORD and _CODED.search(word) for word in text.split()):
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
    unseen = (match.start() for match in _UNSEEN_LETTER.finditer(lowered))
    left_out = tuple(place - number for number, place in enumerate(unseen))
    return _Plain(_UNSEEN_LETTER.sub("", lowered), left_out)
