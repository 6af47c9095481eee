"""What the keys of the history window do. Letters go to the search field while one types there."""

from collections.abc import Callable, Mapping

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from second_opinion.domain.finding import Verdict

VERDICT_KEYS = {Verdict.USEFUL: "U", Verdict.NOT_USEFUL: "N", Verdict.DONE: "D"}


def bind(window: QWidget, actions: Mapping[str, Callable[[], object]]) -> None:
    """Let each key do its action while the window is in front."""
    for key, action in actions.items():
        QShortcut(QKeySequence(key), window, action)
