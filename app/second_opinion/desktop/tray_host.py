"""Whether something on the session bus takes tray icons (StatusNotifierItem)."""

from jeepney import HeaderFields, MatchRule, Message
from PySide6.QtCore import QObject, Signal, Slot

from second_opinion.desktop.session_bus import SessionBus

WATCHER = "org.kde.StatusNotifierWatcher"


class TrayHost(QObject):
    """``appeared`` tells that a host came, or came back, after we started."""

    appeared = Signal()

    def __init__(self, bus: SessionBus, parent: QObject | None = None) -> None:
        super().__init__(parent)
        bus.heard.connect(self._on_signal)
        rule = MatchRule(type="signal", sender="org.freedesktop.DBus", member="NameOwnerChanged")
        rule.add_arg_condition(0, WATCHER)
        bus.listen(rule)

    @Slot(object)
    def _on_signal(self, message: Message) -> None:
        if message.header.fields.get(HeaderFields.member) != "NameOwnerChanged":
            return
        name, _old, new = message.body
        if name == WATCHER and new:
            self.appeared.emit()
