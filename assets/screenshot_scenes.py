"""The scenes of ``make screenshots``: what is opened, how it looks, and what the picture is called."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton, QScrollArea, QWidget

from screenshot_studio import Look, Studio, settle
from second_opinion.desktop.brief.window import BriefWindow
from second_opinion.desktop.history.pages_view import PagesView
from second_opinion.desktop.history.window import HistoryWindow
from second_opinion.desktop.icons import TrayState, tray_icon
from second_opinion.desktop.models import Fetching, ModelsView
from second_opinion.desktop.settings.mailbox_words import said_of
from second_opinion.desktop.settings.mailboxes import MailboxesGroup
from second_opinion.desktop.tokens import DARK, LIGHT
from second_opinion.desktop.tray_menu import TrayMenu
from second_opinion.domain.job import Job, Origin
from second_opinion.domain.progress import Waiting, Working
from second_opinion.watching.trouble import Looked, Trouble

PATIENCE = 40
"""So often is looked whether the pages are there."""
MIDDLE, NARROW = (900, 780), (420, 780)
Picture = tuple[str, QWidget | QPixmap]


def history_wide(studio: Studio) -> Iterator[Picture]:
    """Three columns; then with everything that may stand at the foot of them."""
    window = studio.history()
    window.stage.step(+1)
    settle()
    yield "history", window
    window.show_notice(window.tr("Copied."))
    window.show_paused(True)
    job = Job(origin=Origin.FOLDER, name="Lease Riverside 4.pdf", id=7)
    window.on_progress(Waiting(2))
    window.on_progress(Working(job, None, 12, 40))
    settle()
    yield "history-busy", window


def history_documents(studio: Studio) -> Iterator[Picture]:
    """A mail, a plan, a clean contract, one that was not read."""
    window = studio.history()
    for document, name in (
        ("Re: new bank details.eml", "mail"),
        ("Lisbon trip.md", "plan"),
        ("Agreement with Halden.md", "clean"),
        ("scan_0042.pdf", "not-read"),
    ):
        window.open_review(studio.ids[document])
        settle()
        yield f"history-{name}", window


def history_search(studio: Studio) -> Iterator[Picture]:
    """Found, not found, and what is worth a look."""
    window = studio.history()
    window.list.search.setText("notice")
    settle()
    yield "history-search", window
    window.list.search.setText("zeppelin")
    settle()
    yield "history-search-nothing", window
    window.list.search.clear()
    window.show_worth_a_look()
    settle()
    yield "history-worth-a-look", window


def history_middle(studio: Studio) -> Iterator[Picture]:
    """The opinion under the document."""
    yield "history-middle", studio.history(MIDDLE)


def history_narrow(studio: Studio) -> Iterator[Picture]:
    """One column at a time."""
    window = studio.history(NARROW, None)
    yield "history-narrow-list", window
    window.open_review(studio.ids["Services agreement.pdf"])
    settle()
    yield "history-narrow-reading", window


def history_empty(studio: Studio) -> Iterator[Picture]:
    """Before the first document."""
    yield "history-empty", studio.empty_history()


def history_pages(studio: Studio) -> Iterator[Picture]:
    """The pages as they are in the file, and what changed since the version before."""
    window = studio.history()
    for name, word in (("pages", "Pages"), ("compared", "What changed")):
        said = QCoreApplication.translate("History", word)
        button = next((one for one in window.findChildren(QPushButton) if one.text() == said and one.isVisible()), None)
        if button is not None:
            button.click()
            settle()
            wait_for_pages(window)
            yield f"history-{name}", window


def wait_for_pages(window: HistoryWindow) -> None:
    """A child process draws the pages, one after the other; the view is as long as they are once it knows them."""
    views = [view for view in window.findChildren(PagesView) if view.isVisible()]
    for _ in range(PATIENCE):
        settle()
        if all(view.verticalScrollBar().maximum() for view in views):
            break
    for _ in range(4):
        settle()


def brief(studio: Studio) -> Iterator[Picture]:
    """The day on one page."""
    window = BriefWindow(studio.services, studio.background)
    window.show()
    studio.rest()
    yield "brief", window


def settings_page(studio: Studio) -> Iterator[Picture]:
    """The whole page, one screen after the other."""
    window = studio.settings()
    bar = window.findChildren(QScrollArea)[0].verticalScrollBar()
    steps = -(-bar.maximum() // bar.pageStep()) if bar.maximum() else 0
    for step in range(steps + 1):
        bar.setValue(step * bar.pageStep())
        settle()
        yield f"settings-{step + 1}", window


def settings_narrow(studio: Studio) -> Iterator[Picture]:
    """As narrow as it gets."""
    yield "settings-narrow", studio.settings((460, 720))


def forget(studio: Studio) -> Iterator[Picture]:
    """The question before everything is forgotten."""
    window = studio.settings()
    next(button for button in window.findChildren(QPushButton) if button.objectName() == "forget").click()
    settle()
    box = next(one for one in QApplication.topLevelWidgets() if isinstance(one, QMessageBox) and one.isVisible())
    yield "forget", box
    box.close()


def mailbox(studio: Studio) -> Iterator[Picture]:
    """A mailbox that is there, with the word on a try of it."""
    window = studio.settings()
    group = window.findChildren(MailboxesGroup)[0]
    box = studio.desk.settings.mailbox[0]
    dialog = group.open_dialog(box)
    settle()
    yield "mailbox", dialog
    dialog.said.setText(said_of(Looked(Trouble.REFUSED), box))
    settle()
    yield "mailbox-refused", dialog
    dialog.reject()


def welcome(studio: Studio) -> Iterator[Picture]:
    """Each page of the first run, and the last one while a model comes."""
    window = studio.welcome()
    for page in range(1, window.page_count + 1):
        yield f"welcome-{page}", window
        if page < window.page_count:
            window.go_ahead()
            settle()
    suited = studio.models.view.suited
    if suited is not None:
        size = suited.bytes
        studio.models.changed.emit(ModelsView(studio.models.view.lines, Fetching(suited.id, size * 2 // 5, size)))
        settle()
        yield "welcome-fetching", window


def tray(studio: Studio) -> Iterator[Picture]:
    """The menu, and every state of the icon."""
    del studio
    menu = TrayMenu()
    menu.set_worth_a_look(3)
    menu.adjustSize()
    yield "tray-menu", menu
    yield "tray-icons", tray_icons()


def tray_icons() -> QPixmap:
    """Every state, on a light and on a dark panel."""
    made = QPixmap(44 * len(TrayState), 88)
    painter = QPainter(made)
    for row, (ground, dark) in enumerate(((LIGHT.line, False), (DARK.background, True))):
        painter.fillRect(0, 44 * row, made.width(), 44, ground)
        for column, state in enumerate(TrayState):
            tray_icon(state, dark_panel=dark).paint(painter, 44 * column + 11, 44 * row + 11, 22, 22)
    painter.end()
    return made


SCENES: dict[str, Callable[[Studio], Iterator[Picture]]] = {
    scene.__name__: scene
    for scene in (
        history_wide, history_documents, history_search, history_middle, history_narrow, history_empty, history_pages,
        brief, settings_page, settings_narrow, mailbox, forget, welcome, tray,
    )
}  # fmt: skip
ALL = tuple(SCENES)
FEW = ("history_wide", "history_narrow", "brief", "settings_page", "welcome")
LOOKS = {
    1: (
        Look("light", "en", ALL),
        Look("dark", "en", ALL),
        Look("light", "de", ALL),
        Look("light", "fr", FEW),
        Look("light", "es", FEW),
        Look("light", "en", FEW, leftwards=True),
    ),
    2: (Look("light", "en", FEW), Look("dark", "de", FEW)),
    3: (Look("light", "en", ("history_wide", "settings_page")),),
}


def take(studio: Studio, look: Look, target: Path, scale: int) -> None:
    """Every picture of one look."""
    studio.put_on(look)
    for scene in look.scenes:
        opened = set(QApplication.topLevelWidgets())
        for name, shown in SCENES[scene](studio):
            picture = shown.grab() if isinstance(shown, QWidget) else shown
            picture.save(str(target / f"{name}-{look.name}-{scale}00.png"))
        for window in set(QApplication.topLevelWidgets()) - opened:
            window.close()
            window.deleteLater()
        settle()


def main() -> None:
    """Take the pictures of one scale; the arguments are the user's folder, that of the pictures, and the scale."""
    folder, target, scale = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])
    application = QApplication(["second-opinion"])
    application.setApplicationDisplayName("Second Opinion")
    application.setFont(QFont(application.font().family(), 10))
    (folder / "Contracts").mkdir(exist_ok=True)
    studio = Studio(folder, application)
    for look in LOOKS[scale]:
        take(studio, look, target, scale)
    studio.close()


if __name__ == "__main__":
    main()
