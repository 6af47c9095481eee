"""Everything that can be operated has a name and a role for those who do not see it, and can be reached by keyboard."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QPushButton, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from second_opinion.assembly.services import Services
from second_opinion.desktop.background import Background
from second_opinion.desktop.brief.window import BriefWindow
from second_opinion.desktop.computer import Computer
from second_opinion.desktop.desk import Desk
from second_opinion.desktop.history.window import HistoryWindow
from second_opinion.desktop.models import Models
from second_opinion.desktop.settings.checks import ChecksDialog
from second_opinion.desktop.settings.mailbox_dialog import MailboxDialog
from second_opinion.desktop.settings.passwords import KEYRING
from second_opinion.desktop.settings.window import SettingsWindow
from second_opinion.desktop.theme import Theme
from second_opinion.desktop.welcome.suggestions import Suggestion
from second_opinion.desktop.welcome.window import WelcomeWindow
from second_opinion.domain.job import Job, Origin
from second_opinion.domain.stored import Status
from second_opinion.platform.autostart import Autostart
from second_opinion.platform.context_menu.linux import entries
from second_opinion.reviewing.loading import load_reviewers
from second_opinion.settings import MailboxSettings

Role = QAccessible.Role
NAMED = {
    Role.Button, Role.CheckBox, Role.RadioButton, Role.ComboBox, Role.SpinBox, Role.EditableText, Role.List, Role.Table,
    Role.Tree, Role.ListItem, Role.Link, Role.MenuItem, Role.ProgressBar, Role.Slider, Role.ButtonMenu, Role.Document,
}  # fmt: skip
"""Roles of what is operated or read; a pane or a frame needs no name."""
OWN_PARTS = ("qt_spinbox_lineedit", "qt_scrollarea")
"""Inner parts of Qt's widgets, which speak with the name of the whole."""
Make = Callable[[], QWidget]


def unnamed(window: QWidget) -> list[str]:
    """What assistive technology would find without a name, by role and class."""
    found = []
    for interface in walk(QAccessible.queryAccessibleInterface(window)):
        widget = interface.object()
        if not isinstance(widget, QWidget) or not widget.isVisibleTo(window) or is_own_part(widget):
            continue
        if interface.role() in NAMED and not interface.text(QAccessible.Text.Name).strip():
            found.append(f"{interface.role().name}: {type(widget).__name__} {widget.objectName()}")
    return found


def walk(interface: QAccessibleInterface | None) -> Iterator[QAccessibleInterface]:
    if interface is None or not interface.isValid():
        return
    yield interface
    for index in range(interface.childCount()):
        yield from walk(interface.child(index))


def is_own_part(widget: QWidget) -> bool:
    return widget.objectName().startswith(OWN_PARTS) or isinstance(widget.parent(), QComboBox)


@pytest.fixture
def windows(
    services: Services,
    desk: Desk,
    models: Models,
    background: Background,
    downloads: Path,
    tmp_path: Path,
    qapp: QApplication,
) -> dict[str, Make]:
    Theme(qapp, "light")
    home, command = tmp_path / "home", ("/usr/bin/second-opinion",)
    computer = Computer(Autostart(home, command), entries(home / "data", home / "config", command))
    contracts = next(one for one in load_reviewers(None, examples=False).reviewers if one.id == "contracts")
    return {
        "settings": lambda: SettingsWindow(services, desk, models, background, computer),
        "welcome": lambda: WelcomeWindow(desk, models, background, (Suggestion(downloads, True),)),
        "history": lambda: HistoryWindow(services),
        "checks": lambda: ChecksDialog(contracts, set()),
        "brief": lambda: BriefWindow(services, background),
        "mailbox": lambda: MailboxDialog(MailboxSettings(host="imap.alder.example", user="ada"), KEYRING),
    }


@pytest.fixture
def read(services: Services, qtbot: QtBot) -> None:
    """One review is in the history: the sample mail."""
    letter = services.paths.data / "letter.txt"
    letter.write_text("SERVICES AGREEMENT\n\n1. Fees. Customer shall pay $4,500 (four thousand two hundred dollars).\n")
    services.start()
    services.submit(Job(origin=Origin.ASKED, name=letter.name, path=str(letter)))
    qtbot.waitUntil(lambda: any(line.status is Status.READ for line in services.history.lines()), timeout=60_000)


@pytest.mark.usefixtures("read")
@pytest.mark.parametrize("name", ["settings", "welcome", "history", "checks", "brief", "mailbox"])
def test_nothing_is_without_a_name(
    windows: dict[str, Make], name: str, settle: Callable[[], None], qtbot: QtBot
) -> None:
    window = windows[name]()
    window.show()
    settle()
    if isinstance(window, HistoryWindow):
        qtbot.waitUntil(lambda: window.current.shown is not None)

    interfaces = list(walk(QAccessible.queryAccessibleInterface(window)))
    assert any(interface.role() in NAMED for interface in interfaces)
    assert unnamed(window) == []
    window.close()


@pytest.mark.parametrize("name", ["settings", "welcome", "history", "checks", "brief", "mailbox"])
def test_everything_can_be_reached_by_keyboard(windows: dict[str, Make], name: str, settle: Callable[[], None]) -> None:
    window = windows[name]()
    window.show()
    settle()

    controls = [
        one
        for kind in (QAbstractButton, QComboBox, QLineEdit, QSpinBox)
        for one in window.findChildren(kind)
        if one.isVisible() and one.isEnabled() and not is_own_part(one)
    ]
    assert controls
    unreachable = [one for one in controls if not one.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert [one.accessibleName() or type(one).__name__ for one in unreachable] == []
    window.close()


def test_a_control_without_a_name_would_be_found(windows: dict[str, Make], settle: Callable[[], None]) -> None:
    window = windows["welcome"]()
    window.show()
    settle()
    nameless = QPushButton(window)
    nameless.show()

    assert unnamed(window) == ["Button: QPushButton "]
    named = [one for one in walk(QAccessible.queryAccessibleInterface(window)) if one.role() in NAMED]
    assert len(named) > 3
    window.close()
