"""What a sentence says of a standard statement: for it, against it, or of its subject without deciding it.

Sixty agreements hold two to fourteen contradictions of a statement, too few to learn one from. What speaks for and against a statement
is therefore named by wordings (``stance_wordings``), and how much a stance weighs is learnt from all statements together: one that three
agreements contradict borrows from those that forty do. Only sentences that a head looks at twice are searched.

Training uses this very code, so a change here asks for ``make train``.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence

import numpy as np
import numpy.typing as npt

from second_opinion.inference.stance_wordings import WORDINGS, Stance, Wording

STANCES = len(Stance) + 2
"""Columns: each stance of the sentence itself, then whether any sentence looked at speaks for what the head stands for, or against it."""
_SIDES = {
    "entailed": list(Stance),
    "contradicted": [Stance.AGAINST, Stance.RATHER_AGAINST, Stance.FOR, Stance.RATHER_FOR, Stance.OPEN],
}
"""The stances as a head has them: what speaks against a statement speaks for the head that finds its contradictions."""


def _by_statement() -> Mapping[str, Sequence[Wording]]:
    of: defaultdict[str, list[Wording]] = defaultdict(list)
    for wording in WORDINGS:
        of[wording.statement].append(wording)
    return dict(of)


_WORDINGS_OF = _by_statement()


def stances_at(sentences: Sequence[str], heads: Sequence[str], rows: npt.NDArray[np.int64]) -> npt.NDArray[np.float32]:
    """(STANCES, k, h): 1 where a sentence of ``rows`` (k, h) takes a stance towards what its head ``statement/<id>/<side>`` stands for."""
    plain = {row: " ".join(sentences[row].lower().split()) for row in np.unique(rows).tolist()}
    known: dict[tuple[str, int], npt.NDArray[np.bool_]] = {}
    taken = np.zeros((len(Stance), *rows.shape), np.float32)
    for number, head in enumerate(heads):
        _, statement, side = head.split("/")
        for place, row in enumerate(rows[:, number].tolist()):
            if (statement, row) not in known:
                known[statement, row] = _stances(statement, plain[row])
            taken[:, place, number] = known[statement, row][_SIDES[side]]
    anywhere = taken[[Stance.FOR, Stance.AGAINST]].max(axis=1, keepdims=True)
    return np.concatenate([taken, np.broadcast_to(anywhere, (2, *rows.shape))])


def _stances(statement: str, sentence: str) -> npt.NDArray[np.bool_]:
    """Which stances a sentence in small letters takes."""
    taken = np.zeros(len(Stance), bool)
    for wording in _WORDINGS_OF.get(statement, ()):
        taken[wording.stance] = taken[wording.stance] or wording.stands_in(sentence)
    return taken
