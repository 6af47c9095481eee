"""The card of a family of heads: where it comes from, what may be done with it, how good it is."""

from collections.abc import Sequence
from datetime import date

import numpy as np
import numpy.typing as npt

from second_opinion.evaluation.matching import Counts
from train_corpora import Corpus
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
_KNOWING = {
    "clause": ", which knows some turns of contracts by name",
    "statement": ", which knows by name what sentences say for and against a statement",
}
_NOTES = {
    "statement": (
        "The wordings of those stances (`stance_wordings`) were written after reading what the heads got wrong in 36 of these agreements "
        "(those whose SHA-256 is an even number). In the other 25, unread then, the accuracy rose from 0.828 to 0.859 (paired +0.031, "
        "0.007-0.054). Some wordings were added after reading the errors there, too: other companies' agreements may gain less than the "
        "figure below says."
    ),
}
"""What a reader of a family's figures must know."""
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
        _WHAT.format(marks=_KNOWING.get(family, "")),
        "",
        _HOW,
        "",
        *([_NOTES[family], ""] if family in _NOTES else []),
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
