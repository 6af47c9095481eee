"""What this program is, where its things lie, and how to take it all back."""

from importlib.metadata import version

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox, QPushButton

from second_opinion.assembly.services import Services
from second_opinion.desktop.background import Background
from second_opinion.desktop.computer import Computer
from second_opinion.desktop.settings.line import Group, Line


class AboutGroup(Group):
    """``taken_back`` tells that the entries elsewhere are gone: the program should end, and remove its own folders."""

    taken_back = Signal()

    def __init__(self, services: Services, computer: Computer, background: Background, *, remote: bool) -> None:
        super().__init__(self.tr("About"))
        self._computer = computer
        self._background = background
        said = [self.tr("A second pair of eyes, not legal advice.")]
        if not remote:
            said.append(self.tr("Nothing leaves this computer."))
        said.append(self.tr("Free software under the Apache licence 2.0."))
        show = QPushButton(self.tr("Settings folder"))
        show.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(services.paths.config))))
        name = self.tr("Second Opinion %1").replace("%1", version("second-opinion"))
        self.add(Line(name, " ".join(said), show))
        show.setAccessibleName(self.tr("Open the folder with the settings file"))
        show.setToolTip(str(services.paths.settings))
        back = QPushButton(self.tr("Take it all back…"))
        back.setObjectName("take-back")
        back.clicked.connect(self._ask)
        what = self.tr("Removes the history, the models, the settings and every entry on this computer, and ends.")
        self.add(Line(self.tr("Leave nothing behind"), what, back))

    def _ask(self) -> None:
        box = QMessageBox(
            QMessageBox.Icon.NoIcon,
            self.tr("Take it all back?"),
            self.tr("Nothing that this program wrote stays on this computer. Your documents stay where they are."),
            QMessageBox.StandardButton.Cancel,
            self,
        )
        sure = box.addButton(self.tr("Take it all back"), QMessageBox.ButtonRole.DestructiveRole)
        sure.clicked.connect(lambda: self._background.run(self._take_back, self._tell))
        box.open()

    def _tell(self, _: None) -> None:
        self.taken_back.emit()

    def _take_back(self) -> None:
        self._computer.start_with_it(False)
        self._computer.set_entry(False)
