"""The tokens can be read on every ground, and the theme changes while the program runs."""

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from second_opinion.desktop.theme import Theme, give_role, give_state, palette, sized, tokens_of
from second_opinion.desktop.tokens import DARK, LIGHT, Tokens, contrast

pytestmark = pytest.mark.usefixtures("qapp")
READABLE = 4.5


def test_contrast_is_that_of_the_standard() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#777777") == pytest.approx(1)
    assert contrast("#FFFFFF", "#767676") == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_every_text_can_be_read_on_its_ground(tokens: Tokens) -> None:
    unreadable = [pair for pair in tokens.text_on_ground() if contrast(*pair) < READABLE]
    assert unreadable == []


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_a_palette_tells_its_tokens(tokens: Tokens) -> None:
    assert tokens_of(palette(tokens)) is tokens


def test_the_theme_changes_live(qapp: QApplication, qtbot: QtBot) -> None:
    theme = Theme(qapp, "light")
    label = QLabel("paper")
    qtbot.addWidget(label)
    label.ensurePolished()
    with qtbot.waitSignal(theme.changed) as changed:
        theme.choose("dark")
    assert changed.args == [DARK]
    assert theme.tokens is DARK
    assert tokens_of(label.palette()) is DARK
    assert DARK.background in qapp.styleSheet()
    with qtbot.assertNotEmitted(theme.changed):
        theme.choose("dark")
    theme.choose("light")
    assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == LIGHT.background


def test_roles_reach_the_style_sheet(qapp: QApplication, qtbot: QtBot) -> None:
    Theme(qapp, "light")
    label = QLabel("Two different amounts")
    qtbot.addWidget(label)
    plain = label.sizeHint().height()
    give_role(label, "title")
    assert label.sizeHint().height() > plain
    give_state(label, "selected")
    assert label.property("state") == "selected"


def test_sizes_are_steps_from_the_systems_font(qapp: QApplication) -> None:
    font = qapp.font()
    assert sized(font, 1, bold=True).pointSizeF() > font.pointSizeF() > sized(font, -1).pointSizeF()
