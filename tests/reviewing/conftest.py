"""A small reviewer in a folder, an agreement to read, and the parts that a pipeline needs."""

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from second_opinion.domain.document import Document
from second_opinion.domain.engine import Answer, AnswerKey, Engine, Heads
from second_opinion.domain.job import Reviewed
from second_opinion.domain.review import Review
from second_opinion.domain.reviewer import Reviewer
from second_opinion.inference.calibration import Table
from second_opinion.inference.fake import FakeEngine
from second_opinion.reviewing.loading import load_folder
from second_opinion.reviewing.pipeline import Pipeline

REVIEWER = """
id = "deals"
title = "Deals"
version = 1
kind = "contract"
words = ["agreement", "party"]
dates = "days"

[[role]]
id = "customer"
title = "you buy"

[[rule]]
id = "blank-left"
run = "blanks"
severity = "high"
title = "A blank is left open"
why = "Something is still to be filled in. The text says {blank}."
suggestion = "Fill it in."

[[rule]]
id = "breaks"
run = "breaks"
severity = "low"
title = "Never fires"
why = "It breaks on the word it breaks on."
suggestion = "None."
applies = ["any"]

[[question]]
id = "auto-renewal"
ask = "Does this clause renew the agreement automatically?"
cues = ["renew", "automatic", "successive term"]
severity = "high"
title = "Renews itself"
why = "You are bound again unless you act. Give notice {notice} before the end."
suggestion = "Ask for renewal only by agreement."
facts = "renewal"

[[question]]
id = "no-liability-cap"
fires = "absent"
ask = "Does this clause limit how much a party can owe?"
cues = ["liability", "limit", "exceed"]
severity = "medium"
title = "No limit on what you owe"
why = "Nothing limits what you may have to pay."
suggestion = "Ask for a cap."

[[question]]
id = "provider-only"
ask = "Does this clause let the customer pay late?"
cues = ["pay", "late"]
severity = "low"
title = "They may pay late"
why = "They may."
suggestion = "Shorten it."
roles = ["provider"]

[[clause]]
category = "Governing Law"
ask = "Does this clause say which law governs?"
cues = ["govern", "laws of"]

[[statement]]
id = "nda-11"
text = "No reverse engineering."
ask = "Does this clause forbid reverse engineering?"
cues = ["reverse engineer", "decompile"]
"""
CODE = """
import re
from datetime import date
from second_opinion.plugin import Hit, KeyDate, Span

def blanks(reading):
    for match in re.finditer(r"_{3,}", reading.document.text):
        yield Hit(Span(*match.span()), {"blank": match.group()})

def breaks(reading):
    if "breakword" in reading.document.text:
        raise RuntimeError("a reviewer's own mistake")
    return []

def renewal(reading, span):
    words = reading.document.quote(span)
    return {"notice": "60 days"} if "60 days" in words else {}

def days(reading):
    at = reading.document.text.find("1 March 2027")
    if at >= 0:
        yield KeyDate(date(2027, 3, 1), "start", "you", Span(at, at + 12))
        yield KeyDate(date(2026, 12, 31), "last day to give notice", "you", Span(at, at + 12), computed=True)
"""
AGREEMENT = """SERVICES AGREEMENT

This Agreement is made between Northwind Ltd. and the Customer. It starts on 1 March 2027 and names each party in Annex A, which is a part of it.

1. Services

1.1 Northwind shall provide the services described in Annex A with reasonable skill and care, at the times that the parties agree on in writing.

1.2 The Customer shall give Northwind the access that it needs, e.g. to its premises and systems. Delays of the Customer extend the time of Northwind.

2. Term and Renewal

2.1 The agreement runs for one year. It renews automatically for successive terms of one year unless a party gives notice of 60 days before the end. Notice is given in writing.

3. Fees

3.1 The Customer shall pay each invoice within thirty days. Late payments carry interest of four per cent a year above the base rate of the central bank.

4. Confidentiality

4.1 Each party shall keep secret what it learns of the other and shall use it for this Agreement only. The Customer shall not reverse engineer or decompile the software that Northwind brings.

5. General

5.1 This Agreement is governed by the laws of Ireland. The courts of Dublin decide all disputes that arise from it or in connection with it.

5.2 Changes of this Agreement must be made in writing and signed by both. If a part of it is void, the rest stays in force as if that part had never been there.
"""


def document(text: str, name: str = "agreement.txt") -> Document:
    return Document(name, hashlib.sha256(text.encode()).hexdigest(), text, "text")


@dataclass
class Memory:
    """Remembers for as long as a test."""

    answers: dict[tuple[str, AnswerKey], float] = field(default_factory=dict)

    def recall(self, model: str, keys: Sequence[AnswerKey]) -> Mapping[AnswerKey, float]:
        return {key: self.answers[model, key] for key in keys if (model, key) in self.answers}

    def remember(self, model: str, answers: Sequence[Answer]) -> None:
        self.answers |= {(model, answer.key): answer.margin for answer in answers}


@dataclass(frozen=True)
class WordHeads:
    """Heads that go by one word each."""

    words: Mapping[str, str]
    sure: float = 0.9

    @property
    def names(self) -> frozenset[str]:
        return frozenset(self.words)

    def scores(self, passages: Sequence[Sequence[str]]) -> Mapping[str, Sequence[Sequence[float]]]:
        return {
            name: [[self.sure if word in sentence else 0.001 for sentence in passage] for passage in passages]
            for name, word in self.words.items()
        }


def sensible(passage: str, question: str) -> float:
    """What a good model would say of the agreement above."""
    answers = {
        "renew": "renews automatically",
        "limit how much": "shall not exceed",
        "law governs": "governed by the laws",
        "reverse engineering": "not reverse engineer",
    }
    return next((4.0 if words in passage else -4.0 for asked, words in answers.items() if asked in question), -4.0)


@pytest.fixture
def deals(tmp_path: Path) -> Reviewer:
    folder = tmp_path / "deals"
    folder.mkdir()
    (folder / "reviewer.toml").write_text(REVIEWER, encoding="utf-8")
    (folder / "checks.py").write_text(CODE, encoding="utf-8")
    return load_folder(folder)


@pytest.fixture
def agreement() -> str:
    return AGREEMENT


@pytest.fixture
def read() -> Callable[..., Document]:
    return document


@pytest.fixture
def memory() -> Memory:
    return Memory()


@pytest.fixture
def engine() -> FakeEngine:
    return FakeEngine(sensible)


@dataclass(frozen=True)
class Reviewing:
    """Runs whole reviews."""

    reviewers: tuple[Reviewer, ...]
    memory: Memory

    def snapshots(
        self, text: str, engine: Engine | None = None, heads: Heads | None = None, **options: Any
    ) -> list[Reviewed]:
        pipeline = Pipeline(self.reviewers, engine, Table(), self.memory, date(2026, 11, 23), heads)
        return list(pipeline.run(document(text), **options))

    def review(self, text: str, engine: Engine | None = None, heads: Heads | None = None) -> Review:
        return self.snapshots(text, engine, heads)[-1].review


@pytest.fixture
def reviewing(deals: Reviewer, memory: Memory) -> Reviewing:
    return Reviewing((deals,), memory)


@pytest.fixture
def word_heads() -> type[WordHeads]:
    return WordHeads
