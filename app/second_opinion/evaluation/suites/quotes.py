"""Every quote stands in its document, byte for byte: contracts, mail and plans."""

from itertools import chain, zip_longest
from pathlib import Path

from second_opinion.assembly.intake import is_readable
from second_opinion.domain.document import Span
from second_opinion.domain.errors import UserError
from second_opinion.evaluation.cache import Read
from second_opinion.evaluation.corpus import Data
from second_opinion.evaluation.results import Measured
from second_opinion.evaluation.reviews import Reviews, file_job
from second_opinion.evaluation.suites.scoring import measured
from second_opinion.evaluation.tally import Tally, precision

DOCUMENTS = 100
KINDS = ("contracts", "emails", "plans")


def quotes(data: Data, reviews: Reviews) -> Measured:
    """The share of quotes that are exactly what stands at their place."""
    reads = reviews.of([file_job(path) for path in _chosen(data)])
    tally = Tally()
    for read in reads:
        if read.review is None:
            continue
        tally.begin(read.name)
        for check, quote, span in _quotes(read):
            if quote is not None and span is not None and read.text[span.start : span.end] == quote:
                tally.right(check)
            else:
                tally.false_alarm(check, f"{quote!r} at {span}", 1.0)
    return measured("quotes", reads, {"accuracy": tally.figure(precision)}, tally.results())


def _chosen(data: Data) -> list[Path]:
    """Documents of all kinds, in turn from every folder that holds some."""
    by_folder: dict[Path, list[Path]] = {}
    for kind in KINDS:
        for path in sorted((data.folder / kind).rglob("*")):
            if path.is_file() and is_readable(path):
                by_folder.setdefault(path.parent, []).append(path)
    if not by_folder:
        raise UserError(f"There are no documents in {data.folder}; give their folder with --data.")
    rows = zip_longest(*(data.some(paths, DOCUMENTS) for paths in by_folder.values()))
    return [path for path in chain.from_iterable(rows) if path][: min(DOCUMENTS, data.limit or DOCUMENTS)]


def _quotes(read: Read) -> list[tuple[str, str | None, Span | None]]:
    """Check, quote and place of everything that quotes; what is missing from a document quotes nothing."""
    if read.review is None:
        return []
    findings = [(one.check, one.quote, one.span) for one in read.review.findings if one.searched is None or one.quote]
    return [*findings, *((f"term: {one.category}", one.quote, one.span) for one in read.review.clauses)]
