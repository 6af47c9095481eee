"""Rows of the database as the domain's values, and back."""

from pydantic import TypeAdapter

from second_opinion.domain.check import KeyDate
from second_opinion.domain.document import Kind, Part
from second_opinion.domain.finding import Finding
from second_opinion.domain.invoice import Invoice
from second_opinion.domain.job import Origin
from second_opinion.domain.review import Review
from second_opinion.domain.stored import ReviewLine, Status
from second_opinion.history.connection import Row
from second_opinion.history.moments import moment

FINDING = TypeAdapter(Finding)
REVIEW = TypeAdapter(Review)
INVOICE = TypeAdapter(Invoice)
KEY_DATE = TypeAdapter(KeyDate)
PARTS = TypeAdapter(tuple[Part, ...])
HEADERS = TypeAdapter(tuple[tuple[str, str], ...])

LINE_COLUMNS = "reviews.id, reviews.name, path, kind, subtype, role_title, origin, reviewed_at, seen, status, high, medium, low, reason"


def line(row: Row) -> ReviewLine:
    """A row with ``LINE_COLUMNS``."""
    return ReviewLine(
        id=row["id"],
        name=row["name"],
        path=row["path"],
        kind=Kind(row["kind"]),
        subtype=row["subtype"],
        role_title=row["role_title"],
        origin=Origin(row["origin"]),
        reviewed_at=moment(row["reviewed_at"]),
        seen=bool(row["seen"]),
        status=Status(row["status"]),
        high=row["high"],
        medium=row["medium"],
        low=row["low"],
        reason=row["reason"],
    )
