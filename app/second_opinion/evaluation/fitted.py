"""What was learnt from which documents: a figure on documents that something was fitted on says so."""

from importlib.resources import files

from second_opinion.evaluation.cache import MODELS
from second_opinion.evaluation.corpus import Data
from second_opinion.evaluation.folds import Folds
from second_opinion.evaluation.reviews import content_hash, file_job

HEADS = {"clauses": "clause", "nda": "statement", "terms": "unfair", "planted": "clause"}
"""The family of heads that is fitted on a suite's documents, or on what they were made from."""
FOLDERS = {"clauses": "contracts/cuad", "nda": "contracts/nda", "terms": "contracts/unfair-terms"}
SOURCES = {
    "clause": "CUAD v1, contracts/cuad of the corpora",
    "statement": "ContractNLI, contracts/nda of the corpora",
    "unfair": "CLAUDETTE, contracts/unfair-terms of the corpora",
}
NOTHING = "nothing was fitted"
WORDS = {
    "mail": "the weights of words on SpamAssassin, emails/spamassassin of the corpora; figures on that folder flatter"
}
"""The suites whose documents hold some that weights other than heads were fitted on."""


def fitted_on(suite: str, data: Data, folds: Folds | None) -> str:
    """Which documents the heads were fitted on that a suite depends on, and whether the measured ones are among them."""
    if suite in WORDS:
        return WORDS[suite]
    family = HEADS.get(suite)
    if family is None or not files(MODELS).joinpath("heads", f"{family}.npz").is_file():
        return NOTHING
    if suite not in FOLDERS:
        return f"{SOURCES[family]}; these documents were made from some of them"
    documents = data.labelled(FOLDERS[suite])
    left_out = sum(bool(folds and folds.left_out(content_hash(file_job(one.path)))) for one in documents)
    if left_out == len(documents):
        return f"{SOURCES[family]}; each document was left out of the fit that it was measured with"
    return f"{SOURCES[family]}; figures on these documents flatter ({left_out} of {len(documents)} were left out of the fit)"
