"""Which notifier this desktop allows, and who tells of a tray host: both hang on the session bus."""

import logging
import sys
from importlib.resources import files

from PySide6.QtCore import QObject

from second_opinion.desktop.notifications import Heard, Notifier, TrayNotifier
from second_opinion.desktop.tray import Tray

log = logging.getLogger(__name__)


def choose_notifier(tray: Tray, heard: Heard, parent: QObject) -> Notifier:
    """The notification service of the session where there is a bus, else balloons at the tray icon.

    With a bus, the tray icon also hears of a host that comes later.
    """
    balloons = TrayNotifier(tray, heard)
    tray.balloon_clicked.connect(balloons.clicked)
    if sys.platform != "linux":
        return balloons
    from second_opinion.desktop.dbus_notifier import DBusNotifier  # noqa: PLC0415 - Linux only
    from second_opinion.desktop.session_bus import SessionBus  # noqa: PLC0415
    from second_opinion.desktop.tray_host import TrayHost  # noqa: PLC0415

    try:
        bus = SessionBus(parent)
    except (OSError, KeyError, TimeoutError) as error:
        log.info("no session bus: %s", error)
        return balloons
    TrayHost(bus, parent).appeared.connect(tray.host_appeared)
    icon = files("second_opinion_assets").joinpath("icons", "app.png")
    return DBusNotifier(bus, heard, balloons, str(icon), parent)
