"""The history window: its three columns put together, and what passes between them."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog, QMainWindow, QVBoxLayout, QWidget

from second_opinion.desktop.history import keys
from second_opinion.desktop.history.actions import ReviewActions
from second_opinion.desktop.history.arrangement import Arrangement, Left, Places, Shape
from second_opinion.desktop.history.choices import Choices
from second_opinion.desktop.history.current import CurrentReview
from second_opinion.desktop.history.document_panel import DocumentPanel
from second_opinion.desktop.history.dropped import dropped_files
from second_opinion.desktop.history.footer import Footer
from second_opinion.desktop.history.list_panel import ListPanel
from second_opinion.desktop.history.needs import WindowServices
from second_opinion.desktop.history.notice_bar import NoticeBar
from second_opinion.desktop.history.opinion_panel import OpinionPanel
from second_opinion.desktop.history.progress_strip import ProgressStrip
from second_opinion.desktop.history.reader import Reader
from second_opinion.desktop.history.reading_as import ReadingAs
from second_opinion.desktop.history.shown import Shown
from second_opinion.desktop.history.stage import Stage
from second_opinion.desktop.history.words import translate
from second_opinion.desktop.icons import app_icon
from second_opinion.domain.job import Origin
from second_opinion.domain.progress import Changed, Failed, Progress, Working
from second_opinion.history.search import places_in


class HistoryWindow(QMainWindow):
    """Everything that was read. The signals ask the application for what only it can do.

    ``review_requested`` carries a list of Paths. ``on_progress`` may be called from any thread.
    """

    review_requested = Signal(list)
    clipboard_requested = Signal()
    settings_requested = Signal()
    pause_requested = Signal(bool)
    quit_requested = Signal()
    _told = Signal(object)

    def __init__(self, services: WindowServices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self.reader = Reader(self)
        self.current = CurrentReview(services.history, services.translation, self.reader, self)
        self.actions_of_review = ReviewActions(services, self.reader, self)
        self.reading_as = ReadingAs(services, self.reader, self)
        self.list = ListPanel(services.history, services.translation, self.reader, self._folders)
        self.document = DocumentPanel(services.settings.appearance.document_size)
        self.opinion = OpinionPanel()
        self.stage = Stage(self.current, self.document, self.opinion, self)
        self.progress = ProgressStrip()
        self.footer = Footer(paused=services.dispatcher.paused)
        self.notice = NoticeBar()
        self._places = Places(services.paths.data)
        self._left: Left | None = None  # until it is shown again
        self._started = False
        self._build()
        self._connect()
        self._bind_keys()

    # What the application asks of the window

    def open_review(self, review_id: int, finding_id: str | None = None) -> None:
        """Show a review, and turn to one of its findings."""
        self.list.select(review_id)
        self.arrangement.read(True)
        self.current.open(review_id, finding_id)

    def on_progress(self, progress: Progress) -> None:
        """Take up what the dispatcher told, on whichever thread it did."""
        self._told.emit(progress)

    def show_notice(self, text: str) -> None:
        """Say something at the foot of the window."""
        self.notice.say(text)

    def show_paused(self, paused: bool) -> None:
        """Say that new documents wait, or are read again."""
        self.footer.show_paused(paused)

    def show_worth_a_look(self) -> None:
        """List only what asks for a look."""
        self.list.filters.choose(Choices(worth_a_look=True))

    # Putting it together

    def _build(self) -> None:
        self.setWindowTitle(translate("History", "Second Opinion"))
        self.setWindowIcon(app_icon())
        self.setAcceptDrops(True)
        self.resize(1240, 780)
        self.setMinimumSize(360, 420)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part, stretch in ((self.list, 1), (self.progress, 0), (self.footer, 0)):
            column.addWidget(part, stretch)
        self.arrangement = Arrangement(left, self.document, self.opinion, self.document.back)
        middle = QWidget()
        whole = QVBoxLayout(middle)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.arrangement.outer, 1)
        whole.addWidget(self.notice)
        self.setCentralWidget(middle)
        self._places.restore(self, self.arrangement)
        as_it_was = self._places.left
        self.list.narrow_to(as_it_was.typed, as_it_was.choices)
        self.document.prefers_pages = as_it_was.as_pages

    def _connect(self) -> None:
        self._told.connect(self._follow)
        self.reader.failed.connect(self.show_notice)
        self.list.chosen.connect(self.open_review)
        self.list.deleted.connect(self.actions_of_review.delete)
        self.document.file_wanted.connect(self._choose_files)
        self.list.model.loaded.connect(self._open_something)
        self.list.model.listed_anew.connect(self._mark_what_was_found)
        self.current.judged.connect(self.notice.say)
        self.current.opened.connect(lambda shown, _: self._opened(shown))
        self.stage.changed.connect(self.list.refresh_soon)
        self.stage.said.connect(self.show_notice)
        self.document.open_wanted.connect(
            lambda: self.actions_of_review.open_file(self.current.shown, self.document.page)
        )
        self.document.print_wanted.connect(lambda: self.actions_of_review.print(self.current.shown))
        self.document.export_wanted.connect(lambda: self.actions_of_review.export(self.current.shown))
        self.document.again_wanted.connect(self._read_again)
        self.document.back_wanted.connect(lambda: self.arrangement.read(False))
        self.opinion.role_wanted.connect(lambda: self.actions_of_review.choose_role(self.current.shown))
        self.opinion.kind_wanted.connect(lambda: self.reading_as.offer(self.current.shown))
        self.reading_as.said.connect(self.notice.say)
        self.opinion.titles_wanted.connect(self.actions_of_review.fill_titles)
        self.actions_of_review.said.connect(self.notice.say)
        self.actions_of_review.removed.connect(self._forget)
        self.actions_of_review.changed.connect(self.list.refresh_soon)
        self.progress.stop_wanted.connect(self._services.dispatcher.cancel)
        self.footer.file_wanted.connect(self._choose_files)
        self.footer.clipboard_wanted.connect(self.clipboard_requested)
        self.footer.settings_wanted.connect(self.settings_requested)
        self.footer.pause_wanted.connect(self.pause_requested)
        self.footer.quit_wanted.connect(self.quit_requested)

    def _bind_keys(self) -> None:
        keys.bind(
            self,
            {
                "J": lambda: self.stage.step(+1),
                "K": lambda: self.stage.step(-1),
                **{key: partial(self.stage.judge, verdict) for verdict, key in keys.VERDICT_KEYS.items()},
                "C": self.stage.copy,
                "/": self.list.search.setFocus,
                "Esc": self._step_back,
                "Ctrl+Z": self.notice.take_back,
                "Ctrl++": lambda: self._resize_text(+1),
                "Ctrl+=": lambda: self._resize_text(+1),
                "Ctrl+-": lambda: self._resize_text(-1),
            },
        )

    # What passes between the columns

    @Slot(object)
    def _follow(self, progress: Progress) -> None:
        self.progress.follow(progress)
        if not self.isVisible():
            return  # everything is read again when it is shown
        match progress:
            case Changed(review_id):
                self.list.refresh_soon()
                if review_id == self.current.id:
                    self.current.renew()
            case Failed(job, review_id, reason):
                self.list.refresh_soon()
                if review_id is not None and review_id == self.current.id:
                    self.current.renew()
                if job.origin is Origin.ASKED:
                    self.show_notice(f"{job.name}: {self._services.translation().reason(reason)}")
            case Working(done=0):
                self.list.refresh_soon()
            case _:
                pass

    def _open_something(self) -> None:
        """At the first look: the review that was shown last, else the newest; or what to do where there is none."""
        if self.current.id is not None:
            return
        if self.list.model.rowCount() == 0:
            if not self.list.is_filtered:
                folders = self._services.settings.folders
                self.document.show_welcome(folders[0].path.name if folders else None)
            return
        if self.arrangement.shape is Shape.NARROW:
            return  # the list is all there is to see
        left, newest = self._places.left, self.list.first()
        if newest is None:
            return
        if left.review_id is None:
            self.current.open(newest.id)
        else:
            self._left = left
            self.current.open(left.review_id, left.finding_id, otherwise=newest.id)

    def _opened(self, shown: Shown) -> None:
        """Mark it in the list; the one that was shown last stands as it did then."""
        self.list.select(shown.id)
        self._mark_what_was_found()
        left, self._left = self._left, None
        if left is not None and left.review_id == shown.id and left.offset:
            self.document.view.scroll_to_top(left.offset)

    def _mark_what_was_found(self) -> None:
        """The words of the search, in the document that is shown; none where nothing is searched."""
        shown, typed = self.current.shown, self.list.model.wanted.text or ""
        if shown is not None and shown.pieces:
            text = shown.stored.text or ""
            self.reader.ask(lambda: places_in(text, typed), self.document.view.show_found, "found")

    def _forget(self, review_id: int) -> None:
        """A review was deleted."""
        if review_id == self.current.id:
            self.stage.clear()
        self.list.refresh_soon()

    def _step_back(self) -> None:
        """Out of the search, out of the notice, back to the list."""
        if self.list.search.hasFocus() or self.list.search.text():
            self.list.search.clear()
            self.list.view.setFocus()
        elif self.notice.isVisible():
            self.notice.hide()
        else:
            self.arrangement.read(False)
            self.list.view.setFocus()

    def _read_again(self) -> None:
        shown = self.current.shown
        if shown is not None and shown.stored.line.path is not None:
            self.review_requested.emit([Path(shown.stored.line.path)])

    def _resize_text(self, step: int) -> None:
        self.document.set_points(self.actions_of_review.change_text_size(step))

    def _folders(self) -> list[Path]:
        """The folders that are watched."""
        return [folder.path for folder in self._services.settings.folders]

    def _choose_files(self) -> None:
        paths, _ = QFileDialog.getOpenFileNames(self, translate("History", "Second opinion on…"))
        if paths:
            self.review_requested.emit([Path(path) for path in paths])

    # Qt's own calls

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's names, here and below
        super().showEvent(event)
        if not self._started:
            self._started = True
            self.list.start()
            self.document.resume()
            self.current.renew()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        left = Left(
            review_id=self.current.id,
            finding_id=self.opinion.selected,
            offset=self.document.view.offset_at_top(),
            typed=self.list.search.text(),
            choices=self.list.filters.choices,
            as_pages=self.document.prefers_pages,
        )
        self._places.keep(self, self.arrangement, left)
        self._started = False
        self.list.stop()
        self.document.stop()
        self.reader.stop()
        super().closeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self.arrangement.fit(event.size().width())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        if dropped_files(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        event.acceptProposedAction()
        self.review_requested.emit(dropped_files(event))
