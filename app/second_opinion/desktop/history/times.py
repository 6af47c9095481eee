"""Days, times and durations as the reader's own language writes them."""

from datetime import UTC, date, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

translate = QCoreApplication.translate


def now() -> datetime:
    """This moment, with the reader's time zone."""
    return datetime.now(UTC).astimezone()


def today() -> date:
    """The day where the reader is."""
    return now().date()


def day_heading(day: date, today: date) -> str:
    """A word for the day: "Today", "Yesterday", a weekday of the last six days, or the date."""
    if day == today:
        return translate("History", "Today")
    if day == today - timedelta(days=1):
        return translate("History", "Yesterday")
    if today - timedelta(days=6) <= day < today:
        return QLocale().toString(_qdate(day), "dddd")
    return QLocale().toString(_qdate(day), "d MMMM" if day.year == today.year else "d MMMM yyyy")


def clock(moment: datetime) -> str:
    """The time of day where the reader is."""
    local = moment.astimezone()
    return QLocale().toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)


def short_date(day: date) -> str:
    """A day with its month in letters."""
    return QLocale().toString(_qdate(day), "d MMM yyyy")


def seconds(milliseconds: float) -> str:
    """A duration as in "0.3 s", "9 s", "3 min"."""
    if milliseconds < 1000:
        return f"{QLocale().toString(max(0.1, milliseconds / 1000), 'f', 1)} s"
    if milliseconds < 120_000:
        return f"{round(milliseconds / 1000)} s"
    return f"{round(milliseconds / 60_000)} min"


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
