"""The page of the brief, from top to bottom."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from second_opinion.desktop.brief import words
from second_opinion.desktop.brief.rows import FindingRow, Row, Section
from second_opinion.desktop.brief.words import translate
from second_opinion.desktop.labels import Words
from second_opinion.desktop.theme import give_role
from second_opinion.domain.silence import Silence
from second_opinion.domain.stored import Brief, BriefDate, BriefInsight, ReviewLine
from second_opinion.reviewing.translating import Translation


class Page(QWidget):
    """``opened`` carries a review's id and a finding's (or None), ``calendar_wanted`` BriefDates, ``allowed`` a silence's id.

    The dates stay in English but where they are shown: a calendar knows its entries by their words.
    """

    opened = Signal(int, object)
    calendar_wanted = Signal(object)
    allowed = Signal(int)

    def __init__(self, brief: Brief, spoken: Translation) -> None:
        super().__init__()
        self._spoken = spoken
        brief = replace(spoken.brief(brief), dates=brief.dates)
        column = QVBoxLayout(self)
        column.setContentsMargins(40, 24, 40, 40)
        column.setSpacing(24)
        column.addWidget(self._head(brief))
        for section in (
            self._findings(brief),
            self._dates(brief.dates),
            self._insights(brief.insights),
            self._not_read(brief.not_read),
            self._silent(brief.fell_silent),
        ):
            if section is not None:
                column.addWidget(section)
        column.addStretch()

    def _head(self, brief: Brief) -> QWidget:
        head = QWidget()
        column = QVBoxLayout(head)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        day = QLabel(words.headline(brief.day))
        give_role(day, "title")
        column.addWidget(day)
        column.addWidget(Words.soft(words.what_was_read(brief)))
        return head

    def _findings(self, brief: Brief) -> Section | None:
        if not brief.findings:
            return None
        section = Section(translate("Brief", "Worth a look"))
        for item in brief.findings:
            row = FindingRow(item)
            row.chosen.connect(lambda item=item: self.opened.emit(item.review_id, item.finding.id))
            section.add(row)
        return section

    def _dates(self, dates: tuple[BriefDate, ...]) -> Section | None:
        if not dates:
            return None
        several = translate("Brief", "Add all to calendar") if len(dates) > 1 else ""
        section = Section(translate("Brief", "Coming up"), several)
        section.acted.connect(lambda: self.calendar_wanted.emit(dates))
        for item in dates:
            said = self._spoken.date(item.date).what
            what = said[:1].upper() + said[1:]
            add = translate("Brief", "Add to calendar")
            row = Row(what, item.name, before=words.weekday_date(item.date.date), action=add)
            row.acted.connect(lambda item=item: self.calendar_wanted.emit((item,)))
            section.add_row(row)
        return section

    def _insights(self, insights: tuple[BriefInsight, ...]) -> Section | None:
        if not insights:
            return None
        section = Section(translate("Brief", "Worth remembering"))
        for one in insights:
            source = " · ".join(part for part in (one.name, one.insight.where) if part)
            row = Row(f"“{' '.join(one.insight.quote.split())}”", source, action=translate("Brief", "Show"))
            row.acted.connect(lambda one=one: self.opened.emit(one.review_id, None))
            section.add_row(row)
        return section

    def _not_read(self, lines: tuple[ReviewLine, ...]) -> Section | None:
        if not lines:
            return None
        section = Section(translate("Brief", "Not read"))
        for line in lines:
            row = Row(line.name, line.reason or "", action=translate("Brief", "Show"))
            row.acted.connect(lambda line=line: self.opened.emit(line.id, None))
            section.add_row(row)
        return section

    def _silent(self, silences: tuple[Silence, ...]) -> Section | None:
        if not silences:
            return None
        section = Section(translate("Brief", "Went silent"))
        for silence in silences:
            row = Row(words.fell_silent(silence), action=translate("Brief", "Let it speak"))
            row.acted.connect(lambda silence=silence: self.allowed.emit(silence.id))
            section.add_row(row)
        return section
