"""The history window over a real history, driven as a user would."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QListView, QWidget
from pytestqt.qtbot import QtBot

from second_opinion.desktop.history.arrangement import Shape
from second_opinion.desktop.history.choices import Choices, Period
from second_opinion.desktop.history.shown import make_ready
from second_opinion.desktop.history.titled_list import TitledList
from second_opinion.desktop.history.window import HistoryWindow
from second_opinion.domain.document import Kind, Span
from second_opinion.domain.finding import Verdict
from second_opinion.domain.job import Job, Origin
from second_opinion.domain.progress import Changed, Failed, Idle, Waiting, Working
from second_opinion.domain.review import Insight
from second_opinion.domain.reviewer import Role
from second_opinion.domain.silence import Scope
from second_opinion.domain.stored import ReviewFilter
from second_opinion.extraction.sandbox import extract

Open = Callable[[], HistoryWindow]


def shows(window: HistoryWindow, review_id: int) -> bool:
    return window.current.shown is not None and window.current.shown.id == review_id


def open_on(qtbot: QtBot, window: HistoryWindow, review_id: int, finding_id: str | None = None) -> None:
    with qtbot.waitSignal(window.current.opened):
        window.open_review(review_id, finding_id)


def shape_of(window: HistoryWindow) -> Shape:
    return window.arrangement.shape


def names(window: HistoryWindow) -> list[str]:
    model = window.list.model
    lines = (model.line(model.index(row)) for row in range(model.rowCount()))
    return [line.name for line in lines if line is not None]


def test_it_opens_on_the_newest_and_counts_it_as_seen(library: Any, open_window: Open, qtbot: QtBot) -> None:
    ids = library.fill()
    window = open_window()
    qtbot.waitUntil(lambda: shows(window, ids["contract"]))
    assert names(window) == ["Services agreement.pdf", "Re: new bank details", "Lisbon trip.md", "scan_0042.pdf"]
    qtbot.waitUntil(lambda: library.history.load(ids["contract"]).line.seen)
    assert not library.history.load(ids["mail"]).line.seen


def test_a_document_opens_at_its_top(library: Any, open_window: Open, qtbot: QtBot) -> None:
    ids = library.fill()
    window = open_window()
    qtbot.waitUntil(lambda: shows(window, ids["contract"]))
    assert window.document.view.verticalScrollBar().maximum() > 0
    assert window.document.view.verticalScrollBar().value() == 0


def test_an_empty_history_says_what_to_do(open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    assert names(window) == []
    assert window.current.shown is None
    assert not window.opinion.isVisible()
    words = [label.text() for label in window.document.findChildren(QWidget) if hasattr(label, "text")]
    assert any("Drop a file here" in word for word in words)
    with qtbot.assertNotEmitted(window.review_requested):
        window.list.empty.acted.emit()


def test_a_click_in_the_list_shows_the_document(library: Any, open_window: Open, qtbot: QtBot) -> None:
    ids = library.fill()
    window = open_window()
    qtbot.waitUntil(lambda: shows(window, ids["contract"]))
    place = window.list.view.visualRect(window.list.model.index_of(ids["mail"])).center()
    with qtbot.waitSignal(window.current.opened):
        QTest.mouseClick(window.list.view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert shows(window, ids["mail"])
    assert "Dear Mara," in window.document.view.toPlainText()


def test_a_review_opens_on_its_finding(library: Any, open_window: Open, qtbot: QtBot) -> None:
    ids = library.fill()
    window = open_window()
    open_on(qtbot, window, ids["contract"], "two-amounts-1")
    assert window.opinion.selected == "two-amounts-1"
    card = window.opinion.selected_card()
    assert card is not None
    assert card.accessibleName() == "Worth a look, Two different amounts, 3. Fees"


def test_what_comes_above_does_not_push_away_the_card_that_is_read(
    library: Any, open_window: Open, qtbot: QtBot
) -> None:
    ids = library.fill()
    window = open_window()
    open_on(qtbot, window, ids["contract"], "two-amounts-1")
    stored = library.history.load(ids["contract"])
    assert stored.review is not None
    insights = tuple(Insight(f"A sentence of its own, number {n}.", Span(n, n + 9), 1.0) for n in range(3))
    more = replace(stored, review=replace(stored.review, errors=("One more sentence above.",) * 4, insights=insights))

    def height() -> int:
        card = window.opinion.selected_card()
        assert card is not None
        return int(card.mapTo(window.opinion.viewport(), card.rect().topLeft()).y())

    qtbot.waitUntil(lambda: window.opinion.complete)
    before = height()
    window.opinion.show_review(make_ready(more), "two-amounts-1")
    window.opinion.show_review(make_ready(more), "two-amounts-1")  # before the first is laid out
    qtbot.waitUntil(lambda: window.opinion.complete)
    qtbot.waitUntil(lambda: height() == before)
    window.opinion.show_review(make_ready(stored), None)
    assert window.opinion.selected is None


def test_the_marks_are_the_quotes(library: Any, samples: Any, open_window: Open, qtbot: QtBot) -> None:
    ids = library.fill()
    window = open_window()
    open_on(qtbot, window, ids["contract"])
    quotes = {finding.quote for finding in samples.contract().findings if finding.quote}
    assert {one.cursor.selectedText() for one in window.document.view.extraSelections()} == quotes


def test_a_mark_turns_to_its_card_and_keys_go_on(library: Any, open_window: Open, qtbot: QtBot) -> None:
    ids = library.fill()
    window = open_window()
    open_on(qtbot, window, ids["contract"])
    window.document.view.mark_clicked.emit("indemnity-1")
    assert window.opinion.selected == "indemnity-1"
    QTest.keyClick(window, Qt.Key.Key_J)
    assert window.opinion.selected == "two-amounts-1"
    QTest.keyClick(window, Qt.Key.Key_K)
    QTest.keyClick(window, Qt.Key.Key_K)
    QTest.keyClick(window, Qt.Key.Key_K)
    assert window.opinion.selected == "auto-renewal-1"


@pytest.mark.parametrize(
    ("key", "verdict"),
    [(Qt.Key.Key_U, Verdict.USEFUL), (Qt.Key.Key_N, Verdict.NOT_USEFUL), (Qt.Key.Key_D, Verdict.DONE)],
)
def test_a_verdict_by_key_can_be_undone(
    library: Any, open_window: Open, qtbot: QtBot, key: Qt.Key, verdict: Verdict
) -> None:
    ids = library.fill()
    window = open_window()
    open_on(qtbot, window, ids["contract"], "two-amounts-1")
    with qtbot.waitSignal(window.current.renewed):
        QTest.keyClick(window, key)
    assert library.history.load(ids["contract"]).verdicts == {"two-amounts-1": verdict}
    assert window.notice.isVisible()
    assert window.opinion.selected == "two-amounts-1"
    with qtbot.waitSignal(window.current.renewed):
        QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert library.history.load(ids["contract"]).verdicts == {}
    assert not window.notice.isVisible()


def test_a_finding_done_with_loses_its_mark(library: Any, open_window: Open, qtbot: QtBot) -> None:
    ids = library.fill()
    window = open_window()
    open_on(qtbot, window, ids["plan"])
    assert len(window.document.view.extraSelections()) == 2
    with qtbot.waitSignal(window.current.renewed):
        window.opinion.judged.emit("sum-1", Verdict.DONE)
    assert len(window.document.view.extraSelections()) == 1


def test_never_again_and_back(library: Any, open_window: Open, qtbot: QtBot) -> None:
    ids = library.fill()
    window = open_window()
    open_on(qtbot, window, ids["plan"], "sum-1")
    with qtbot.waitSignal(window.current.renewed):
        window.opinion.silenced.emit("sum-1", Scope.EVERYWHERE)
    assert [one.title for one in library.history.silences()] == ["The sum is another"]
    with qtbot.waitSignal(window.current.renewed):
        window.notice.take_back()
    assert library.history.silences() == ()


def test_the_suggestion_is_copied(library: Any, open_window: Open, qtbot: QtBot) -> None:
    ids = library.fill()
    window = open_window()
    open_on(qtbot, window, ids["contract"], "two-amounts-1")
    QTest.keyClick(window, Qt.Key.Key_C)
    assert QGuiApplication.clipboard().text().startswith("Ask which of the two is meant")
    assert window.notice.sentence == "Copied."


def test_search_finds_and_a_letter_in_the_field_is_no_command(library: Any, open_window: Open, qtbot: QtBot) -> None:
    ids = library.fill()
    window = open_window()
    open_on(qtbot, window, ids["contract"])
    QTest.keyClick(window, Qt.Key.Key_Slash)
    assert window.list.search.hasFocus() or QApplication.focusWidget() is None
    QTest.keyClicks(window.list.search, "jun")
    qtbot.waitUntil(lambda: names(window) == ["Services agreement.pdf", "Re: new bank details", "Lisbon trip.md"])
    assert library.history.load(ids["contract"]).verdicts == {}
    window.list.search.setText("juniper zebra")
    qtbot.waitUntil(lambda: names(window) == [])
    window.list.empty.acted.emit()
    qtbot.waitUntil(lambda: len(names(window)) == 4)


def test_filters(library: Any, open_window: Open, qtbot: QtBot) -> None:
    library.fill()
    window = open_window()
    chips = {chip.text().split("  ")[0]: chip for chip in window.list.filters.findChildren(QAbstractButton)}
    qtbot.waitUntil(lambda: any("3" in chip.text() for chip in chips.values()))
    chips["Plans"].click()
    qtbot.waitUntil(lambda: names(window) == ["Lisbon trip.md"])
    chips["Mail"].click()
    qtbot.waitUntil(lambda: names(window) == ["Re: new bank details"])
    chips["Mail"].click()
    qtbot.waitUntil(lambda: len(names(window)) == 4)
    window.show_worth_a_look()
    qtbot.waitUntil(lambda: "scan_0042.pdf" not in names(window))


def test_a_long_list_is_read_page_by_page(library: Any, samples: Any, open_window: Open, qtbot: QtBot) -> None:
    with library.history.connections.writing():
        for number in range(450):
            library.add(samples.mail(), hours_ago=number)
    window = open_window()
    model = window.list.model
    first = model.rowCount()
    assert first < 300
    for _ in range(2):
        with qtbot.waitSignal(model.rowsInserted):
            window.list.view.scrollToBottom()
    assert len(names(window)) == 450
    assert not model.canFetchMore(model.index(-1))


def test_a_deleted_review_can_be_brought_back(library: Any, open_window: Open, qtbot: QtBot) -> None:
    ids = library.fill()
    window = open_window()
    open_on(qtbot, window, ids["mail"])
    with qtbot.waitSignal(window.actions_of_review.removed):
        QTest.keyClick(window.list.view, Qt.Key.Key_Delete)
    assert window.current.shown is None
    qtbot.waitUntil(lambda: "Re: new bank details" not in names(window))
    window.notice.take_back()
    qtbot.waitUntil(lambda: "Re: new bank details" in names(window))


def test_what_was_not_read_says_why_and_can_be_tried_again(library: Any, open_window: Open, qtbot: QtBot) -> None:
    ids = library.fill()
    window = open_window()
    open_on(qtbot, window, ids["unread"])
    assert not window.opinion.isVisible()
    with qtbot.waitSignal(window.review_requested) as asked:
        window.document.empty.acted.emit()
    assert asked.args == [[Path("/home/mara/Downloads/scan_0042.pdf")]]


def test_copied_text_that_is_no_longer_kept_leaves_its_quotes(
    library: Any, samples: Any, open_window: Open, qtbot: QtBot
) -> None:
    review_id = library.add(samples.mail(), hours_ago=48, origin=Origin.CLIPBOARD)
    library.history.purge(library.now, keep_days=90, keep_copied_text_days=1)
    window = open_window()
    open_on(qtbot, window, review_id, "changed-bank-details-1")
    card = window.opinion.selected_card()
    assert card is not None
    assert any(
        "Please pay invoice 2217" in label.text() for label in card.findChildren(QWidget) if hasattr(label, "text")
    )


def test_files_dropped_on_the_window_are_asked_for(open_window: Open, qtbot: QtBot, tmp_path: Path) -> None:
    window = open_window()
    dragged = QMimeData()
    dragged.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.pdf")), QUrl("https://example.org/b.pdf")])
    action, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(QPoint(5, 5), action, dragged, left, none)
    window.dragEnterEvent(entering)
    assert entering.isAccepted()
    with qtbot.waitSignal(window.review_requested) as asked:
        window.dropEvent(QDropEvent(QPointF(5, 5), action, dragged, left, none))
    assert asked.args == [[tmp_path / "a.pdf"]]
    text_only = QMimeData()
    text_only.setText("no file")
    entering = QDragEnterEvent(QPoint(5, 5), action, text_only, left, none)
    entering.ignore()
    window.dragEnterEvent(entering)
    assert not entering.isAccepted()


def test_a_running_review_is_shown_and_can_be_stopped(bench: Any, open_window: Open) -> None:
    window = open_window()
    job = Job(origin=Origin.FOLDER, name="lease.pdf", id=7)
    window.on_progress(Waiting(2))
    window.on_progress(Working(job, None, 3, 12))
    assert window.progress.isVisible()
    texts = [button.text() for button in window.progress.findChildren(QAbstractButton)]
    assert texts == ["Stop"]
    window.progress.findChildren(QAbstractButton)[0].click()
    assert bench.dispatcher.cancelled == [7]
    window.on_progress(Idle())
    assert not window.progress.isVisible()


def test_a_review_that_grows_is_renewed(library: Any, samples: Any, open_window: Open, qtbot: QtBot) -> None:
    sample = samples.plan()
    later, sample.findings = sample.findings[1:], sample.findings[:1]
    review_id = library.add(sample)
    window = open_window()
    open_on(qtbot, window, review_id)
    assert len(window.opinion.cards) == 1
    sample.findings += later
    review = sample.review(f"{1:064x}")
    library.history.save(review_id, review, final=True)
    with qtbot.waitSignal(window.current.renewed):
        window.on_progress(Changed(review_id, Job(origin=Origin.FOLDER, name=sample.name), review, final=True))
    qtbot.waitUntil(lambda: len(window.opinion.cards) == 2)


def test_a_new_document_comes_into_the_list(library: Any, samples: Any, open_window: Open, qtbot: QtBot) -> None:
    ids = library.fill()
    window = open_window()
    open_on(qtbot, window, ids["plan"])
    new = samples.mail()
    new.name = "A new mail"
    review_id = library.add(new)
    window.on_progress(Changed(review_id, Job(origin=Origin.FOLDER, name=new.name), new.review("0" * 64), final=True))
    qtbot.waitUntil(lambda: names(window)[0] == "A new mail")
    assert shows(window, ids["plan"])
    assert window.list.view.currentIndex() == window.list.model.index_of(ids["plan"])


def test_only_what_was_asked_for_is_answered_with_a_notice(open_window: Open) -> None:
    window = open_window()
    window.on_progress(Failed(Job(origin=Origin.FOLDER, name="a.pdf"), None, "It is broken."))
    assert not window.notice.isVisible()
    window.on_progress(Failed(Job(origin=Origin.ASKED, name="b.pdf"), None, "It is broken."))
    assert window.notice.sentence == "b.pdf: It is broken."


def test_a_narrow_window_shows_one_thing_at_a_time(library: Any, open_window: Open, qtbot: QtBot) -> None:
    ids = library.fill()
    window = open_window()
    open_on(qtbot, window, ids["contract"])
    window.resize(760, 700)
    assert shape_of(window) is Shape.MEDIUM
    assert window.arrangement.inner.orientation() is Qt.Orientation.Vertical
    window.resize(420, 700)
    assert shape_of(window) is Shape.NARROW
    open_on(qtbot, window, ids["mail"])
    assert not window.list.isVisible()
    assert window.document.isVisible()
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert window.list.isVisible()
    assert not window.document.isVisible()


def test_it_comes_back_as_it_was_left(library: Any, open_window: Open, qtbot: QtBot) -> None:
    ids = library.fill()
    window = open_window()
    open_on(qtbot, window, ids["plan"])
    window.resize(770, 640)
    window.arrangement.outer.setSizes([310, 459])
    window.close()
    again = open_window()
    qtbot.waitUntil(lambda: shows(again, ids["plan"]))
    assert again.size().width() == 770
    assert again.arrangement.outer.sizes()[0] == 310


def test_a_window_closed_and_shown_again_reads_again(
    library: Any, samples: Any, open_window: Open, qtbot: QtBot
) -> None:
    library.fill()
    window = open_window()
    window.close()
    new = samples.plan()
    new.name = "Another plan.md"
    library.add(new)
    with qtbot.waitSignal(window.list.model.loaded):
        window.show()
    assert names(window)[0] == "Another plan.md"


def test_the_text_can_be_made_larger_and_that_is_remembered(bench: Any, open_window: Open) -> None:
    window = open_window()
    QTest.keyClick(window, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert bench.settings.appearance.document_size == 13


def test_a_document_is_read_again_as_somebody_else(library: Any, bench: Any, open_window: Open, qtbot: QtBot) -> None:
    ids = library.fill()
    window = open_window()
    open_on(qtbot, window, ids["contract"])
    shown = window.current.shown
    assert shown is not None
    window.actions_of_review.read_as(shown, Role("provider", "you supply"))
    qtbot.waitUntil(lambda: len(bench.submitted) == 1)
    job = bench.submitted[0]
    assert (job.role, job.path, job.origin) == ("provider", shown.stored.line.path, Origin.ASKED)


def test_a_pause_is_said_with_a_way_out(bench: Any, open_window: Open, qtbot: QtBot) -> None:
    bench.dispatcher.paused = True
    window = open_window()
    line = next(one for one in window.footer.findChildren(QLabel) if "Paused" in one.text())
    assert line.isVisible()
    with qtbot.waitSignal(window.pause_requested) as asked:
        line.linkActivated.emit("on")
    assert asked.args == [False]
    window.show_paused(False)
    assert not line.isVisible()


def test_the_sides_a_reader_can_be_on_are_offered(library: Any, bench: Any, open_window: Open, qtbot: QtBot) -> None:
    ids = library.fill()
    window = open_window()
    open_on(qtbot, window, ids["plan"])
    shown = window.current.shown
    assert shown is not None
    menu = window.actions_of_review.offer(shown, (Role("a", "you travel"), Role("b", "you plan")))
    assert [action.text() for action in menu.actions() if action.isCheckable()] == ["you travel", "you plan"]
    menu.actions()[1].trigger()
    qtbot.waitUntil(lambda: [job.role for job in bench.submitted] == ["b"])
    menu.close()


def words_of(path: Path) -> str:
    return " ".join(extract(path).text.split())


def test_a_review_is_exported(library: Any, open_window: Open, qtbot: QtBot, tmp_path: Path) -> None:
    ids = library.fill()
    window = open_window()
    open_on(qtbot, window, ids["contract"])
    shown = window.current.shown
    assert shown is not None
    with qtbot.waitSignal(window.actions_of_review.said):
        window.actions_of_review.export_to(shown, tmp_path / "review.md")
    assert "## Important" in (tmp_path / "review.md").read_text()
    for name in ("review.html", "review.pdf"):
        with qtbot.waitSignal(window.actions_of_review.said):
            window.actions_of_review.export_to(shown, tmp_path / name)
    assert "<h3>" in (tmp_path / "review.html").read_text()
    assert "Renews itself" in words_of(tmp_path / "review.pdf")
    for name in ("review.md", "review.pdf"):
        with qtbot.waitSignal(window.reader.failed) as failed:
            window.actions_of_review.export_to(shown, tmp_path / "nowhere" / name)
        assert "could not be written" in failed.args[0]


def test_a_review_is_printed(library: Any, open_window: Open, qtbot: QtBot, tmp_path: Path) -> None:
    ids = library.fill()
    window = open_window()
    open_on(qtbot, window, ids["contract"])
    shown = window.current.shown
    assert shown is not None
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    with qtbot.waitSignal(window.actions_of_review.said):
        window.actions_of_review.print_on(shown, printer)
    assert "Two different amounts" in words_of(tmp_path / "printed.pdf")
    with qtbot.waitSignal(window.document.print_wanted):
        QTest.keyClick(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    for dialog in window.findChildren(QPrintDialog):
        dialog.reject()


def test_what_was_found_is_marked_in_the_document(library: Any, open_window: Open, qtbot: QtBot) -> None:
    ids = library.fill()
    window = open_window()
    open_on(qtbot, window, ids["contract"])
    view = window.document.view
    before = len(view.extraSelections())
    window.list.search.setText("written notice")
    qtbot.waitUntil(lambda: len(view.extraSelections()) > before)
    words = [one.cursor.selectedText() for one in view.extraSelections()[before:]]
    assert set(words) == {"written", "notice"}
    window.list.search.clear()
    qtbot.waitUntil(lambda: len(view.extraSelections()) == before)


def test_a_file_that_is_gone_is_said(library: Any, open_window: Open, qtbot: QtBot) -> None:
    ids = library.fill()
    window = open_window()
    open_on(qtbot, window, ids["contract"])
    window.document.open_wanted.emit()
    qtbot.waitUntil(lambda: "no longer" in window.notice.sentence)


def test_a_review_that_is_gone_is_said(library: Any, open_window: Open, qtbot: QtBot) -> None:
    library.fill()
    window = open_window()
    with qtbot.waitSignal(window.reader.failed):
        window.open_review(999)
    assert window.notice.isVisible()


def test_titles_of_checks_are_looked_up_when_they_are_wanted(library: Any, open_window: Open, qtbot: QtBot) -> None:
    ids = library.fill()
    window = open_window()
    open_on(qtbot, window, ids["contract"])
    qtbot.waitUntil(lambda: window.opinion.findChild(TitledList) is not None)
    titled = window.opinion.findChild(TitledList)
    assert titled is not None
    titled.set_titles({"exclusivity": "Ties you to them"})
    lines = [label.text() for label in titled.findChildren(QWidget) if hasattr(label, "text")]
    assert any("Ties you to them: looked in 2 places" in line for line in lines)
    assert any("Reverse engineering: 6. Intellectual Property; 1. Services" in line for line in lines)


def test_every_control_has_a_name(library: Any, open_window: Open, qtbot: QtBot) -> None:
    ids = library.fill()
    window = open_window()
    open_on(qtbot, window, ids["contract"])
    qtbot.waitUntil(lambda: len(window.opinion.cards) == 4)
    controls = [one for kind in (QAbstractButton, QLineEdit, QListView) for one in window.findChildren(kind)]
    unnamed = [
        one.metaObject().className()
        for one in controls
        if one.isVisible() and not one.accessibleName() and not (isinstance(one, QAbstractButton) and one.text())
    ]
    assert set(unnamed) <= {"QLineEditIconButton"}  # Qt's own, in the search field
    assert library.history.lines(ReviewFilter(limit=1))[0].id == ids["contract"]


def test_it_comes_back_at_the_same_place_with_the_same_filter(library: Any, open_window: Open, qtbot: QtBot) -> None:
    ids = library.fill()
    window = open_window()
    window.resize(780, 420)
    open_on(qtbot, window, ids["contract"], "two-amounts-1")
    window.list.search.setText("juniper, severity:medium")
    window.list.filters.choose(Choices(kind=Kind.CONTRACT, period=Period.WEEK))
    qtbot.waitUntil(lambda: names(window) == ["Services agreement.pdf"])
    window.document.view.verticalScrollBar().setValue(300)
    line = window.document.view.offset_at_top()
    assert line > 0
    window.close()
    again = open_window()
    qtbot.waitUntil(lambda: shows(again, ids["contract"]))
    assert names(again) == ["Services agreement.pdf"]
    assert again.list.search.text() == "juniper, severity:medium"
    assert again.list.filters.choices == Choices(kind=Kind.CONTRACT, period=Period.WEEK)
    assert again.opinion.selected == "two-amounts-1"
    qtbot.waitUntil(lambda: again.document.view.offset_at_top() == line)


def test_where_the_last_one_is_gone_the_newest_is_shown(
    library: Any, open_window: Open, qtbot: QtBot, now: datetime
) -> None:
    ids = library.fill()
    window = open_window()
    open_on(qtbot, window, ids["mail"])
    window.close()
    library.history.delete([ids["mail"]], now)
    again = open_window()
    qtbot.waitUntil(lambda: shows(again, ids["contract"]))
    assert not again.notice.isVisible()


def test_several_steps_are_undone_the_last_one_first(library: Any, open_window: Open, qtbot: QtBot) -> None:
    ids = library.fill()
    window = open_window()
    open_on(qtbot, window, ids["plan"], "sum-1")
    for finding_id, verdict in (("sum-1", Verdict.USEFUL), ("weekday-1", Verdict.NOT_USEFUL)):
        with qtbot.waitSignal(window.current.renewed):
            window.current.judge(finding_id, verdict)
    window.notice.hide()
    for left in ({"sum-1": Verdict.USEFUL}, {}):
        with qtbot.waitSignal(window.current.renewed):
            QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert library.history.load(ids["plan"]).verdicts == left
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert library.history.load(ids["plan"]).verdicts == {}
