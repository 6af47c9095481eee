"""The fixed rule: what shares a sentence with a label is right."""

import pytest

from second_opinion.domain.document import Span
from second_opinion.evaluation.matching import Counts, Ruler

TEXT = "One is here. Two is here. Three is here. Four is here. Five is here. Six is here.\n\nSeven is elsewhere."


def of(words: str) -> Span:
    return Span(TEXT.index(words), TEXT.index(words) + len(words))


@pytest.mark.parametrize(
    ("found", "marked", "counts"),
    [
        (["Two"], ["is here. Two is"], Counts(1, 1, 1, 1)),
        (["One"], ["Three is here."], Counts(0, 1, 0, 1)),
        (["One is", "Two is"], ["Two"], Counts(1, 1, 1, 1)),  # neighbours count once
        (["One is", "Four is"], ["Four"], Counts(1, 2, 1, 1)),
        (["One is here. Two is here."], ["One", "Two"], Counts(1, 1, 2, 2)),
        ([TEXT], ["Five"], Counts(0, 1, 0, 1)),  # a quote has at most four sentences
        ([TEXT], ["Four"], Counts(1, 1, 1, 1)),
        ([], ["Seven"], Counts(0, 0, 0, 1)),
        (["Seven"], [], Counts(0, 1, 0, 0)),
    ],
)
def test_what_shares_a_sentence_counts(found: list[str], marked: list[str], counts: Counts) -> None:
    assert Ruler(TEXT).match(map(of, found), map(of, marked)).counts == counts


def test_f1_balances_what_was_found_and_what_was_marked() -> None:
    assert Counts(right=1, found=2, recalled=1, marked=1).f1 == pytest.approx(2 / 3)
    assert Counts().f1 == 0
