"""The training scripts on a corpus that fits on a page."""

import json
import tomllib
from datetime import date
from pathlib import Path

import numpy as np
import pytest

from count_norms import norms
from second_opinion.evaluation.intervals import Interval
from train_cards import card
from train_corpora import Corpus, company, load_corpora
from train_fitting import FOLDS, Fitter
from train_thresholds import Believed, Figure

LAW = "This Agreement shall be governed by the laws of {place}, and its courts decide every dispute."
DUTIES = (
    "The supplier shall deliver the goods to the warehouse of the buyer within ten days.",
    "The buyer shall pay each invoice within thirty days after it has come in.",
    "Both parties shall keep secret what they learn of the other one.",
)


@pytest.fixture
def corpora(tmp_path: Path) -> tuple[Corpus, ...]:
    """Ten contracts with a clause of governing law, and one document for each of the other two corpora."""
    places = ("Ireland", "Delaware", "France", "Kenya", "Peru", "Ohio", "Wales", "Chile", "Texas", "Norway")
    cuad = [
        (f"COMPANY{n}_contract.txt", "Governing Law", "x", LAW.format(place=place)) for n, place in enumerate(places)
    ]
    _write(tmp_path / "contracts" / "cuad", cuad)
    _write(tmp_path / "contracts" / "nda", [("1.txt", "nda-4", "Entailment", "It shall be used for the purpose only.")])
    unfair = [
        ("Shop.txt", "Arbitration", "clearly fair", "You may go to court."),
        ("Shop.txt", "Arbitration", "clearly unfair", DUTIES[0]),
    ]
    _write(tmp_path / "contracts" / "unfair-terms", unfair)
    return load_corpora(tmp_path)


def _write(folder: Path, labels: list[tuple[str, str, str, str]]) -> None:
    folder.mkdir(parents=True)
    lines = []
    for file, category, answer, sentence in labels:
        text = "\n\n".join([DUTIES[0], DUTIES[1], sentence, DUTIES[2]])
        (folder / file).write_text(text, encoding="utf-8")
        start = text.index(sentence)
        spans = [[start, start + len(sentence)]]
        lines.append(json.dumps({"file": file, "category": category, "answer": answer, "spans": spans}))
    (folder / "labels.jsonl").write_text("\n".join(lines), encoding="utf-8")


def test_labels_become_heads(corpora: tuple[Corpus, ...]) -> None:
    assert [corpus.names for corpus in corpora] == [
        ("clause/Governing Law",),
        ("statement/nda-4/entailed",),
        ("unfair/Arbitration",),
    ]
    document = corpora[0].documents[0]
    marked = [document.texts[place] for place in np.flatnonzero(document.target("clause/Governing Law"))]
    assert len(marked) == 1
    assert "governed by" in marked[0]


def test_what_is_clearly_fair_is_not_marked(corpora: tuple[Corpus, ...]) -> None:
    assert len(corpora[2].documents[0].marked["unfair/Arbitration"]) == 1


def test_contracts_of_one_company_share_a_fold() -> None:
    assert company("ACME,INC_2001_EX-1.txt") == company("Acme-2.txt") == "acme"


def test_heads_find_what_they_never_saw(corpora: tuple[Corpus, ...]) -> None:
    steps: list[str] = []
    fitter = Fitter(corpora[0], steps.append)
    families = [fitter.family(fold) for fold in range(FOLDS)]
    seen = [fitter.probabilities(families[fold], number) for number, fold in enumerate(fitter.folds)]
    believed = Believed(corpora[0], seen)
    figure = believed.mean_f1(fitter.folds, ["clause/Governing Law"])
    assert figure.value == 1.0
    assert figure.interval.low <= figure.value <= figure.interval.high
    assert believed.routing(["clause/Governing Law"], 3).value == 1.0
    assert len(steps) == len(set(steps)), "a first look was fitted twice"


def test_a_card_names_source_licence_and_figures(corpora: tuple[Corpus, ...]) -> None:

    counts = np.ones((1, 10, 4), int)
    text = card(corpora[0], counts, [Figure("mean F1 of 1 heads", 0.5, Interval(0.4, 0.6))], date(2026, 11, 24))
    assert "CC BY 4.0" in text
    assert "CUAD" in text
    assert "0.500 (0.400-0.600)" in text
    assert "| clause/Governing Law | 10 | 1.00 |" in text


def test_what_is_usual_is_counted(corpora: tuple[Corpus, ...]) -> None:
    filings, secrecy = tomllib.loads(norms(corpora))["source"]
    assert (filings["documents"], filings["present"]) == (10, {"clause/Governing Law": 10})
    assert (secrecy["what"], secrecy["present"]) == ("NDAs", {"statement/nda-4/entailed": 1})
