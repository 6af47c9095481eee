"""The day by which all must be done, and the chain of tasks that leads to it."""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from second_opinion.plugin import Hit, Reading, Span, say_date
from second_opinion_reviewers.plans.order import Task, needed_by, task_tables
from second_opinion_reviewers.plans.ranges import labelled_lines, only_day

_DEADLINE = re.compile(
    r"^(?:(?:project|final|overall|hard|target|planned)\s+)?(?:deadline|end(?:\s+date)?|finish(?:\s+date)?|go-?live(?:\s+date)?|completion(?:\s+date)?|projektende|enddatum|frist"
    r"|date\s+limite|fin(?:\s+du\s+projet)?|fecha\s+l[ií]mite|fin(?:\s+del\s+proyecto)?)$",
    re.IGNORECASE,
)
_AFTERWARDS = re.compile(
    r"\b(?:warrant\w+|support\w*|maintenance|review\w*|retro\w*|lessons|clos\w+|archiv\w*|thank\w*|invoice\w*|pay\w*|evaluat\w*|report\w*|hand-?over|clean-?up|follow\w*|after\w*|post-?\w*"
    r"|wartung|gewährleistung|nachbereitung|abrechnung|bilan|garantie|cierre)\b",
    re.IGNORECASE,
)
_SLACK = re.compile(r"\b(?:buffer|slack|float|contingency|reserve|puffer|marge|colch[oó]n)\b", re.IGNORECASE)


def after_the_end(reading: Reading) -> Iterator[Hit]:
    """A task ends after the day by which the plan says all is done."""
    text = reading.document.text
    deadline = _deadline(text)
    for tasks in task_tables(text) if deadline else ():
        late = [
            task
            for task in tasks
            if task.end and deadline and task.end > deadline[0] and not _AFTERWARDS.search(task.name)
        ]
        if deadline and late and len(late) * 2 <= len(tasks):  # a table that mostly lies later is of something else
            first = late[0]
            facts = {"task": first.name, "end": say_date(first.end or deadline[0]), "deadline": say_date(deadline[0])}
            yield Hit(first.span, facts, also=(*(task.span for task in late[1:]), deadline[1]))


def no_slack(reading: Reading) -> Iterator[Hit]:
    """A chain of tasks that need one another ends on the last day itself, and nothing is held back."""
    text = reading.document.text
    deadline = _deadline(text)
    for tasks in task_tables(text) if deadline else ():
        chain = critical_chain(tasks, needed_by(tasks))
        if (
            deadline
            and len(chain) >= 2
            and chain[-1].end == deadline[0]
            and not _AFTERWARDS.search(chain[-1].name)
            and not _SLACK.search(text)
        ):
            facts = {"chain": ", then ".join(task.name for task in chain), "deadline": say_date(deadline[0])}
            yield Hit(chain[-1].span, facts, also=(*(task.span for task in chain[:-1]), deadline[1]))


def critical_chain(tasks: Sequence[Task], needed: Mapping[str, Sequence[Task]]) -> list[Task]:
    """The task that ends last, after the one that it waits for longest, and so on back; in the order of the work."""
    dated = [task for task in tasks if task.end]
    if not dated:
        return []
    chain = [max(dated, key=_end)]
    while waits := [other for other in needed[chain[0].name] if other.end and other not in chain]:
        chain.insert(0, max(waits, key=_end))
    return chain


def _end(task: Task) -> date:
    return task.end or date.min


def _deadline(text: str) -> tuple[date, Span] | None:
    """The only day that a line of its own calls the end."""
    places = (place for label, place in labelled_lines(text) if _DEADLINE.match(label))
    found = [stated for place in places if (stated := only_day(text, place))]
    return found[0] if len({day for day, _ in found}) == 1 else None
