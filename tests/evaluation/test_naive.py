"""The baseline's answers go through the same matcher."""

from collections.abc import Callable
from contextlib import nullcontext
from pathlib import Path

from second_opinion.domain.check import Severity
from second_opinion.domain.document import Document
from second_opinion.evaluation.cache import Cache
from second_opinion.evaluation.measuring import Bench
from second_opinion.evaluation.naive import NaiveReviews, as_review
from second_opinion.evaluation.suites.planted import planted

SCRIPT = """import json, pathlib, sys
text = pathlib.Path(sys.argv[2]).read_text(encoding="utf-8")
quote = text[text.index("Customer shall pay"):][:60]
found = [{"severity": "high", "quote": quote, "problem": "p", "suggestion": "s"}]
print(json.dumps({"seconds": 1.5, "prompt_tokens": 40, "completion_tokens": 10, "findings": found}))
"""


def test_a_quote_that_is_not_there_has_no_place() -> None:
    said = [
        {"severity": "high", "quote": "is here", "problem": "a", "suggestion": "b"},
        {"severity": "low", "quote": "made up", "problem": "a", "suggestion": "b"},
    ]
    review = as_review(Document("a.txt", "0", "It is here.", "text"), {"findings": said, "prompt_tokens": 4})
    assert [finding.span for finding in review.findings] == [(3, 10), None]
    assert review.findings[0].severity is Severity.HIGH
    assert review.tokens.document == 4


def test_the_script_runs_in_a_process_of_its_own(bench: Callable[..., Bench], tmp_path: Path) -> None:
    script = tmp_path / "naive.py"
    script.write_text(SCRIPT)
    reviews = NaiveReviews(script, tmp_path / "model.gguf", Cache(tmp_path / "naive", ""), lambda _: nullcontext(print))
    result = planted(bench().data, reviews)
    assert (result.documents, result.seconds) == (4, 6.0)
    assert result.figures["recall"].value == result.figures["flagged_on_original"].value == 1
    assert result.tokens_per_document_token == 1.25
