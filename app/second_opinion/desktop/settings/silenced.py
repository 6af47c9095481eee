"""What the user silenced and what fell silent by itself, each with the way back."""

from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from second_opinion.assembly.services import Services, local_now
from second_opinion.desktop.background import Background
from second_opinion.desktop.settings.line import Group, Line, clear
from second_opinion.desktop.theme import give_role
from second_opinion.domain.silence import Scope, Silence


class SilencedGroup(Group):
    """The list is read whenever the page is shown."""

    def __init__(self, services: Services, background: Background) -> None:
        super().__init__(self.tr("What is silent"))
        self._services = services
        self._background = background
        holder = QWidget()
        self._rows = QVBoxLayout(holder)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(16)
        self.add(holder)
        self._show(())

    def look(self) -> None:
        """Read the list."""
        self._background.run(self._read, self._show)

    def _read(self) -> tuple[Silence, ...]:
        """On the background thread."""
        return tuple(map(self._services.translation().silence, self._services.history.silences()))

    def _show(self, silences: tuple[Silence, ...]) -> None:
        clear(self._rows)
        for silence in silences:
            self._rows.addWidget(self._line(silence))
        if not silences:
            nothing = QLabel(
                self.tr("Nothing. “Never” in a finding's menu, or verdicts that say so often enough, silence it.")
            )
            nothing.setWordWrap(True)
            give_role(nothing, "soft")
            self._rows.addWidget(nothing)

    def _line(self, silence: Silence) -> Line:
        button = QPushButton(self.tr("Allow again"))
        button.setAccessibleName(self.tr("Allow again: %1").replace("%1", silence.title))
        button.clicked.connect(lambda: self._allow(silence.id))
        sentence = " ".join(part for part in (self._reach(silence), self._held_back(silence.held_back)) if part)
        return Line(silence.title or self.tr("A finding from before"), sentence, button)

    def _allow(self, silence_id: int) -> None:
        self._background.run(lambda: self._services.history.allow(silence_id, local_now()), lambda _: self.look())

    def _reach(self, silence: Silence) -> str:
        if silence.by_itself:
            said = silence.useful + silence.not_useful
            sentence = self.tr("By itself: it was useful to you %1 of %2 times.")
            return sentence.replace("%1", str(silence.useful)).replace("%2", str(said))
        return {
            Scope.SENTENCE: self.tr("This sentence, in every document."),
            Scope.DOCUMENT: self.tr("In “%1” and its other versions."),
            Scope.FOLDER: self.tr("In the folder %1."),
            Scope.SENDER: self.tr("In mail from %1."),
            Scope.EVERYWHERE: self.tr("In every document."),
        }[silence.scope].replace("%1", silence.where)

    def _held_back(self, count: int) -> str:
        if count == 0:
            return ""
        return self.tr("1 finding is held back.") if count == 1 else self.tr("%n findings are held back.", "", count)
