"""A tiny corpus in the layout of the real one, and a bench that measures it without a model."""

import json
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path

import pytest

from second_opinion.assembly.runner import Tell
from second_opinion.assembly.services import Services, build
from second_opinion.evaluation.corpus import Data
from second_opinion.evaluation.measuring import Bench
from second_opinion.settings import Paths, Settings

LAW = "This Agreement is governed by the laws of Ireland."
FEES = "Customer shall pay Provider a monthly fee of $4,500 (four thousand two hundred dollars)."
SAME_FEES = "Customer shall pay Provider a monthly fee of $4,500 (four thousand five hundred dollars)."
USING = "By using the service, you agree to be bound by these terms."
FAIR = "You may close your account whenever you like."
DAY = "We meet on Monday, 24 November 2026."
LENGTHS = "- Total duration: 3 weeks\n- Duration: 1 week\n- Duration: 1 week"
SECRET = "Receiving Party shall keep the Confidential Information secret."


def contract(name: str, *clauses: str) -> str:
    numbered = "\n\n".join(f"{number}. {clause}" for number, clause in enumerate(clauses, 1))
    parties = f'This Agreement is made on 3 March 2026 between {name} Ltd ("Provider") and Birch GmbH ("Customer").'
    return f"SERVICES AGREEMENT\n\n{parties}\n\n{numbered}\n\nIN WITNESS WHEREOF, the parties have signed this Agreement.\n"


class Writer:
    """Writes documents and labels into a folder of the corpus."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._labels: list[dict[str, object]] = []

    def document(self, name: str, text: str) -> None:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def label(self, file: str, category: str, answer: str, words: str | None, **more: object) -> None:
        """Mark ``words`` where they stand in a file."""
        text = (self.folder / file).read_text(encoding="utf-8")
        spans = [] if words is None else [[text.index(words), text.index(words) + len(words)]]
        self._labels.append({"file": file, "category": category, "answer": answer, "spans": spans, **more})
        lines = "".join(json.dumps(label) + "\n" for label in self._labels)
        (self.folder / "labels.jsonl").write_text(lines, encoding="utf-8")


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    """Two documents of each kind."""
    folder = tmp_path / "corpora"
    names = ("Alder", "Cedar")
    cuad, nda, terms = (Writer(folder / "contracts" / name) for name in ("cuad", "nda", "unfair-terms"))
    planted, clean, plans = (
        Writer(folder / "contracts/planted"),
        Writer(folder / "contracts/clean"),
        Writer(folder / "plans"),
    )
    for name in names:
        file = f"{name}.txt"
        cuad.document(file, contract(name, SAME_FEES, LAW))
        cuad.label(file, "Governing Law", "Ireland", LAW)
        cuad.label(file, "Insurance", "No", None)
        nda.document(file, contract(name, SECRET, LAW))
        nda.label(file, "nda-11", "NotMentioned", None)
        terms.document(file, f"Terms of Service of {name}\n\n{USING}\n\n{FAIR}\n")
        terms.label(file, "Contract by using", "clearly unfair", USING)
        terms.label(file, "Unilateral termination", "clearly fair", FAIR)
        planted.document(f"original/{file}", contract(name, SAME_FEES, LAW))
        planted.document(f"perturbed/{file}", contract(name, FEES, LAW))
        original = (planted.folder / "original" / file).read_text(encoding="utf-8")
        place = [original.index(SAME_FEES), original.index(SAME_FEES) + len(SAME_FEES)]
        planted.label(
            f"perturbed/{file}",
            "Inconsistencies",
            "planted",
            FEES,
            tier="A",
            original=f"original/{file}",
            orig_spans=[place],
        )
        clean.document(f"{name}.md", contract(name, SAME_FEES, LAW))
        plans.document(f"{name}.md", f"# Project plan of {name}\n\n## Timeline\n\n{DAY}\n\n{LENGTHS}\n")
        plans.label(f"{name}.md", "weekday-date-mismatch", "error", DAY)
        plans.label(f"{name}.md", "budget-sum-mismatch", "ok", None)
        plans.document(f"unmarked/{name}.md", f"# Outing of {name}\n\n{DAY}\n")
    write_mails(folder / "emails")
    return folder


def write_mails(folder: Path) -> None:
    """A lure, honest mails, a forgotten attachment and one that is talked of only."""
    mails = {
        "phish/lure.eml": letter(
            "Quick favour", "Please buy four gift cards for me and send photos of the codes.", "Received: from a"
        ),
        "ham/honest.eml": letter("Lunch", "Shall we eat at noon?", "Received: from a"),
        "ham/enron-work.eml": letter("Offer", "Please find attached the offer."),
        "natural-errors/forgot.eml": letter("Offer", "Please find attached the offer."),
        "natural-errors/day.eml": letter("Meeting", DAY),
        "hard-negatives/none.eml": letter("Offer", "The note you attached yesterday is fine."),
        "spamassassin/ham/list.eml": letter("Lunch", "I shall be there.", "Received: from a"),
        "spamassassin/spam/lure.eml": letter("Prize", "Buy gift cards for me, send the codes.", "Received: from a"),
    }
    for name, text in mails.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    at = mails["natural-errors/day.eml"].index("Monday")
    labels: dict[str, list[tuple[str, str, str, list[list[int]]]]] = {
        "phish": [("phish/lure.eml", "phish", "phish", [])],
        "ham": [("ham/honest.eml", "phish", "ham", []), ("ham/enron-work.eml", "phish", "ham", [])],
        "natural-errors": [
            ("natural-errors/forgot.eml", "missing-attachment", "error", []),
            ("natural-errors/day.eml", "weekday-date-mismatch", "error", [[at, at + 24]]),
            ("hard-negatives/none.eml", "missing-attachment", "ok", []),
        ],
    }
    for name, rows in labels.items():
        lines = [dict(zip(("file", "category", "answer", "spans"), row, strict=True)) for row in rows]
        (folder / f"{name}-labels.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines))


def letter(subject: str, body: str, *headers: str) -> str:
    lines = ("From: Ada <ada@alder.example>", "To: Ben <ben@birch.example>", f"Subject: {subject}", *headers)
    return "\n".join((*lines, "Date: Mon, 2 Nov 2026 09:00:00 +0000", "", body, ""))


class Watched:
    """Counts the documents that are reviewed afresh."""

    def __init__(self) -> None:
        self.fresh: list[int] = []

    def __call__(self, count: int) -> AbstractContextManager[Tell]:
        self.fresh.append(count)
        return nullcontext(lambda _: None)


@pytest.fixture
def watched() -> Watched:
    return Watched()


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    made = build(Paths(config=tmp_path / "config", data=tmp_path / "data", runtime=tmp_path / "run"), Settings())
    yield made
    made.stop()


@pytest.fixture
def bench(services: Services, corpus: Path, watched: Watched, tmp_path: Path) -> Callable[..., Bench]:
    """Makes benches that share what they keep."""

    def make(limit: int | None = None, model: str = "none") -> Bench:
        return Bench(services=services, data=Data(corpus, limit), model=model, progress=watched, kept=tmp_path / "kept")

    return make
