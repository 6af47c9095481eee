"""Whether the user asked the desktop not to be disturbed. Where the desktop does not tell, it holds banners back itself."""

import logging
import sys

log = logging.getLogger(__name__)

ANSWER_SECONDS = 0.5
NOTIFICATIONS = ("/org/freedesktop/Notifications", "org.freedesktop.Notifications")


def do_not_disturb() -> bool:
    """Ask the notification service of the session (KDE's ``Inhibited``, dunst's ``paused``); False when it says nothing.

    Blocks for up to half a second a question: not for the UI thread.
    """
    if sys.platform != "linux":
        return False
    from jeepney import DBusAddress, Properties  # noqa: PLC0415 - Linux only
    from jeepney.io.blocking import open_dbus_connection  # noqa: PLC0415

    path, name = NOTIFICATIONS
    questions = (
        (DBusAddress(path, bus_name=name, interface=name), "Inhibited"),
        (DBusAddress(path, bus_name=name, interface="org.dunstproject.cmd0"), "paused"),
    )
    try:
        with open_dbus_connection(bus="SESSION") as connection:
            for address, attribute in questions:
                reply = connection.send_and_get_reply(Properties(address).get(attribute), timeout=ANSWER_SECONDS)
                if reply.header.message_type.name == "method_return" and reply.body[0][1] is True:
                    return True
    except (OSError, KeyError, TimeoutError) as error:
        log.debug("no answer about do-not-disturb: %s", error)
    return False
