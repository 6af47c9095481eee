"""The invoices that were read before: what a new one is compared with."""

from second_opinion.domain.invoice import EarlierInvoice
from second_opinion.history.connection import Connections
from second_opinion.history.moments import moment
from second_opinion.history.rows import INVOICE

MOST = 500
"""The newest ones: an invoice that comes twice mostly does so within months."""


class Invoices:
    """Kept with the reviews, and gone with them."""

    def __init__(self, connections: Connections) -> None:
        self._db = connections

    def earlier(self, path: str | None) -> tuple[EarlierInvoice, ...]:
        """The newest invoices, but for those at ``path``: a new version of a file is no second invoice."""
        rows = self._db.rows(
            "SELECT name, sha256, reviewed_at, json_extract(body, '$.invoice') AS invoice FROM reviews"
            " JOIN details ON review_id = id WHERE deleted_at IS NULL AND superseded = 0 AND status = 'read'"
            " AND json_extract(body, '$.invoice') IS NOT NULL AND (path IS NULL OR path IS NOT ?)"
            " ORDER BY reviewed_at DESC LIMIT ?",
            (path, MOST),
        )
        return tuple(
            EarlierInvoice(
                row["name"],
                row["sha256"] or "",
                moment(row["reviewed_at"]).date(),
                INVOICE.validate_json(row["invoice"]),
            )
            for row in rows
        )
