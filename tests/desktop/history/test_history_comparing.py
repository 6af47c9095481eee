"""What changed since the previous version."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from second_opinion.desktop.history.comparing import compare, differing_words, sentences
from second_opinion.desktop.history.pieces import Look, Tone
from second_opinion.desktop.history.window import HistoryWindow
from second_opinion.domain.job import Job, Origin
from second_opinion.domain.stored import Status, StoredReview

Open = Callable[[], HistoryWindow]


def store(library: Any, sample: Any, sha256: str, *, hours_ago: float) -> int:
    """A version of one and the same file."""
    path = "/home/mara/Downloads/deal.pdf"
    library._count += 1
    job = Job(origin=Origin.FOLDER, name=sample.name, path=path)
    review_id = library.history.begin(job, sample.document(sha256), library.now - timedelta(hours=hours_ago))
    library.history.save(review_id, sample.review(sha256), final=True)
    return int(review_id)


def versions(library: Any, samples: Any) -> tuple[int, int]:
    """The first version, and one with another fee, one clause more and one finding less."""
    old = samples.contract()
    first = store(library, old, "1" * 64, hours_ago=5)
    new = samples.contract()
    new.text = new.text.replace(
        "governed by the laws of Ireland.", "governed by the laws of Malta.\n\n9. Notices. In writing."
    )
    new.findings = [finding for finding in new.findings if finding.check != "no-cap"]
    return first, store(library, new, "2" * 64, hours_ago=1)


def test_sentences_are_cut_and_flattened() -> None:
    text = "1. Fees. Pay the\nfee of 4.5 now. And later;\n\nTITLE\n\n| a | b |\n| c |\n"
    assert sentences(text) == ["1. Fees.", "Pay the fee of 4.5 now.", "And later;", "TITLE", "| a | b |", "| c |"]


def test_the_hashes_of_a_heading_are_no_words() -> None:
    assert sentences("## 2. Fees\n\nPay the #4 fee.\n") == ["2. Fees", "Pay the #4 fee."]


def headers_of(new: StoredReview, old: StoredReview) -> list[str]:
    return [piece.text for piece in compare(new, old).pieces if piece.look is Look.HEADER]


def test_a_finding_on_other_words_neither_came_nor_went(library: Any, samples: Any) -> None:
    first, second = (library.history.load(each) for each in versions(library, samples))
    other = replace(first.review.findings[0], fingerprint="on other words")
    reworded = replace(second, review=replace(second.review, findings=(other, *second.review.findings[1:])))
    assert headers_of(reworded, first) == headers_of(second, first)


def test_a_review_that_was_stopped_says_nothing_of_what_it_did_not_find(library: Any, samples: Any) -> None:
    first, second = (library.history.load(each) for each in versions(library, samples))
    stopped = replace(second, line=replace(second.line, status=Status.NOT_READ))
    assert any(sentence.startswith("No longer there") for sentence in headers_of(second, first))
    assert not any(sentence.startswith("No longer there") for sentence in headers_of(stopped, first))


def test_words_that_differ() -> None:
    old, new = "The fee is 4,500 dollars a month.", "The fee is 4,800 dollars each month."
    gone, come = differing_words(old, new)
    assert [old[start:end] for start, end in gone] == ["4,500", "a"]
    assert [new[start:end] for start, end in come] == ["4,800", "each"]
    assert differing_words("Nothing alike here", "Quite another thing") == ([], [])
    assert differing_words("", "New") == ([], [])


def test_a_comparison_holds_what_changed_and_what_stands_around_it(library: Any, samples: Any) -> None:
    first, second = versions(library, samples)
    made = compare(library.history.load(second), library.history.load(first))
    texts = {tone: [piece.text for piece in made.pieces if piece.tone is tone] for tone in Tone}
    assert texts[Tone.DELETED] == ["This Agreement is governed by the laws of Ireland."]
    assert texts[Tone.ADDED] == ["This Agreement is governed by the laws of Malta.", "9. Notices.", "In writing."]
    headers = [piece.text for piece in made.pieces if piece.look is Look.HEADER]
    assert headers == ["No longer there: No limit on what you owe"]
    page = {piece.source.start: piece for piece in made.pieces}
    marked = [
        piece.text[mark.span.start - start : mark.span.end - start]
        for mark in made.marks
        for start, piece in page.items()
        if start <= mark.span.start < start + len(piece.text)
    ]
    assert marked == ["Ireland.", "Malta."]
    assert "8. Governing Law." in [piece.text for piece in made.pieces if piece.tone is Tone.PLAIN]
    assert made.changes == 1


def test_versions_that_say_the_same_are_said_to(library: Any, samples: Any) -> None:
    sample = samples.plan()
    first = store(library, sample, "1" * 64, hours_ago=5)
    sample.text = sample.text.replace("\n\n", "\n\n\n")
    sample.findings = []
    second = store(library, sample, "2" * 64, hours_ago=1)
    made = compare(library.history.load(second), library.history.load(first))
    assert made.changes == 0
    assert made.pieces[-1].text.startswith("The words are the same")


def test_the_earlier_version_is_the_one_before(library: Any, samples: Any, now: datetime) -> None:
    first, second = versions(library, samples)
    assert library.history.earlier(second) == first
    assert library.history.earlier(first) is None
    library.history.delete([first], now)
    assert library.history.earlier(second) is None


def test_the_window_shows_what_changed(library: Any, samples: Any, open_window: Open, qtbot: QtBot) -> None:
    _, second = versions(library, samples)
    window = open_window()
    with qtbot.waitSignal(window.current.opened):
        window.open_review(second)
    chip = next(one for one in window.document.switch.findChildren(QPushButton) if one.text() == "What changed")
    assert chip.isVisible()
    chip.click()
    qtbot.waitUntil(lambda: window.document.changes is not None and window.document.changes.isVisible())
    assert window.document.changes is not None
    assert "laws of Malta." in window.document.changes.toPlainText()
    window.stage.step(+1)
    assert window.document.view.isVisible()
