"""Each suite from documents to figures, without a model."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from second_opinion.cli.render.measured import as_json, as_text
from second_opinion.domain.errors import BadConfiguration, UserError
from second_opinion.evaluation.bundled import NAMES, sample
from second_opinion.evaluation.corpus import Data
from second_opinion.evaluation.measuring import SUITES, Bench
from second_opinion.evaluation.suites.injection import PLACES, WAYS, places

MakeBench = Callable[..., Bench]
FIRST = {
    "clauses": "mean_f1",
    "nda": "accuracy",
    "terms": "mean_f1",
    "planted": "recall",
    "clean": "false_per_document",
    "quotes": "accuracy",
    "injection": "recall",
    "samples": "recall",
    "recognise": "accuracy",
    "general": "high_per_document",
    "plans": "recall",
    "mail": "recall",
    "drafts": "recall",
}


@pytest.mark.parametrize("suite", [name for name in SUITES if name != "insights"])  # it needs longer texts
def test_each_suite_measures(suite: str, bench: MakeBench) -> None:
    result = bench(limit=2).measure(suite)
    assert result.unread == ()
    assert result.documents >= 2
    assert next(iter(result.figures)) == FIRST[suite]
    figure = result.figures[FIRST[suite]]
    assert figure.interval.low <= figure.value <= figure.interval.high
    values = json.loads(as_json([result]))
    assert (values["suite"], values["model"], values["documents"]) == (suite, "none", result.documents)
    assert values[FIRST[suite]] == figure.value
    assert {"interval", "seconds", "tokens_per_document_token", "checks", "fitted_on", "unread"} <= set(values)
    assert as_text(result).startswith(f"{suite}: {result.documents} documents")


def test_a_planted_difference_is_found_and_its_original_left_alone(bench: MakeBench) -> None:
    result = bench().measure("planted")
    assert result.figures["recall"].value == 1
    assert result.figures["flagged_on_original"].value == 0
    assert result.checks["words-and-figures-differ"].true == 2


def test_plans_are_measured_by_kind_of_mistake(bench: MakeBench) -> None:
    result = bench().measure("plans")
    assert result.documents == 4
    figures = {name: figure.value for name, figure in result.figures.items()}
    assert figures["recall"] == figures["recall_weekday_error"] == 1
    assert figures["false_on_consistent"] == 0
    assert figures["false_per_document"] == figures["false_per_document_lengths-do-not-add-up"] == 1
    assert figures["unmarked_per_document"] == 1
    assert result.checks["weekday-wrong"].true == result.checks["unmarked: weekday-wrong"].false == 2
    assert "3 weeks" in result.checks["lengths-do-not-add-up"].worst_false[0].text


def test_mail_tells_the_malicious_from_the_honest(bench: MakeBench) -> None:
    result = bench().measure("mail")
    figures = {name: figure.value for name, figure in result.figures.items()}
    assert figures["recall"] == figures["spam_found"] == 1
    assert figures["false_on_ham"] == figures["false_on_more_ham"] == 0
    assert figures["false_per_business_mail"] == 1
    assert "Please find attached" in result.checks["on ham: attachment-missing"].worst_false[0].text
    assert "SpamAssassin" in result.fitted_on


def test_drafts_are_measured_by_kind_of_mistake(bench: MakeBench) -> None:
    result = bench().measure("drafts")
    figures = {name: figure.value for name, figure in result.figures.items()}
    assert figures["recall_missing_attachment"] == figures["recall_weekday_date_mismatch"] == 1
    assert figures["false_on_look_alikes"] == 0
    assert result.checks["beyond: attachment-missing"].false == 1


def test_quotes_of_every_kind_are_exact(bench: MakeBench) -> None:
    result = bench().measure("quotes")
    assert result.documents == 24
    assert result.figures["accuracy"].value == 1


def test_what_is_put_in_is_reported(bench: MakeBench) -> None:
    result = bench(limit=2).measure("injection")
    assert result.figures["changed"].value == 0
    assert len(WAYS) == PLACES == len(set(places(sample(NAMES[0]).text))) == 10


def test_several_results_are_a_list(bench: MakeBench) -> None:
    result = bench(limit=1).measure("clean")
    assert [values["suite"] for values in json.loads(as_json([result, result]))] == ["clean", "clean"]


def test_a_folder_without_documents_is_said(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="--data"):
        Data(tmp_path).labelled("contracts/cuad")
    with pytest.raises(UserError, match="--data"):
        Data(tmp_path).files("contracts/clean")


def test_a_broken_label_is_said_with_its_line(tmp_path: Path) -> None:
    (tmp_path / "labels.jsonl").write_text('{"file": "a.txt", "category": "x"}\n{"file": 3}\n')
    with pytest.raises(BadConfiguration, match=r"labels\.jsonl:2"):
        Data(tmp_path).labelled(".")


def test_the_baseline_measures_only_what_it_can(bench: MakeBench) -> None:
    with pytest.raises(UserError, match="clauses"):
        bench().measure_naive("clauses")
    with pytest.raises(UserError, match="needs a model"):
        bench().measure_naive("clean")


def test_a_document_that_is_taken_for_something_else_is_shown(bench: MakeBench, corpus: Path) -> None:
    (corpus / "plans" / "poem.md").write_text("The sea gave us salt and took the boats.\n", encoding="utf-8")
    result = bench().measure("recognise")
    assert result.figures["accuracy_contract"].value == 1
    assert result.figures["wrong_kind"].value == 0
    missed = result.checks["plan"].worst_missed
    assert [one.file for one in missed if "taken for other" in one.text and "The sea" in one.text] == ["poem.md"]


def test_passages_are_compared_with_the_authors_own_summary(bench: MakeBench, corpus: Path) -> None:
    summary = "The harbour plan moves the ferries to the northern quay, so that the old quay can be repaired. " * 3
    body = "The ferries use the northern quay while the old quay of the harbour is repaired by divers. "
    other = "A cat slept on the roof of the bakery while somebody painted the window frames in green. "
    text = f"# Harbour plan\n\n## Summary\n\n{summary}\n\n## Details\n\n{(body * 3 + other) * 12}\n"
    (corpus / "plans" / "harbour.md").write_text(text, encoding="utf-8")
    result = bench().measure("insights")
    assert result.documents == 1
    assert result.figures["exact"].value == 1
    assert result.figures["said_twice"].value == 0
    assert result.figures["agreement"].value > result.figures["agreement_by_chance"].value * 0.5
