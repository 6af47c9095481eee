"""What sentences say of the standard statements: in usual wordings, and in those that only sound like them."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pytest

from second_opinion.inference.heads import Family, TrainedHeads
from second_opinion.inference.second_look import FirstLook, features
from second_opinion.inference.stance_wordings import WORDINGS, Stance
from second_opinion.inference.stances import STANCES, stances_at

FOR, RATHER_FOR, AGAINST, RATHER_AGAINST, OPEN = Stance
TAKEN = [
    ("nda-1", FOR, "Each document shall be marked as “Confidential” or it is not covered as information."),
    ("nda-1", FOR, "What is said orally shall be confirmed in writing within thirty days."),
    ("nda-1", RATHER_FOR, "Such items must be clearly labelled."),
    ("nda-1", RATHER_FOR, "It is protected only if the Discloser has stamped it."),
    ("nda-1", AGAINST, "Confidential information is what it discloses, whether or not marked."),
    ("nda-1", AGAINST, "Also what a reasonable person would understand to be confidential under the circumstances."),
    ("nda-1", AGAINST, "Information which by its very nature is sensitive."),
    ("nda-1", RATHER_AGAINST, "This means all information that the parties exchange."),
    ("nda-1", RATHER_AGAINST, "It covers disclosures of whatever kind."),
    ("nda-2", FOR, "The information is limited to technical drawings and specifications."),
    ("nda-2", AGAINST, "Information includes customer lists, prices and marketing plans."),
    ("nda-2", AGAINST, "It covers technical and non-technical matters."),
    ("nda-2", RATHER_AGAINST, "It means any information of the Company."),
    ("nda-2", RATHER_AGAINST, "It includes trade secrets."),
    ("nda-3", FOR, "Information disclosed orally is covered."),
    ("nda-3", FOR, "It means information in any form that is disclosed."),
    ("nda-3", OPEN, "This replaces and supersedes every oral understanding."),
    ("nda-3", OPEN, "Only information in writing is protected."),
    ("nda-4", FOR, "It shall not use the information other than for the Project."),
    ("nda-4", FOR, "Solely for the purpose of the talks may it be used."),
    ("nda-4", FOR, "It may use the information only there."),
    ("nda-4", FOR, "Nor shall it be put to use for its own benefit."),
    ("nda-4", RATHER_FOR, "It will use the information in furtherance of the Project."),
    ("nda-4", AGAINST, "It may use residuals."),
    ("nda-4", AGAINST, "The Recipient is free to use it for any purpose."),
    ("nda-5", FOR, "It may show it to those of its employees who are bound by like duties."),
    ("nda-5", FOR, "Individuals who need to know the information may have it."),
    ("nda-5", RATHER_FOR, "Its directors and officers (“Representatives”) are covered."),
    ("nda-5", AGAINST, "It shall not disclose it to any employee without prior consent."),
    ("nda-7", FOR, "It may be disclosed to its attorneys who need to know it."),
    ("nda-7", FOR, "It may share the information with third parties that have signed."),
    ("nda-7", RATHER_FOR, "Its agents and advisers (“Representatives”) are covered."),
    ("nda-7", RATHER_FOR, "Consultants are to be informed of it."),
    ("nda-7", AGAINST, "Access is given only to its employees."),
    ("nda-7", AGAINST, "It shall not disclose the information to any third party."),
    ("nda-7", AGAINST, "It shall not reveal it to anyone without written consent."),
    ("nda-8", FOR, "If compelled by a court, it shall notify the Discloser."),
    ("nda-8", FOR, "It gives notice so that a protective order can be sought."),
    ("nda-8", RATHER_FOR, "It gives prompt written notice of the request."),
    ("nda-8", OPEN, "It may disclose what is required by law."),
    ("nda-10", FOR, "It shall not reveal the fact that negotiations are held."),
    ("nda-10", FOR, "The existence of this Agreement is confidential."),
    ("nda-10", FOR, "It shall not make known that discussions are taking place."),
    ("nda-10", FOR, "No press release about the proposed transaction."),
    ("nda-10", FOR, "This Agreement shall be kept strictly confidential."),
    ("nda-10", FOR, "Neither party shall disclose the terms of this Agreement."),
    ("nda-10", RATHER_FOR, "The contents of this agreement are not to be disclosed."),
    ("nda-10", RATHER_FOR, "It shall seek no publicity."),
    ("nda-10", OPEN, "This is the entire agreement."),
    ("nda-11", FOR, "It shall not reverse engineer or decompile the samples."),
    ("nda-11", FOR, "It shall not have the samples analysed."),
    ("nda-11", FOR, "It shall never ascertain the underlying structure."),
    ("nda-12", FOR, "What it independently developed is left out."),
    ("nda-12", FOR, "What is developed by it without use of the information."),
    ("nda-12", FOR, "What is created by people who have had no access to it."),
    ("nda-12", RATHER_FOR, "Nothing shall prevent it: it may make similar products."),
    ("nda-13", FOR, "What it receives from a third party is left out."),
    ("nda-13", FOR, "What is obtained of another person that was free to pass it on, or was under no duty."),
    ("nda-13", FOR, "What it lawfully obtains without a duty of secrecy."),
    ("nda-13", FOR, "What comes to it on a non-confidential basis."),
    ("nda-15", FOR, "Nothing herein shall be construed as granting any licence under a patent."),
    ("nda-15", FOR, "No right, title or interest in the information is given."),
    ("nda-15", FOR, "The Recipient shall not acquire any intellectual property in the information."),
    ("nda-15", RATHER_FOR, "All information shall remain the property of the Discloser."),
    ("nda-16", FOR, "Upon termination of this Agreement it shall return the information."),
    ("nda-16", RATHER_FOR, "It shall be destroyed upon the earlier of the two dates."),
    ("nda-16", OPEN, "It shall return the information on request."),
    ("nda-17", FOR, "It may make copies for the Project."),
    ("nda-17", FOR, "It shall not make copies except as necessary."),
    ("nda-17", RATHER_FOR, "All such copies must bear the same notices."),
    ("nda-17", AGAINST, "It shall not make copies without prior consent."),
    ("nda-17", AGAINST, "Without prior permission none of it may be photocopied."),
    ("nda-17", AGAINST, "The documents shall not be copied."),
    ("nda-18", FOR, "It shall not solicit or hire any employee of the other."),
    ("nda-18", FOR, "The duty of non-solicitation lasts a year."),
    ("nda-18", RATHER_FOR, "It shall not approach any customer of the other."),
    ("nda-18", OPEN, "It shall not solicit proxies."),
    ("nda-19", FOR, "This section survives."),
    ("nda-19", FOR, "Notwithstanding termination the duties remain in force."),
    ("nda-19", FOR, "The obligation of secrecy is perpetual."),
    ("nda-19", FOR, "Its duty not to use it lasts two years after termination."),
    ("nda-19", FOR, "The obligations continue until then."),
    ("nda-19", RATHER_FOR, "It shall keep it confidential for a period of three years."),
    ("nda-19", OPEN, "It ends two years from the Effective Date."),
    ("nda-20", FOR, "It may retain one copy in its files."),
    ("nda-20", FOR, "It is not required to purge its servers."),
    ("nda-20", FOR, "Copies in routine back-ups may stay."),
    ("nda-20", FOR, "Information so retained stays subject to this Agreement."),
    ("nda-20", RATHER_FOR, "It shall destroy it except as required by law."),
    ("nda-20", AGAINST, "It shall return it without keeping any copies."),
    ("nda-20", AGAINST, "No copies shall be retained."),
    ("nda-20", RATHER_AGAINST, "It shall return all copies."),
    ("nda-20", RATHER_AGAINST, "It shall certify the destruction."),
]
NOT_TAKEN = [
    ("nda-1", FOR, "Information is confidential whether or not it is marked as confidential."),
    ("nda-1", FOR, "All copies of the information shall be marked as confidential."),
    ("nda-1", AGAINST, "It informs its staff of the confidential nature of the information."),
    ("nda-2", FOR, "The information is limited to technical drawings and customer lists."),
    ("nda-3", FOR, "This supersedes any prior oral agreement about information."),
    ("nda-7", AGAINST, "It shall not disclose the information to any third party other than its advisers."),
    ("nda-8", FOR, "It may disclose what is required by law."),
    ("nda-12", FOR, "A trade secret derives independent value from being secret."),
    ("nda-13", FOR, "It shall not disclose what it received to any third party."),
    ("nda-15", FOR, "No delay shall be construed as a waiver of any right in the information."),
    ("nda-16", FOR, "It shall return the information on request."),
    ("nda-17", FOR, "It may retain copies."),
    ("nda-17", AGAINST, "It shall not retain copies without prior consent."),
    ("nda-18", FOR, "It shall not solicit proxies from any officer."),
    ("nda-19", FOR, "This Agreement ends two years from the Effective Date."),
    ("nda-20", FOR, "It may not retain copies."),
    ("nda-20", AGAINST, "It shall not keep the information less secret than its own."),
]


def _stances(sentence: str, statement: str, side: str = "entailed") -> set[Stance]:
    found = stances_at([sentence], [f"statement/{statement}/{side}"], np.zeros((1, 1), np.int64))
    return {stance for stance in Stance if found[stance, 0, 0]}


@pytest.mark.parametrize(("statement", "stance", "sentence"), TAKEN)
def test_a_usual_wording_takes_its_stance(statement: str, stance: Stance, sentence: str) -> None:
    assert stance in _stances(sentence, statement)


@pytest.mark.parametrize(("statement", "stance", "sentence"), NOT_TAKEN)
def test_what_only_sounds_like_it_does_not(statement: str, stance: Stance, sentence: str) -> None:
    assert stance not in _stances(sentence, statement)


def test_each_wording_is_among_those_tried() -> None:
    untried = [
        wording.says
        for wording in WORDINGS
        if not any(
            (wording.statement, wording.stance) == (statement, stance) and wording.stands_in(sentence.lower())
            for statement, stance, sentence in TAKEN
        )
    ]
    assert not untried


def test_what_speaks_against_a_statement_speaks_for_its_contradiction() -> None:
    sentence = "Information is confidential whether or not\nmarked."
    assert AGAINST in _stances(sentence, "nda-1")
    assert FOR in _stances(sentence, "nda-1", "contradicted")


def test_each_sentence_hears_whether_any_speaks_for_or_against() -> None:
    sentences = [
        "It shall return the information on request.",
        "It may retain one copy.",
        "No copies shall be retained.",
    ]
    heads = ["statement/nda-20/entailed", "statement/nda-20/contradicted", "statement/nda-0/entailed"]
    found = stances_at(sentences, heads, np.array([[0, 2, 0], [1, 0, 1]]))
    assert found.shape == (STANCES, 2, 3)
    assert found[-2:, :, 0].tolist() == [[1, 1], [0, 0]]  # the third sentence is not looked at for this head
    assert found[-2:, :, 1].tolist() == [[1, 1], [0, 0]]
    assert not found[:, :, 2].any()


def test_the_second_look_weighs_stances() -> None:
    plain = _family(["statement/nda-8/entailed"])
    weights = np.zeros((STANCES, 1), np.float32)
    weights[FOR] = 5
    document = [
        ["If compelled by a court, it shall notify the Discloser."],
        ["It may disclose what is required by law."],
    ]
    without, weighed = (
        TrainedHeads([family]).scores(document)["statement/nda-8/entailed"]
        for family in (plain, replace(plain, from_stances=weights))
    )
    assert weighed[0][0] > 0.5 > without[0][0]
    assert weighed[1] == without[1]


def _family(names: Sequence[str]) -> Family:
    """Heads that know no word."""
    heads = len(names)
    one = np.zeros((1, heads), np.float32)
    count = len(features(FirstLook(one, one, np.zeros(1, int), np.ones(1, int))))
    none = np.zeros((0, heads), np.float32)
    cross = np.zeros((heads, heads), np.float32)
    return Family(
        names=tuple(names),
        buckets=np.zeros(0, np.int64),
        rarity=np.zeros(0, np.float32),
        sentence=none,
        passage=none,
        biases=np.full((2, heads), -2.0, np.float32),
        second=np.zeros((count, heads), np.float32),
        from_sentence=cross,
        from_passage=cross,
        from_marks=none,
        from_stances=none,
        offset=np.full(heads, -2.0, np.float32),
    )
