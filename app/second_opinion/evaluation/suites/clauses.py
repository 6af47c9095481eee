"""Terms at a glance against what lawyers marked in commercial contracts (CUAD)."""

from second_opinion.evaluation.corpus import Data
from second_opinion.evaluation.matching import Ruler
from second_opinion.evaluation.results import Measured
from second_opinion.evaluation.reviews import Reviews, file_job
from second_opinion.evaluation.suites.scoring import measured
from second_opinion.evaluation.tally import Claim, Tally, mean_f1, precision, recall

READER = (
    "Expiration Date",
    "Renewal Term",
    "Notice Period To Terminate Renewal",
    "Governing Law",
    "Non-Compete",
    "Exclusivity",
    "No-Solicit Of Employees",
    "Termination For Convenience",
    "Change Of Control",
    "Anti-Assignment",
    "Minimum Commitment",
    "Ip Ownership Assignment",
    "License Grant",
    "Post-Termination Services",
    "Audit Rights",
    "Uncapped Liability",
    "Cap On Liability",
    "Liquidated Damages",
    "Insurance",
    "Warranty Duration",
)
"""The twenty of CUAD's categories that a reader who signs cares for."""


def clauses(data: Data, reviews: Reviews) -> Measured:
    """The mean F1 of what was found over the reader's categories."""
    documents = data.labelled("contracts/cuad")
    reads = reviews.of([file_job(document.path) for document in documents])
    tally = Tally()
    for document, read in zip(documents, reads, strict=True):
        if read.review is None:
            continue
        tally.begin(document.file)
        ruler = Ruler(read.text)
        for category in READER:
            said = [Claim(one.span, one.probability) for one in read.review.clauses if one.category == category]
            tally.match(category, ruler, said, document.marked(category))
    figures = {
        "mean_f1": tally.figure(mean_f1),
        "precision": tally.figure(precision),
        "recall": tally.figure(recall),
    }
    return measured("clauses", reads, figures, tally.results())
