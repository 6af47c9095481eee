"""How much two passages say the same, by their words."""

import re

_WORD = re.compile(r"[^\W\d_]{4,}|\d[\d.,]*")
_STEM = 6
"""Letters of a word that count: "manage", "managed" and "management" are one."""
ALIKE = 0.6
"""From here on two passages are taken for one; a sentence and its paraphrase share about so much."""


def content(text: str) -> frozenset[str]:
    """The stems of the longer words of a text, and its numbers."""
    return frozenset(word.rstrip(".,")[:_STEM] for word in _WORD.findall(text.lower()))


def likeness(one: frozenset[str], other: frozenset[str]) -> float:
    """0..1: the share of the smaller content that the other holds too."""
    least = min(len(one), len(other))
    return len(one & other) / least if least else 0.0
