"""Findings in terms of service against the sentences that lawyers hold for unfair (CLAUDETTE)."""

from second_opinion.evaluation.corpus import Data
from second_opinion.evaluation.matching import Ruler
from second_opinion.evaluation.results import Measured
from second_opinion.evaluation.reviews import Reviews, file_job
from second_opinion.evaluation.suites.scoring import claims_of, measured
from second_opinion.evaluation.tally import Tally, pooled_f1, precision, recall

FAIR = "clearly fair"
ANY = "any kind"
CATEGORIES = {
    "terms-arbitration": "Arbitration",
    "terms-change-alone": "Unilateral change",
    "terms-content-removed": "Content removal",
    "terms-far-court": "Jurisdiction",
    "terms-foreign-law": "Choice of law",
    "terms-no-liability": "Limitation of liability",
    "terms-account-closed": "Unilateral termination",
    "terms-agreed-by-using": "Contract by using",
    "terms-privacy-included": "Privacy included",
}
"""Which kind of unfair sentence a check looks for."""


def terms(data: Data, reviews: Reviews) -> Measured:
    """F1 of the sentences that are held for unfair, of whichever kind; by kind under ``checks``."""
    documents = data.labelled("contracts/unfair-terms")
    reads = reviews.of([file_job(document.path) for document in documents])
    tally = Tally()
    for document, read in zip(documents, reads, strict=True):
        if read.review is None:
            continue
        tally.begin(document.file)
        ruler = Ruler(read.text)
        unfair = [label for label in document.labels if label.answer != FAIR]
        findings = [finding for finding in read.review.findings if finding.check.startswith("terms-")]
        tally.match(ANY, ruler, claims_of(findings), [span for label in unfair for span in label.spans])
        for check, category in CATEGORIES.items():
            marked = [span for label in unfair if label.category == category for span in label.spans]
            tally.match(check, ruler, claims_of(one for one in findings if one.check == check), marked)
    figures = {
        "mean_f1": tally.figure(pooled_f1, [ANY]),
        "precision": tally.figure(precision, [ANY]),
        "recall": tally.figure(recall, [ANY]),
    }
    return measured("terms", reads, figures, tally.results())
