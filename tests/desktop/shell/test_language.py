"""The windows speak the user's language, all of them, and change it while they are open."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from second_opinion.assembly.services import Services
from second_opinion.desktop.background import Background
from second_opinion.desktop.banner_words import _things
from second_opinion.desktop.computer import Computer
from second_opinion.desktop.desk import Desk
from second_opinion.desktop.history.window import HistoryWindow
from second_opinion.desktop.language import NAMES, Language, code_of, locale_of
from second_opinion.desktop.models import Models
from second_opinion.desktop.settings.changes import set_value
from second_opinion.desktop.settings.window import SettingsWindow
from second_opinion.desktop.tray_menu import TrayMenu
from second_opinion.desktop.welcome.suggestions import Suggestion
from second_opinion.desktop.welcome.window import WelcomeWindow
from second_opinion.desktop.windows import Windows
from second_opinion.platform.autostart import Autostart
from second_opinion.platform.context_menu.linux import entries

translate = QCoreApplication.translate


@pytest.fixture
def language(qapp: QApplication) -> Iterator[Language]:
    system = QLocale()
    made = Language(qapp, "en")
    yield made
    made.choose("en")
    QLocale.setDefault(system)


class Marking(QTranslator):
    """Marks everything that goes through the translation."""

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        del context, disambiguation, n
        return f"⟦{source}⟧"

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        return False


@pytest.fixture
def marking(qapp: QApplication) -> Iterator[None]:
    translator = Marking()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def said_by(window: QWidget) -> Iterator[str]:
    """Everything that a window shows or has read out."""
    yield window.windowTitle()
    for widget in window.findChildren(QWidget):
        yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
        match widget:
            case QLabel() | QAbstractButton():
                yield widget.text()
            case QLineEdit():
                yield widget.placeholderText()
            case QComboBox():
                yield from (widget.itemText(index) for index in range(widget.count()))
            case QSpinBox():
                yield widget.suffix()
    for action in window.findChildren(QAction):
        yield action.text()


def unmarked(window: QWidget, data: set[str]) -> set[str]:
    """What was said past the translation; ``data`` is what comes from the user or from a catalogue."""
    said = {text for text in said_by(window) if any(letter.isalpha() for letter in text) and "⟦" not in text}
    return {text for text in said if not any(part in text for part in data)}


def test_plural_forms_are_those_of_the_language(language: Language) -> None:
    said = {}
    for code in NAMES:
        language.choose(code)
        said[code] = [_things(1), translate("FoldersPage", "%n documents there now", None, 0), _things(2)]

    assert said["de"] == ["1 Stelle", "0 Dokumente sind jetzt dort", "2 Stellen"]
    assert said["fr"] == ["1 point", "0 document s’y trouve", "2 points"]
    assert said["es"] == ["1 punto", "Ahora hay 0 documentos", "2 puntos"]
    assert said["en"][2] == "2 things"


def test_the_systems_language_is_taken_where_it_is_spoken() -> None:
    assert code_of(QLocale("de_AT")) == "de"
    assert code_of(QLocale("pt_BR")) == "en"
    assert locale_of("de", QLocale("de_AT")) == QLocale("de_AT")
    assert locale_of("fr", QLocale("de_AT")).language() is QLocale.Language.French


def test_windows_and_menu_change_while_they_are_open(
    language: Language, services: Services, desk: Desk, models: Models, background: Background, qtbot: QtBot
) -> None:
    windows, menu = Windows(services, desk, models, background), TrayMenu()
    qtbot.addWidget(menu)
    language.changed.connect(windows.make_again)
    windows.show_history()
    windows.show_settings()

    language.choose("de")

    open_now = [one for one in QApplication.topLevelWidgets() if isinstance(one, SettingsWindow | HistoryWindow)]
    titles = {one.windowTitle() for one in open_now if one.isVisible()}
    assert titles == {"Einstellungen", "Second Opinion"}
    qtbot.waitUntil(lambda: "Beenden" in {action.text() for action in menu.actions()})
    windows.close_all()


def test_the_choice_is_written_down(desk: Desk, services: Services, settle: Callable[[], None]) -> None:
    desk.change(set_value("appearance", language="es"))
    settle()

    assert 'language = "es"' in services.paths.settings.read_text()


@pytest.mark.usefixtures("marking")
def test_every_word_of_the_settings_is_translated(
    services: Services, desk: Desk, models: Models, background: Background, tmp_path: Path, settle: Callable[[], None]
) -> None:
    home, command = tmp_path / "home", ("/usr/bin/second-opinion",)
    computer = Computer(Autostart(home, command), entries(home / "data", home / "config", command))
    window = SettingsWindow(services, desk, models, background, computer)
    settle()

    catalogue = {entry.title for entry in services.catalogue}
    catalogue |= {reviewer.title for reviewer in services.reviewers().reviewers}
    assert (
        unmarked(
            window, {*NAMES.values(), *catalogue, str(services.settings.folders[0].path), str(services.paths.settings)}
        )
        == set()
    )
    window.close()


@pytest.mark.usefixtures("marking")
def test_every_word_of_the_welcome_is_translated(
    desk: Desk, models: Models, background: Background, downloads: Path, settle: Callable[[], None], services: Services
) -> None:
    window = WelcomeWindow(desk, models, background, (Suggestion(downloads, True),))
    settle()

    assert unmarked(window, {downloads.name, *(entry.title for entry in services.catalogue)}) == set()
    window.close()


@pytest.mark.usefixtures("marking")
def test_every_word_of_the_history_is_translated(services: Services, qtbot: QtBot) -> None:
    window = HistoryWindow(services)
    with qtbot.waitSignal(window.list.model.loaded):
        window.show()

    assert unmarked(window, {services.settings.folders[0].path.name}) == set()
    window.close()
