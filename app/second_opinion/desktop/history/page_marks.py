"""Which quotes are to be found on which page of the file. No Qt here; it runs away from the UI thread."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from second_opinion.desktop.history.marks import Mark
from second_opinion.domain.document import Part, PartKind, Span
from second_opinion.extraction.page_places import bare, times_before
from second_opinion.extraction.pages import QuoteOnPage

Quotes = Mapping[int, Sequence[QuoteOnPage]]  # by page number, from 1


def quotes_on_pages(text: str, parts: Sequence[Part], marks: Sequence[Mark]) -> Quotes:
    """Every mark on the page or pages that it stands on, by the id of its finding."""
    pages = [part for part in parts if part.kind is PartKind.PAGE and part.number]
    found: dict[int, list[QuoteOnPage]] = defaultdict(list)
    for page in pages:
        shown = text[page.span.start : page.span.end]
        for mark in marks:
            if mark.span.overlaps(page.span):
                start = max(mark.span.start, page.span.start) - page.span.start
                end = min(mark.span.end, page.span.end) - page.span.start
                number = times_before(shown, start, end)
                found[page.number or 0].append(QuoteOnPage(mark.finding_id, bare(shown[start:end]).letters, number))
    return dict(found)


def first_page_of(parts: Sequence[Part], span: Span) -> int | None:
    """The page on which a stretch of the text begins."""
    holding = (
        part.number for part in parts if part.kind is PartKind.PAGE and part.span.start <= span.start < part.span.end
    )
    return next(holding, None)
