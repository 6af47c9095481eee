"""The lines of a text that hold a mark: what is looked for stands on few of them."""

from collections.abc import Iterator

from second_opinion.plugin import Span


def lines_with(mark: str, text: str) -> Iterator[Span]:
    """The lines that hold the mark, in order, without their ends."""
    at = text.find(mark)
    while at >= 0:
        end = text.find("\n", at)
        end = end if end >= 0 else len(text)
        yield Span(text.rfind("\n", 0, at) + 1, end)
        at = text.find(mark, end)
