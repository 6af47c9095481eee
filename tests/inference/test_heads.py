"""The trained heads: what they are given, what they say, what ships."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from second_opinion.inference.bags import WORDS, marked_bags, sentence_bags
from second_opinion.inference.clause_marks import CLAUSE_MARKS, clause_marks
from second_opinion.inference.heads import FAR, Family, TrainedHeads, load_heads, save_family
from second_opinion.inference.marks import MARKS, marks, rows_holding
from second_opinion.inference.second_look import FirstLook, features, ranks

AGREEMENT = [
    ["1. Services.", "The Supplier shall provide the services described in Schedule 1."],
    [
        "This Agreement shall be governed by and construed in accordance with the laws of the State of New York, without regard to conflict of laws."
    ],
    ["The Customer shall pay each invoice within thirty days.", "Late payments bear interest."],
    ["Neither party may assign this Agreement without the prior written consent of the other party."],
]


def test_a_bag_holds_each_word_and_pair_once() -> None:
    bags = sentence_bags(["pay pay pay", "Pay"])
    assert np.bincount(bags.rows).tolist() == [4, 3]  # pay, ^pay, pay pay, pay$ and pay, ^pay, pay$
    assert set(bags.buckets[bags.rows == 1]) <= set(bags.buckets[bags.rows == 0])


def test_numbers_are_one_word_and_years_another() -> None:
    bags = sentence_bags(["within 30 days", "within 1,500 days", "within 2027 days"])
    of = [set(bags.buckets[bags.rows == row]) for row in range(3)]
    assert of[0] == of[1]
    assert of[0] != of[2]


def test_joined_bags_hold_what_their_parts_held() -> None:
    bags = sentence_bags(["the tenant pays", "the tenant leaves", "nothing"])
    joined = bags.joined(np.array([0, 0, 1]), 2)
    both = set(bags.buckets[bags.rows < 2])
    assert set(joined.buckets[joined.rows == 0]) == both
    assert len(joined.buckets[joined.rows == 0]) == len(both)


def test_a_sentence_without_words_is_an_empty_bag() -> None:
    bags = sentence_bags(["***", "word"])
    assert bags.count == 2
    assert 1 in bags.rows


def test_a_mark_is_two_things_in_one_sentence() -> None:
    names = [mark.name for mark in MARKS]
    texts = [
        "The Recipient shall make\nno copies of it.",
        "It shall return all copies when the Term ends or expires.",
        "Copies.",
    ]
    found = [(row, names[number]) for row, number in marks(texts)]
    assert (0, "no-copy") in found
    assert {(1, "back-at-end"), (1, "all-back")} <= set(found)
    assert not [name for row, name in found if row == 2]
    assert len(set(names)) == len(names)


TURNS = [
    "Information is confidential whether or not marked; it is marked as proprietary, or by its nature ought to be confidential.",
    "All written and oral information means any business, financial, technical, software or marketing data that is disclosed in discussions.",
    "Residuals are retained in the minds of its employees, officers and advisers who need to know, for use only for the purpose.",
    "It shall not disclose the information to any third party, nor provide it to anyone but only to its own employees.",
    "It shall notify the other when compelled by a court; the fact that negotiations exist is secret and not to be disclosed.",
    "It shall not reverse engineer or analyze; what is independently developed, or received from another source, is no licence or right.",
    "On request, or when the term ends or expires, it shall return or destroy all copies, notes and summaries within two years of it.",
    "It may make copies only as necessary; it shall not make copies, solicit any employee, hire them, or keep information in any form.",
    "It may retain one copy in its archives, and its obligations survive the termination of this agreement.",
]


def test_marks_are_found_by_their_letters_where_their_patterns_are() -> None:
    plain = [text.lower() for text in TURNS]
    wanted = {
        (row, number) for row, text in enumerate(plain) for number, mark in enumerate(MARKS) if mark.stands_in(text)
    }
    assert {number for _, number in wanted} == set(range(len(MARKS)))
    assert set(marks([*TURNS, ""])) == wanted


def test_sentences_are_told_by_the_letters_that_they_hold() -> None:
    found = rows_holding(["one and two", "two", "three"], [("one", "hree"), ("two",), (), ("four",)])
    assert found == {("one", "hree"): {0, 2}, ("two",): {0, 1}, (): {0, 1, 2}, ("four",): set()}


def test_marks_lie_beside_the_words_and_are_not_counted() -> None:
    texts = ["It shall return all copies when the Term expires.", "Nothing of the kind."]
    plain = sentence_bags(texts)
    bags = marked_bags(plain, texts)
    added = set(bags.buckets.tolist()) - set(plain.buckets.tolist())
    assert added
    assert min(added) >= WORDS
    assert bags.lengths.tolist() == plain.lengths.tolist()


def test_marks_of_clauses_tell_turns_apart() -> None:
    names = [mark.name for mark in CLAUSE_MARKS]
    texts = [
        "It grants a non-exclusive licence.",
        "The Supplier is the exclusive\nsupplier of the Products.",
        "The courts of Paris have exclusive jurisdiction.",
        "Upon termination of this Agreement it shall sell off its inventory.",
        "Upon termination of this Agreement it shall sell off its inventory.",
    ]
    found = clause_marks(texts, np.array([True, True, True, True, False]))
    borne = [{name for name, mark in zip(names, row, strict=True) if mark} for row in found]
    assert "non-exclusive" in borne[0]
    assert {"exclusive", "exclusive-role"}.isdisjoint(borne[0])
    assert {"exclusive", "exclusive-role"} <= borne[1]
    assert "exclusive-otherwise" in borne[2]
    assert {"after-the-end", "to-do-after", "sells-after"} <= borne[3]
    assert not borne[4]
    assert len(set(names)) == len(names)


def test_ranks_count_from_the_highest() -> None:
    assert ranks(np.array([[1.0], [3.0], [2.0]], np.float32))[:, 0].tolist() == [2, 0, 1]


def test_the_second_look_has_a_row_for_each_sentence_and_head() -> None:
    look = FirstLook(
        np.zeros((5, 3), np.float32), np.zeros((2, 3), np.float32), np.array([0, 0, 0, 1, 1]), np.ones(5, int)
    )
    seen = features(look)
    assert seen.shape[1:] == (5, 3)
    assert np.isfinite(seen).all()


@pytest.fixture
def family() -> Family:
    """One head that knows the word "governed" and one that knows nothing."""
    bucket = sentence_bags(["governed"]).buckets
    known = np.sort(np.unique(bucket))
    count = features(
        FirstLook(np.zeros((1, 2), np.float32), np.zeros((1, 2), np.float32), np.zeros(1, int), np.ones(1, int))
    ).shape[0]
    weights = np.zeros((len(known), 2), np.float32)
    weights[:, 0] = 4.0
    second = np.zeros((count, 2), np.float32)
    second[0] = 1.0
    none = np.zeros((2, 2), np.float32)
    return Family(
        names=("clause/Law", "clause/Nothing"),
        buckets=known,
        rarity=np.ones(len(known), np.float32),
        sentence=weights,
        passage=weights,
        biases=np.full((2, 2), -2.0, np.float32),
        second=second,
        from_sentence=none,
        from_passage=none,
        from_marks=none[:0],
        from_stances=none[:0],
        offset=np.zeros(2, np.float32),
    )


def test_a_head_finds_its_sentence(family: Family) -> None:
    scores = TrainedHeads([family]).scores(AGREEMENT)
    assert [len(passage) for passage in scores["clause/Law"]] == [2, 1, 2, 1]
    assert scores["clause/Law"][1][0] > 0.5 > max(scores["clause/Law"][3])
    assert max(max(passage) for passage in scores["clause/Nothing"]) < 0.5


def test_the_second_look_weighs_marks(family: Family) -> None:
    weights = np.zeros((len(CLAUSE_MARKS), 2), np.float32)
    weights[[mark.name for mark in CLAUSE_MARKS].index("not"), 0] = -20
    heads = TrainedHeads([replace(family, from_marks=weights)])
    plain, weighed = (each.scores(AGREEMENT)["clause/Law"] for each in (TrainedHeads([family]), heads))
    assert weighed[0] == plain[0]
    assert weighed[1][0] < plain[1][0]  # "without"
    denied = heads.scores([["It is not governed."], ["It is governed."]])
    assert denied["clause/Law"][0][0] < 0.01 < denied["clause/Law"][1][0]


def test_a_threshold_becomes_one_half(family: Family) -> None:
    before = TrainedHeads([family]).scores(AGREEMENT)["clause/Law"][1][0]
    moved = family.believed_from(np.array([before, 0.5], np.float32))
    assert TrainedHeads([moved]).scores(AGREEMENT)["clause/Law"][1][0] == pytest.approx(0.5, abs=1e-4)


def test_stored_heads_say_the_same(family: Family, tmp_path: Path) -> None:
    save_family(family, tmp_path / "clause.npz")
    stored, made = load_heads(tmp_path), TrainedHeads([family])
    assert stored.names == made.names
    for name in made.names:
        for mine, its in zip(made.scores(AGREEMENT)[name], stored.scores(AGREEMENT)[name], strict=True):
            assert mine == pytest.approx(its, abs=0.01)


def test_an_empty_document_has_no_scores(family: Family) -> None:
    assert TrainedHeads([family]).scores([[], []])["clause/Law"] == [[], []]


def test_a_long_document_is_looked_at_twice_only_where_it_matters(family: Family) -> None:
    scores = TrainedHeads([family]).scores([[f"Sentence {number} of many."] for number in range(60)])
    assert sum(passage[0] == pytest.approx(FAR) for passage in scores["clause/Law"]) == 35


def test_the_heads_that_ship_know_an_agreement() -> None:
    heads = load_heads()
    scores = heads.scores(AGREEMENT)
    assert len({name for name in heads.names if name.startswith("clause/")}) == 41
    assert max(scores["clause/Governing Law"][1]) > 0.5
    assert max(scores["clause/Anti-Assignment"][3]) > 0.5
    assert max(max(passage) for passage in scores["clause/Insurance"]) < 0.5
