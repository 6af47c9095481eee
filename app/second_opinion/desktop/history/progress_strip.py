"""What is being read right now, how far it is, and a way to stop it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout

from second_opinion.desktop.history.words import counted, translate
from second_opinion.desktop.theme import give_role
from second_opinion.domain.progress import Changed, Failed, Idle, Progress, Waiting, Working


class ProgressStrip(QFrame):
    """Hidden while nothing is read. ``stop_wanted`` carries the job's id."""

    stop_wanted = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._job: int | None = None
        self._waiting = 0
        self._name = ""
        self._what, self._bar = QLabel(), QProgressBar()
        self._stop = QPushButton(translate("History", "Stop"))
        give_role(self._what, "soft")
        give_role(self._stop, "link")
        self._what.setWordWrap(True)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(translate("History", "How far the reading is"))
        self._stop.clicked.connect(lambda: self._job is not None and self.stop_wanted.emit(self._job))
        row = QHBoxLayout()
        row.addWidget(self._what, 1)
        row.addWidget(self._stop)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 8)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self._bar)
        self.hide()

    def follow(self, progress: Progress) -> None:
        """Take up what the dispatcher told."""
        match progress:
            case Waiting(count):
                self._waiting = count
                self._say()
            case Working(job, _, done, total):
                self._job, self._name = job.id, job.name
                self._bar.setRange(
                    0, max(1, total)
                )  # not known yet: an empty bar, since a busy one would move for nothing
                self._bar.setValue(done)
                self._say()
                self.show()
            case Changed(final=True) | Failed():
                self._job = None
                self.setVisible(self._waiting > 0)
            case Idle():
                self._job, self._waiting = None, 0
                self.hide()
            case _:
                pass

    def _say(self) -> None:
        self._stop.setVisible(self._job is not None)
        self._what.setText(self._sentence())

    def _sentence(self) -> str:
        waiting = counted(
            self._waiting,
            translate("History", "1 more waits"),
            translate("History", "%n more wait", None, self._waiting),
        )
        reading = translate("History", "Reading {name}").format(name=self._name)
        return f"{reading} · {waiting}" if self._waiting else reading
