"""What is typed into a search: free words, and words with a colon that narrow it ("severity:high since:2026-11 rent")."""

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, timedelta
from enum import StrEnum
from typing import TypeVar

from second_opinion.domain.check import Severity
from second_opinion.domain.document import Kind
from second_opinion.domain.finding import Verdict
from second_opinion.domain.stored import ReviewFilter

_NARROWING = re.compile(r'(?<!\S)(\w+):(?:"([^"]*)"|(\S*))')
_DAY = re.compile(r"(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?")
_AGO = {"today": 0, "yesterday": 1, "week": 7, "month": 30, "year": 365}

Word = TypeVar("Word", bound=StrEnum)
Narrow = Callable[[ReviewFilter, str, date], ReviewFilter | None]


def wanted_by(typed: str, today: date, beside: ReviewFilter | None = None) -> ReviewFilter:
    """The filter that a typed search means, within ``beside``.

    A name before a colon that is not known, or a value that does not fit, is searched as it stands; a value that is not
    typed yet means nothing.
    """
    wanted = beside or ReviewFilter()

    def take(match: re.Match[str]) -> str:
        nonlocal wanted
        narrow = NARROWING.get(match[1].lower())
        value = match[2] or match[3] or ""
        if narrow is None:
            return match[0]
        narrowed = narrow(wanted, value, today) if value else wanted
        if narrowed is None:
            return match[0]
        wanted = narrowed
        return ""

    words = _NARROWING.sub(take, typed)
    return replace(wanted, text=words.lstrip() if words.strip() else None)


def _chosen(words: type[Word], value: str) -> Word | None:
    """The word that begins like this."""
    return next((word for word in words if word.value.startswith(value.lower())), None)


def _kind(wanted: ReviewFilter, value: str, _: date) -> ReviewFilter | None:
    kind = Kind.EMAIL if value.lower() == "mail" else _chosen(Kind, value)
    return replace(wanted, kind=kind) if kind else None


def _severity(wanted: ReviewFilter, value: str, _: date) -> ReviewFilter | None:
    severity = _chosen(Severity, value)
    return replace(wanted, severity=severity) if severity else None


def _verdict(wanted: ReviewFilter, value: str, _: date) -> ReviewFilter | None:
    verdict = _chosen(Verdict, value)
    return replace(wanted, verdict=verdict) if verdict else None


def _folder(wanted: ReviewFilter, value: str, _: date) -> ReviewFilter | None:
    return replace(wanted, folder=value)


def _since(wanted: ReviewFilter, value: str, today: date) -> ReviewFilter | None:
    period = _period(value, today)
    return replace(wanted, since=period[0]) if period else None


def _before(wanted: ReviewFilter, value: str, today: date) -> ReviewFilter | None:
    period = _period(value, today)
    return replace(wanted, before=period[0]) if period else None


def _on(wanted: ReviewFilter, value: str, today: date) -> ReviewFilter | None:
    period = _period(value, today)
    return replace(wanted, since=period[0], before=period[1]) if period else None


def _period(value: str, today: date) -> tuple[date, date] | None:
    """A day, a month, a year, or "yesterday": its first day, and the day after its last."""
    if value.lower() in _AGO:
        first = today - timedelta(days=_AGO[value.lower()])
        return first, first + timedelta(days=1)
    if (match := _DAY.fullmatch(value)) is None:
        return None
    year, month, day = (int(group) if group else None for group in match.groups())
    try:
        first = date(year or 1, month or 1, day or 1)
        if day:
            return first, first + timedelta(days=1)
        return first, date(first.year + (month in {None, 12}), 1 if month is None else month % 12 + 1, 1)
    except ValueError:
        return None


NARROWING: Mapping[str, Narrow] = {
    "kind": _kind,
    "severity": _severity,
    "verdict": _verdict,
    "folder": _folder,
    "since": _since,
    "before": _before,
    "on": _on,
}
