"""Work for somebody else, employed or not: trial, pay back, approval, revisions, warranty."""

import re
from collections.abc import Iterator

from second_opinion.plugin import Hit, Reading
from second_opinion_reviewers.contracts.agreement import is_whole, missing
from second_opinion_reviewers.contracts.timing import timed
from second_opinion_reviewers.contracts.wording import contract_text, quote_around, says, sentences_with

_TRIAL_BEFORE = re.compile(
    r"\b(?:probation\w*|trial)(?:\s+period)?\W*(?:\b(?:of|is|lasts?|for|shall|will|be|period|a|an|the|runs?|up|to|first|duration|fixed|at|has|length)\b\W*)*$"
)
_TRIAL_AFTER = re.compile(r"^\W*(?:\w+\s+){0,5}?(?:probation|trial)")


def long_probation(reading: Reading) -> Iterator[Hit]:
    """The trial period is longer than six months."""
    text = contract_text(reading.document)
    for each in timed(text):
        if 6 < each.period.months < 37 and (_TRIAL_BEFORE.search(each.before) or _TRIAL_AFTER.search(each.after)):
            yield Hit(quote_around(text, each.span), {"period": each.period.said})
            return


_REPAY = re.compile(r"\b(?:repay|pa(?:y|id)\s+back|refund|reimburse|return|claw-?\s?back|recover|recoup|forfeit)\w*\b")
_GRANT = re.compile(
    r"\b(?:training|relocation|sign(?:ing|-on)\s+bonus|bonus|education\w*|tuition|course\s+fees?|certification|recruitment\s+(?:cost|fee)|visa)\b"
)
_LEAVES = re.compile(r"\b(?:leave|leaves|resign\w*|terminat\w*|ceases?|ends?\s+(?:his|her|their|the)|within)\b")


def pay_back(reading: Reading) -> Iterator[Hit]:
    """Money or training must be paid back on leaving."""
    text = contract_text(reading.document)
    for sentence in sentences_with(text, _GRANT):
        if (
            _REPAY.search(sentence.words)
            and _LEAVES.search(sentence.words)
            and re.search(r"\b(?:employee|executive|you|worker|staff)\b", sentence.words)
            and not re.search(r"\b(?:company|employer)\s+(?:shall|will)\s+(?:reimburse|refund|repay)", sentence.words)
        ):
            yield Hit(quote_around(text, sentence.cue))
            return


def no_holiday(reading: Reading) -> Iterator[Hit]:
    """Nothing is said about paid days off."""
    if is_whole(reading) and not says(
        contract_text(reading.document),
        re.compile(r"holiday|vacation|annual\s+leave|paid\s+(?:time\s+off|leave)|\bpto\b|days['’]?\s+leave|days\s+off"),
    ):
        yield missing()


_OVERTIME = re.compile(r"\bovertime\b|\badditional\s+hours\b|\bhours\s+(?:in\s+excess|beyond)\b|\bextra\s+hours\b")
_INCLUDED = re.compile(
    r"\b(?:included\s+in|covered\s+by|compensated\s+by|without\s+(?:additional|extra|further)|no\s+(?:additional|extra|further)|not\s+be\s+(?:paid|compensated|entitled))\b"
)


def overtime_included(reading: Reading) -> Iterator[Hit]:
    """Extra hours are paid with the salary, without a limit."""
    text = contract_text(reading.document)
    for sentence in sentences_with(text, _OVERTIME):
        if _INCLUDED.search(sentence.words) and not re.search(
            r"\b(?:up\s+to|maximum|first)\s+(?:\w+\s+)?\(?\d", sentence.words
        ):
            yield Hit(quote_around(text, sentence.cue))
            return


_ON_APPROVAL = re.compile(
    r"\b(?:pay\w*|paid|payable|fees?|invoic\w*|instal?ment)\b.{0,120}\b(?:upon|after|following|on|subject\s+to|conditional\s+(?:up)?on|until|once|only\s+(?:if|when))\b.{0,60}\b(?:approv\w+|accept(?:ance|ed|s)|satisf\w+|sign-?off)\b"
)
_TIME_LIMIT = re.compile(
    r"deemed\s+(?:to\s+(?:be|have\s+been)\s+)?(?:accept|approv)|considered\s+(?:accepted|approved)|accepted\s+(?:unless|if\s+no)|silence|not\s+(?:reject|object)\w*\s+within|(?:accept|approv|reject)\w*\s+(?:\w+\s+){0,6}?within\s+"
)


def paid_on_approval(reading: Reading) -> Iterator[Hit]:
    """Payment waits for approval, and nothing says what happens if none comes."""
    text = contract_text(reading.document)
    if says(text, _TIME_LIMIT):
        return
    for sentence in sentences_with(text, re.compile(r"\bapprov\w+|\bacceptance\b|\bsatisf\w+|\bsign-?off\b")):
        if (
            _ON_APPROVAL.search(sentence.words)
            and re.search(r"\b(?:client|customer|company|purchaser|buyer)\b", sentence.words)
            and not re.search(r"\bexpens\w+|\bprior\s+(?:written\s+)?approval|\bpre-?approv", sentence.words)
        ):
            yield Hit(quote_around(text, sentence.cue))
            return


_REVISIONS = re.compile(
    r"\bunlimited\s+(?:number\s+of\s+)?(?:\w+\s+){0,2}?(?:revisions?|changes|amendments|corrections|rounds|modifications|iterations)|\bas\s+many\s+(?:\w+\s+){0,2}?(?:revisions?|changes|rounds|corrections|times)|"
    r"\buntil\s+(?:the\s+)?(?:client|customer|company)\s+is\s+(?:fully\s+|completely\s+|entirely\s+)?(?:satisfied|happy)|\b(?:revis|chang|correct|rework|amend)\w*\b[^.;]{0,80}\bwithout\s+(?:any\s+)?(?:limit|additional|extra|further)\s*(?:\w+\s+){0,2}?(?:charge|cost|fee|payment|number)?|\b(?:all|any)\s+(?:requested\s+)?(?:revisions|corrections|changes)\b[^.;]{0,60}\b(?:free\s+of\s+charge|at\s+no\s+(?:additional|extra)?\s*(?:charge|cost))"
)


def unlimited_revisions(reading: Reading) -> Iterator[Hit]:
    """The work may be sent back as often as the client likes."""
    text = contract_text(reading.document)
    for sentence in sentences_with(text, _REVISIONS):
        if not re.search(
            r"\b(?:price|fees?|terms|agreement|policy)\s+(?:\w+\s+){0,3}?without\s+(?:limit|additional)|\bdefect\w*|\bwarrant\w*",
            sentence.words,
        ):
            yield Hit(quote_around(text, sentence.cue))
            return


def long_warranty(reading: Reading) -> Iterator[Hit]:
    """Faults must be put right for longer than ninety days."""
    text = contract_text(reading.document)
    for each in timed(text):
        if (
            each.period.days > 92
            and re.search(r"\bwarrant\w*\b|\bguarant\w+\b|\bdefects?\b", each.words)
            and re.search(
                r"\b(?:for|of|period|within|during|is|least)\W*(?:a|the|period|of|warranty|\s)*$", each.before
            )
            and not re.search(r"\b(?:confiden|notice|employ|term\s+of\s+th|salary|liab)\w*", each.words)
            and re.search(r"\b(?:after|from|following|delivery|acceptance|completion|date)\b", each.after[:80])
        ):
            yield Hit(quote_around(text, each.span), {"period": each.period.said})
            return


def no_money_early(reading: Reading) -> Iterator[Hit]:
    """Everything is paid at the end: no deposit, no milestones."""
    text = contract_text(reading.document)
    early = re.compile(
        r"deposit|advance|up-?front|instal?ment|milestone|monthly|weekly|on\s+(?:signature|signing)|upon\s+(?:signature|signing|execution)|retainer|per\s+(?:hour|day|month)|hourly|daily|in\s+stages|interim|progress\s+payment|fortnight"
    )
    late = re.compile(
        r"\b(?:upon|after|on|following)\s+(?:final\s+|full\s+|successful\s+)?(?:completion|delivery|acceptance)\b"
    )
    if (
        is_whole(reading)
        and says(text, late)
        and says(text, re.compile(r"\bfees?\b|\bprice\b|\bpayment\b"))
        and not says(text, early)
    ):
        yield missing()
