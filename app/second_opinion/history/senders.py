"""Whom the user knows by mail: senders of earlier mails that were harmless, and people that the user wrote to."""

from email.utils import getaddresses

from second_opinion.history.connection import Connections
from second_opinion.history.rows import HEADERS

MAILS, DAYS = 3, 2
"""So many harmless mails, on so many days, make a sender known: one friendly mail before a fraud does not."""
MOST = 2000
"""The latest ones."""
DRAFTS = 500


class Senders:
    """Kept with the reviews, and gone with them."""

    def __init__(self, connections: Connections) -> None:
        self._db = connections

    def known(self) -> tuple[str, ...]:
        """Their addresses in small letters, sorted. A sender of any mail with a serious finding is not among them."""
        rows = self._db.rows(
            "SELECT sender FROM reviews WHERE sender IS NOT NULL AND subtype = 'received' AND status = 'read' AND deleted_at IS NULL"
            " GROUP BY sender HAVING count(DISTINCT sha256) >= ? AND count(DISTINCT substr(reviewed_at, 1, 10)) >= ? AND max(high) = 0"
            " ORDER BY max(reviewed_at) DESC LIMIT ?",
            (MAILS, DAYS, MOST),
        )
        return tuple(sorted({row["sender"] for row in rows} | self._written_to()))

    def _written_to(self) -> set[str]:
        rows = self._db.rows(
            "SELECT headers FROM reviews JOIN texts ON review_id = reviews.id"
            " WHERE kind = 'email' AND subtype = 'draft' AND deleted_at IS NULL ORDER BY reviewed_at DESC LIMIT ?",
            (DRAFTS,),
        )
        lines = [value for row in rows for name, value in HEADERS.validate_json(row["headers"]) if name in {"To", "Cc"}]
        return {address.lower() for _, address in getaddresses(lines) if "@" in address}
