"""The card of a family of heads: where it comes from, what may be done with it, how good it is."""

from collections.abc import Sequence
from datetime import date

import numpy as np
import numpy.typing as npt

from second_opinion.evaluation.matching import Counts
from train_corpora import Corpus
from train_fitting import LARGE
from train_thresholds import Figure

SOURCES = {
    "clause": (
        "CUAD v1, the Contract Understanding Atticus Dataset, by The Atticus Project, Inc. "
        "(Hendrycks, Burns, Chen, Ball: CUAD: An Expert-Annotated NLP Dataset for Legal Contract Review, 2021)"
    ),
    "statement": (
        "ContractNLI, by Hitachi America, Ltd. and Stanford University "
        "(Koreeda, Manning: ContractNLI: A Dataset for Document-level Natural Language Inference for Contracts, 2021); its development part"
    ),
    "unfair": (
        "terms of service of consumer contracts with potentially unfair clauses marked, by the CLAUDETTE project "
        "(Lippi, Pałka, Contissa, Lagioia, Micklitz, Sartor, Torroni: CLAUDETTE, 2019, and its later releases)"
    ),
}


_ORIGIN = (
    "Fitted {day} on {count} documents of {source}. The data are licensed CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/); "
    "the weights were derived from them by `models/train_heads.py` and hold no text."
)
_WHAT = (
    "What they are: linear classifiers over hashed words and word pairs of a sentence and of its passage, then a second look at all "
    "sentences of the document together{marks}. They say where something stands; whether it is good or bad for the reader they do not know."
)
_HOW = (
    "Measured on documents that were left out of the fit (five folds; contracts of one company in one fold), thresholds chosen by the other "
    "folds. A quote is right when it shares a sentence with what experts marked. Intervals: 95 %, bootstrap over documents."
)


def card(corpus: Corpus, counts: npt.NDArray[np.int64], figures: Sequence[Figure], today: date) -> str:
    """The card as Markdown; ``counts`` (heads, documents, 4) are of documents that were left out of the fit."""
    family = corpus.family
    lines = [
        f"# Heads `{family}/…`",
        "",
        _ORIGIN.format(day=today.isoformat(), count=len(corpus.documents), source=SOURCES[family]),
        "",
        _WHAT.format(marks=", which knows some turns of contracts by name" if family in LARGE else ""),
        "",
        _HOW,
        "",
        *(f"- {name}: {value:.3f} ({interval.low:.3f}-{interval.high:.3f})" for name, value, interval in figures),
        "",
        "| head | documents that have it | F1 | precision | recall |",
        "|---|---|---|---|---|",
        *(_row(corpus, name, of_head) for name, of_head in zip(corpus.names, counts, strict=True)),
    ]
    return "\n".join(lines) + "\n"


def _row(corpus: Corpus, name: str, counts: npt.NDArray[np.int64]) -> str:
    total = Counts(*counts.sum(0).tolist())
    having = sum(name in document.marked for document in corpus.documents)
    return f"| {name} | {having} | {total.f1:.2f} | {total.precision:.2f} | {total.recall:.2f} |"
