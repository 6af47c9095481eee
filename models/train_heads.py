"""Fits the trained heads on the corpora and stores them with a card each; ``make train`` runs it.

Every figure on a card is of documents that the heads had not seen: fitted in five folds (CUAD by company, the others by
document). ``--folds FOLDER`` keeps what was fitted in each fold, so that ``second-opinion eval`` measures whole reviews of these
same corpora without measuring memory.
"""

import argparse
import json
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

import numpy as np

from second_opinion.evaluation.folds import INDEX
from second_opinion.inference.heads import save_family
from train_cards import card
from train_corpora import Corpus, load_corpora
from train_fitting import FOLDS, Fitter
from train_thresholds import Believed, Figure

HEADS = Path(__file__).parent / "second_opinion_models" / "heads"
READER = (
    "Expiration Date", "Renewal Term", "Notice Period To Terminate Renewal", "Governing Law", "Non-Compete", "Exclusivity",
    "No-Solicit Of Employees", "Termination For Convenience", "Change Of Control", "Anti-Assignment", "Minimum Commitment",
    "Ip Ownership Assignment", "License Grant", "Post-Termination Services", "Audit Rights", "Uncapped Liability", "Cap On Liability",
    "Liquidated Damages", "Insurance", "Warranty Duration",
)  # fmt: skip
"""The categories of CUAD that a reader looks for first."""


def main() -> None:
    """Fit every family, measure it on what each fold left out, store what ships."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpora", type=Path, default=Path("../shared/corpora"), help="the folder of the corpora")
    parser.add_argument("--folds", type=Path, help="where to keep the heads of each fold")
    parser.add_argument("--only", help="one family")
    args = parser.parse_args()
    fold_of: dict[str, int] = {}
    for corpus in load_corpora(args.corpora):
        if args.only in {None, corpus.family}:
            fold_of |= _train(corpus, args.folds)
    if args.folds:
        index = args.folds / INDEX
        known = json.loads(index.read_text(encoding="utf-8")) if index.is_file() else {}
        index.write_text(json.dumps(known | fold_of), encoding="utf-8")


def _train(corpus: Corpus, keep: Path | None) -> dict[str, int]:
    """Fit a family and store it; the fold of each document by its SHA-256 is returned."""
    fitter = Fitter(corpus, lambda step: print(step, flush=True))  # noqa: T201 - a script says how far it is
    families = [fitter.family(fold) for fold in range(FOLDS)]
    unseen = [fitter.probabilities(families[fold], number) for number, fold in enumerate(fitter.folds)]
    believed = Believed(corpus, unseen)
    if keep is not None:
        for fold, family in enumerate(families):
            folder = keep / str(fold)
            folder.mkdir(parents=True, exist_ok=True)
            save_family(
                family.believed_from(believed.thresholds(fitter.folds != fold)), folder / f"{corpus.family}.npz"
            )
    HEADS.mkdir(exist_ok=True)
    shipped = fitter.family().believed_from(believed.thresholds(np.ones(len(corpus.documents), bool)))
    save_family(shipped, HEADS / f"{corpus.family}.npz")
    counts = believed.counts_unseen(fitter.folds)
    text = card(corpus, counts, _figures(believed, fitter), datetime.now(UTC).date())
    (HEADS / f"{corpus.family}.md").write_text(text, encoding="utf-8")
    print(text)  # noqa: T201
    return {document.sha256: int(fold) for document, fold in zip(corpus.documents, fitter.folds, strict=True)}


def _figures(believed: Believed, fitter: Fitter) -> Sequence[Figure]:
    match believed.corpus.family:
        case "clause":
            names = [f"clause/{category}" for category in READER]
            return (believed.mean_f1(fitter.folds, names), believed.routing(names, 3))
        case "statement":
            return (believed.accuracy(fitter.folds),)
        case _:
            return (believed.mean_f1(fitter.folds, believed.corpus.names),)


if __name__ == "__main__":
    main()
