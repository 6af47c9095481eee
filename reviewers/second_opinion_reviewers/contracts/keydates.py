"""What belongs in a calendar: start, end, the last day to give notice, and everything that is owed by a day."""

import re
from collections.abc import Iterator
from datetime import timedelta

from second_opinion.plugin import KeyDate, Reading, Span, find_amounts, find_dates, find_tables, say_amount
from second_opinion_reviewers.contracts.facts import renewals, term_of
from second_opinion_reviewers.contracts.timing import Dated, dated, later, timed
from second_opinion_reviewers.contracts.wording import contract_text, plain
from second_opinion_reviewers.contracts.workdays import free_days

_SIDES = {
    "customer": ("customer", "client", "buyer", "purchaser", "licensee", "subscriber", "recipient"),
    "provider": ("provider", "supplier", "vendor", "seller", "licensor", "contractor", "agency"),
    "recipient": ("recipient", "receiving party", "receiver"),
    "discloser": ("discloser", "disclosing party"),
    "employee": ("employee", "executive", "worker"),
    "employer": ("employer", "company"),
    "tenant": ("tenant", "lessee"),
    "landlord": ("landlord", "lessor"),
    "contractor": ("contractor", "consultant", "freelancer"),
    "client": ("client", "customer", "company"),
    "consumer": ("you", "user", "customer"),
}
_BY = re.compile(
    r"\b(?:by|no\s+later\s+than|not\s+later\s+than|on\s+or\s+before|before|due(?:\s+on)?|until|payable\s+on|deadline\s*:?)\s+(?:the\s+)?$"
)
_DUTY = re.compile(
    r"(?:^[\W\d]*|[.;,]\s+|\bthat\s+)(?:the\s+|each\s+)?(?P<who>[a-z][a-z&'’.-]*(?:\s+[a-z][a-z&'’.-]*){0,2}?)\s+(?:shall|must|will|agrees\s+to|undertakes\s+to|is\s+to|has\s+to)\s+(?P<what>.+)$"
)
_PAY = re.compile(r"\b(?:pay|paid|payable|payment|instal?ment|due|deposit|fee|rent)\b")
_FROM_START = re.compile(
    r"^\s*(?:of|after|from|following)\s+(?:the\s+)?(?:effective\s+date|commencement\s+date|start\s+date|signing|signature|date\s+of\s+this|execution)"
)
_PROBATION = re.compile(r"\b(?:probation\w*|trial)\s+period\b|\bprobation\b")


def key_dates(reading: Reading) -> Iterator[KeyDate]:
    """The days of the contract, each once, in order."""
    told: set[tuple[object, str]] = set()
    for each in sorted(
        [*_own_days(reading), *_deadlines(reading), *_counted(reading), *_in_tables(reading)],
        key=lambda each: each.date,
    ):
        if (each.date, each.what) not in told:
            told.add((each.date, each.what))
            yield each


def _own_days(reading: Reading) -> Iterator[KeyDate]:
    text = contract_text(reading.document)
    term = term_of(text)
    if term.start:
        yield KeyDate(term.start.day, "the contract starts", "both", term.start.span)
    if term.end and term.end_span:
        yield KeyDate(term.end, "the term ends", "both", term.end_span, term.computed)
    for renewal in renewals(reading):
        if renewal.deadline and renewal.notice:
            yield KeyDate(renewal.deadline, "last day to give notice", "you", renewal.notice.span, computed=True)


def _deadlines(reading: Reading) -> Iterator[KeyDate]:
    """Sentences in which somebody must do something by a day."""
    for each in dated(contract_text(reading.document)):
        duty = _DUTY.search(each.before)
        if _BY.search(each.before) and duty:
            yield KeyDate(each.day, _what(each, duty["what"]), who_is(duty["who"], reading.role), each.span)


def _what(each: Dated, words: str) -> str:
    sums = find_amounts(each.words.upper()) if _PAY.search(each.words) else ()
    if len(sums) == 1:
        return f"payment due: {say_amount(sums[0].value, sums[0].currency)}"
    words = _BY.sub("", words).strip(" ,;")
    return words if len(words) <= 80 else f"{words[:77].rsplit(' ', 1)[0]} …"


def who_is(name: str, role: str | None) -> str:
    """Whose duty it is, as the reader says it: "you", "they", "both", or the name where the reader's side is not known."""
    name = name.removeprefix("the ").strip()
    if role and any(name.endswith(side) for side in _SIDES.get(role, ())):
        return "you"
    if name in {"parties", "both parties", "each party", "either party", "party"}:
        return "both"
    return "they" if role else name


def _counted(reading: Reading) -> Iterator[KeyDate]:
    """Duties that are due a number of days after the start, and the end of a trial period."""
    text = contract_text(reading.document)
    start = term_of(text).start
    if start is None:
        return
    for each in timed(text):
        duty = _DUTY.search(each.before)
        if duty and _FROM_START.search(each.after) and each.before.rstrip().endswith("within"):
            words = re.sub(r"\bwithin\s*$", "", duty["what"]).strip(" ,;")[:80]
            yield KeyDate(
                later(start.day, each.period, free_days(text)),
                words,
                who_is(duty["who"], reading.role),
                each.span,
                computed=True,
            )
        elif (
            _PROBATION.search(each.words) and reading.subtype == "employment" and each.period.unit in {"month", "week"}
        ):
            yield KeyDate(
                later(start.day, each.period, free_days(text)) - timedelta(days=1),
                "probation ends",
                "both",
                each.span,
                computed=True,
            )


def _in_tables(reading: Reading) -> Iterator[KeyDate]:
    """Rows of a schedule: a name, a day, perhaps a sum."""
    for table in find_tables(reading.document.text):
        for row in table[1:]:
            found = [(cell, days[0]) for cell in row.cells if len(days := find_dates(cell.text)) == 1]
            label = plain(row.cells[0].text).strip(" *_")
            if len(found) != 1 or found[0][1].date is None or not label or find_dates(label):
                continue
            cell, day = found[0]
            sums = [amount for other in row.cells for amount in find_amounts(other.text)]
            money = f" ({say_amount(sums[0].value, sums[0].currency)})" if len(sums) == 1 else ""
            span = Span(cell.span.start + day.span.start, cell.span.start + day.span.end)
            yield KeyDate(found[0][1].date, f"{label}{money}", "both", span)
