"""What a screen reader is told: names, roles, states and values, asked through Qt's accessibility."""

from collections.abc import Callable, Iterator
from typing import Any

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from second_opinion.desktop.history.window import HistoryWindow

Open = Callable[[], HistoryWindow]
Role = QAccessible.Role
NAMED = {
    Role.Button, Role.ButtonMenu, Role.CheckBox, Role.RadioButton, Role.EditableText, Role.List, Role.ListItem, Role.Link
}  # fmt: skip


def below(interface: QAccessibleInterface | None) -> Iterator[QAccessibleInterface]:
    """An interface and all that is in it and can be seen."""
    if interface is None or not interface.isValid() or interface.state().invisible:
        return
    yield interface
    for number in range(interface.childCount()):
        yield from below(interface.child(number))


def spoken(interface: QAccessibleInterface) -> str:
    return interface.text(QAccessible.Text.Name)


def test_everything_that_can_be_used_has_a_name(library: Any, open_window: Open, qtbot: QtBot) -> None:
    ids = library.fill()
    window = open_window()
    with qtbot.waitSignal(window.current.opened):
        window.open_review(ids["contract"])
    qtbot.waitUntil(lambda: window.opinion.complete)
    interfaces = list(below(QAccessible.queryAccessibleInterface(window)))
    usable = [one for one in interfaces if one.role() in NAMED]
    assert len(usable) > 15
    unnamed = [(one.role(), one.object()) for one in usable if not spoken(one)]
    assert [
        entry for entry in unnamed if entry[1] is None or "IconButton" not in type(entry[1]).__name__ + str(entry[1])
    ] == []


def test_a_row_says_all_that_is_painted_in_it(library: Any, open_window: Open) -> None:
    library.fill()
    window = open_window()
    rows = QAccessible.queryAccessibleInterface(window.list.view)
    assert rows is not None
    assert rows.role() is Role.List
    names = [spoken(rows.child(number)) for number in range(rows.childCount())]
    assert names[0].startswith("Services agreement.pdf, Contract · you buy")
    assert "2 important · 2 worth a look" in names[0]


def test_a_chip_says_whether_it_is_down(library: Any, open_window: Open) -> None:
    library.fill()
    window = open_window()
    chip = next(one for one in window.list.filters.findChildren(QPushButton) if one.text() == "Mail")
    interface = QAccessible.queryAccessibleInterface(chip)
    assert interface is not None
    assert interface.state().checkable
    assert not interface.state().checked
    chip.click()
    assert interface.state().checked


def test_an_open_card_says_why(library: Any, open_window: Open, qtbot: QtBot) -> None:
    ids = library.fill()
    window = open_window()
    with qtbot.waitSignal(window.current.opened):
        window.open_review(ids["contract"], "two-amounts-1")
    card = window.opinion.selected_card()
    assert card is not None
    interface = QAccessible.queryAccessibleInterface(card)
    assert interface is not None
    assert spoken(interface) == "Worth a look, Two different amounts, 3. Fees"
    assert "A court may hold you to either" in interface.text(QAccessible.Text.Description)
