"""The way in: one running desktop application, from its first breath to its last."""

import logging
import os
import threading
from collections.abc import Sequence

from PySide6.QtWidgets import QApplication, QMessageBox

from second_opinion.assembly.erasing import erase
from second_opinion.assembly.services import Services, build
from second_opinion.desktop.application import Application
from second_opinion.desktop.bridge import Bridge
from second_opinion.desktop.icons import app_icon
from second_opinion.desktop.language import Language
from second_opinion.desktop.logs import log_to
from second_opinion.desktop.quitting import QuitSignals
from second_opinion.desktop.theme import Theme
from second_opinion.desktop.tray import Tray
from second_opinion.desktop.tray_menu import TrayMenu
from second_opinion.domain.errors import HistoryUnusable
from second_opinion.platform.instance import Request, Verb, listen, send
from second_opinion.settings import Paths, Settings

log = logging.getLogger(__name__)

STOP_SECONDS = 1.5
"""The design allows two seconds until no process is left."""


def run(paths: Paths, settings: Settings, *, background: bool = False, requests: Sequence[Request] = ()) -> int:
    """Run the desktop application until the user quits it, or hand the requests to the one that runs.

    Args:
        paths: where this user's files live.
        settings: what the user chose.
        background: start without a window, as at login.
        requests: what to do first.

    Returns:
        The exit status.

    Raises:
        HistoryUnusable: the history cannot be opened; the user was told in a window too.
    """
    application = _qt()
    signals = QuitSignals(application.quit, application)
    bridge = Bridge(application)
    listener = listen(paths.runtime, bridge.ask)
    if listener is None:
        return _hand_over(paths, requests or (Request(Verb.PING if background else Verb.SHOW),))
    with listener:
        log_to(paths.logs)
        theme = Theme(application, settings.appearance.theme)
        language = Language(application, settings.appearance.language)
        tray = Tray(TrayMenu(), application)
        services = _built(paths, settings)
        desktop = Application(services, bridge, theme, language, tray, application.quit)
        desktop.start()
        for request in requests:
            bridge.ask(request)
        if not background and not requests:
            desktop.show()
        status = application.exec()
        desktop.stop()
        signals.close()
        _stop(services)
    if desktop.leaves_nothing:
        erase(paths)
    return status


def _qt() -> QApplication:
    application = QApplication(["second-opinion"])
    application.setApplicationName("second-opinion")
    application.setApplicationDisplayName("Second Opinion")
    application.setDesktopFileName("second-opinion")
    application.setQuitOnLastWindowClosed(False)
    application.setWindowIcon(app_icon())
    return application


def _hand_over(paths: Paths, requests: Sequence[Request]) -> int:
    """Another start was faster."""
    answers = [send(paths.runtime, request) for request in requests]
    return 0 if all(answers) else 1


def _built(paths: Paths, settings: Settings) -> Services:
    try:
        return build(paths, settings)
    except HistoryUnusable as error:
        QMessageBox.critical(None, QApplication.applicationDisplayName(), str(error))
        raise


def _stop(services: Services) -> None:
    """End the services; one that hangs on a dead drive is left behind, and with it nothing that was not written down."""
    stopping = threading.Thread(target=services.stop, name="stopping", daemon=True)
    stopping.start()
    stopping.join(STOP_SECONDS)
    if stopping.is_alive():
        log.warning("the services did not stop in time")
        os._exit(0)
