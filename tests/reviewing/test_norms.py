"""Beside something missing stands how many others have it."""

from pathlib import Path
from typing import Any

import pytest

from second_opinion.domain.errors import BadConfiguration
from second_opinion.inference.fake import FakeEngine
from second_opinion.reviewing.loading import load_folder

NORMS = """
[[source]]
name = "Filings"
what = "contracts"
documents = 40
licence = "CC BY 4.0"

[source.present]
"clause/Cap" = 26
"""


@pytest.fixture
def folder(deals: Any, tmp_path: Path) -> Path:
    """The small reviewer's own folder, with norms beside it and a question that names one."""
    assert deals.id == "deals"
    home = tmp_path / "deals"
    (home / "norms.toml").write_text(NORMS, encoding="utf-8")
    written = (home / "reviewer.toml").read_text(encoding="utf-8")
    named = written.replace('id = "no-liability-cap"\n', 'id = "no-liability-cap"\nnorm = "clause/Cap"\n')
    (home / "reviewer.toml").write_text(named, encoding="utf-8")
    return home


def test_what_is_usual_stands_beside_what_is_missing(
    folder: Path, reviewing: Any, agreement: str, engine: FakeEngine, memory: Any
) -> None:
    review = type(reviewing)((load_folder(folder),), memory).review(agreement, engine)
    (missing,) = [one for one in review.findings if one.check == "no-liability-cap"]
    assert missing.searched is not None
    assert missing.searched[-1] == "65 % of 40 contracts have this (Filings)"
    assert missing.facts["usual"] == missing.searched[-1]
    assert all("usual" not in one.facts for one in review.findings if one.span is not None)


def test_a_norm_that_was_not_counted_is_told(folder: Path) -> None:
    (folder / "norms.toml").write_text(NORMS.replace("Cap", "Law"), encoding="utf-8")
    with pytest.raises(BadConfiguration, match="no count of “clause/Cap”"):
        load_folder(folder)
