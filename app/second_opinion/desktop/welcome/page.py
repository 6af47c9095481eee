"""The frame that the three pages share."""

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from second_opinion.desktop.theme import give_role, sized


class Page(QWidget):
    """A step, a title, and one or two sentences; what follows is the page's own."""

    def __init__(self, step: str, title: str, text: str) -> None:
        super().__init__()
        above, heading, words = QLabel(step), QLabel(title), QLabel(text)
        give_role(above, "soft")
        heading.setFont(sized(heading.font(), 6, bold=True))
        heading.setWordWrap(True)
        words.setWordWrap(True)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(12)
        for label in (above, heading, words):
            self.column.addWidget(label)
        self.column.addSpacing(4)
