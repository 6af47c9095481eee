"""A lease as its tenant reads it."""

import re
from collections.abc import Iterator
from decimal import Decimal

from second_opinion.plugin import FoundAmount, Hit, Reading, Span, find_amounts
from second_opinion_reviewers.contracts.agreement import is_whole, missing
from second_opinion_reviewers.contracts.timing import timed
from second_opinion_reviewers.contracts.wording import contract_text, lowered, plain, quote_around, says, sentences_with

_DEPOSIT = re.compile(r"\b(?:security\s+)?deposit\b")
_GOOD_MONTHS = 3


def high_deposit(reading: Reading) -> Iterator[Hit]:
    """The deposit is more than three months' rent."""
    text = contract_text(reading.document)
    for each in timed(text):
        if (
            _DEPOSIT.search(each.words)
            and each.period.unit == "month"
            and each.period.number > _GOOD_MONTHS
            and re.search(r"^['’s]*\s*(?:of\s+)?(?:the\s+)?(?:\w+\s+)?rent", each.after)
        ):
            yield Hit(quote_around(text, each.span), {"deposit": f"{each.period.said} of rent"})
            return
    rent, deposit = _named_sum(text, re.compile(r"\bmonthly\s+rent\b|\brent\b")), _named_sum(text, _DEPOSIT)
    if rent and deposit and rent.currency == deposit.currency and rent.value > 0:
        months = deposit.value / rent.value
        if _GOOD_MONTHS < months < 13:
            yield Hit(
                quote_around(text, deposit.span),
                {"deposit": f"{months.quantize(Decimal('0.1')).normalize():f} months of rent"},
                also=(rent.span,),
            )


def _named_sum(text: str, name: re.Pattern[str]) -> FoundAmount | None:
    """The only sum that stands soon after a name, as "rent is EUR 900 a month"."""
    found: dict[Decimal, FoundAmount] = {}
    for match in name.finditer(lowered(text)):
        window = text[match.end() : match.end() + 90]
        amounts = find_amounts(window)
        if not amounts or re.search(
            r"[.;](?=\s)|\bdeposit\b|\bper\s+(?:year|annum|week)|\bannual", window[: amounts[0].span.start].lower()
        ):
            continue
        if re.match(
            r"\s*(?:per|a)\s+(?:year|annum|week|day)|\s*(?:annually|yearly|weekly)",
            window[amounts[0].span.end :].lower(),
        ):
            continue
        first = amounts[0]
        span = Span(match.end() + first.span.start, match.end() + first.span.end)
        found.setdefault(first.value, FoundAmount(span, first.value, first.currency))
    return next(iter(found.values())) if len(found) == 1 else None


_OWNER = re.compile(r"\b(?:landlord|lessor|owner|agent|licensor)\b")
_ENTERS = re.compile(r"\b(?:enter|entry|access|inspect|visit|show)\w*\b")
_ANY_TIME = re.compile(
    r"\bat\s+(?:any|all)\s+(?:reasonable\s+)?times?\b|\bwithout\s+(?:any\s+|prior\s+|giving\s+|further\s+)*notice\b|\bwhenever\b|\bat\s+(?:its|his|her|their)\s+(?:sole\s+)?discretion\b"
)
_TOLD = re.compile(
    r"\b(?:upon|with|after|on|giving|given|subject\s+to|prior|reasonable|least|hours['’]?)\s+(?:\w+\s+){0,5}?notice\b|\bemergenc\w+\s+only\b|\bby\s+appointment\b"
)


def enters_without_notice(reading: Reading) -> Iterator[Hit]:
    """The landlord may come in without saying so before."""
    text = contract_text(reading.document)
    for sentence in sentences_with(text, _ANY_TIME):
        words = sentence.words
        told = _TOLD.search(words) and not re.search(r"without\s+(?:any\s+|prior\s+|giving\s+)*notice", words)
        only_then = re.search(r"\bin\s+(?:an?\s+|the\s+event\s+of\s+an?\s+|case\s+of\s+)?emergenc", words)
        if (
            _OWNER.search(words)
            and _ENTERS.search(words)
            and not told
            and not only_then
            and re.search(r"premises|property|flat|apartment|house|unit|room|dwelling", words)
        ):
            yield Hit(quote_around(text, sentence.cue))
            return


_RAISE = re.compile(r"\b(?:increas\w+|rais\w+|adjust\w*|review\w*|revis\w+)\b")
_BOUND = re.compile(
    r"\b(?:index\w*|cpi|consumer\s+price|inflation|not\s+exceed|more\s+than|maximum|up\s+to|capped|statutory|required\s+by\s+law|tribunal|agreement\s+of\s+the\s+tenant|only\s+if\s+the\s+tenant|mutual\w*)\b|%|per\s?cent"
)


def rent_may_rise(reading: Reading) -> Iterator[Hit]:
    """The landlord may raise the rent, and nothing limits how far."""
    text = contract_text(reading.document)
    for sentence in sentences_with(text, re.compile(r"\brent\b")):
        words = sentence.words
        if (
            re.search(
                r"\b(?:landlord|lessor|owner)\b.{0,60}\b(?:may|reserves|can|is\s+entitled|shall\s+be\s+entitled|has\s+the\s+right)\b.{0,60}",
                words,
            )
            and _RAISE.search(words)
            and re.search(rf"{_RAISE.pattern}.{{0,40}}\brent\b|\brent\b.{{0,60}}{_RAISE.pattern}", words)
            and not _BOUND.search(words)
            and not re.search(r"may\s+not|shall\s+not", words)
        ):
            yield Hit(quote_around(text, sentence.cue))
            return


def deposit_never_returned(reading: Reading) -> Iterator[Hit]:
    """A deposit is taken, and nothing says when it comes back."""
    text = contract_text(reading.document)
    back = re.compile(
        r"(?:return|refund|repa(?:y|id)|release|give\s+back|reimburs)\w*[^.]{0,160}\bdeposit|\bdeposit\b.{0,400}?(?:return|refund|repaid|repay|release|given\s+back|reimburs)",
        re.DOTALL,
    )
    first = _DEPOSIT.search(lowered(text))
    if (
        first
        and re.search(
            r"(?<!no\s)\bdeposit\s+(?:of|is|shall|in\s+the\s+amount|equal|:)|\bpay\w*\s+(?:\w+\s+){0,6}?deposit",
            lowered(text),
        )
        and not says(text, back)
    ):
        yield Hit(quote_around(text, Span(*first.span())), {})


def no_inventory(reading: Reading) -> Iterator[Hit]:
    """Nothing records in what state the place is handed over."""
    if is_whole(reading) and not says(
        contract_text(reading.document),
        re.compile(
            r"inventory|condition\s+report|schedule\s+of\s+condition|check-?\s?in|move-?\s?in|state\s+of\s+the\s+(?:premises|property)|handover\s+(?:protocol|record|report)|photograph"
        ),
    ):
        yield missing()


_NEW = re.compile(r"\bas\s+new\b|\bprofessional(?:ly)?\s+clean\w*|\brepaint\w*|\bredecorat\w*|\boriginal\s+condition\b")
_WEAR = re.compile(r"\b(?:fair|normal|reasonable|ordinary)\s+wear")


def handed_back_as_new(reading: Reading) -> Iterator[Hit]:
    """The place must come back cleaned or painted by professionals, or as new, wear or not."""
    text = contract_text(reading.document)
    for sentence in sentences_with(text, _NEW):
        if re.search(r"\btenant|\blessee|\byou\b", sentence.words) and not _WEAR.search(sentence.words):
            found = _NEW.search(sentence.words)
            yield Hit(quote_around(text, sentence.cue), {"duty": plain(found.group())} if found else {})
            return
