"""What a line of a document is by its looks: numbered, a list item, a heading, a row of a table."""

import re
from dataclasses import dataclass
from functools import lru_cache

TITLE_CHARACTERS = 90
"""A heading is one short line; what is longer is a sentence."""

NUMBER = re.compile(
    r"[ \t>*_]*(?:#{1,6}[ \t]*)?[*_]*(?P<number>"
    r"(?:article|section|clause|part|schedule|exhibit|annex|appendix|§)[ \t]+(?:\d{1,3}(?:\.\d{1,3})*|[ivxlc]{1,6}|[a-z])\b[.:)]?"
    r"|\d{1,2}(?:\.\d{1,3})+\.?(?=[\s*_A-Z\"“])|\d{1,3}[.)](?=\s|[*_A-Z\"“]|$)|[IVX]{1,5}[.)](?=\s))",
    re.IGNORECASE,
)
ITEM = re.compile(
    r"[ \t>]*(?:\((?:[a-z]{1,2}|[ivx]{1,5}|\d{1,2})\)|[a-z]{1,2}[.)](?=\s)|[-*•·▪◦‣–](?=\s))", re.IGNORECASE
)
_MARKDOWN = re.compile(r"[ \t]*#{1,6}[ \t]+\S")
_BOLD = re.compile(r"[ \t]*(?:\*\*|__)[^*_\n]+(?:\*\*|__)[.:]?[ \t]*$")
_TABLE = re.compile(r"[ \t]*\|.*\|[ \t]*$|[^\t\n]*\S\t+\S")
_INLINE_TITLE = re.compile(
    r"[ \t]*[*_]*(?P<title>[A-Z][^.:\n]{1,70}?)[*_]*(?:[.:][*_]*(?=\s|$)|[ \t]+[-–—][ \t])", re.DOTALL
)
_SMALL = "a an and any as at by for from in into no not of on or per the to under upon with without"
_SMALL_WORDS = frozenset(_SMALL.split())
_MARKUP = re.compile(r"^[#\s>]+|[*_]{2,}|[\s#]+$")


@dataclass(frozen=True, slots=True)
class Look:
    """``number`` is the clause's own ("2.1"), ``title`` the heading or the title that a numbered clause begins with, number included."""

    number: str | None = None
    item: bool = False
    heading: bool = False
    table: bool = False
    title: str | None = None


_ROW = Look(table=True)


@lru_cache(maxsize=8)  # a line is looked at to find where its paragraph ends, and again with it
def look_of(text: str, *, alone: bool) -> Look:
    """The look of a stretch of lines. ``alone`` tells that it is a single line."""
    if alone and _is_row(text):
        return _ROW
    number = NUMBER.match(text)
    if alone and _is_heading(text, number):
        return Look(number=tidy_title(number["number"]) if number else None, heading=True, title=tidy_title(text))
    if number is not None:
        inline = _INLINE_TITLE.match(text, number.end())
        title = inline["title"] if inline and is_title(inline["title"]) else None
        own = tidy_title(number["number"])
        return Look(number=own, title=tidy_title(f"{number['number']} {title}") if title else None)
    return Look(item=ITEM.match(text) is not None)


def begins_something(line: str) -> bool:
    """Whether a line begins a clause, an item, a heading or a row by its first characters."""
    return _is_row(line) or bool(NUMBER.match(line) or ITEM.match(line) or _MARKDOWN.match(line))


def _is_row(line: str) -> bool:
    return ("|" in line or "\t" in line) and _TABLE.match(line) is not None


def _is_heading(text: str, number: re.Match[str] | None) -> bool:
    line = text.strip()
    if len(line) > TITLE_CHARACTERS or not any(map(str.isalpha, line)):
        return False
    if _MARKDOWN.match(text) or _BOLD.match(text):
        return True
    words = line[number.end() - (len(text) - len(text.lstrip())) :].strip() if number else line
    if not words:
        return bool(number and number["number"][0].isalpha())
    if words.endswith((";", ",", "?", "!")) or (words.endswith((".", ":")) and number is None):
        return False
    capitals = sum(map(str.isupper, words))
    letters = sum(map(str.isalpha, words))
    figures = sum(map(str.isdigit, words))  # an account number shouts, and is no heading
    if letters >= 4 and letters >= figures and capitals >= 0.8 * letters:
        return True
    return is_title(words) and (number is not None or ":" not in words)


def is_title(words: str) -> bool:
    """Whether words are written like a title: few, and all but the small ones with a capital."""
    parts = re.findall(r"[^\W\d_][\w'’-]*", words)
    return (
        0 < len(parts) <= 10
        and parts[0][0].isupper()
        and all(part[0].isupper() or part.lower() in _SMALL_WORDS for part in parts)
        and "," not in words.rstrip(",")[-1:]
    )


def tidy_title(text: str) -> str:
    """A heading as words: no markup, no full stop at its end, one space between words."""
    return " ".join(_MARKUP.sub("", text).split()).rstrip(".:; ")[:TITLE_CHARACTERS]


class Outline:
    """The headings above the place that is being read."""

    def __init__(self) -> None:
        self._titles: dict[str, str] = {}
        self._current: str | None = None

    def heading(self, look: Look) -> str | None:
        """The heading over the next stretch of text; a clause without a title stands under its parent's, or its own number."""
        if look.title is not None:
            if look.heading and (look.number is None or not look.number[0].isdigit()):
                self._titles.clear()  # numbers begin again in an annex
            self._current = look.title
            if look.number is not None:
                self._titles[look.number] = look.title
        elif look.number is not None:
            self._current = self._parent(look.number) or look.number
        return self._current

    def _parent(self, number: str) -> str | None:
        while "." in number:
            number = number.rpartition(".")[0]
            if number in self._titles:
                return self._titles[number]
        return None
