"""How much of a document was read."""

from second_opinion.domain.document import Document, PartKind
from second_opinion.domain.review import Coverage

_WHOLE_THINGS = {PartKind.BODY, PartKind.ATTACHMENT, PartKind.SHEET}


def coverage(document: Document) -> Coverage:
    """What was read and what was not, by pages where there are some, else by parts (a mail and its attachments)."""
    unread = len({missing.where for missing in document.unread})
    pages = document.pages
    if not unread:
        fraction = 1.0
    elif document.format == "pdf" and pages:
        fraction = max(0, pages - unread) / pages
    else:
        read = max(1, sum(part.kind in _WHOLE_THINGS for part in document.parts))
        fraction = read / (read + unread)
    return Coverage(len(document.text), pages, fraction, document.unread)
