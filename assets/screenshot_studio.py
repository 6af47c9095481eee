"""A user's program without its event loop, for pictures of it; and how a set of pictures looks."""

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication

from make_screenshots import home_in
from second_opinion.assembly.services import build
from second_opinion.desktop.background import Background
from second_opinion.desktop.computer import Computer
from second_opinion.desktop.desk import Desk
from second_opinion.desktop.history.window import HistoryWindow
from second_opinion.desktop.language import Language
from second_opinion.desktop.models import Models
from second_opinion.desktop.settings.passwords import Passwords
from second_opinion.desktop.settings.window import SettingsWindow
from second_opinion.desktop.theme import Theme
from second_opinion.desktop.welcome.suggestions import Suggestion
from second_opinion.desktop.welcome.window import WelcomeWindow
from second_opinion.domain.document import Kind
from second_opinion.domain.engine import NO_MODEL
from second_opinion.domain.remembered import ReadAs, Source, Whence
from second_opinion.domain.stored import ReviewFilter
from second_opinion.history.store import History
from second_opinion.settings import MailboxSettings, Settings, WatchedFolder

NO_KEYRING = Passwords(lambda _user, _host: None, lambda _user, _host, _password: None, lambda _user, _host: None)
SETTLE_MS = 350
"""By then everything that a window begins in the background has come, on the machines tried."""
WIDE = (1240, 780)


@dataclass(frozen=True, slots=True)
class Look:
    """How a set of pictures looks, and which scenes are in it."""

    theme: Literal["light", "dark"]
    language: str
    scenes: tuple[str, ...]
    leftwards: bool = False

    @property
    def name(self) -> str:
        return f"{self.theme}-{self.language}{'-rtl' if self.leftwards else ''}"


class Studio:
    """A user's program without its event loop: each scene opens a window on it."""

    def __init__(self, folder: Path, application: QApplication) -> None:
        self._folder = folder
        self._application = application
        self._theme = Theme(application, "light")
        self._language = Language(application, "en")
        self.services = build(home_in(folder), chosen_in(folder))
        remember(self.services.history, folder)
        self.background = Background()
        self.desk = Desk(self.services, self.background)
        self.models = Models(self.services, self.background)
        self.ids = {line.name: line.id for line in self.services.history.lines(ReviewFilter())}

    def put_on(self, look: Look) -> None:
        self._theme.choose(look.theme)
        self._language.choose(look.language)
        self.services.speak(self._language.code)
        direction = Qt.LayoutDirection.RightToLeft if look.leftwards else Qt.LayoutDirection.LeftToRight
        self._application.setLayoutDirection(direction)

    def history(self, size: tuple[int, int] = WIDE, document: str | None = "Services agreement.pdf") -> HistoryWindow:
        window = HistoryWindow(self.services)
        window.resize(*size)
        window.show()
        settle()
        if document is not None:
            window.open_review(self.ids[document])
            window.list.view.setFocus()
            settle()
            settle()  # the cards find their heights one after the other
        return window

    def empty_history(self) -> HistoryWindow:
        """As it is for somebody who has just begun."""
        paths = home_in(self._folder / "new")
        paths.data.mkdir(parents=True, exist_ok=True)
        services = build(paths, self.services.settings)
        window = HistoryWindow(services)
        window.resize(*WIDE)
        window.show()
        window.destroyed.connect(services.stop)
        settle()
        return window

    def settings(self, size: tuple[int, int] = (680, 720)) -> SettingsWindow:
        window = SettingsWindow(self.services, self.desk, self.models, self.background, Computer.of_user(), NO_KEYRING)
        window.resize(*size)
        window.show()
        self.rest()
        return window

    def welcome(self) -> WelcomeWindow:
        folders = (Suggestion(self._folder / "Downloads", True), Suggestion(self._folder / "Contracts", False))
        window = WelcomeWindow(self.desk, self.models, self.background, folders)
        window.show()
        self.rest()
        return window

    def rest(self) -> None:
        """Wait until everything that was begun in the background is done and shown, however slow the machine is now."""
        loop = QEventLoop()
        self.background.run(lambda: None, lambda _: loop.quit())
        loop.exec()
        settle()

    def close(self) -> None:
        self.background.close()
        self.services.stop()


def chosen_in(folder: Path) -> Settings:
    """What the user in the pictures chose."""
    contracts = WatchedFolder(path=folder / "Contracts", kind=Kind.CONTRACT, role="customer", model=NO_MODEL)
    mailbox = MailboxSettings(host="imap.juniper.example", user="mara@juniper.example", drafts="Drafts")
    folders = (WatchedFolder(path=folder / "Downloads"), contracts)
    return Settings(welcomed=True, folders=folders, mailbox=(mailbox,))


def remember(history: History, folder: Path) -> None:
    """What the user in the pictures said once."""
    history.set_read_as(Source(Whence.SENDER, "news@halden.example"), ReadAs(Kind.OTHER))
    history.set_read_as(Source(Whence.FOLDER, str(folder / "Contracts" / "Leases")), ReadAs(Kind.CONTRACT, "tenant"))
    history.set_names(("Juniper Studio GmbH",), ())


def settle() -> None:
    """Let the windows do what they began."""
    loop = QEventLoop()
    QTimer.singleShot(SETTLE_MS, loop.quit)
    loop.exec()
