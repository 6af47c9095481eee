"""The clipboard, and when a banner may appear."""

from datetime import time

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QWidget

from second_opinion.desktop.clipboard import can_watch
from second_opinion.desktop.desk import Desk
from second_opinion.desktop.settings.changes import set_value
from second_opinion.desktop.settings.line import Group, Line
from second_opinion.desktop.settings.switch import choice, clock, number, switch
from second_opinion.domain.check import Severity
from second_opinion.settings import NotificationSettings

EVENING, MORNING = time(20), time(7)
"""The quiet hours that are suggested when somebody wants some."""


class ClipboardGroup(Group):
    """Off until the user switches it on."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(self.tr("What you copy"))
        chosen = desk.settings.clipboard
        watch = switch(chosen.watch, lambda on: desk.change(set_value("clipboard", watch=on)))
        watch.setEnabled(can_watch())
        sentence = (
            self.tr("Long texts that you copy get a second opinion; what is marked as private is never read.")
            if can_watch()
            else self.tr("This desktop hides what you copy from programs in the background; ask in the menu instead.")
        )
        least = number(
            chosen.minimum_characters,
            1,
            100_000,
            lambda count: desk.change(set_value("clipboard", minimum_characters=count)),
            lambda _: self.tr(" characters"),
        )
        self.add(Line(self.tr("Read what I copy"), sentence, watch))
        self.add(Line(self.tr("Shortest text"), self.tr("Anything shorter is left alone."), least))


class NotificationsGroup(Group):
    """Few and quiet."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(self.tr("Notifications"))
        self._desk = desk
        chosen = desk.settings.notifications
        self.add(
            Line(
                self.tr("Tell me about new documents"),
                self.tr("A review that you asked for is always answered."),
                switch(chosen.enabled, lambda on: self._set(enabled=on)),
            )
        )
        levels = (
            (self.tr("Only what matters most"), Severity.HIGH),
            (self.tr("What matters"), Severity.MEDIUM),
            (self.tr("Everything"), Severity.LOW),
        )
        self.add(
            Line(
                self.tr("What is told"),
                self.tr("The rest waits in the history."),
                choice(levels, chosen.level, lambda level: self._set(level=level)),
            )
        )
        for line in self._limits(chosen):
            self.add(line)
        self.add(self._quiet_hours(chosen))
        self.add(
            Line(
                self.tr("Over what fills the screen"),
                self.tr("Films, games and talks are not interrupted unless you say so."),
                switch(chosen.full_screen, lambda on: self._set(full_screen=on)),
            )
        )
        self.add(self._brief(chosen))

    def _limits(self, chosen: NotificationSettings) -> tuple[Line, Line]:
        return (
            Line(
                self.tr("At most in an hour"),
                self.tr("More waits, and then comes together."),
                number(chosen.per_hour, 0, 60, lambda count: self._set(per_hour=count)),
            ),
            Line(
                self.tr("At most in a day"),
                self.tr("More is left to the history."),
                number(chosen.per_day, 0, 200, lambda count: self._set(per_day=count)),
            ),
        )

    def _quiet_hours(self, chosen: NotificationSettings) -> Line:
        controls = QWidget()
        row = QHBoxLayout(controls)
        row.setContentsMargins(0, 0, 0, 0)
        on = chosen.quiet_from is not None and chosen.quiet_until is not None
        begins = clock(chosen.quiet_from or EVENING, lambda at: self._set(quiet_from=at))
        ends = clock(chosen.quiet_until or MORNING, lambda at: self._set(quiet_until=at))
        begins.setAccessibleName(self.tr("Quiet from"))
        ends.setAccessibleName(self.tr("Quiet until"))
        box = QCheckBox(self.tr("From"))
        box.setAccessibleName(self.tr("Quiet hours"))
        box.setChecked(on)

        def toggle(quiet: bool) -> None:
            begins.setEnabled(quiet)
            ends.setEnabled(quiet)
            self._set(
                quiet_from=begins.time().toPython() if quiet else None,
                quiet_until=ends.time().toPython() if quiet else None,
            )

        begins.setEnabled(on)
        ends.setEnabled(on)
        box.toggled.connect(toggle)
        for widget in (box, begins, QLabel(self.tr("until")), ends):
            row.addWidget(widget)
        return Line(self.tr("Quiet hours"), self.tr("What comes then is told afterwards, together."), controls)

    def _brief(self, chosen: NotificationSettings) -> Line:
        controls = QWidget()
        row = QHBoxLayout(controls)
        row.setContentsMargins(0, 0, 0, 0)
        at = clock(chosen.brief_at, lambda at: self._set(brief_at=at))
        at.setAccessibleName(self.tr("When the day is told"))
        at.setEnabled(chosen.brief)
        box = QCheckBox(self.tr("At"))
        box.setChecked(chosen.brief)
        box.toggled.connect(at.setEnabled)
        box.toggled.connect(lambda on: self._set(brief=on))
        row.addWidget(box)
        row.addWidget(at)
        return Line(self.tr("The day on one page"), self.tr("Once a day, if there is something to tell."), controls)

    def _set(self, **values: object) -> None:
        self._desk.change(set_value("notifications", **values))
