"""The desktop's notification service (Desktop Notifications Specification 1.2), with choices on the banner."""

import html
import logging
import os
from dataclasses import dataclass

from jeepney import DBusAddress, HeaderFields, MatchRule, MessageType, new_method_call
from jeepney import Message as BusMessage
from PySide6.QtCore import QObject, Slot

from second_opinion.desktop.notifications import Choice, Heard, Message, Notifier, Place
from second_opinion.desktop.session_bus import SessionBus

log = logging.getLogger(__name__)

SERVICE = "org.freedesktop.Notifications"
ADDRESS = DBusAddress("/org/freedesktop/Notifications", bus_name=SERVICE, interface=SERVICE)
APP_NAME = "Second Opinion"
DEFAULT_ACTION = "default"  # what a click on the banner itself means
NORMAL_URGENCY = 1
EXPIRE_AS_THE_DESKTOP_DOES = -1


@dataclass(slots=True)
class _Open:
    """The banner of a place. ``id`` is 0 until the service gave it one; ``next`` is what to show as soon as it has."""

    id: int = 0
    asked: bool = False
    next: Message | None = None
    unwanted: bool = False


class DBusNotifier(QObject):
    """Shows banners through the service; where none answers, ``fallback`` shows them.

    Args:
        bus: the session bus.
        heard: told what the user chose and which banners went away.
        fallback: for desktops without the service.
        icon: a name of the icon theme or the path of a picture.
        parent: the owner.
    """

    def __init__(
        self, bus: SessionBus, heard: Heard, fallback: Notifier, icon: str, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._bus = bus
        self._heard = heard
        self._fallback = fallback
        self._icon = icon
        self._open: dict[Place, _Open] = {}
        self._capabilities = frozenset(
            {"actions", "body", "body-markup"}
        )  # the common set, until the service says its own
        self._working = True
        bus.heard.connect(self._on_signal)
        bus.lost.connect(self._on_lost)
        bus.listen(MatchRule(type="signal", sender=SERVICE, interface=SERVICE))
        bus.call(new_method_call(ADDRESS, "GetCapabilities"), self._take_capabilities)

    def show(self, place: Place, message: Message) -> None:
        banner = self._open.setdefault(place, _Open())
        if not self._working:
            self._fallback.show(place, message)
        elif banner.asked:
            banner.next = message
        else:
            banner.asked, banner.unwanted = True, False
            self._bus.call(self._notify(banner.id, message), lambda reply: self._shown(place, message, reply))

    def withdraw(self, place: Place) -> None:
        self._fallback.withdraw(place)
        banner = self._open.get(place)
        if banner is None:
            return
        banner.next = None
        banner.unwanted = banner.asked
        if banner.id:
            self._bus.call(new_method_call(ADDRESS, "CloseNotification", "u", (banner.id,)))

    def close(self) -> None:
        for place in list(self._open):
            self.withdraw(place)
        self._fallback.close()
        self._bus.close()

    def _notify(self, replaces: int, message: Message) -> BusMessage:
        body = html.escape(message.body, quote=False) if "body-markup" in self._capabilities else message.body
        actions: list[str] = []
        if "actions" in self._capabilities and message.offers:
            actions = [DEFAULT_ACTION, message.offers[0].label]
            for offer in message.offers:
                actions += [offer.choice.value, offer.label]
        hints = {
            "urgency": ("y", NORMAL_URGENCY),
            "desktop-entry": ("s", "second-opinion"),
            "suppress-sound": ("b", True),
        }
        values = (APP_NAME, replaces, self._icon, message.title, body, actions, hints, EXPIRE_AS_THE_DESKTOP_DOES)
        return new_method_call(ADDRESS, "Notify", "susssasa{sv}i", values)

    def _shown(self, place: Place, message: Message, reply: BusMessage) -> None:
        banner = self._open.setdefault(place, _Open())
        banner.asked = False
        if reply.header.message_type is MessageType.error:
            log.info("no notification service: %s", reply.header.fields.get(HeaderFields.error_name))
            self._fallback.show(place, banner.next or message)
            banner.next = None
            return
        banner.id = reply.body[0]
        if banner.unwanted:
            self.withdraw(place)
        elif banner.next is not None:
            following, banner.next = banner.next, None
            self.show(place, following)

    def _take_capabilities(self, reply: BusMessage) -> None:
        if reply.header.message_type is MessageType.method_return:
            self._capabilities = frozenset(reply.body[0])

    @Slot(object)
    def _on_signal(self, message: BusMessage) -> None:
        fields = message.header.fields
        if fields.get(HeaderFields.interface) != SERVICE or not message.body:
            return
        # Every program hears every banner's signals: only ours count.
        place = next((place for place, banner in self._open.items() if banner.id == message.body[0] != 0), None)
        if place is None:
            return
        match fields.get(HeaderFields.member):
            case "ActionInvoked":
                self._chosen(place, message.body[1])
            case "NotificationClosed":
                self._open[place].id = 0
                self._heard.gone(place)
            case "ActivationToken":
                os.environ["XDG_ACTIVATION_TOKEN"] = message.body[1]  # Wayland lets a window come to the front with it

    def _chosen(self, place: Place, action: str) -> None:
        if action == DEFAULT_ACTION:
            self._heard.chosen(place, Choice.SHOW)
        elif action in set(Choice):
            self._heard.chosen(place, Choice(action))

    @Slot()
    def _on_lost(self) -> None:
        self._working = False
        self._open.clear()
