"""How things stand, in one icon and one line: for the tray."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from second_opinion.assembly.services import Services
from second_opinion.desktop.background import Background
from second_opinion.desktop.icons import TrayState
from second_opinion.domain.progress import Changed, Failed, Idle, Progress, Working
from second_opinion.domain.stored import Counts

NOTHING = Counts(0, 0)
LOOK_AGAIN_MS = 60 * 1000
"""How soon a folder that was unplugged is noticed; the look costs a millisecond, off the UI thread."""


@dataclass(frozen=True, slots=True)
class Standing:
    """What there is to say; ``reading`` is the name of the document that is read now, ``problem`` a sentence."""

    reading: str | None = None
    counts: Counts = NOTHING
    paused: bool = False
    problem: str | None = None

    @property
    def state(self) -> TrayState:
        """A pause is the user's own wish and comes first; then what needs them, then what goes on."""
        if self.paused:
            return TrayState.PAUSED
        if self.problem is not None:
            return TrayState.ERROR
        if self.reading is not None:
            return TrayState.WORKING
        return TrayState.UNREAD if self.counts.unseen else TrayState.IDLE


class Status(QObject):
    """Keeps the standing; ``changed`` carries it."""

    changed = Signal(object)

    def __init__(self, services: Services, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._background = background
        self._standing = Standing()
        self._looking = False
        self._timer = QTimer(self, interval=LOOK_AGAIN_MS, timerType=Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(self.refresh)
        self._timer.start()

    @property
    def standing(self) -> Standing:
        return self._standing

    @Slot(object)
    def on_progress(self, progress: Progress) -> None:
        match progress:
            case Working(job):
                self._set(replace(self._standing, reading=job.name))
            case Changed(final=True) | Failed():
                self.refresh()
            case Idle():
                self._set(replace(self._standing, reading=None))
                self.refresh()

    @Slot(bool)
    def set_paused(self, paused: bool) -> None:
        self._set(replace(self._standing, paused=paused))

    @Slot()
    def refresh(self) -> None:
        """Look again at what is worth a look, and whether every folder is watched."""
        if not self._looking:
            self._looking = True
            self._background.run(self._look, self._take)

    def _look(self) -> tuple[Counts, str | None]:
        problems = self._services.folder_problems()
        return self._services.history.counts(), problems[0].sentence if problems else None

    def _take(self, looked: tuple[Counts, str | None]) -> None:
        self._looking = False
        counts, problem = looked
        self._set(replace(self._standing, counts=counts, problem=problem))

    def _set(self, standing: Standing) -> None:
        if standing != self._standing:
            self._standing = standing
            self.changed.emit(standing)

    def line(self) -> str:
        """The standing as one line."""
        standing = self._standing
        if standing.paused:
            return self.tr("Second Opinion: paused")
        if standing.problem is not None:
            return standing.problem
        if standing.reading is not None:
            return self.tr("Reading %1").replace("%1", standing.reading)
        if standing.counts.worth_a_look:
            return self.tr("Second Opinion: %1 worth a look").replace("%1", str(standing.counts.worth_a_look))
        return self.tr("Second Opinion")
