"""The invoices that were read before, for the next one to be compared with."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from second_opinion.domain.document import Document, Kind
from second_opinion.domain.invoice import find_invoice
from second_opinion.domain.job import Job, Origin
from second_opinion.domain.review import Coverage, Review
from second_opinion.history.store import History

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
TEXT = "Birch Joinery Ltd\nInvoice no. BJ-2044\nInvoice date: 3 March 2027\nAmount due: 480.00\n"


def keep(history: History, name: str, text: str = TEXT, *, is_invoice: bool = True) -> int:
    document = Document(name=name, sha256=name.ljust(64, "0"), text=text, format="text")
    job = Job(origin=Origin.FOLDER, name=name, path=str(Path("/papers") / name), sha256=document.sha256)
    review_id = history.begin(job, document, NOON)
    review = Review(
        sha256=document.sha256, name=name, kind=Kind.OTHER, kind_probability=0.9, language="en",
        read=Coverage(len(text), None, 1.0), invoice=find_invoice(text) if is_invoice else None,
    )  # fmt: skip
    history.save(review_id, review, final=True)
    return review_id


def test_an_invoice_is_handed_out_but_not_to_its_own_file(history: History) -> None:
    keep(history, "first.txt")
    keep(history, "essay.txt", is_invoice=False)
    (one,) = history.invoices("/papers/second.txt")
    assert (one.name, one.read_on) == ("first.txt", date(2026, 11, 24))
    assert one.invoice == find_invoice(TEXT)
    assert history.invoices("/papers/first.txt") == ()
    assert len(history.invoices(None)) == 1


def test_a_deleted_one_is_forgotten(history: History) -> None:
    history.delete([keep(history, "first.txt")], NOON)
    assert history.invoices(None) == ()


@pytest.mark.parametrize(
    ("text", "number", "total", "issuer"),
    [
        (TEXT, "BJ-2044", "480.00", "birch joinery ltd"),
        ("Rechnung Nr. 7781\nNetto 1.200,00 EUR\nGesamtbetrag 1.428,00 EUR\nUSt-IdNr. DE 123456789", "7781", "1428.00", "DE123456789"),
        ("Facture n° F-88\nTotal TTC 120,00 €\nwww.atelier-vert.example", "F-88", "120.00", "atelier-vert.example"),
        ("Invoice\nTotal due $75.50\nada@gmail.com", None, "75.50", None),
    ],
)  # fmt: skip
def test_what_tells_one_from_another(text: str, number: str | None, total: str, issuer: str | None) -> None:
    found = find_invoice(text)
    assert (found.number, found.total) == (number, total)
    assert issuer in found.issuer if issuer else found.issuer == ()


def test_a_page_that_is_one_word_says_nothing() -> None:
    found = find_invoice("a" * 300_000)
    assert (found.number, found.total, found.issuer) == (None, None, ())
