"""What a contract says of its own time: when it starts, how long it lasts, how it renews, until when one can say no.

The functions for ``facts`` in reviewer.toml stand at the end: Reading, Span -> facts.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from second_opinion.plugin import Period, Reading, Span, find_amounts, say_amount, say_date
from second_opinion_reviewers.contracts.timing import Dated, Timed, dated, earlier, later, timed
from second_opinion_reviewers.contracts.wording import contract_text, lowered, sentences_with
from second_opinion_reviewers.contracts.workdays import free_days

_STARTS = (
    re.compile(r"\b(?:effective|commencement|start)\s+date\b\W*(?:is|means|shall\s+be|of|will\s+be|:|\|)?\W*(?:the\s+)?$"),
    re.compile(r"\b(?:commenc\w+|begin\w*|starts?|starting)\b(?:\s+(?:on|upon|effective|as\s+of|from|with|at|the|and\s+be\s+effective))*\s*$"),
    re.compile(r"\b(?:effective|valid|in\s+force)\s+(?:as\s+of|from|on|since)\s+(?:the\s+)?$"),
    re.compile(r"\b(?:for\s+a\s+(?:fixed\s+)?(?:term|period)|is\s+let|term)\b.*\bfrom\s+$"),
    re.compile(r"\b(?:made|entered\s+into|dated|executed|signed|concluded)\b(?:\s+(?:and\s+entered\s+into|as\s+of|on|this|the|into|effective|date))*\s*$"),
)  # fmt: skip
_ANOTHER = re.compile(
    r"\b(?:agreement|contract|lease|policy|letter)\b[^.;]{0,60}\b(?:between|by|of)\b[^.;]{0,80}\bdated\s+$"
)
_NAMED_START = re.compile(r"^\W*(?:\(|,)?\W*(?:the\s+|hereinafter\s+)*\W*(?:effective|commencement|start)\s+date\b")
_ENDS = re.compile(
    r"\b(?:until|through|expires?|expiring|ends?|ending|terminates?|terminating|expiry|end\s+date|expiration\s+date|expiry\s+date|and\s+shall\s+(?:expire|end|terminate)|to)\b"
    r"(?:\s+(?:on|at|and\s+including|midnight|the|is|of|close\s+of\s+business))*\W*$"
)
_WHOLE = re.compile(
    r"\b(?:term|agreement|contract|lease|tenancy|employment|subscription|engagement|licen[cs]e|arrangement|let|effect|force|commenc\w+)\b"
)
_LASTS = re.compile(
    r"\b(?:(?:initial|fixed|minimum|first)\s+(?:term|period|duration)|term\s+of\s+this|(?:term|duration|length)\s+(?:is|shall\s+be|will\s+be|of)|remains?\s+in\s+(?:full\s+)?(?:force|effect)|continues?(?:\s+in\s+\w+)*|"
    r"(?:agreement|contract|lease|tenancy|engagement|subscription)\s+(?:is|shall\s+be|will\s+be|runs?|lasts?|shall\s+run|has\s+a\s+term|commences?|begins?|starts?|takes?\s+effect)|is\s+(?:let|leased|employed|engaged)|commenc\w+|subscription\s+(?:term|period)|term\s*:|term\s*\|)\b"
    r".{0,160}\b(?:for|of|is|be|lasts?|term|period|runs?|\||:)\W*(?:a|an|the|initial|fixed|further|minimum|term|period|of|\s)*\W*$|\bterm\W{1,4}(?:of\s+)?$|\bfor\s+(?:a|the)\s+term\s+of\s+$"
)
_RENEWS = ("renew", "extend", "prolong", "evergreen", "tacit", "roll")
_ANY_RENEWS = re.compile("|".join(_RENEWS))
_AUTOMATIC = re.compile(
    r"\b(?:automatic(?:ally)?\s+(?:\w+\s+){0,3}?(?:renew|extend|prolong|continue|roll)|(?:renew|extend|prolong|roll)\w*\s+(?:itself\s+)?(?:over\s+)?automatically|renews?\s+(?:itself\s+)?(?:for|at\s+the\s+end)|"
    r"(?:shall|will|is|are|be)\s+(?:be\s+|then\s+|thereafter\s+)?(?:deemed\s+)?(?:renewed|extended|prolonged)\b.{0,160}\b(?:unless|if\s+n(?:either|o)|except\s+where)\b|(?:tacit(?:ly)?|evergreen)\s+\w*|"
    r"(?:shall|will)\s+(?:then\s+|thereafter\s+)?(?:renew|continue|extend)\b.{0,160}\b(?:successive|additional|further|consecutive|year[- ]to[- ]year|another)\b.{0,200}\bunless\b)"
)
_NOT_AUTOMATIC = re.compile(
    r"\b(?:not|no)\s+(?:\w+\s+){0,2}?(?:automatic|renew|extend)|without\s+automatic|(?:extended|renewed)\s+until\b|option\s+to\s+(?:renew|extend)|may\s+(?:be\s+)?(?:renew|extend)"
)
_NOTICE = re.compile(r"\bnotice|notif|in\s+writing|written|cancel|terminat|non-?renewal|intention|not\s+to\s+renew")
_AHEAD = re.compile(
    r"^['’s\s]*(?:(?:calendar|written|prior|advance|previous|or\s+more|days?)\W+)*(?:(?!unless\b|except\b|if\b)\w+\s+){0,4}?(?:prior|before|notice|in\s+advance|preceding|ahead)\b|^['’]"
)
_AGAIN = re.compile(
    r"\b(?:successive|additional|further|subsequent|consecutive|renewal|another|renew\w*|extend\w*|terms?|periods?)\b(?:\s+(?:terms?|periods?|for|of|a|an|one|by|each|lasting|in|automatically|itself|like|equal|to))*\W*$"
)


_LONG_AGO = 5 * 365
"""Days after the end of the first term from which nobody knows whether the contract still renews."""


@dataclass(frozen=True, slots=True)
class Term:
    """When a contract starts and ends, as far as it says. ``end`` is the last day; ``computed`` tells one worked out from start and length."""

    start: Dated | None = None
    length: Timed | None = None
    end: date | None = None
    end_span: Span | None = None
    computed: bool = False


@dataclass(frozen=True, slots=True)
class Renewal:
    """An automatic renewal: the sentence that says so, notice and period as far as they are given, and the last day to say no."""

    span: Span
    notice: Timed | None = None
    period: Timed | None = None
    deadline: date | None = None
    end: date | None = None


@lru_cache(maxsize=8)
def term_of(text: str) -> Term:
    """The term of the contract."""
    start = start_of(text)
    length = next((each for each in timed(text) if is_length(each)), None)
    ends = [each for each in ends_of(text) if start is None or each.day > start.day]
    if ends:
        return Term(start, length, ends[0].day, ends[0].span)
    if start is not None and length is not None:
        return Term(
            start,
            length,
            later(start.day, length.period, free_days(text)) - timedelta(days=1),
            length.span,
            computed=True,
        )
    return Term(start, length)


def ends_of(text: str) -> list[Dated]:
    """The days on which the contract, the lease or the term is said to end."""
    return [
        each for each in dated(text) if _ENDS.search(each.before) and _of_the_whole(text, each) and each.day.year < 2100
    ]


def start_of(text: str) -> Dated | None:
    """The day on which the contract starts: the one so called, or else the first that "begins", "effective from" or "made on" names."""
    days = [
        each
        for each in dated(text)
        if each.span.start < 30_000 and not re.search(r"amend|supersed|prior\s+agreement", each.before[-160:])
    ]
    named = next((each for each in days if _NAMED_START.search(each.after)), None)
    if named:
        return named
    for pattern in _STARTS:
        for each in days:
            own = pattern is _STARTS[0] or _of_the_whole(text, each)
            if own and pattern.search(each.before) and not _ANOTHER.search(each.before):
                return each
    return None


def _of_the_whole(text: str, each: Dated) -> bool:
    """Whether the sentence, or the one before it, speaks of the contract itself ("It starts on …")."""
    before = (
        lowered(text)[max(0, each.sentence.start - 90) : each.sentence.start] if each.words.startswith("it ") else ""
    )
    return _WHOLE.search(f"{before} {each.words}") is not None


def is_length(each: Timed) -> bool:
    """Whether the period is how long the contract lasts."""
    return (
        each.period.unit in {"month", "year", "week"}
        and _LASTS.search(each.before[-260:]) is not None
        and not re.search(
            r"confiden|renew|extend|notice|warrant|surviv|after\s+(?:the\s+)?(?:termination|expir|end)|non-?compet|probation|trial|every|each",
            each.before[-160:],
        )
        and not re.search(
            r"^['’s\s]*(?:\w+\s+){0,2}(?:notice|prior|before|after\s+(?:the\s+)?(?:termination|expir|end)|salary|rent\b|fees?\b|(?:following|after|from)\s+(?:the\s+)?(?:effective\s+date\s+of\s+)?(?:termination|expir))",
            each.after,
        )
    )


@lru_cache(maxsize=8)
def _renewals(text: str) -> tuple[tuple[Span, Timed | None, Timed | None], ...]:
    """The sentences that renew automatically, each with its notice and its period."""
    found: list[tuple[Span, Timed | None, Timed | None]] = []
    for sentence in sentences_with(text, _ANY_RENEWS, _RENEWS):
        if not _AUTOMATIC.search(sentence.words) or _NOT_AUTOMATIC.search(sentence.words):
            continue
        near = Span(sentence.span.start, min(len(text), sentence.span.end + 350))
        inside = [each for each in timed(text) if near.start <= each.span.start < near.end]
        notice = next((each for each in inside if _NOTICE.search(each.words) and _AHEAD.search(each.after)), None)
        period = next(
            (
                each
                for each in inside
                if each is not notice and each.period.unit in {"month", "year"} and _AGAIN.search(each.before[-80:])
            ),
            None,
        )
        found.append((sentence.span, notice, period))
    return tuple(found)


def renewals(reading: Reading) -> tuple[Renewal, ...]:
    """The automatic renewals of the contract. Of a term that is over, the renewal that comes next from the day of the review counts."""
    text = contract_text(reading.document)
    return tuple(_with_deadline(text, reading.today, *each) for each in _renewals(text))


def _with_deadline(text: str, today: date, span: Span, notice: Timed | None, period: Timed | None) -> Renewal:
    end = term_of(text).end
    if end is None or (today - end).days > _LONG_AGO:
        return Renewal(span, notice, period)
    if notice is None:
        return Renewal(span, notice, period, end=end)
    deadline = earlier(end, notice.period, free_days(text))
    again = period.period if period else None
    while again and again.months >= 1 and deadline < today:
        end = later(end, again)
        deadline = earlier(end, notice.period, free_days(text))
    if deadline < today:  # it has renewed since, and for how long is not said
        return Renewal(span, notice, period)
    return Renewal(span, notice, period, deadline, end)


def renewal(reading: Reading, span: Span) -> Mapping[str, str]:
    """``notice``, ``period``, ``deadline`` (the last day to say no) and ``end`` of the renewal in or next to a passage."""
    near = [each for each in renewals(reading) if each.span.overlaps(span)]
    if not near:
        return {}
    found = near[0]
    facts = {
        "notice": found.notice.period.said if found.notice else "",
        "period": _said_once(found.period.period) if found.period else "",
        "deadline": say_date(found.deadline) if found.deadline else "",
        "end": say_date(found.end) if found.end else "",
    }
    return {name: value for name, value in facts.items() if value}


def _said_once(period: Period) -> str:
    return (
        "year"
        if period.unit == "year" and period.number == 1
        else "month"
        if period.unit == "month" and period.number == 1
        else period.said
    )


def notice(reading: Reading, span: Span) -> Mapping[str, str]:
    """``notice``: how long before something must be said, in a passage."""
    found = next(
        (each for each in _inside(reading, span) if "notice" in each.words and _AHEAD.search(each.after)), None
    )
    return {"notice": found.period.said} if found else {}


def period(reading: Reading, span: Span) -> Mapping[str, str]:
    """``period``: the longest time in a passage, for what is forbidden or kept that long."""
    inside = _inside(reading, span)
    longest = max(inside, key=lambda each: each.period.days, default=None)
    return {"period": longest.period.said} if longest else {}


def amount(reading: Reading, span: Span) -> Mapping[str, str]:
    """``amount``: the largest sum in a passage."""
    found = find_amounts(reading.document.quote(span))
    largest = max(found, key=lambda each: each.value, default=None)
    return {"amount": say_amount(largest.value, largest.currency)} if largest else {}


def cap(reading: Reading, span: Span) -> Mapping[str, str]:
    """``cap``: how far liability goes in a passage, as an amount or as months of fees."""
    sums = amount(reading, span)
    if sums:
        return {"cap": sums["amount"]}
    months = next(
        (each for each in _inside(reading, span) if re.search(r"fees|amounts?|paid|payable|charges", each.words)), None
    )
    return {"cap": f"the fees of {months.period.said}"} if months else {}


def _inside(reading: Reading, span: Span) -> list[Timed]:
    return [each for each in timed(contract_text(reading.document)) if span.contains(each.span)]
