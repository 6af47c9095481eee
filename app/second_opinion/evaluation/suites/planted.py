"""Contradictions that somebody planted in real contracts: found there, and not flagged in the contract as it was."""

from collections.abc import Sequence

from second_opinion.domain.document import Span
from second_opinion.domain.finding import Finding
from second_opinion.evaluation.cache import Read
from second_opinion.evaluation.corpus import Data, Label
from second_opinion.evaluation.matching import Ruler
from second_opinion.evaluation.naive import NAIVE
from second_opinion.evaluation.results import Measured
from second_opinion.evaluation.reviews import Reviews, file_job
from second_opinion.evaluation.suites.scoring import claims_of, measured
from second_opinion.evaluation.tally import Tally, recall

TIERS = ("A", "B", "C")
"""A: provable by a machine; B and C: doubtful."""
INCONSISTENT = frozenset(
    {
        "words-and-figures-differ", "shares-do-not-add-up", "nobody-of-that-name", "two-names-for-one", "term-not-defined",
        "term-defined-twice", "term-never-used", "promised-definition", "nothing-of-that-name", "paper-nobody-names",
        "called-otherwise", "reference-leads-nowhere", "annex-missing", "number-left-out", "number-twice", "clause-removed",
        "party-named-differently", "two-sums-for-one", "two-days-for-one", "two-terms-for-one", "two-times-to-pay",
        "alike-but-for-a-number", "end-does-not-fit", "ends-before-it-starts", "due-before-the-start", "line-does-not-multiply",
        "product-wrong", "year-is-not-twelve-months", "currencies-mixed", "two-laws", "weekday-wrong", "impossible-date",
        NAIVE, "total-wrong", "times-wrong", "share-wrong", "tax-wrong", "two-values", "clocks-disagree", "two-addresses",
    }
)  # fmt: skip
"""The checks that say that a text does not hold together. Only they can be right or wrong about a planted contradiction: that a
contract is exclusive, or that a blank is open, is as true of the original. (The baseline does not say what kind a finding is: all count.)"""


def planted(data: Data, reviews: Reviews) -> Measured:
    """Planted changes that a finding points at (there, or at what it contradicts), and those flagged before anything was planted.

    What is scored are findings that state an inconsistency; ``…_any`` counts findings of every kind.
    Under ``checks``, besides the tiers: of each check, how many changes it points at and how many unchanged places.
    """
    documents = data.labelled("contracts/planted")
    folder = data.folder / "contracts/planted"
    originals = sorted({label.original for document in documents for label in document.labels if label.original})
    reads = reviews.of(
        [file_job(path) for path in (*(one.path for one in documents), *(folder / one for one in originals))]
    )
    before = dict(zip(originals, reads[len(documents) :], strict=True))
    changed, unchanged = Tally(), Tally()
    for document, read in zip(documents, reads, strict=False):
        changed.begin(document.file)
        unchanged.begin(document.file)
        for label in document.labels:
            original = before.get(label.original or "")
            if read.review is not None and original is not None and original.review is not None:
                _found(changed, label, read)
                _flagged(unchanged, changed, label, original)
    figures = {
        "recall": changed.figure(recall, ["tier A"]),
        "flagged_on_original": unchanged.figure(recall, ["tier A"]),
    }
    figures["recall_any"] = changed.figure(recall, ["any, tier A"])
    figures["flagged_on_original_any"] = unchanged.figure(recall, ["any, tier A"])
    for tier in TIERS[1:]:
        figures[f"recall_{tier.lower()}"] = changed.figure(recall, [f"tier {tier}"])
        figures[f"flagged_on_original_{tier.lower()}"] = unchanged.figure(recall, [f"tier {tier}"])
    return measured("planted", reads, figures, changed.results())


def _found(tally: Tally, label: Label, read: Read) -> None:
    """Whether a finding points at the change; each check that does is credited with it."""
    contradicted = (Span(*label.contradicted_span),) if label.contradicted_span else ()
    pointing = _pointing(read, (*label.spans, *contradicted))
    for finding in pointing:
        tally.right(finding.check)
    _count(tally, label, pointing, " … ".join(read.text[span.start : span.end] for span in label.spans))


def _flagged(unchanged: Tally, changed: Tally, label: Label, original: Read) -> None:
    """Whether a finding points at the place in the contract as it was; that check gave a false alarm."""
    pointing = _pointing(original, label.orig_spans)
    for finding in pointing:
        changed.false_alarm(finding.check, f"{finding.title}: {finding.quote}", finding.probability)
    _count(unchanged, label, pointing, "")


def _count(tally: Tally, label: Label, pointing: Sequence[Finding], place: str) -> None:
    stating = any(finding.check in INCONSISTENT for finding in pointing)
    for name, hit in ((f"tier {label.tier}", stating), (f"any, tier {label.tier}", bool(pointing))):
        if hit:
            tally.right(name)
        else:
            tally.overlooked(name, place)


def _pointing(read: Read, spans: Sequence[Span]) -> list[Finding]:
    """The findings that share a sentence with one of the spans; one of each check."""
    ruler = Ruler(read.text)
    findings = read.review.findings if read.review else ()
    hits = [one for one in findings if ruler.match([claim.span for claim in claims_of([one])], spans).counts.right]
    return list({finding.check: finding for finding in hits}.values())
