"""The whole stated first and its parts after it, each in a section of its own: "Total costs: …", then "Costs: …" again and again."""

import re
from collections.abc import Sequence

_HEADING = re.compile(r"^#{1,6}[ \t]+[^\n]+$", re.MULTILINE)
_OVERVIEW = re.compile(r"\b(?:overview|summary|overall|übersicht|überblick|résumé|resumen)\b", re.IGNORECASE)


def begins_with_the_whole(places: Sequence[int], is_total: Sequence[bool], text: str) -> bool:
    """Whether the first of the places states the whole and the others its parts.

    It alone is called the total; or none is, it stands under "Overview", and the others under headings of their own.

    Args:
        places: where the lines begin in the text, in order.
        is_total: whether each is called a total.
        text: Markdown.
    """
    if any(is_total):
        return is_total[0] and sum(is_total) == 1
    headings = [*_HEADING.finditer(text)]
    above = [max((one.start() for one in headings if one.start() < place), default=-1) for place in places]
    first = next((one for one in headings if one.start() == above[0]), None)
    return first is not None and bool(_OVERVIEW.search(first.group())) and len(set(above)) == len(places)
