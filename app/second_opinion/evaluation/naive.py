"""The baseline: one prompt with the whole text, run as it is in a process of its own, and scored like a review."""

import hashlib
import json
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from second_opinion.domain.check import Severity
from second_opinion.domain.document import Document, Kind, Span
from second_opinion.domain.errors import NotReadable, UserError
from second_opinion.domain.finding import Finding, Source
from second_opinion.domain.job import Job
from second_opinion.domain.review import Coverage, Review, Timing, Tokens
from second_opinion.evaluation.cache import Cache, Read
from second_opinion.evaluation.reviews import ProgressOf, job_key
from second_opinion.extraction.sandbox import extract, extract_text

NAIVE = "naive"
SCRIPT = Path("baselines", "naive_review.py")
"""Beside the folder of the documents."""


@dataclass(frozen=True, slots=True)
class NaiveReviews:
    """Makes reviews with the script of the baseline; each is kept as soon as it is there."""

    script: Path
    model: Path
    cache: Cache
    progress: ProgressOf

    def of(self, jobs: Sequence[Job]) -> tuple[Read, ...]:
        with self.progress(len(jobs)):
            return tuple(self._read(job) for job in jobs)

    def _read(self, job: Job) -> Read:
        key = f"{NAIVE} {self.model.name}\n{job_key(job)}"
        if kept := self.cache.get(key):
            return kept
        try:
            document = extract(Path(job.path)) if job.path else extract_text(job.text or "", job.name)
        except NotReadable as error:
            return Read(job.name, reason=str(error))
        read = Read(job.name, document.text, self._review(document))
        self.cache.put(key, read)
        return read

    def _review(self, document: Document) -> Review:
        with tempfile.NamedTemporaryFile("w", suffix=".txt", encoding="utf-8", newline="") as file:
            file.write(document.text)
            file.flush()
            command = [sys.executable, str(self.script), str(self.model), file.name]
            ended = subprocess.run(command, capture_output=True, text=True, check=False)
        if ended.returncode != 0:
            last = (ended.stderr.strip().splitlines() or ["it said nothing"])[-1]
            raise UserError(f"The baseline stopped on {document.name}: {last}")
        return as_review(document, json.loads(ended.stdout.splitlines()[-1]))


def as_review(document: Document, answer: Mapping[str, object]) -> Review:
    """The script's answer as a review, so that the same matcher scores it; a quote that is not in the text has no place."""
    found = answer.get("findings")
    findings = [_finding(document, one) for one in found if isinstance(one, Mapping)] if isinstance(found, list) else []
    tokens = int(str(answer.get("prompt_tokens", 0)))
    seconds = float(str(answer.get("seconds", 0)))
    return Review(
        sha256=document.sha256,
        name=document.name,
        kind=Kind.OTHER,
        kind_probability=0.0,
        language="",
        read=Coverage(len(document.text), document.pages, 1.0),
        model=NAIVE,
        timing_ms=Timing(total=seconds * 1000),
        tokens=Tokens(tokens + int(str(answer.get("completion_tokens", 0))), 0, tokens),
        findings=tuple({finding.id: finding for finding in findings}.values()),
    )


def _finding(document: Document, said: Mapping[str, object]) -> Finding:
    quote = str(said.get("quote", ""))
    start = document.text.find(quote) if quote else -1
    identity = hashlib.sha256(quote.encode()).hexdigest()[:24]
    return Finding(
        id=identity,
        reviewer=NAIVE,
        check=NAIVE,
        severity=Severity(str(said.get("severity", Severity.LOW))),
        probability=1.0,
        source=Source.QUESTION,
        title=str(said.get("problem", "")),
        why="",
        suggestion=str(said.get("suggestion", "")),
        fingerprint=identity,
        quote=quote,
        span=Span(start, start + len(quote)) if start >= 0 else None,
    )
