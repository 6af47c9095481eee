"""A review that grows while it is shown."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from second_opinion.desktop.history.card_view import CardView
from second_opinion.desktop.history.window import HistoryWindow
from second_opinion.domain.job import Job, Origin

Open = Callable[[], HistoryWindow]
TITLES = ("Two different amounts", "A title so long that it takes two lines in a narrow column")


class CutOff(QObject):
    """Notes every card that is painted while it has less room than it needs."""

    def __init__(self) -> None:
        super().__init__()
        self.cards: list[tuple[str, int, int]] = []
        self.painted = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.Paint and isinstance(watched, CardView):
            self.painted += 1
            layout = watched.layout()
            needs = layout.heightForWidth(watched.width()) if layout else 0
            if watched.height() < needs:
                self.cards.append((watched.finding.title, watched.height(), needs))
        return False


def test_no_card_is_ever_cut_off(library: Any, samples: Any, open_window: Open, qtbot: QtBot) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    sample = samples.contract()
    first, second, *_ = sample.findings
    more = [replace(second, id=f"more-{n}", fingerprint=f"more-{n}", title=TITLES[n % 2]) for n in range(10)]
    sample.findings = [first, second]
    review_id = library.add(sample)
    window = open_window()
    with qtbot.waitSignal(window.current.opened):
        window.open_review(review_id)
    watch = CutOff()
    application.installEventFilter(watch)
    for found in more:
        sample.findings.append(found)
        library.history.save(review_id, sample.review(f"{1:064x}"), final=False)
        with qtbot.waitSignal(window.current.renewed):
            window.current.renew()
        qtbot.waitUntil(lambda: window.opinion.complete)
        qtbot.wait(5)  # for a frame to be painted
    application.removeEventFilter(watch)
    assert watch.painted > len(more)
    assert watch.cards == []


def test_a_review_that_came_while_it_was_shown_can_be_exported(
    library: Any, samples: Any, open_window: Open, qtbot: QtBot
) -> None:
    sample = samples.contract()
    review_id = library.history.begin(
        Job(origin=Origin.FOLDER, name=sample.name), sample.document("1" * 64), library.now
    )
    window = open_window()
    with qtbot.waitSignal(window.current.opened):
        window.open_review(review_id)
    export = next(one for one in window.findChildren(QPushButton) if one.text().startswith("Export"))
    assert not export.isVisibleTo(window)
    library.history.save(review_id, sample.review("1" * 64), final=True)
    with qtbot.waitSignal(window.current.renewed):
        window.current.renew()
    assert export.isVisibleTo(window)
