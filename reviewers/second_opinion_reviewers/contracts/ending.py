"""How a contract ends: how long before it must be said, by whom, and what leaving early costs."""

import re
from collections.abc import Iterator
from itertools import combinations

from second_opinion.plugin import Hit, Period, Reading, Span, say_date
from second_opinion_reviewers.contracts.facts import Renewal, renewals
from second_opinion_reviewers.contracts.parties import ROLES
from second_opinion_reviewers.contracts.timing import Timed, timed
from second_opinion_reviewers.contracts.wording import contract_text, quote_around, sentences_with

_END = re.compile(
    r"\b(?:terminat\w*|cancel\w*|resign\w*|end\s+(?:this|the)|give\s+up|quit|leave|dismiss\w*|notice\s+period)\b"
)
_NOTICE = re.compile(r"\bnotice\b")
_OF_NOTICE = re.compile(
    r"^['’s]*\s*(?:\((?:\d+|[a-z]+)\)\s*)?(?:(?:calendar|full|clear|written|prior|advance|advanced|previous|or\s+more|days?['’]?|of|in|before|notice\s+in)\s+){0,4}(?:notice|in\s+advance)\b"
)
_NOTICE_OF = re.compile(r"\b(?:notice|notify|notification)\b(?:\s+\w+){0,6}?\s+(?:of|is|be|shall\s+be|least|than)\s*$")
_ROLE = re.compile(rf"\b(?:{ROLES.lower()}|receiving\s+party|disclosing\s+party|party\s+[ab])\b")
_BOTH = re.compile(
    r"\b(?:either|each|any|both|the\s+other)\s+(?:party|of\s+the\s+parties|parties)\b|\bby\s+either\b|\beither\s+side\b"
)
_BAD_END = re.compile(
    r"\b(?:breach\w*|default\w*|cause|insolven\w+|bankrupt\w*|fail\w*|misconduct|change\s+of\s+control|force\s+majeure)\b"
)
_CURE = re.compile(r"\b(?:cure|cured|cures|remed(?:y|ied|ies)|rectif\w+|correct\w*)\b")
_GOOD_DAYS, _GOOD_EMPLOYMENT = 60, 92


def long_notice(reading: Reading) -> Iterator[Hit]:
    """Ending the contract must be said more than two months before (three in employment)."""
    limit = _GOOD_EMPLOYMENT if reading.subtype == "employment" else _GOOD_DAYS
    text = contract_text(reading.document)
    windows = [renewal.span for renewal in renewals(reading)]
    told = -1
    for each in _notices(text):
        if (
            each.period.days > limit
            and not _FOR_YOU.search(each.words)
            and each.sentence.start != told
            and not any(window.overlaps(each.span) for window in windows)
        ):
            told = each.sentence.start
            yield Hit(quote_around(text, each.span), {"notice": each.period.said})


_FOR_YOU = re.compile(
    r"\b(?:give|giving|provide|send)\s+you\b|\byou\s+(?:will|shall)\s+(?:receive|get|be\s+(?:given|informed))"
)


def _notices(text: str) -> Iterator[Timed]:
    """Periods of notice for an end without a reason."""
    for each in timed(text):
        about_ending = _NOTICE.search(each.words) and _END.search(each.words) and not _BAD_END.search(each.words)
        if about_ending and (_OF_NOTICE.search(each.after) or _NOTICE_OF.search(each.before)):
            yield each


def notice_against_renewal(reading: Reading) -> Iterator[Hit]:
    """The contract renews itself, and whoever does not want that must say so in time."""
    for renewal in _with_notice(reading, long=False):
        yield _renewal_hit(reading, renewal)


def early_notice_against_renewal(reading: Reading) -> Iterator[Hit]:
    """The contract renews itself unless somebody says no more than two months before."""
    for renewal in _with_notice(reading, long=True):
        yield _renewal_hit(reading, renewal)


def _with_notice(reading: Reading, *, long: bool) -> Iterator[Renewal]:
    for renewal in renewals(reading):
        if renewal.notice and (renewal.notice.period.days > _GOOD_DAYS) is long:
            yield renewal


def _renewal_hit(reading: Reading, renewal: Renewal) -> Hit:
    text = contract_text(reading.document)
    notice = renewal.notice
    facts = {"notice": notice.period.said} if notice else {}
    if renewal.period:
        facts["period"] = renewal.period.period.said
    if renewal.deadline and renewal.end:
        facts |= {"deadline": say_date(renewal.deadline), "end": say_date(renewal.end)}
    span = Span(
        min(renewal.span.start, notice.span.start if notice else renewal.span.start),
        max(renewal.span.end, notice.span.end if notice else 0),
    )
    return Hit(quote_around(text, span if span.end - span.start < 320 else renewal.span), facts)


def unequal_notice(reading: Reading) -> Iterator[Hit]:
    """One side must give notice longer before than the other."""
    yield from _unequal(reading, [each for each in _notices(contract_text(reading.document)) if each.period.days >= 1])


def unequal_cure(reading: Reading) -> Iterator[Hit]:
    """One side has longer than the other to put a breach right."""
    text = contract_text(reading.document)
    yield from _unequal(
        reading,
        [
            each
            for each in timed(text)
            if _CURE.search(each.words)
            and re.search(r"breach|default", each.words)
            and re.search(r"within\s*$", each.before)
        ],
    )


def _unequal(reading: Reading, found: list[Timed]) -> Iterator[Hit]:
    text = contract_text(reading.document)
    sides = [(side, each) for each in found if (side := _side(each)) is not None]
    for (one, first), (other, second) in combinations(sides, 2):
        if one != other and first.period.days != second.period.days and len({name for name, _ in sides}) == 2:
            long, short = sorted(((first, one), (second, other)), key=lambda pair: -pair[0].period.days)
            facts = {"long": _said(long[1], long[0].period), "short": _said(short[1], short[0].period)}
            yield Hit(quote_around(text, long[0].span), facts, also=(short[0].span,))
            return


def _said(side: str, period: Period) -> str:
    return f"the {side} {period.said}"


def _side(each: Timed) -> str | None:
    """Whose duty it is: the role named last before the period, None if it is everybody's."""
    named = [*_ROLE.finditer(each.before)]
    if not named or _BOTH.search(each.before, max(0, named[-1].start() - 40)):
        return None
    return named[-1].group()


_EARLY = re.compile(
    r"\b(?:early|premature\w*|before\s+the\s+(?:end|expir\w+)|prior\s+to\s+the\s+(?:end|expir\w+)|break\s+(?:fee|clause)|buy-?out)\b"
)
_FEE = re.compile(r"\b(?:fees?|pay|pays|paid|payable|charge|penalty|compensation|rent|forfeit\w*)\b")
_REST = re.compile(
    r"\b(?:remaining|remainder|balance|rest|unexpired|outstanding)\b.{0,80}\b(?:term|period|subscription|contract)\b"
)
_FALLS_DUE = re.compile(
    r"\b(?:(?:become|becomes|are|is|be|falls?)\s+(?:immediately\s+)?(?:due|payable|owed)|shall\s+pay|must\s+pay|will\s+pay|remains?\s+(?:liable|payable|due)|accelerat\w+)\b"
)


def costly_exit(reading: Reading) -> Iterator[Hit]:
    """Leaving early costs more than two months' payments."""
    text = contract_text(reading.document)
    for each in timed(text):
        if (
            _EARLY.search(each.words)
            and _FEE.search(each.words)
            and each.period.unit == "month"
            and each.period.number > 2
            and re.search(
                r"^['’s]*\s*(?:of\s+)?(?:the\s+)?(?:\w+\s+)?(?:rent|fees?|charges?|payments?|salary)", each.after
            )
        ):
            yield Hit(quote_around(text, each.span), {"fee": each.period.said})
            return


def whole_term_due(reading: Reading) -> Iterator[Hit]:
    """Leaving early makes the payments of the whole remaining term due."""
    text = contract_text(reading.document)
    for sentence in sentences_with(text, re.compile(r"remaining|remainder|balance|unexpired")):
        if (
            _REST.search(sentence.words)
            and _FALLS_DUE.search(sentence.words)
            and re.search(r"\b(?:terminat\w+|cancel\w*|early|leave)\b", sentence.words)
            and re.search(r"\b(?:fees?|rent|charges|payments?|amounts?|sums?)\b", sentence.words)
            and not re.search(r"\b(?:refund|reimburse|credit)", sentence.words)
        ):
            yield Hit(quote_around(text, sentence.cue))
            return
