"""Which model judges: what is here, what could be, and what is on its way."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from second_opinion.desktop.background import Background
from second_opinion.desktop.desk import Desk
from second_opinion.desktop.models import Fetching, ModelLine, Models, ModelsView
from second_opinion.desktop.settings.changes import set_value
from second_opinion.desktop.settings.line import Group, Line, clear
from second_opinion.desktop.settings.speed import Speed, speed_of
from second_opinion.desktop.sizes import say_size
from second_opinion.desktop.theme import give_role
from second_opinion.history.store import History


class ModelGroup(Group):
    """One line for each model."""

    def __init__(self, history: History, desk: Desk, models: Models, background: Background) -> None:
        super().__init__(self.tr("Model"))
        self._history = history
        self._desk = desk
        self._models = models
        self._background = background
        self._measured: str | None = None
        self._shape: object = None
        self._bar: QProgressBar | None = None
        self._problem = QLabel()
        self._problem.setWordWrap(True)
        give_role(self._problem, "soft")
        holder = QWidget()
        self._rows = QVBoxLayout(holder)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(16)
        self._speed = QLabel()
        self._speed.setWordWrap(True)
        give_role(self._speed, "soft")
        self.add(holder)
        self.add(self._problem)
        self.add(self._speed)
        models.changed.connect(self._show)
        desk.changed.connect(models.refresh)
        self._show(models.view)
        models.refresh()

    @Slot(object)
    def _show(self, view: ModelsView) -> None:
        fetching = view.fetching
        shape = (view.lines, fetching and fetching.id)
        if shape != self._shape:
            self._shape = shape
            self._bar = None
            clear(self._rows)
            for line in view.lines:
                self._rows.addWidget(Line(line.title, self._about(line), self._controls(line, fetching)))
        if fetching is not None and self._bar is not None:
            self._bar.setValue(fetching.done // 1_000_000)
        no_model = view.lines and not any(line.here for line in view.lines) and fetching is None
        rules_only = self.tr("There is no model here, so documents are read by the rules alone.") if no_model else ""
        self._problem.setText(view.problem or rules_only)
        self._problem.setVisible(bool(self._problem.text()))
        self._measure(view.used)

    def _measure(self, used: ModelLine | None) -> None:
        """Say how fast the model in use is, once for each."""
        self._speed.setVisible(used is not None)
        if used is not None and used.id != self._measured:
            self._measured = used.id
            self._background.run(lambda: speed_of(self._history, used.id), self._say_speed)

    def _say_speed(self, speed: Speed | None) -> None:
        if speed is None:
            self._speed.setText(self.tr("How fast it is on this computer is known after the first document."))
            return
        seconds = max(1, round(speed.seconds_a_page))
        page, among = (
            self.tr("A page takes about 1 second on this computer,"),
            self.tr("measured on the last document."),
        )
        if seconds > 1:
            page = self.tr("A page takes about %n seconds on this computer,", "", seconds)
        if speed.documents > 1:
            among = self.tr("measured on the last %n documents.", "", speed.documents)
        self._speed.setText(f"{page} {among}")

    def _about(self, line: ModelLine) -> str:
        suits = self.tr("Suits this computer.") if line.suited else ""
        return " ".join(filter(None, (line.note, suits, say_size(line.bytes))))

    def _controls(self, line: ModelLine, fetching: Fetching | None) -> QWidget:
        controls = QWidget()
        row = QHBoxLayout(controls)
        row.setContentsMargins(0, 0, 0, 0)
        for control in self._wanted(line, fetching):
            row.addWidget(control)
        return controls

    def _wanted(self, line: ModelLine, fetching: Fetching | None) -> tuple[QWidget, ...]:
        if fetching is not None and fetching.id == line.id:
            return (self._progress(fetching), self._button(self.tr("Cancel"), line, self._models.cancel))
        if not line.here:
            fetch = self._button(self.tr("Fetch"), line, lambda: self._models.fetch(line.id))
            fetch.setEnabled(fetching is None)
            return (fetch,)
        remove = self._button(self.tr("Remove"), line, lambda: self._models.remove(line.id))
        if line.used:
            return (QLabel(self.tr("In use")), remove)
        use = self._button(self.tr("Use"), line, lambda: self._desk.change(set_value("model", id=line.id)))
        return (use, remove)

    def _button(self, text: str, line: ModelLine, act: object) -> QPushButton:
        button = QPushButton(text)
        button.setAccessibleName(f"{text}: {line.title}")
        button.clicked.connect(act)
        return button

    def _progress(self, fetching: Fetching) -> QProgressBar:
        bar = QProgressBar()
        bar.setTextVisible(False)
        bar.setMaximum(fetching.total // 1_000_000)
        bar.setAccessibleName(self.tr("How much of the model is here"))
        bar.setMinimumWidth(120)
        self._bar = bar
        return bar
