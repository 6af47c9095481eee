"""What can be done with a review beside reading it: open its file, export, delete, read it as somebody else."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QCursor
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from second_opinion.desktop.history import times
from second_opinion.desktop.history.needs import WindowServices
from second_opinion.desktop.history.printing import print_html, write_pdf
from second_opinion.desktop.history.reader import Reader
from second_opinion.desktop.history.shown import Shown
from second_opinion.desktop.history.sources import hold, keys, name_of, names_on, sources_of, take_for_user
from second_opinion.desktop.history.titled_list import TitledList
from second_opinion.desktop.history.words import translate
from second_opinion.domain.errors import UserError
from second_opinion.domain.job import Job, Origin
from second_opinion.domain.remembered import ReadAs, Source, Whence
from second_opinion.domain.reviewer import Role
from second_opinion.domain.stored import StoredReview
from second_opinion.domain.words import Say
from second_opinion.history.export import to_markdown
from second_opinion.history.export_html import to_html
from second_opinion.history.report import report_of
from second_opinion.platform.open_file import open_file

FORMS = {"PDF (*.pdf)": ".pdf", "HTML (*.html)": ".html", "Markdown (*.md)": ".md"}
"""As the file dialog offers them."""
SMALLEST, LARGEST = 8, 32
"""Points of the document's text, as the settings allow."""


class ReviewActions(QObject):
    """``said`` carries a sentence and a function that takes it back (or None); ``removed`` a review's id."""

    said = Signal(str, object)
    removed = Signal(int)
    changed = Signal()

    def __init__(self, services: WindowServices, reader: Reader, window: QWidget) -> None:
        super().__init__(window)
        self._services = services
        self._reader = reader
        self._window = window

    def open_file(self, shown: Shown | None, page: int | None = None) -> None:
        """Hand the original to the user's own program, at a page where that program can be told."""
        if shown is not None and (path := shown.stored.line.path) is not None:
            self._reader.ask(lambda: open_file(Path(path), page))

    def export(self, shown: Shown | None) -> None:
        """Write the review where the user says, as PDF, HTML or Markdown."""
        if shown is None:
            return
        proposed = f"{Path(shown.stored.line.name).stem} – {translate('History', 'second opinion')}.pdf"
        target, form = QFileDialog.getSaveFileName(
            self._window, translate("History", "Export the review"), proposed, ";;".join(FORMS)
        )
        if target:
            path = Path(target)
            self.export_to(shown, path if path.suffix else path.with_suffix(FORMS[form]))

    def export_to(self, shown: Shown, target: Path) -> None:
        """Write the review into a file, in the form that its name says; Markdown where it says none."""
        said = translate("History", "Saved as {name}.").format(name=target.name)
        self._reader.ask(
            lambda: _write(target, shown.stored, self._services.translation().say), lambda _: self.said.emit(said, None)
        )

    def print(self, shown: Shown | None) -> QPrintDialog | None:
        """Ask for the printer, and print the review on it."""
        if shown is None or shown.stored.review is None:
            return None
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(shown.stored.line.name)
        dialog = QPrintDialog(printer, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(lambda chosen: self.print_on(shown, printer) if chosen else None)
        dialog.setModal(True)
        dialog.show()
        return dialog

    def print_on(self, shown: Shown, printer: QPrinter) -> None:
        """Print the review."""
        said = translate("History", "Sent to the printer.")
        self._reader.ask(
            lambda: print_html(_page(shown.stored, self._services.translation().say), printer),
            lambda _: self.said.emit(said, None),
        )

    def delete(self, review_id: int) -> None:
        """Take a review out of the history; it can be brought back."""
        now, history = times.now(), self._services.history

        def gone(_: object) -> None:
            self.removed.emit(review_id)
            self.said.emit(translate("History", "Deleted."), bring_back)

        def bring_back() -> None:
            self._reader.ask(lambda: history.undelete([review_id]), lambda _: self.changed.emit())

        self._reader.ask(lambda: history.delete([review_id], now), gone)

    def choose_role(self, shown: Shown | None) -> None:
        """Ask on which side the reader is, and have the document read again from there."""
        if shown is None or shown.stored.review is None:
            return
        reviewer_id = shown.stored.review.reviewer or ""

        def answer(roles: tuple[Role, ...]) -> None:
            self.offer(shown, roles)

        self._reader.ask(lambda: self._roles(reviewer_id), answer, "roles")

    def fill_titles(self, titled: TitledList) -> None:
        """Look up the titles of checks and statements."""
        self._reader.ask(self._titles, titled.set_titles, "titles")

    def change_text_size(self, step: int) -> int:
        """The document's new size in points; it is remembered."""
        settings = self._services.settings
        points = min(LARGEST, max(SMALLEST, settings.appearance.document_size + step))
        appearance = settings.appearance.model_copy(update={"document_size": points})
        self._services.change_settings(settings.model_copy(update={"appearance": appearance}))
        return points

    def _roles(self, reviewer_id: str) -> tuple[Role, ...]:
        reviewer = self._services.reviewers().by_id(reviewer_id)
        return self._services.translation().reviewer(reviewer).roles if reviewer else ()

    def _titles(self) -> dict[str, str]:
        reviewers = [*map(self._services.translation().reviewer, self._services.reviewers().reviewers)]
        titles = {check.id: check.title for reviewer in reviewers for check in reviewer.checks}
        return titles | {statement.id: statement.text for reviewer in reviewers for statement in reviewer.statements}

    def offer(self, shown: Shown, roles: tuple[Role, ...]) -> QMenu:
        """A menu of the sides that the reader can be on, shown at the pointer."""
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for role in roles:
            action = menu.addAction(role.title)
            action.setCheckable(True)
            action.setChecked(shown.stored.review is not None and role.id == shown.stored.review.role)
            action.triggered.connect(lambda _, role=role: self.read_as(shown, role))
        for source in sources_of(shown.stored):
            always = menu.addMenu(_always(source))
            for role in roles:
                always.addAction(role.title, partial(self.read_always_as, shown, source, role))
        menu.popup(QCursor.pos())
        return menu

    def read_always_as(self, shown: Shown, source: Source, role: Role) -> None:
        """Have it read from that side, and hold to it for what comes from there from now on."""
        history, wanted = self._services.history, ReadAs(shown.stored.line.kind, role.id)

        def held(before: ReadAs | None) -> None:
            self._submit(shown, role.id)
            take_back = partial(self._reader.ask, partial(history.set_read_as, source, before))
            self.said.emit(_said(source, role.title), take_back)

        self._reader.ask(partial(hold, history, source, wanted), held)

    def read_as(self, shown: Shown, role: Role) -> None:
        """Have it read from that side; whoever is on it by name is taken for the user in other contracts, too."""
        self._submit(shown, role.id)
        said = translate("History", "It is read again: {role}.").format(role=role.title)
        own, others = names_on(shown.stored, role.id)
        if not own:
            self.said.emit(said, None)
            return
        history, before_role = self._services.history, shown.stored.review.role if shown.stored.review else None

        def take_back(before: frozenset[str]) -> None:
            touched = {*keys(own), *keys(others)}
            self._reader.ask(lambda: history.set_names(touched & before, touched - before))
            self._submit(shown, before_role)

        def held(before: frozenset[str]) -> None:
            you = translate("History", "In other contracts, too, you are “{name}” from now on.")
            self.said.emit(f"{said} {you.format(name=own[0])}", lambda: take_back(before))

        self._reader.ask(lambda: take_for_user(history, own, others), held)

    def _submit(self, shown: Shown, role: str | None) -> None:
        """Queue the document again, read from a side; None: as the text says."""
        line = shown.stored.line
        text = None if line.path else shown.stored.text
        job = Job(origin=Origin.ASKED, name=line.name, path=line.path, text=text, kind=line.kind, role=role)
        self._reader.ask(lambda: self._services.submit(job))


def _always(source: Source) -> str:
    if source.whence is Whence.SENDER:
        return translate("History", "Always in what {sender} sends").format(sender=name_of(source))
    return translate("History", "Always in “{folder}”").format(folder=name_of(source))


def _said(source: Source, role: str) -> str:
    if source.whence is Whence.SENDER:
        said = translate("History", "In what {sender} sends you are on this side from now on: {role}.")
        return said.format(sender=name_of(source), role=role)
    said = translate("History", "In “{folder}” you are on this side from now on: {role}.")
    return said.format(folder=name_of(source), role=role)


def _page(stored: StoredReview, say: Say) -> str:
    return to_html([report_of(stored, say)], say)


def _write(target: Path, stored: StoredReview, say: Say) -> None:
    match target.suffix.lower():
        case ".pdf":
            write_pdf(_page(stored, say), target, stored.line.name)
            return
        case ".html" | ".htm":
            text = _page(stored, say)
        case _:
            text = to_markdown(stored, say)
    try:
        target.write_text(text, encoding="utf-8")
    except OSError as error:
        raise UserError(f"“{target.name}” could not be written there. Choose another folder.") from error
