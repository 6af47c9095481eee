"""``second-opinion eval``."""

import json
import subprocess
from collections.abc import Callable

Run = Callable[..., "subprocess.CompletedProcess[str]"]


def test_the_samples_are_measured_without_a_model(run: Run) -> None:
    ended = run("eval", "samples", "--model", "none", "--json")
    assert (ended.returncode, ended.stderr) == (0, "")
    values = json.loads(ended.stdout)
    assert values["suite"] == "samples"
    assert values["model"] == "none"
    assert values["recall"] > 0.5
    again = run("eval", "samples", "--model", "none")
    assert f"recall: {values['recall']:.3f}" in again.stdout


def test_an_unknown_suite_is_bad_use(run: Run) -> None:
    ended = run("eval", "poems")
    assert ended.returncode == 2
    assert "poems" in ended.stderr
    assert "clauses" in ended.stderr


def test_missing_documents_are_said(run: Run) -> None:
    ended = run("eval", "nda", "--model", "none", "--data", "nowhere")
    assert ended.returncode == 2
    assert "--data" in ended.stderr
