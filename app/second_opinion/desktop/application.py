"""The desktop's parts, made and tied together. Each wire is one line; what happens at its end is elsewhere."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QGuiApplication

from second_opinion.assembly.services import Services
from second_opinion.desktop.background import Background
from second_opinion.desktop.banners import Banners
from second_opinion.desktop.bridge import Bridge
from second_opinion.desktop.clipboard import ClipboardWatch
from second_opinion.desktop.copied import CopiedReview
from second_opinion.desktop.desk import Desk
from second_opinion.desktop.language import Language
from second_opinion.desktop.models import Models
from second_opinion.desktop.notifications import Heard
from second_opinion.desktop.notifier_choice import choose_notifier
from second_opinion.desktop.settings_file import SettingsFile
from second_opinion.desktop.status import Standing, Status
from second_opinion.desktop.theme import Theme
from second_opinion.desktop.tokens import DARK, Tokens
from second_opinion.desktop.tray import Tray
from second_opinion.desktop.windows import Windows
from second_opinion.platform.instance import Request, Verb
from second_opinion.settings import Settings


class Application(QObject):
    """Everything but the event loop.

    Args:
        services: the parts without a face; whoever made them stops them.
        bridge: brings their news, and the requests of other starts, to this thread.
        theme: how it looks.
        language: how it speaks.
        tray: the icon, which is there already.
        leave: ends the event loop.
    """

    def __init__(
        self,
        services: Services,
        bridge: Bridge,
        theme: Theme,
        language: Language,
        tray: Tray,
        leave: Callable[[], None],
    ) -> None:
        super().__init__()
        clipboard = QGuiApplication.clipboard()
        self._services = services
        self._tray = tray
        self._theme = theme
        self._language = language
        self._leave = leave
        self.leaves_nothing = False
        self._background = Background(self)
        self._desk = Desk(services, self._background, parent=self)
        self._status = Status(services, self._background, self)
        self._models = Models(services, self._background, self)
        self._windows = Windows(services, self._desk, self._models, self._background, self)
        self._banners = Banners(services, self._background, self._windows.looking_at, self)
        self._notifier = choose_notifier(tray, Heard(self._banners.chosen, self._banners.gone), self)
        self._banners.use(self._notifier)
        self._file = SettingsFile(services.paths.settings, self._background, self)
        self._watch = ClipboardWatch(clipboard, services.settings.clipboard, self)
        self._copied = CopiedReview(clipboard, self._desk, self.say, self._windows.show_history, self)
        self._wire_news(bridge)
        self._wire_wishes()
        self._wire_tray()
        services.dispatcher.listen(bridge.tell)

    def start(self) -> None:
        """Work on the queue, watch the folders, and say what there is to say."""
        self._background.run(self._services.start, lambda _: self._status.refresh())
        if self._services.history.notice is not None:
            self.say(self._services.history.notice)

    @Slot()
    def show(self) -> None:
        """Show the window that the user would expect: the welcome as long as it was not answered."""
        if self._desk.settings.welcomed:
            self._windows.show_history()
        else:
            self._windows.show_welcome()

    @Slot(str)
    def say(self, sentence: str) -> None:
        """Tell the user something: in the window if it is open, else in a banner."""
        if not self._windows.show_notice(sentence):
            self._banners.say(self.tr("Second Opinion"), sentence)

    def stop(self) -> None:
        """Take everything off the screen, and end the work in the background."""
        self._tray.hide()
        self._notifier.close()
        self._windows.close_all()
        self._models.close()
        self._background.close()

    def _wire_news(self, bridge: Bridge) -> None:
        for hear in (self._status.on_progress, self._banners.on_progress, self._windows.on_progress):
            bridge.progressed.connect(hear)
        bridge.requested.connect(self._on_request)
        self._background.failed.connect(self.say)
        # What was looked at in the window is no longer unread.
        QGuiApplication.instance().focusWindowChanged.connect(self._status.refresh)  # type: ignore[union-attr]

    def _wire_wishes(self) -> None:
        self._watch.copied.connect(lambda text: self._desk.review_text(text, asked=False))
        self._windows.copied_wanted.connect(self._copied.review)
        self._windows.quit_wanted.connect(self._leave)
        self._windows.taken_back.connect(self._take_back)
        self._windows.looked_at.connect(self._banners.looked_at)
        self._banners.opened.connect(self._windows.show_history)
        self._banners.day_wanted.connect(self._windows.show_today)
        self._banners.held_back.connect(self._tray.menu.set_held_back)
        self._desk.changed.connect(self._take_settings)
        self._file.changed.connect(self._take_file)
        for hear in (self._status.set_paused, self._watch.set_paused, self._tray.menu.set_paused):
            self._desk.paused.connect(hear)

    def _wire_tray(self) -> None:
        menu = self._tray.menu
        menu.worth_wanted.connect(self._windows.show_worth_a_look)
        menu.today_wanted.connect(self._windows.show_today)
        menu.history_wanted.connect(self.show)
        menu.file_wanted.connect(self._windows.choose_files)
        menu.copied_wanted.connect(self._copied.review)
        menu.pause_wanted.connect(self._desk.pause)
        menu.resume_wanted.connect(self._desk.resume)
        menu.settings_wanted.connect(self._windows.show_settings)
        menu.quit_wanted.connect(self._leave)
        self._tray.opened.connect(self.show)
        self._tray.missing.connect(self._explain_missing_tray)
        self._status.changed.connect(self._show_standing)
        self._language.changed.connect(self._speak)
        # Later: the window in which it was chosen is still busy with the choice.
        self._language.changed.connect(self._windows.make_again, Qt.ConnectionType.QueuedConnection)
        self._theme.changed.connect(self._take_theme)
        self._take_theme(self._theme.tokens)
        self._speak()

    @Slot()
    def _speak(self) -> None:
        self._services.speak(self._language.code)
        if self._language.code != "en":
            self._background.run(self._services.translation)  # read before anybody waits for it

    @Slot(object)
    def _on_request(self, request: Request) -> None:
        match request.verb:
            case Verb.REVIEW:
                self._desk.review_files([Path(path) for path in request.paths])
            case Verb.REVIEW_CLIPBOARD:
                self._copied.review()
            case Verb.SHOW if request.review_id is not None:
                self._windows.show_history(request.review_id)
            case Verb.SHOW:
                self.show()
            case Verb.QUIT:
                self._leave()

    @Slot(object)
    def _take_settings(self, settings: Settings) -> None:
        self._theme.choose(settings.appearance.theme)
        self._language.choose(settings.appearance.language)
        self._watch.use(settings.clipboard)

    @Slot(object)
    def _take_file(self, settings: Settings) -> None:
        """Somebody edited the settings file: the controls of an open window show what was there before."""
        if self._desk.take_up(settings):
            self._windows.make_again()

    @Slot()
    def _take_back(self) -> None:
        """The user wants no trace: whoever runs us removes our folders once nothing writes there any more."""
        self.leaves_nothing = True
        self._leave()

    @Slot(object)
    def _take_theme(self, tokens: Tokens) -> None:
        self._tray.set_dark_panel(tokens is DARK)

    @Slot(object)
    def _show_standing(self, standing: Standing) -> None:
        self._tray.set_state(standing.state, self._status.line())
        self._tray.menu.set_worth_a_look(standing.counts.worth_a_look)

    @Slot()
    def _explain_missing_tray(self) -> None:
        """Once: with no icon to click on, the window is the program's face."""
        self.show()
        self._windows.show_notice(
            self.tr(
                "This desktop shows no icon for Second Opinion, so this window does everything. It goes on reading when you "
                "close the window; start it again to come back. On GNOME the extension “AppIndicator” brings the icon."
            )
        )
