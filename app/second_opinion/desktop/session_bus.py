"""The session bus without waiting: calls go out at once, replies and signals come in through the event loop.

QtDBus of PySide6 cannot send an unsigned 32-bit number, which the notification service asks for (tried with 6.12.0), so
this is jeepney's connection with a QSocketNotifier.
"""

import itertools
import logging
from collections.abc import Callable

from jeepney import HeaderFields, MatchRule, Message, MessageType, message_bus
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from PySide6.QtCore import QObject, QSocketNotifier, Signal, Slot

log = logging.getLogger(__name__)

OnReply = Callable[[Message], None]


class SessionBus(QObject):
    """One connection. ``heard`` carries the signals that ``listen`` asked for; ``lost`` that the bus is gone.

    Raises:
        OSError, KeyError, TimeoutError: there is no session bus.
    """

    heard = Signal(object)
    lost = Signal()

    def __init__(self, parent: QObject | None = None, address: str = "SESSION") -> None:
        super().__init__(parent)
        self._connection: DBusConnection = open_dbus_connection(bus=address)
        self._awaited: dict[int, OnReply] = {}
        self._serials = itertools.count(1000)  # jeepney used the first few for its greeting
        self._notifier = QSocketNotifier(self._connection.sock.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)

    def call(self, message: Message, on_reply: OnReply | None = None) -> None:
        """Send a method call; ``on_reply`` gets the answer, which may be an error."""
        serial = next(self._serials)
        if on_reply is not None:
            self._awaited[serial] = on_reply
        try:
            self._connection.send(message, serial=serial)
        except OSError as error:
            self._lose(error)

    def listen(self, rule: MatchRule) -> None:
        self.call(message_bus.AddMatch(rule))

    def close(self) -> None:
        self._notifier.setEnabled(False)
        self._connection.close()

    @Slot()
    def _read(self) -> None:
        while True:
            try:
                message = self._connection.receive(timeout=0)
            except TimeoutError:
                return
            except OSError as error:
                self._lose(error)
                return
            self._take(message)

    def _take(self, message: Message) -> None:
        kind = message.header.message_type
        if kind is MessageType.signal:
            self.heard.emit(message)
        elif kind in {MessageType.method_return, MessageType.error}:
            on_reply = self._awaited.pop(message.header.fields.get(HeaderFields.reply_serial, -1), None)
            if on_reply is not None:
                on_reply(message)

    def _lose(self, error: OSError) -> None:
        log.info("the session bus is gone: %s", error)
        self._notifier.setEnabled(False)
        self._awaited.clear()
        self.lost.emit()
