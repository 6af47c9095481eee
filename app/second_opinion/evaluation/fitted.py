"""What was learnt from which documents: a figure on documents that something was fitted on says so."""

from importlib.resources import files

from second_opinion.evaluation.cache import MODELS

HEADS = {"clauses": "clause", "nda": "statement", "terms": "unfair"}
"""The family of heads that a suite's documents are used to fit."""
SOURCES = {
    "clause": "CUAD v1, contracts/cuad of the corpora",
    "statement": "ContractNLI, contracts/nda of the corpora",
    "unfair": "CLAUDETTE, contracts/unfair-terms of the corpora",
}
NOTHING = "nothing was fitted"


def fitted_on(suite: str) -> str:
    """Which documents the heads that ship were fitted on, where the suite depends on some."""
    family = HEADS.get(suite)
    if family is None or not files(MODELS).joinpath("heads", f"{family}.npz").is_file():
        return NOTHING
    return f"{SOURCES[family]}; figures on these documents flatter"
