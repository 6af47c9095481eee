"""Slips of the pen that leave a doubt: "October 2rd", one contact with two addresses."""

import re
from collections import Counter
from collections.abc import Iterator

from second_opinion.plugin import Hit, Reading, Span
from second_opinion_reviewers.general.lines import lines_with

_ENDING = re.compile(r"[0-9](?:st|nd|rd)\b", re.IGNORECASE)
_ORDINAL = re.compile(r"(?<![\w.,:/-])(?P<n>\d{1,3})(?P<ending>st|nd|rd)\b", re.IGNORECASE)


def ordinal_wrong(reading: Reading) -> Iterator[Hit]:
    """A number with the ending of another one: 2rd may be the 2nd or the 3rd."""
    text = reading.document.text
    for ending in _ENDING.finditer(text):
        match = _ORDINAL.search(text, max(0, ending.start() - 2), ending.end())
        if match is None:
            continue
        number = int(match["n"])
        right = "th" if 10 <= number % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
        if match["ending"].lower() != right:
            yield Hit(Span(*match.span()), {"said": match.group(), "right": f"{number}{right}"})


_MAILBOX = re.compile(r"(?<![\w.+-])(?P<local>[\w.+-]+)@(?P<host>[\w-]+(?:\.[\w-]+)+)\b")


def two_addresses(reading: Reading) -> Iterator[Hit]:
    """A contact stands once under a host that is nearly that of all its other mentions."""
    document = reading.document
    if document.headers:  # in mail, look-alike senders are looked for with more care
        return
    found = [match for line in lines_with("@", document.text) for match in _MAILBOX.finditer(document.text, *line)]
    counts = Counter((match["local"].lower(), match["host"].lower()) for match in found)
    for match in found:
        local, host = match["local"].lower(), match["host"].lower()
        others = [h for (name, h), number in counts.items() if name == local and h != host and number >= 2]
        if counts[local, host] == 1 and any(_nearly(host, other) for other in others):
            first = next(m for m in found if m["local"].lower() == local and m["host"].lower() == others[0])
            facts = {"one": match.group(), "other": f"{local}@{others[0]}"}
            yield Hit(Span(*match.span()), facts, also=(Span(*first.span()),))


def _nearly(host: str, other: str) -> bool:
    """One letter changed, or a few left out at one place; a sub-domain of the other is another host on purpose."""
    if host.endswith(f".{other}") or other.endswith(f".{host}"):
        return False
    short, long = sorted((host, other), key=len)
    start = next((n for n, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short))
    rest = len(long) - len(short)
    if rest == 0:
        return short[start + 1 :] == long[start + 1 :]
    return rest <= 4 and long[start + rest :] == short[start:] and len(short) > 5
