"""What the user can have done, from whichever menu or window the wish comes."""

from collections.abc import Callable, Sequence
from datetime import datetime
from importlib.resources import files
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from second_opinion.assembly.intake import documents_in, job_for
from second_opinion.assembly.services import Services, local_now
from second_opinion.desktop.background import Background
from second_opinion.desktop.pause import PauseLength, pause_until
from second_opinion.domain.document import Kind
from second_opinion.domain.engine import NO_MODEL
from second_opinion.domain.job import Job, Origin
from second_opinion.settings import Settings

Change = Callable[[Settings], Settings]


class Desk(QObject):
    """Hands wishes to the services, off the UI thread.

    ``paused`` tells that a pause began or ended, ``changed`` carries the settings that are in force from now on.
    """

    paused = Signal(bool)
    changed = Signal(object)

    def __init__(
        self,
        services: Services,
        background: Background,
        clock: Callable[[], datetime] = local_now,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._background = background
        self._clock = clock
        self._settings = services.settings
        self._pause_over = QTimer(self, singleShot=True)
        self._pause_over.timeout.connect(self.resume)

    @property
    def settings(self) -> Settings:
        """What the user chose last; it is written down a moment later."""
        return self._settings

    def review_files(self, paths: Sequence[Path]) -> None:
        """Review files now, and what lies in folders; the review is answered by a banner or in the window."""

        def submit() -> None:
            for path in documents_in(paths):
                self._services.submit(job_for(path, Origin.ASKED, self._services.settings))

        self._background.run(submit)

    def review_sample(self) -> None:
        """Review the contract that comes with the program, by the rules alone: at once, on any computer."""
        sample = files("second_opinion_assets").joinpath("samples", "contract.md")
        job = Job(
            origin=Origin.ASKED,
            name=self.tr("A sample contract"),
            text=sample.read_text(encoding="utf-8"),
            kind=Kind.CONTRACT,
            model=NO_MODEL,
        )
        self._background.run(lambda: self._services.submit(job))

    def review_text(self, text: str, *, asked: bool) -> None:
        """Review a text that was copied: because the user asked for it, or because the clipboard is watched."""
        origin = Origin.ASKED if asked else Origin.CLIPBOARD
        name = self.tr("Copied at %1").replace("%1", f"{self._clock():%H:%M}")
        job = Job(origin=origin, name=name, text=text)
        self._background.run(lambda: self._services.submit(job))

    def pause(self, length: PauseLength) -> None:
        """Begin nothing new for a while; what comes meanwhile waits."""
        now = self._clock()
        until = pause_until(length, now)
        self._services.dispatcher.pause(until)
        if until is not None:
            self._pause_over.start(int((until - now).total_seconds() * 1000))
        self.paused.emit(True)

    def resume(self) -> None:
        """End the pause."""
        self._pause_over.stop()
        self._services.dispatcher.resume()
        self.paused.emit(False)

    def change(self, choice: Change) -> None:
        """Take up what the user chose, given as the change to whatever was chosen before; it may be made on any thread.

        The end of a folder's watch may take a moment, so the services follow in the background.
        """
        changed = choice(self._settings)
        if changed == self._settings:
            return
        self._settings = changed
        self._background.run(lambda: self._services.change_settings(choice(self._services.settings)))
        self.changed.emit(changed)

    def take_up(self, settings: Settings) -> bool:
        """Follow what was written into the settings file; whether it differs from what was in force."""
        if settings == self._settings:
            return False
        self._settings = settings
        self._background.run(lambda: self._services.take_up(settings))
        self.changed.emit(settings)
        return True
