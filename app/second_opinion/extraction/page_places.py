"""Where a stretch of text stands on a page, when two programs read the page's text differently.

One joins words that were cut at a line's end, another writes ligatures as one letter: so letters and digits alone are
compared.
"""

import unicodedata
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Bare:
    """The letters and digits of a text, and for each the index where it came from."""

    letters: str
    sources: tuple[int, ...]

    def nth(self, wanted: str, number: int) -> tuple[int, int] | None:
        """The stretch of the source, half open, that holds the wanted letters for the nth time (0-based).

        Where they stand less often than that, it is the last one; None where they are not there at all.
        """
        found = -1
        for _ in range(number + 1):
            following = self.letters.find(wanted, found + 1) if wanted else -1
            if following < 0:
                break
            found = following
        return None if found < 0 else (self.sources[found], self.sources[found + len(wanted) - 1] + 1)


def bare(text: str) -> Bare:
    """The text without all that typesetting changes."""
    letters: list[str] = []
    sources: list[int] = []
    for at, letter in enumerate(text):
        kept = [one for one in unicodedata.normalize("NFKC", letter).lower() if one.isalnum()]
        letters += kept
        sources += [at] * len(kept)
    return Bare("".join(letters), tuple(sources))


def times_before(text: str, start: int, end: int) -> int:
    """How often the letters of ``text[start:end]`` stand in the text already before it."""
    whole, wanted, before = bare(text), bare(text[start:end]).letters, len(bare(text[:start]).letters)
    count, at = 0, whole.letters.find(wanted) if wanted else -1
    while 0 <= at < before:
        count += 1
        at = whole.letters.find(wanted, at + 1)
    return count
