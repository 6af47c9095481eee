"""Days and periods that a contract names twice and not alike."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import combinations

from second_opinion.plugin import Hit, Reading, Span, say_date
from second_opinion_reviewers.contracts.facts import ends_of, is_length, start_of, term_of
from second_opinion_reviewers.contracts.parties import ROLES
from second_opinion_reviewers.contracts.paying import payments
from second_opinion_reviewers.contracts.timing import Timed, dated, later, timed
from second_opinion_reviewers.contracts.wording import contract_text, quote_around

_START = re.compile(
    r"\b(?P<name>effective|commencement|start|closing|expiration|expiry|termination|delivery|completion)\s+date\b\W*(?:is|means|shall\s+be|will\s+be|of\s+this\s+\w+\s+is|:|\|)?\W*(?:the\s+)?$"
)
_START_AFTER = re.compile(
    r"^\W*\(?\W*(?:the\s+|hereinafter\s+|referred\s+to\s+as\s+)*[\"“'‘]?(?P<name>effective|commencement|start|closing|expiration|expiry|termination|delivery|completion)\s+date\b"
)


def two_days_for_one(reading: Reading) -> Iterator[Hit]:
    """A day with one name ("the Effective Date") is two days."""
    text = contract_text(reading.document)
    first: dict[str, tuple[date, Span]] = {}
    for each in dated(text):
        match = _START.search(each.before) or _START_AFTER.search(each.after)
        if match is None or re.search(
            r"\b(?:agreement|amendment|lease)\s+dated|\boriginal\b|\bprior\b|\bamend", each.before[-120:]
        ):
            continue
        before = first.setdefault(match["name"], (each.day, each.span))
        if before[0] != each.day:
            facts = {"name": f"{match['name']} date", "one": say_date(before[0]), "other": say_date(each.day)}
            yield Hit(quote_around(text, each.span), facts, also=(before[1],))
            return


def two_terms_for_one(reading: Reading) -> Iterator[Hit]:
    """The contract lasts so long in one place and otherwise in another."""
    text = contract_text(reading.document)
    yield from _two_periods(text, [each for each in timed(text) if is_length(each) and _of_the_whole(each)])


def _of_the_whole(each: Timed) -> bool:
    near = each.before[-120:] + each.after[:60]
    whole = re.search(r"\bthis\s+(?:agreement|contract|lease|licen[cs]e)|\bterm\b|\bagreement\s+is\b", near)
    return whole is not None and _OF_A_PART.search(near) is None


_OF_A_PART = re.compile(
    r"\bwarrant|\bfirst\b|\boption|\bstatement\s+of\s+work|\bextension|\bschedule|\bminimum|\beach\b|\bsub-?licen|\badditional|\bsubsequent|\brenew|\bduring\b|\bafter\b|\blaunch|\bdisparag|\bthereafter|\bprices?\b"
)


def two_times_to_pay(reading: Reading) -> Iterator[Hit]:
    """Invoices are due within so many days in one place and otherwise in another."""
    text = contract_text(reading.document)
    found = [
        each
        for each in payments(text)
        if re.search(r"\binvoic", each.words)
        and not re.search(r"\bexpens|\bpass-?through|\bdeposit|\bfinal\b|\bfirst\b", each.words)
    ]
    yield from _two_periods(text, [each for each in found if _payer(each) is not None])


def _payer(each: Timed) -> str | None:
    named = re.findall(rf"\b(?:{ROLES.lower()}|charterer)\b", each.words)
    return named[0] if named else None


def _two_periods(text: str, found: list[Timed]) -> Iterator[Hit]:
    for first, second in combinations(found, 2):
        if first.period.days != second.period.days and first.sentence != second.sentence:
            facts = {"one": first.period.said, "other": second.period.said}
            yield Hit(quote_around(text, second.span), facts, also=(first.span,))
            return


def end_does_not_fit(reading: Reading) -> Iterator[Hit]:
    """Start, length and end of the contract do not agree."""
    text = contract_text(reading.document)
    term = term_of(text)
    if term.start is None or term.length is None or term.end is None or term.end_span is None or term.computed:
        return
    computed = later(term.start.day, term.length.period)
    near = abs(term.end_span.start - term.length.span.start) < 400
    if near and abs((computed - term.end).days) > 3 and term.length.period.unit in {"month", "year"}:
        facts = {
            "start": say_date(term.start.day),
            "length": term.length.period.said,
            "end": say_date(term.end),
            "computed": say_date(computed - timedelta(days=1)),
        }
        yield Hit(quote_around(text, term.end_span), facts, also=(term.length.span,))


def ends_before_it_starts(reading: Reading) -> Iterator[Hit]:
    """The day on which the contract ends lies before the one on which it starts, in one sentence or in two that are near."""
    text = contract_text(reading.document)
    start = start_of(text)
    for each in ends_of(text):
        if start and each.day < start.day and abs(each.span.start - start.span.start) < 400:
            facts = {"start": say_date(start.day), "end": say_date(each.day)}
            yield Hit(quote_around(text, each.span), facts, also=(start.span,))
            return
