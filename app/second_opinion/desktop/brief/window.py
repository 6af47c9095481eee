"""The window with the brief of today: one page, read from the history whenever it may have changed."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QScrollArea, QStackedLayout, QVBoxLayout, QWidget

from second_opinion.assembly.services import Services, local_now
from second_opinion.desktop.background import Background
from second_opinion.desktop.brief import words
from second_opinion.desktop.brief.page import Page
from second_opinion.desktop.brief.words import translate
from second_opinion.desktop.history.empty_state import EmptyState
from second_opinion.desktop.history.notice_bar import NoticeBar
from second_opinion.desktop.place import Place
from second_opinion.domain.progress import Changed, Failed, Progress
from second_opinion.domain.stored import Brief, BriefDate
from second_opinion.history.calendar_file import entry_of, to_ics
from second_opinion.platform.open_file import open_file
from second_opinion.reviewing.translating import Translation

CALENDAR_FILE = "second-opinion-dates.ics"


class BriefWindow(QWidget):
    """``opened`` carries a review's id and a finding's (or None); ``history_wanted`` asks for the whole of it."""

    opened = Signal(int, object)
    history_wanted = Signal()

    def __init__(
        self, services: Services, background: Background, open_with: Callable[[Path], None] = open_file
    ) -> None:
        super().__init__()
        self._services = services
        self._background = background
        self._open_with = open_with
        self._brief: Brief | None = None
        self.setWindowTitle(translate("Brief", "Today"))
        self.resize(560, 720)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._empty = EmptyState()
        self._empty.acted.connect(self.history_wanted)
        self._notice = NoticeBar()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        self._stack = QStackedLayout()
        for widget in (QWidget(), self._area, self._empty):
            self._stack.addWidget(widget)
        whole.addLayout(self._stack, 1)
        whole.addWidget(self._notice)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.close)
        self._place = Place(services.paths.data, "today")
        self._place.restore(self)

    @Slot(object)
    def on_progress(self, progress: Progress) -> None:
        """Read it again when a document came to its end."""
        if self.isVisible() and isinstance(progress, Changed | Failed):
            self.renew()

    @Slot()
    def renew(self) -> None:
        """Read the brief again, away from the UI thread."""
        now = local_now()
        self._background.run(
            lambda: (self._services.history.brief(now.date(), now.tzinfo), self._services.translation()), self._show
        )

    @property
    def page(self) -> Page | None:
        """What is shown; None where there is nothing to tell."""
        shown = self._area.widget()
        return shown if isinstance(shown, Page) and self._stack.currentWidget() is self._area else None

    def _show(self, read: tuple[Brief, Translation]) -> None:
        brief, spoken = read
        if brief == self._brief:
            return  # whoever reads it, or moves in it with the keyboard, is left in peace
        self._brief = brief
        if brief.is_empty:
            self._empty.say(
                words.what_was_read(brief),
                translate("Brief", "What is found, and the dates of the next two weeks, will stand here."),
                translate("Brief", "Open the history"),
            )
            self._stack.setCurrentWidget(self._empty)
            return
        page = Page(brief, spoken)
        page.opened.connect(self.opened)
        page.calendar_wanted.connect(self._to_calendar)
        page.allowed.connect(self._allow)
        scrolled = self._area.verticalScrollBar().value()
        self._area.setWidget(page)
        self._stack.setCurrentWidget(self._area)
        QTimer.singleShot(0, self, lambda: self._area.verticalScrollBar().setValue(scrolled))

    def _allow(self, silence_id: int) -> None:
        self._background.run(lambda: self._services.history.allow(silence_id, local_now()), lambda _: self.renew())

    @Slot(object)
    def _to_calendar(self, dates: tuple[BriefDate, ...]) -> None:
        """Hand the dates to the user's calendar program, as a file; it asks before it takes them in."""

        def hand_over(file: Path) -> None:
            entries = [entry_of(one.date, one.name, one.sha256) for one in dates]
            file.write_text(
                to_ics(entries, local_now(), self._services.translation().say), encoding="utf-8", newline=""
            )
            self._open_with(file)

        target = self._services.paths.data / CALENDAR_FILE
        said = translate("Brief", "Handed to your calendar program.")
        self._background.run(lambda: hand_over(target), lambda _: self._notice.say(said, None))

    # Qt's own calls

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's names, here and below
        super().showEvent(event)
        self.renew()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.renew()  # something may have been judged in the history meanwhile

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        self._place.keep(self)
        super().closeEvent(event)
