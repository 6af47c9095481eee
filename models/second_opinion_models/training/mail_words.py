"""Fits the weights of ``second_opinion_reviewers.emails.words``.

Run as ``python -m second_opinion_models.training.mail_words FOLDER OUT`` with a folder that holds ``ham`` and ``spam``, one mail a file:
the SpamAssassin public corpus (public domain), 665 wanted mails (the hard ones included) and 500 unwanted ones. It prints what five-fold
cross-validation finds at each threshold, then writes the weights fitted on all of it.
"""

import sys
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from second_opinion.domain.errors import NotReadable
from second_opinion.extraction.formats import read_bytes
from second_opinion_reviewers.emails.words import SIZE, places

INVERSE_PENALTY = 10.0
"""Chosen by cross-validation among 1, 10 and 50."""
ROUNDS = 400
FOLDS = 5

Matrix = NDArray[np.float32]


def read_mails(folder: Path) -> Matrix:
    """A row a mail: its words' places, each row of length one."""
    rows: list[Matrix] = []
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        try:
            found = list(places(read_bytes(path.read_bytes(), f"{path.name}.eml")))
        except NotReadable:
            continue
        row = np.zeros(SIZE, dtype=np.float32)
        row[found] = 1 / np.sqrt(max(1, len(found)))
        rows.append(row)
    return np.stack(rows)


def fit(rows: Matrix, unwanted: Matrix) -> tuple[Matrix, float]:
    """Logistic regression with a squared penalty, by accelerated gradient descent (Nesterov 1983)."""
    weights, ahead = np.zeros(SIZE, dtype=np.float32), np.zeros(SIZE, dtype=np.float32)
    bias = bias_ahead = 0.0
    rate = 1 / (0.25 * len(rows) + 1 / INVERSE_PENALTY)
    for number in range(ROUNDS):
        error = 1 / (1 + np.exp(-(rows @ ahead + bias_ahead))) - unwanted
        stepped = ahead - rate * (rows.T @ error + ahead / INVERSE_PENALTY)
        bias_stepped = bias_ahead - rate * float(error.sum())
        momentum = number / (number + 3)
        ahead = stepped + momentum * (stepped - weights)
        bias_ahead = bias_stepped + momentum * (bias_stepped - bias)
        weights, bias = stepped, bias_stepped
    return weights, bias


def cross_validated(rows: Matrix, unwanted: Matrix) -> Matrix:
    """The probability of each mail by weights that have not seen it."""
    fold = np.random.default_rng(0).permutation(len(rows)) % FOLDS
    found = np.zeros(len(rows), dtype=np.float32)
    for number in range(FOLDS):
        weights, bias = fit(rows[fold != number], unwanted[fold != number])
        found[fold == number] = 1 / (1 + np.exp(-(rows[fold == number] @ weights + bias)))
    return found


def main(folder: Path, out: Path) -> None:
    """Read, cross-validate, fit, write."""
    wanted, unwanted = read_mails(folder / "ham"), read_mails(folder / "spam")
    rows = np.concatenate([wanted, unwanted])
    labels = np.concatenate([np.zeros(len(wanted)), np.ones(len(unwanted))]).astype(np.float32)
    found = cross_validated(rows, labels)
    for threshold in (0.5, 0.7, 0.8, 0.9):
        false, true = (found[labels == label] > threshold for label in (0, 1))
        print(f"above {threshold}: unwanted {true.mean():.3f}, wanted {false.mean():.3f}")  # noqa: T201 - its output
    weights, bias = fit(rows, labels)
    step = float(np.abs(weights).max()) / 127
    np.savez_compressed(out, steps=np.round(weights / step).astype(np.int8), step=step, bias=bias)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
