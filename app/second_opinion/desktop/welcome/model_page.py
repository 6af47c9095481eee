"""The model that suits this computer: fetched while the user looks on, or later, or never."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout

from second_opinion.desktop.models import Models, ModelsView
from second_opinion.desktop.sizes import say_size
from second_opinion.desktop.theme import give_role, sized
from second_opinion.desktop.welcome.page import Page
from second_opinion.platform.session import hides_icons


class ModelPage(Page):
    """One model, one button; ``sample_wanted`` asks for something to read while it comes."""

    sample_wanted = Signal()

    def __init__(self, step: str, models: Models) -> None:
        super().__init__(
            step,
            self.tr("A small model for this computer"),
            self.tr("It answers the questions that rules cannot, and can be fetched now, later or never."),
        )
        self._models = models
        card = QFrame()
        give_role(card, "card")
        self._name, self._state = QLabel(), QLabel()
        self._name.setFont(sized(self._name.font(), 0, bold=True))
        self._state.setWordWrap(True)
        give_role(self._state, "soft")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("How much of the model is here"))
        self._act = QPushButton()
        self._act.clicked.connect(self._acted)
        words = QVBoxLayout()
        words.setSpacing(4)
        for widget in (self._name, self._state, self._bar):
            words.addWidget(widget)
        row = QHBoxLayout(card)
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(16)
        row.addLayout(words, 1)
        row.addWidget(self._act)
        self.column.addWidget(card)
        self._sample = QPushButton()
        give_role(self._sample, "link")
        self._sample.clicked.connect(self.sample_wanted)
        self.column.addWidget(self._sample, 0, Qt.AlignmentFlag.AlignLeading)
        self.column.addStretch()
        where = QLabel(self._where(hides_icons()))
        where.setWordWrap(True)
        give_role(where, "soft")
        self.column.addWidget(where)
        models.changed.connect(self._show)
        self._show(models.view)
        models.refresh()

    @Slot(object)
    def _show(self, view: ModelsView) -> None:
        model, fetching = view.used or view.suited, view.fetching
        self._bar.setVisible(fetching is not None)
        meanwhile = self.tr("Read a sample review meanwhile")
        self._sample.setText(meanwhile if fetching is not None else self.tr("Read a sample review"))
        self._act.setVisible(model is not None and not (model.here and fetching is None))
        if fetching is not None:
            self._bar.setMaximum(fetching.total // 1_000_000)
            self._bar.setValue(fetching.done // 1_000_000)
            self._act.setText(self.tr("Cancel"))
            came = self.tr("%1 of %2 are here; it goes on when you close this window.")
            self._state.setText(came.replace("%1", say_size(fetching.done)).replace("%2", say_size(fetching.total)))
        elif model is not None:
            self._name.setText(model.title)
            self._act.setText(self.tr("Fetch it"))
            there = self.tr("It is here already.") if model.here else self._about(model.bytes)
            self._state.setText(view.problem or there)

    def _where(self, hidden: bool) -> str:
        """Where the program will be found, on this desktop."""
        if hidden:
            return self.tr(
                "GNOME shows no icons by itself: the extension “AppIndicator” brings ours, or start the program again to see "
                "its window, where the settings can take all of this back."
            )
        return self.tr(
            "Its icon sits with the others at the edge of your screen, and the settings in its menu can take all of this back."
        )

    def _about(self, size: int) -> str:
        return self.tr("A download of %1, which stays on this computer.").replace("%1", say_size(size))

    @Slot()
    def _acted(self) -> None:
        view = self._models.view
        if view.fetching is not None:
            self._models.cancel()
        elif view.suited is not None:
            self._models.fetch(view.suited.id)
