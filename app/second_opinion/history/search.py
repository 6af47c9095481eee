"""Where a search was found: the words around the place, with what fits marked."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from second_opinion.domain.document import Span
from second_opinion.history.connection import Connections
from second_opinion.history.terms import Finder, folded, terms_in

BEFORE, AFTER = 40, 120
"""Characters around the first place found; cut at words."""
WITHIN = 100_000
"""Characters of a text in which the place is looked for."""
MOST_PLACES = 300


@dataclass(frozen=True, slots=True)
class Snippet:
    """A few words around the first place found; ``marks`` are the spans of this text that fit the search."""

    text: str
    marks: tuple[Span, ...]


class Search:
    """Shows where a search was found; ``Reading.lines`` finds."""

    def __init__(self, connections: Connections) -> None:
        self._db = connections

    def snippets(self, typed: str, review_ids: Sequence[int]) -> Mapping[int, Snippet]:
        """For each of these reviews that fits, the words around the place found.

        FTS5 has a function for it, which cuts each whole text into words anew: 2 ms a review, where this takes a tenth.
        """
        terms = terms_in(typed)
        if not terms:
            return {}
        finder = Finder(terms)
        places = ", ".join("?" * len(review_ids))
        rows = self._db.rows(
            f"SELECT review_id, substr(text, 1, {WITHIN}) AS text, findings, name FROM texts"  # noqa: S608 - our own words
            f" WHERE review_id IN ({places})",
            tuple(review_ids),
        )
        found = {row["review_id"]: _first((row["text"], row["findings"], row["name"]), finder) for row in rows}
        return {review_id: snippet for review_id, snippet in found.items() if snippet is not None}


def places_in(text: str, typed: str) -> tuple[Span, ...]:
    """Where the words of a search stand in a text, as far as it is looked through."""
    terms = terms_in(typed)
    return tuple(Finder(terms).all(folded(text[:WITHIN]))[:MOST_PLACES]) if terms else ()


def _first(texts: Sequence[str | None], finder: Finder) -> Snippet | None:
    return next((made for text in texts if text and (made := snippet_of(text, finder)) is not None), None)


def snippet_of(text: str, finder: Finder) -> Snippet | None:
    """The words around the first place in a text; None where there is none."""
    place = finder.first(folded(text))
    if place is None:
        return None
    start, end = max(0, place.start - BEFORE), min(len(text), place.end + AFTER)
    if start > 0:
        start = text.find(" ", start, place.start) + 1 or place.start
    if end < len(text):
        end = max(text.rfind(" ", 0, end), place.end)
    shown = text[start:end]
    lead = "…" if start > 0 else ""
    marks = tuple(Span(at.start + len(lead), at.end + len(lead)) for at in finder.all(folded(shown)))
    return Snippet(lead + shown + ("…" if end < len(text) else ""), marks)
