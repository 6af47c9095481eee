"""The settings window: one page, read from top to bottom."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from second_opinion.assembly.services import Services
from second_opinion.desktop.background import Background
from second_opinion.desktop.computer import Computer
from second_opinion.desktop.desk import Desk
from second_opinion.desktop.models import Models
from second_opinion.desktop.place import Place
from second_opinion.desktop.settings.disturbing import ClipboardGroup, NotificationsGroup
from second_opinion.desktop.settings.farewell import AboutGroup
from second_opinion.desktop.settings.folders import FoldersGroup
from second_opinion.desktop.settings.keeping import AppearanceGroup, ComputerGroup, KeepingGroup, PowerGroup
from second_opinion.desktop.settings.line import Group
from second_opinion.desktop.settings.mailboxes import MailboxesGroup
from second_opinion.desktop.settings.model import ModelGroup
from second_opinion.desktop.settings.passwords import KEYRING, Passwords
from second_opinion.desktop.settings.remembered import RememberedGroup
from second_opinion.desktop.settings.reviewers import ReviewersGroup
from second_opinion.desktop.settings.silenced import SilencedGroup


class SettingsWindow(QWidget):
    """Every change acts at once, so there is nothing to confirm. ``taken_back``: end, and leave nothing behind."""

    taken_back = Signal()

    def __init__(
        self,
        services: Services,
        desk: Desk,
        models: Models,
        background: Background,
        computer: Computer,
        passwords: Passwords = KEYRING,
    ) -> None:
        super().__init__()
        self.setWindowTitle(self.tr("Settings"))
        self.resize(680, 720)
        self.setMinimumSize(400, 400)
        self._folders = FoldersGroup(services, desk, models, background)
        self._mailboxes = MailboxesGroup(services, desk, background, passwords)
        self._silenced = SilencedGroup(services, background)
        self._remembered = RememberedGroup(services.history, background)
        self._reviewers = ReviewersGroup(services, desk, background)
        self._reviewers.loaded.connect(self._folders.know)
        self._reviewers.loaded.connect(self._remembered.know)
        about = AboutGroup(services, computer, background, remote=desk.settings.model.remote is not None)
        about.taken_back.connect(self.taken_back)
        keeping = (KeepingGroup(services, desk, background), AppearanceGroup(desk), ComputerGroup(computer, background))
        model = (ModelGroup(services.history, desk, models, background), PowerGroup(desk))
        told = (ClipboardGroup(desk), NotificationsGroup(desk), self._silenced, self._remembered)
        self._lay_out(self._folders, self._mailboxes, *told, self._reviewers, *model, *keeping, about)
        self._place = Place(services.paths.data, "settings")
        self._place.restore(self)

    def _lay_out(self, *groups: Group) -> None:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(24, 24, 24, 40)
        column.setSpacing(24)
        for group in groups:
            column.addWidget(group)
        column.addStretch()
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's names, here and below
        self._place.keep(self)
        super().closeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        super().showEvent(event)
        self._folders.look_for_problems()
        self._mailboxes.look_for_problems()
        self._silenced.look()
        self._remembered.look()
