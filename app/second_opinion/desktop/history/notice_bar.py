"""A sentence at the foot of the window, with a way back where there is one."""

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton

from second_opinion.desktop.history.words import translate
from second_opinion.desktop.theme import give_role

STAYS_MS = 12_000
"""Long enough to read it and to change one's mind."""


STEPS = 50
"""So many steps can be taken back, the last one first."""


class NoticeBar(QFrame):
    """Shows one notice at a time; it goes by itself, or when it is closed. What it was about can be undone also then."""

    def __init__(self) -> None:
        super().__init__()
        self._steps: deque[Callable[[], None]] = deque(maxlen=STEPS)
        self._sentence = QLabel()
        self._sentence.setWordWrap(True)
        self._undo = QPushButton(translate("History", "Undo"))
        give_role(self, "bar")
        give_role(self._undo, "link")
        self._undo.clicked.connect(self.take_back)
        close = QPushButton("✕")
        close.setAccessibleName(translate("History", "Close this notice"))
        give_role(close, "flat")
        close.clicked.connect(self.hide)
        self._going = QTimer(self)
        self._going.setSingleShot(True)
        self._going.setInterval(STAYS_MS)
        self._going.timeout.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 2, 6, 2)
        row.addWidget(self._sentence, 1)
        row.addWidget(self._undo)
        row.addWidget(close)
        self.hide()

    @property
    def sentence(self) -> str:
        return self._sentence.text()

    def say(self, sentence: str, take_back: Callable[[], None] | None = None) -> None:
        """Show a notice; ``take_back`` undoes what it is about."""
        if take_back is not None:
            self._steps.append(take_back)
        self._sentence.setText(sentence)
        self._undo.setVisible(take_back is not None)
        self.show()
        self._going.start()

    def take_back(self) -> None:
        """Undo the last step that was not undone yet."""
        if self._steps:
            self.hide()
            self._steps.pop()()
