"""What the brief says."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from second_opinion.domain.silence import Silence
from second_opinion.domain.stored import Brief, BriefItem

translate = QCoreApplication.translate


def headline(day: date) -> str:
    """The day with its weekday."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "dddd, d MMMM")


def weekday_date(day: date) -> str:
    """A day in a list of dates."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "ddd d MMM")


def what_was_read(brief: Brief) -> str:
    """How much was read that day, and how much of it is worth a look."""
    worth = brief.worth_a_look
    if brief.documents == worth == 0:
        return _read(0)
    return f"{_read(brief.documents)} {_worth(worth)}"


def _read(count: int) -> str:
    if count == 0:
        return translate("Brief", "Nothing was read today.")
    if count == 1:
        return translate("Brief", "1 document was read.")
    return translate("Brief", "%n documents were read.", None, count)


def _worth(count: int) -> str:
    if count == 0:
        return translate("Brief", "Nothing asks for a look.")
    if count == 1:
        return translate("Brief", "1 thing asks for a look.")
    return translate("Brief", "%n things ask for a look.", None, count)


def where(item: BriefItem) -> str:
    """The document, and the place in it."""
    return " · ".join(part for part in (item.name, item.finding.where, more(item.more)) if part)


def more(count: int) -> str:
    """What else asks for a look in the same document; nothing where there is nothing else."""
    if count == 0:
        return ""
    if count == 1:
        return translate("Brief", "1 more there")
    return translate("Brief", "%n more there", None, count)


def fell_silent(silence: Silence) -> str:
    """Said once, on the day it happens."""
    said = silence.useful + silence.not_useful
    sentence = translate("Brief", "“%1” was useful to you %2 of %3 times, so it stays silent.")
    return sentence.replace("%1", silence.title).replace("%2", str(silence.useful)).replace("%3", str(said))
