"""A measurement goes on where it was stopped, and starts afresh when what is measured changes."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from second_opinion.assembly.runner import Tell
from second_opinion.domain.progress import Working
from second_opinion.evaluation.cache import Cache, Read, state_of
from second_opinion.evaluation.folds import load_folds
from second_opinion.evaluation.measuring import Bench
from second_opinion.evaluation.reviews import content_hash, file_job

MakeBench = Callable[..., Bench]


class StopsAtTheSecond:
    """A listener that presses Ctrl+C when the second document begins."""

    def __init__(self) -> None:
        self.names: list[str] = []

    def __enter__(self) -> Tell:
        return self

    def __exit__(self, *_: object) -> None:
        return None

    def __call__(self, told: Any) -> None:
        if isinstance(told, Working) and told.job.name not in self.names:
            self.names.append(told.job.name)
            if len(self.names) == 2:
                raise KeyboardInterrupt


def test_only_what_is_missing_is_reviewed_again(bench: MakeBench, watched: Any) -> None:
    with pytest.raises(KeyboardInterrupt):
        replace(bench(), progress=lambda _: StopsAtTheSecond()).measure("clean")
    first = bench().measure("clean")
    assert watched.fresh == [1]
    assert bench().measure("clean") == first
    assert watched.fresh == [1]


def test_a_changed_document_is_reviewed_again(bench: MakeBench, watched: Any, corpus: Path) -> None:
    bench().measure("clean")
    file = corpus / "contracts/clean/Alder.md"
    file.write_text(file.read_text(encoding="utf-8") + "\nMore.\n", encoding="utf-8")
    bench().measure("clean")
    assert watched.fresh == [2, 1]


def test_a_changed_reviewer_is_another_state(tmp_path: Path) -> None:
    before = state_of([tmp_path])
    (tmp_path / "reviewer.toml").write_text("id = 'mine'")
    assert state_of([tmp_path]) != before


def test_a_damaged_file_counts_as_none(tmp_path: Path) -> None:
    cache = Cache(tmp_path, "state")
    cache.put("one", Read("a.txt", "text", None, "reason"))
    assert cache.get("one") == Read("a.txt", "text", None, "reason")
    for file in tmp_path.rglob("*.json"):
        file.write_text("{")
    assert cache.get("one") is None
    assert Cache(tmp_path, "other state").get("one") is None


def test_a_fitted_document_says_whether_it_was_left_out(bench: MakeBench, corpus: Path, tmp_path: Path) -> None:
    assert "flatter" in bench().measure("clauses").fitted_on
    assert bench().measure("clean").fitted_on == "nothing was fitted"
    known = {content_hash(file_job(path)): 0 for path in (corpus / "contracts/cuad").glob("*.txt")}
    (tmp_path / "folds/0").mkdir(parents=True)
    (tmp_path / "folds/folds.json").write_text(str(known).replace("'", '"'))
    result = replace(bench(), folds=load_folds(tmp_path / "folds")).measure("clauses")
    assert result.fitted_on.endswith("each document was left out of the fit that it was measured with")
    assert result.figures["recall"].value == 0  # the fold holds no heads
