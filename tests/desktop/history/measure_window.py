"""Measures the history window over a large history: ``python tests/desktop/history/measure_window.py FOLDER``.

The history (20,000 reviews with 100,000 findings) is made in FOLDER where there is none. No test depends on time, so this
is not run with the others; it prints what the design gives budgets for.
"""

import gc
import itertools
import os
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import psutil

from second_opinion.domain.check import Severity
from second_opinion.domain.document import Document, Kind, Part, PartKind, Span
from second_opinion.domain.finding import Finding, Source, Verdict
from second_opinion.domain.job import Job, Origin
from second_opinion.domain.review import Asked, Coverage, Review, Timing
from second_opinion.domain.stored import ReviewFilter
from second_opinion.history.query import wanted_by
from second_opinion.history.store import History
from second_opinion.reviewing.translating import Translation
from second_opinion.settings import Paths, Settings

REVIEWS, FINDINGS_EACH, BATCH = 20_000, 5, 500
CHARACTERS = 10_000  # of a document in the middle; half of them have between 5,000 and 20,000
WORDS = 30_000
NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
COMMON = [
    "the",
    "of",
    "and",
    "to",
    "in",
    "a",
    "is",
    "that",
    "for",
    "it",
    "this",
    "agreement",
    "shall",
    "by",
    "party",
    "be",
    "or",
    "not",
    "with",
    "payment",
    "on",
    "notice",
    "as",
    "any",
    "provider",
    "customer",
    "fee",
    "days",
    "term",
    "service",
    "month",
    "year",
    "under",
    "termination",
    "invoice",
    "date",
    "contract",
    "upon",
    "written",
    "between",
    "law",
    "data",
]
SEARCHES = (
    "t", "th", "the", "agreement", "agree", "agreement term", "the of and", "payment invoice", "written notice",
    '"payment invoice"', "kalo", "ka", "kar", "qui", "lisbon", "Document 17", "kind:contract agreement", "severity:high",
    "severity:high notice", "folder:Mail payment", "since:2026-11-01 fee", "verdict:useful", "verdict:useful term",
    "since:2026-06-01 before:2026-07-01", "nothingofthiskind",
)  # fmt: skip


def say(what: str, value: float, unit: str) -> None:
    sys.stdout.write(f"  {what:<58}{value:10.1f} {unit}\n")
    sys.stdout.flush()


# A large history


def texts(count: int) -> Iterator[str]:
    """Documents of words as frequent as in real ones: a few in almost all, most in almost none."""
    dice = np.random.default_rng(7)
    syllables = [
        "ka",
        "lo",
        "mi",
        "ren",
        "tus",
        "ver",
        "da",
        "pol",
        "is",
        "gan",
        "fe",
        "mor",
        "qui",
        "zel",
        "ban",
        "ti",
    ]
    made = sorted({"".join(dice.choice(syllables, dice.integers(2, 5))) for _ in range(2 * WORDS)})
    vocabulary = np.array(COMMON + list(dice.permutation(made)[:WORDS]))
    weights = 1 / np.arange(2, len(vocabulary) + 2)
    weights /= weights.sum()
    for _ in range(count):
        letters = int(min(120_000, CHARACTERS * np.exp(dice.normal() * 0.9)))
        words = vocabulary[dice.choice(len(vocabulary), max(40, letters // 6), p=weights)]
        sentences = [" ".join(words[at : at + 14]).capitalize() + "." for at in range(0, len(words), 14)]
        yield "\n\n".join(" ".join(sentences[at : at + 4]) for at in range(0, len(sentences), 4))


def findings_in(text: str, number: int) -> tuple[Finding, ...]:
    severities = itertools.cycle((Severity.LOW, Severity.MEDIUM, Severity.LOW, Severity.HIGH, Severity.LOW))
    made = []
    for at, severity in zip(range(FINDINGS_EACH), severities, strict=False):
        start = len(text) * at // (FINDINGS_EACH + 1)
        span = Span(start, min(len(text), start + 120))
        made.append(
            Finding(
                id=f"f{at}", reviewer="contracts", check=f"check-{at}", severity=severity, probability=0.9,
                source=Source.RULE, title=f"Two amounts differ {at}", why="The figure and the words differ.",
                suggestion="Ask which of the two is meant.", fingerprint=f"print-{number}-{at}",
                quote=text[span.start : span.end], span=span, where=f"Section {at}",
            )
        )  # fmt: skip
    return tuple(made)


def add(history: History, number: int, text: str) -> None:
    kind = (Kind.CONTRACT, Kind.EMAIL, Kind.PLAN, Kind.OTHER)[number % 4]
    name = f"Document {number}.pdf"
    folder = ("Downloads", "Documents/Work", "Mail", "Documents/Home")[number // 7 % 4]
    document = Document(
        name=name,
        sha256=f"{number:064x}",
        text=text,
        format="pdf",
        parts=(Part(PartKind.PAGE, "page 1", Span(0, len(text)), 1),),
    )
    review = Review(
        sha256=document.sha256, name=name, kind=kind, kind_probability=0.9, language="en", reviewer="contracts",
        read=Coverage(len(text), 1, 1.0), findings=findings_in(text, number), timing_ms=Timing(total=900),
        asked=tuple(Asked(f"check-{at}", 2, 0.02, False) for at in range(30)),
    )  # fmt: skip
    job = Job(origin=Origin.FOLDER, name=name, path=f"/home/mara/{folder}/{name}")
    review_id = history.begin(job, document, NOW - timedelta(minutes=26 * (REVIEWS - number)))
    history.save(review_id, review, final=True)
    if number % 9 == 0:
        history.set_verdict(review_id, "f1", list(Verdict)[number // 9 % 3], NOW)


def make(folder: Path) -> None:
    begun = time.perf_counter()
    with History.open(folder / "history") as history:
        numbered = enumerate(texts(REVIEWS))
        while batch := list(itertools.islice(numbered, BATCH)):
            with history.connections.writing():
                for number, text in batch:
                    add(history, number, text)
    say("making the history", time.perf_counter() - begun, "s")


# What is measured


def milliseconds(work: Callable[[], object], times: int = 5) -> tuple[float, float]:
    """The longest of some runs, and the most that this thread computed in one: on a busy machine it waits besides."""
    taken, computed = [], []
    for _ in range(times):
        begun, used = time.perf_counter(), time.thread_time()
        work()
        taken.append((time.perf_counter() - begun) * 1000)
        computed.append((time.thread_time() - used) * 1000)
    return max(taken), max(computed)


def measure_search(history: History) -> None:
    from second_opinion.desktop.history.listing import Listing, first_page  # noqa: PLC0415 - after the database
    from second_opinion.reviewing.translating import Translation  # noqa: PLC0415

    nothing = Listing(ReviewFilter())
    slowest = 0.0
    for typed in SEARCHES:
        wanted = wanted_by(typed, NOW.date())
        longest, computed = milliseconds(partial(first_page, history, Translation(), wanted, nothing))
        found = len(first_page(history, Translation(), wanted, nothing).listing.lines)
        say(f"search “{typed}” ({found} on its first page), at most", longest, f"ms; computing {computed:.1f} ms")
        slowest = max(slowest, computed)
    say("computing in the slowest search", slowest, "ms")


def measure_window(folder: Path, history: History) -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QEventLoop  # noqa: PLC0415 - see above
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    from second_opinion.desktop.history.window import HistoryWindow  # noqa: PLC0415
    from second_opinion.desktop.theme import Theme  # noqa: PLC0415

    application = QApplication([])
    theme = Theme(application, "light")
    process = psutil.Process()
    services: Any = SimpleNamespace(
        history=history,
        settings=Settings(),
        paths=Paths(config=folder, data=folder / "places", runtime=folder),
        translation=Translation,
        dispatcher=SimpleNamespace(paused=False, cancel=lambda _: None),
    )
    (folder / "places").mkdir(exist_ok=True)
    say("memory before the window", process.memory_info().rss / 1e6, "MB")

    def wait_until(done: Callable[[], bool]) -> None:
        while not done():
            application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    begun, used = time.perf_counter(), time.process_time()
    window = HistoryWindow(services)
    gc.freeze()  # as desktop/windows.py does
    window.show()
    wait_until(lambda: window.current.shown is not None)
    window.grab()
    say("window made, shown, list read and first document painted", (time.perf_counter() - begun) * 1000, "ms")
    say("of which computing, on all threads", (time.process_time() - used) * 1000, "ms")
    wait_until(lambda: window.document.view.complete and window.opinion.complete)
    measure_scrolling(application, window)

    memory: list[float] = []
    for _ in range(50):
        window.close()
        window.show()
        wait_until(lambda: window.current.shown is not None)
        for _ in range(20):
            application.processEvents()
        gc.collect()
        memory.append(process.memory_info().rss / 1e6)
    say("memory after the window was opened once more", memory[0], "MB")
    say("memory after it was opened and closed 50 times", memory[-1], "MB")
    window.close()
    window.deleteLater()
    del theme


def measure_scrolling(application: Any, window: Any) -> None:
    """What a frame takes on the UI thread, reading included: a page of the list at a time, then to its end in leaps."""
    view, bar = window.list.view, window.list.view.verticalScrollBar()

    def frames(step: Callable[[], None], count: int, what: str) -> None:
        waited, worked = [], []
        for _ in range(count):
            begun, used = time.perf_counter(), time.thread_time()
            step()
            application.processEvents()
            view.viewport().repaint()
            waited.append((time.perf_counter() - begun) * 1000)
            worked.append((time.thread_time() - used) * 1000)
        say(f"{what} to row {window.list.model.rowCount()}: a frame, median", statistics.median(waited), "ms")
        say("99 of 100 frames within", sorted(waited)[count * 99 // 100], "ms")
        say("the longest frame; of it the thread's own work", max(waited), f"ms; {max(worked):.1f} ms")

    frames(lambda: bar.setValue(bar.value() + view.viewport().height()), 600, "scrolling by pages")
    frames(lambda: bar.setValue(bar.maximum()), 1200, "leaping to the end")


def main(folder: Path) -> None:
    if not (folder / "history").exists():
        make(folder)
    with History.open(folder / "history") as history:
        if "--window" not in sys.argv:
            measure_search(history)
        measure_window(folder, history)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
