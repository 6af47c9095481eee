"""What a service owes: how much of it, how fast it tells, how far it answers for damage."""

import re
from collections.abc import Iterator
from decimal import Decimal

from second_opinion.plugin import Hit, Reading
from second_opinion_reviewers.contracts.agreement import is_whole, missing
from second_opinion_reviewers.contracts.timing import timed
from second_opinion_reviewers.contracts.wording import contract_text, quote_around, says, sentences_with

_LIABLE = re.compile(r"\bliab(?:le|ility|ilities)\b|\bdamages\b")
_LIMIT = re.compile(
    r"\b(?:exceed\w*|limited\s+to|capped|cap\b|maximum|in\s+excess\s+of|greater\s+than|more\s+than|up\s+to|no\s+more)\b"
)
_UP_TO_FEES = re.compile(
    r"\b(?:exceed\w*|limited\s+to|capped|cap\b|maximum|in\s+excess\s+of|greater\s+than|more\s+than|up\s+to|no\s+more).*\b(?:fees?|amounts?|sums?|charges|price|paid|payable|payments|remuneration)\b"
)
_FEES = re.compile(r"\b(?:fees?|amounts?|sums?|charges|price|paid|payable|payments|remuneration)\b")


def low_cap(reading: Reading) -> Iterator[Hit]:
    """What the other side answers for is less than a year's fees."""
    text = contract_text(reading.document)
    for each in timed(text):
        limits = _LIABLE.search(each.words) and _UP_TO_FEES.search(each.before)
        short = each.period.months < 12 and each.period.unit in {"month", "week", "day"}
        near = each.before[-60:] + each.after[:60]
        if limits and short and _PAST.search(near) and not _TIME_TO_CLAIM.search(each.before[-60:] + each.after[:20]):
            yield Hit(quote_around(text, each.span), {"months": each.period.said})
            return
    for sentence in sentences_with(text, _LAST_MONTH, ("month",)):
        if _LIABLE.search(sentence.words) and _LIMIT.search(sentence.words) and _FEES.search(sentence.words):
            yield Hit(quote_around(text, sentence.cue), {"months": "1 month"})
            return


_PAST = re.compile(r"\b(?:preceding|prior|previous|past|last|before|immediately|during|in|for|over|of)\b")
_TIME_TO_CLAIM = re.compile(r"notice|claim\s+(?:must|shall)\s+be|brought|within\s*$")
_LAST_MONTH = re.compile(
    r"(?:l(?<!\wl)ast|p(?<!\wp)(?:revious|receding|rior))\s+(?:calendar\s+|full\s+|billing\s+)?month\b"
)
_UPTIME = re.compile(r"(?P<rate>9\d(?:\.\d+)?)\s?(?:%|per\s?cent|percent)")
_AVAILABLE = re.compile(r"\bup-?time\b|\bavailab\w+|\bservice\s+levels?\b")


def low_uptime(reading: Reading) -> Iterator[Hit]:
    """The service may be away for more than half a per cent of the time."""
    text = contract_text(reading.document)
    for sentence in sentences_with(text, _UPTIME):
        rates = [Decimal(match["rate"]) for match in _UPTIME.finditer(sentence.words)]
        if (
            _AVAILABLE.search(sentence.words)
            and max(rates) < Decimal("99.5")
            and not re.search(r"credit|refund|below|less\s+than", sentence.words)
        ):
            hours = (100 - max(rates)) * Decimal("7.3")
            yield Hit(quote_around(text, sentence.cue), {"rate": f"{max(rates)} %", "hours": f"{hours:.0f} hours"})
            return


_INCIDENT = re.compile(
    r"\b(?:(?:data|security|personal\s+data|privacy)\s+(?:breach\w*|incidents?)|breach\w*\s+of\s+(?:security|personal\s+data|data)|unauthori[sz]ed\s+(?:access|disclosure|use)|security\s+incidents?)\b"
)
_TELL = re.compile(r"\b(?:notif\w+|inform\w*|report\w*|tell|advise|notice)\b")


def slow_breach_notice(reading: Reading) -> Iterator[Hit]:
    """You may hear of a breach of your data later than three days after it."""
    text = contract_text(reading.document)
    for each in timed(text):
        if (
            each.period.days > 3
            and _INCIDENT.search(each.words)
            and _TELL.search(each.words)
            and re.search(r"\b(?:within|than|in)\s*$", each.before)
        ):
            yield Hit(quote_around(text, each.span), {"time": each.period.said})
            return


def no_data_terms(reading: Reading) -> Iterator[Hit]:
    """Data of people is handled, and nothing says how it is protected."""
    text = contract_text(reading.document)
    handles = re.compile(
        r"\b(?:personal(?:ly\s+identifiable)?\s+(?:data|information)|customer\s+data|user\s+data|names?\s+and\s+(?:e-?mail\s+)?address\w*)\b"
    )
    protects = re.compile(
        r"data\s+(?:protection|processing|security|privacy)|\bgdpr\b|\bprivacy\b|\bccpa\b|\bhipaa\b|processor"
    )
    if is_whole(reading) and says(text, handles) and not says(text, protects):
        yield missing()


_ADDRESS = re.compile(r"https?://|www\.|web\s?(?:site|page)|posted\s+(?:on|at)\b")
_KEPT_THERE = re.compile(
    r"https?://|\bwww\.|\b(?:posted|published|available|set\s+out|found|displayed)\s+(?:on|at)\s+(?:[\w'’]+\s+){0,3}?web\s?(?:site|page)|posted\s+(?:on|at)\b"
)
_PAPERS = re.compile(
    r"\b(?:terms|conditions|polic(?:y|ies)|guidelines|rules|price\s+list|service\s+levels?|documentation)\b"
)
_MOVE = re.compile(
    r"\b(?:from\s+time\s+to\s+time|as\s+(?:amended|updated|modified|changed|revised)|may\s+(?:be\s+)?(?:change|update|amend|modif|revis)\w*|current\s+version|then[- ]current|incorporated|form\s+(?:a\s+)?part|prevail|apply)\b"
)


def terms_on_a_page(reading: Reading) -> Iterator[Hit]:
    """Terms on a web page, which can change any day, are part of the contract."""
    text = contract_text(reading.document)
    for sentence in sentences_with(text, _ADDRESS):
        if (
            _KEPT_THERE.search(sentence.words)
            and _PAPERS.search(sentence.words)
            and _MOVE.search(sentence.words)
            and not re.search(r"\bprivacy\b|licensed\s+under|creative\s+commons|\bthis\s+document\s+is", sentence.words)
        ):
            yield Hit(quote_around(text, sentence.cue))
            return


_DEEMED = re.compile(
    r"\bdeemed\s+(?:to\s+(?:be|have\s+(?:been\s+)?)\s*)?(?:\w+\s+){0,2}?(?:accept\w*|approv\w*)|\bconstitutes?\s+acceptance|\b(?:is|are)\s+(?:considered|regarded\s+as)\s+(?:accepted|approved)"
)
_SHORT_DAYS = 10


def accepted_by_silence(reading: Reading) -> Iterator[Hit]:
    """Work counts as accepted if nothing is said within a few days."""
    text = contract_text(reading.document)
    for each in timed(text):
        if (
            _DEEMED.search(each.words)
            and each.period.days <= _SHORT_DAYS
            and each.period.unit in {"day", "week", "hour"}
            and re.search(r"\b(?:within|than|after|for|in)\s*$", each.before)
            and re.search(r"\b(?:not|no|unless|fail\w*|without|absence)\b", each.words)
            and not re.search(r"\bnotices?\b.{0,40}\bdeemed|received", each.words)
        ):
            yield Hit(quote_around(text, each.span), {"days": each.period.said})
            return
