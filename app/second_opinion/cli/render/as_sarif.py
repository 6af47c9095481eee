"""Results as SARIF 2.1.0 (OASIS), which code hosts and editors show beside the lines."""

import json
from collections.abc import Iterator, Sequence
from importlib.metadata import version
from pathlib import Path

from second_opinion.assembly.review_now import Result
from second_opinion.domain.check import Severity
from second_opinion.domain.document import Document, Span
from second_opinion.domain.finding import Finding

SARIF_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
LEVELS = {Severity.HIGH: "error", Severity.MEDIUM: "warning", Severity.LOW: "note"}


def as_sarif(results: Sequence[Result]) -> str:
    """All results in one run."""
    findings = [(result, finding) for result in results if result.review for finding in result.review.findings]
    rules = {f"{finding.reviewer}/{finding.check}": finding.title for _, finding in findings}
    driver = {
        "name": "Second Opinion",
        "version": version("second-opinion"),
        "rules": [{"id": rule, "shortDescription": {"text": title}} for rule, title in sorted(rules.items())],
    }
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "invocations": [{"executionSuccessful": True, "toolExecutionNotifications": list(_not_read(results))}],
        "results": [_result(result, finding) for result, finding in findings],
    }
    return json.dumps({"$schema": SARIF_SCHEMA, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=1) + "\n"


def _result(result: Result, finding: Finding) -> dict[str, object]:
    return {
        "ruleId": f"{finding.reviewer}/{finding.check}",
        "level": LEVELS[finding.severity],
        "message": {"text": f"{finding.title}. {finding.why} {finding.suggestion}".strip()},
        "locations": [{"physicalLocation": _location(result, finding)}],
        "partialFingerprints": {"secondOpinion/v1": finding.fingerprint},
        "rank": round(100 * finding.probability, 1),
    }


def _location(result: Result, finding: Finding) -> dict[str, object]:
    location: dict[str, object] = {"artifactLocation": {"uri": _uri(result)}}
    if finding.span is not None and result.document is not None:
        location["region"] = _region(result.document, finding.span)
    return location


def _region(document: Document, span: Span) -> dict[str, object]:
    """Line, column and character offset of the quote; SARIF counts lines and columns from 1, offsets from 0."""
    start, end = span
    return {
        "startLine": document.line_at(start),
        "startColumn": start - (document.text.rfind("\n", 0, start) + 1) + 1,
        "charOffset": start,
        "charLength": end - start,
        "snippet": {"text": document.quote(span)},
    }


def _not_read(results: Sequence[Result]) -> Iterator[dict[str, object]]:
    for result in results:
        if result.review is None:
            yield {"level": "error", "message": {"text": f"{result.job.name}: {result.reason}"}}


def _uri(result: Result) -> str:
    return Path(result.job.path).absolute().as_uri() if result.job.path else "stdin:"
