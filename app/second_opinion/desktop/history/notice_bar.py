"""A sentence at the foot of the window, with a way back where there is one."""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton

from second_opinion.desktop.history.words import translate
from second_opinion.desktop.theme import give_role

STAYS_MS = 12_000
"""Long enough to read it and to change one's mind."""


class NoticeBar(QFrame):
    """Shows one notice at a time; it goes by itself, or when it is closed."""

    def __init__(self) -> None:
        super().__init__()
        self._take_back: Callable[[], None] | None = None
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
        self._take_back = take_back
        self._sentence.setText(sentence)
        self._undo.setVisible(take_back is not None)
        self.show()
        self._going.start()

    def take_back(self) -> None:
        """Undo what the notice is about, once."""
        undo, self._take_back = self._take_back, None
        if undo is not None:
            self.hide()
            undo()
