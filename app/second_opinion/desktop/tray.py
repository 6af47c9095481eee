"""The tray icon: made, and made again when a tray host turns up later."""

import sys

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QSystemTrayIcon

from second_opinion.desktop.icons import TrayState, tray_icon
from second_opinion.desktop.tray_menu import TrayMenu

NO_TRAY_MS = 10_000
"""Panels start after autostarted programs on some desktops; the wait seen was 3 s."""
HOST_SETTLES_MS = 500
"""A watcher's name is on the bus a moment before it takes icons."""
BALLOON_MS = 10_000


class Tray(QObject):
    """The icon with its menu. ``opened`` is a click on it; ``missing`` tells once that this desktop shows no tray icons."""

    opened = Signal()
    missing = Signal()
    balloon_clicked = Signal()

    def __init__(self, menu: TrayMenu, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.menu = menu
        self._state = TrayState.IDLE
        self._tip = ""
        self._dark_panel = False
        self._icon = self._made()
        QTimer.singleShot(NO_TRAY_MS, self, self._look_for_a_tray)

    @property
    def available(self) -> bool:
        """Whether this desktop shows the icon now."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def set_state(self, state: TrayState, tip: str) -> None:
        """Show how things are: by the icon, and in words for whoever points at it."""
        if (state, tip) != (self._state, self._tip):
            self._state, self._tip = state, tip
            self._draw()

    def set_dark_panel(self, dark: bool) -> None:
        self._dark_panel = dark
        self._draw()

    def show_balloon(self, title: str, body: str) -> None:
        self._icon.showMessage(title, body, self._icon.icon(), BALLOON_MS)

    def hide(self) -> None:
        self._icon.hide()

    @Slot()
    def host_appeared(self) -> None:
        """With X11, Qt chooses once, as the icon is made, between a tray of today and one of 2002: choose again."""
        QTimer.singleShot(HOST_SETTLES_MS, self, self._make_again)

    def _made(self) -> QSystemTrayIcon:
        icon = QSystemTrayIcon(self)
        icon.setContextMenu(self.menu)
        icon.activated.connect(self._activated)
        icon.messageClicked.connect(self.balloon_clicked)
        self._icon = icon
        self._draw()
        icon.show()
        return icon

    def _draw(self) -> None:
        self._icon.setIcon(tray_icon(self._state, dark_panel=self._dark_panel, mask=sys.platform == "darwin"))
        self._icon.setToolTip(self._tip)

    @Slot()
    def _make_again(self) -> None:
        old = self._icon
        old.hide()
        old.deleteLater()
        self._icon = self._made()

    @Slot(QSystemTrayIcon.ActivationReason)
    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in {QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick}:
            self.opened.emit()

    @Slot()
    def _look_for_a_tray(self) -> None:
        if not self.available:
            self.missing.emit()
