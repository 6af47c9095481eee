"""Tasks and what they need first: a circle, a start before the end of what it waits for, one person in two places."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from graphlib import CycleError, TopologicalSorter
from itertools import combinations

from second_opinion.plugin import Cell, Hit, Reading, Row, Span, column_of, find_dates, find_tables, say_date
from second_opinion_reviewers.plans.people import NOBODY, OWNER, TASK
from second_opinion_reviewers.plans.timing import ENDS, STARTS

_NEEDS = re.compile(
    r"^(?:depends(?:\s+on)?|dependenc(?:y|ies)|predecessors?|after|needs|requires|prerequisites?|blocked\s+by)$",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"^(?:#|no\.?|nr\.?|id|number|task\s+(?:id|no\.?))$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Task:
    """A row of a table of tasks; ``needs`` are the names or numbers of others."""

    name: str
    number: str
    needs: tuple[str, ...]
    start: date | None
    end: date | None
    owners: tuple[str, ...]
    span: Span

    def is_called(self, name: str) -> bool:
        return name.lower() in {self.name.lower(), self.number.lower()}


def goes_in_circles(reading: Reading) -> Iterator[Hit]:
    """Tasks that wait for one another, so that none can begin."""
    for tasks in _tables(reading.document.text):
        sorter = TopologicalSorter({task.name: [other.name for other in _needed(task, tasks)] for task in tasks})
        try:
            sorter.prepare()
        except CycleError as error:
            circle = list(dict.fromkeys(str(name) for name in error.args[1]))
            rows = [task.span for task in tasks if task.name in circle]
            yield Hit(rows[0], {"tasks": ", ".join(circle)}, also=tuple(rows[1:]))


def starts_too_early(reading: Reading) -> Iterator[Hit]:
    """A task begins before one that it needs has ended."""
    for tasks in _tables(reading.document.text):
        for task in tasks:
            for other in _needed(task, tasks):
                ready = other.end or other.start
                if task.start and ready and task.start < ready:
                    facts = {
                        "task": task.name,
                        "needs": other.name,
                        "start": say_date(task.start),
                        "end": say_date(ready),
                    }
                    yield Hit(task.span, facts, also=(other.span,))


def booked_twice(reading: Reading) -> Iterator[Hit]:
    """One person alone on two tasks at the same time; only worth a question."""
    for tasks in _tables(reading.document.text):
        timed = [task for task in tasks if task.start and task.end and len(task.owners) == 1]
        for one, other in combinations(timed, 2):
            if (
                one.owners != other.owners
                or one.start is None
                or other.start is None
                or one.end is None
                or other.end is None
            ):
                continue
            first, last = max(one.start, other.start), min(one.end, other.end)
            if (last - first).days >= 1:
                facts = {
                    "person": one.owners[0],
                    "one": one.name,
                    "other": other.name,
                    "from": say_date(first),
                    "to": say_date(last),
                }
                yield Hit(other.span, facts, also=(one.span,))
                break


def _tables(text: str) -> Iterator[list[Task]]:
    for table in find_tables(text):
        columns = [column_of(table, heading) for heading in (TASK, _NUMBER, _NEEDS, STARTS, ENDS, OWNER)]
        if columns[0] is None:
            continue
        tasks = [task for row in table[1:] if (task := _task(row, columns))]
        if len({task.name for task in tasks}) == len(tasks):
            yield tasks


def _task(row: Row, columns: list[int | None]) -> Task | None:
    cells = [row.cells[column] if column is not None and column < len(row.cells) else None for column in columns]
    name, number, needs, start, end, owner = cells
    if name is None or not _plain(name):
        return None
    filled = [cell for cell in row.cells if cell.text.strip()]
    first, last = filled[0], filled[-1]
    lead = len(first.text) - len(first.text.lstrip())
    span = Span(first.span.start + lead, last.span.start + len(last.text.rstrip()))
    return Task(_plain(name), _plain(number), _names(needs), _day(start), _day(end), _names(owner), span)


def _plain(cell: Cell | None) -> str:
    return cell.text.strip(" *_`#") if cell else ""


def _names(cell: Cell | None) -> tuple[str, ...]:
    said = re.split(r"\s*(?:,|;|&|\+|/|\band\b)\s*", _plain(cell))
    return tuple(name.strip("# ") for name in said if name.strip("# ").lower() not in NOBODY)


def _day(cell: Cell | None) -> date | None:
    found = find_dates(cell.text) if cell else ()
    return found[0].date if len(found) == 1 else None


def _needed(task: Task, tasks: list[Task]) -> list[Task]:
    return [other for name in task.needs for other in tasks if other.is_called(name)]
