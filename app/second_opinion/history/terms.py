"""The words of a search: as a query of the full-text index, and to be found in a text again.

Both cut words as the index does (its tokenizer "unicode61 remove_diacritics 2"): letters and digits of any script,
whatever their case and accents.
"""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from second_opinion.domain.document import Span

STEM = 5
"""Letters from which on a word may go on: shorter ones begin too many others."""
_BITS = re.compile(r'"([^"]*)"?|(\S+)')
_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Term:
    """Words that stand together; ``open`` where the last of them may still go on."""

    words: tuple[str, ...]
    open: bool = False


def terms_in(typed: str) -> tuple[Term, ...]:
    """Every term must be found. The last word may still be unfinished; of one letter alone nothing is searched yet.

    (Half of all words begin with one of five letters: such a search takes 250 ms here and says nothing.)
    Other words may go on too where they are long enough to mean something: "renew notice" finds "renews" and "notices".
    Quotation marks ask for the words as they are.
    """
    terms = [_term(quoted, bare) for quoted, bare in _BITS.findall(typed)]
    terms = [term for term in terms if term.words]
    if terms and not typed[-1].isspace() and not typed.endswith('"'):
        last = terms.pop()
        if len(last.words) > 1 or len(last.words[0]) > 1 or not last.words[0].isascii():
            terms.append(Term(last.words, open=True))
    return tuple(terms)


def _term(quoted: str, bare: str) -> Term:
    words = tuple(_WORD.findall(quoted or bare))
    return Term(words, open=not quoted and bool(words) and len(words[-1]) >= STEM)


def match_expression(terms: Sequence[Term]) -> str:
    """An FTS5 query for all of the terms; their words hold letters and digits only, so nothing in them is syntax."""
    return " ".join(f'"{" ".join(term.words)}"{" *" if term.open else ""}' for term in terms)


class Finder:
    """Finds any of the terms in a folded text."""

    def __init__(self, terms: Sequence[Term]) -> None:
        self._terms = [(folded(term.words[0]), _pattern(term)) for term in terms]

    def first(self, text: str) -> Span | None:
        """The first place of any term."""
        found = [place for first, pattern in self._terms if (place := _find(text, first, pattern, 0))]
        return min(found, default=None)

    def all(self, text: str) -> list[Span]:
        """Every place, in order; none overlaps the one before it."""
        found = sorted(Span(*match.span()) for _, pattern in self._terms for match in pattern.finditer(text))
        apart: list[Span] = []
        for place in found:
            if not apart or place.start >= apart[-1].end:
                apart.append(place)
        return apart


def _pattern(term: Term) -> re.Pattern[str]:
    words = r"[\W_]+".join(re.escape(folded(word)) for word in term.words)
    return re.compile(rf"(?<![^\W_]){words}" + (r"[^\W_]*" if term.open else r"(?![^\W_])"))


def _find(text: str, first: str, pattern: re.Pattern[str], at: int) -> Span | None:
    """As ``pattern.search``, led by a plain search for the first word: that is ten times as fast."""
    while (at := text.find(first, at)) >= 0:
        if match := pattern.match(text, at):
            return Span(*match.span())
        at += 1
    return None


def folded(text: str) -> str:
    """The text without case and accents, as many characters long as it was."""
    if text.isascii():
        return text.lower()
    return text.translate({ord(letter): _plain(letter) for letter in set(text)})


def _plain(letter: str) -> str:
    return unicodedata.normalize("NFD", letter)[0].lower()[0]
