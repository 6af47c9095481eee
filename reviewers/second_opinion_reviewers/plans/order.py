"""Tasks and what they need first: a circle, a start before the end of what it waits for, one person in two places."""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from functools import lru_cache
from graphlib import CycleError, TopologicalSorter
from itertools import accumulate, combinations
from typing import NamedTuple

from second_opinion.plugin import Cell, Hit, Reading, Row, Span, column_of, find_tables, say_date
from second_opinion_reviewers.plans.people import NOBODY, OWNER, TASK
from second_opinion_reviewers.plans.ranges import ENDS, STARTS, only_date

_NEEDS = re.compile(
    r"^(?:depends(?:\s+on)?|dependenc(?:y|ies)|predecessors?|after|needs|requires|prerequisites?|blocked\s+by|vorgänger|hängt\s+ab\s+von|braucht|nach|dépend\s+de|dépendances?|après|prédécesseurs?|depende\s+de|dependencias?|después\s+de|predecesor(?:es)?)$",
    re.IGNORECASE,
)
_DAY = re.compile(r"^(?:(?:target|planned)\s+)?date$|^(?:when|datum|termin|fecha)$", re.IGNORECASE)
_NUMBER = re.compile(r"^(?:#|no\.?|nr\.?|id|number|task\s+(?:id|no\.?))$", re.IGNORECASE)


_BETWEEN_NAMES = re.compile(r"\s*(?:,|;|&|\+|/|\band\b)\s*")


class Task(NamedTuple):  # made for every row of a long plan, in a third of the time of a frozen dataclass
    """A row of a table of tasks; ``needs`` are the names or numbers of others."""

    name: str
    number: str
    needs: tuple[str, ...]
    start: date | None
    end: date | None
    owners: tuple[str, ...]
    span: Span


def goes_in_circles(reading: Reading) -> Iterator[Hit]:
    """Tasks that wait for one another, so that none can begin."""
    for tasks in task_tables(reading.document.text):
        needed = needed_by(tasks)
        sorter = TopologicalSorter({task.name: [other.name for other in needed[task.name]] for task in tasks})
        try:
            sorter.prepare()
        except CycleError as error:
            circle = list(dict.fromkeys(str(name) for name in error.args[1]))
            rows = [task.span for task in tasks if task.name in circle]
            yield Hit(rows[0], {"tasks": ", ".join(circle)}, also=tuple(rows[1:]))


def starts_too_early(reading: Reading) -> Iterator[Hit]:
    """A task begins before one that it needs has ended."""
    for tasks in task_tables(reading.document.text):
        needed = needed_by(tasks)
        for task in tasks:
            for other in needed[task.name]:
                ready = other.end or other.start
                if task.start and ready and task.start < ready:
                    facts = {"task": task.name, "needs": other.name, "start": say_date(task.start)}
                    yield Hit(task.span, facts | {"end": say_date(ready)}, also=(other.span,))


def booked_twice(reading: Reading) -> Iterator[Hit]:
    """One person alone on two tasks at the same time; only worth a question."""
    for tasks in task_tables(reading.document.text):
        by_person: dict[str, list[Booked]] = {}
        for task in tasks:
            if task.start and task.end and len(task.owners) == 1:
                by_person.setdefault(task.owners[0], []).append(Booked(task.start, task.end, task))
        for person, booked in by_person.items():
            if both := _first_clash(booked):
                one, other = both
                start, end = max(one.start, other.start), min(one.end, other.end)
                facts = {"person": person, "one": one.task.name, "other": other.task.name}
                days = {"from": say_date(start), "to": say_date(end)}
                yield Hit(other.task.span, facts | days, also=(one.task.span,))


class Booked(NamedTuple):
    """A task that has both days."""

    start: date
    end: date
    task: Task


def _first_clash(booked: Sequence[Booked]) -> tuple[Booked, Booked] | None:
    """The first two in the order of the table that share more than a day; where none do, no pair is looked at."""
    in_time = sorted((one for one in booked if one.start < one.end), key=lambda one: one.start)
    busy = accumulate((one.end for one in in_time), max)
    if not any(after.start < until for after, until in zip(in_time[1:], busy, strict=False)):
        return None
    pairs = combinations(booked, 2)
    return next((pair for pair in pairs if max(pair[0].start, pair[1].start) < min(pair[0].end, pair[1].end)), None)


def needed_by(tasks: Sequence[Task]) -> dict[str, list[Task]]:
    """By the name of each task, those that it needs; they are called by their names or their numbers."""
    called = {task.number.lower(): task for task in tasks if task.number} | {task.name.lower(): task for task in tasks}
    return {task.name: [called[name.lower()] for name in task.needs if name.lower() in called] for task in tasks}


@lru_cache(maxsize=2)  # three rules look at the same tasks
def task_tables(text: str) -> tuple[tuple[Task, ...], ...]:
    """The tables of tasks, each task with its dates and what it needs."""
    return tuple(_found(text))


def _found(text: str) -> Iterator[tuple[Task, ...]]:
    for table in find_tables(text):
        columns = [column_of(table, heading) for heading in (TASK, _NUMBER, _NEEDS, STARTS, ENDS, OWNER)]
        if columns[0] is None:
            continue
        if columns[3] is None and columns[4] is None:  # milestones have one day, by which they are reached
            columns[4] = column_of(table, _DAY)
        tasks = tuple(task for row in table[1:] if (task := _task(text, row, columns)))
        if len({task.name for task in tasks}) == len(tasks):
            yield tasks


def _task(text: str, row: Row, columns: list[int | None]) -> Task | None:
    cells = [row.cells[column] if column is not None and column < len(row.cells) else None for column in columns]
    name, number, needs, start, end, owner = cells
    if name is None or not _plain(name):
        return None
    filled = [cell for cell in row.cells if cell.text.strip()]
    first, last = filled[0], filled[-1]
    lead = len(first.text) - len(first.text.lstrip())
    span = Span(first.span.start + lead, last.span.start + len(last.text.rstrip()))
    return Task(_plain(name), _plain(number), _names(needs), _day(text, start), _day(text, end), _names(owner), span)


def _plain(cell: Cell | None) -> str:
    return cell.text.strip(" *_`#") if cell else ""


def _names(cell: Cell | None) -> tuple[str, ...]:
    plain = _plain(cell)
    said = _BETWEEN_NAMES.split(plain) if _BETWEEN_NAMES.search(plain) else (plain,)
    return tuple(name.strip("# ") for name in said if name.strip("# ").lower() not in NOBODY)


def _day(text: str, cell: Cell | None) -> date | None:
    found = only_date(text, cell.span) if cell else None
    return found.date if found else None
