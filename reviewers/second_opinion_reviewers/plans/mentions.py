"""Whether a text can be about something at all: a look for a few letters is a hundred times as fast as for a pattern."""

from functools import lru_cache


def mentions(text: str, *beginnings: str) -> bool:
    """Whether any of these stands in the text, as a word or inside one; small letters are expected."""
    lowered = _lowered(text)
    return any(beginning in lowered for beginning in beginnings)


@lru_cache(maxsize=2)
def _lowered(text: str) -> str:
    return text.lower()
