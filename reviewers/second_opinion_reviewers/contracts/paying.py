"""Money: when it is paid, what lateness costs, what a renewal costs."""

import re
from collections.abc import Iterator
from decimal import Decimal

from second_opinion.plugin import Hit, Reading, Span
from second_opinion_reviewers.contracts.agreement import is_whole, missing
from second_opinion_reviewers.contracts.timing import Timed, timed
from second_opinion_reviewers.contracts.wording import (
    contract_text,
    lowered,
    quote_around,
    says,
    sentences_with,
)

PAYERS = frozenset({"customer", "client", "tenant", "consumer", "employer", "recipient"})
_PAY = re.compile(r"\b(?:pay|pays|paid|payable|payments?|due|settle\w*|remit\w*|net)\b")
_WITHIN = re.compile(
    r"\b(?:within|net|no\s+later\s+than|not\s+later\s+than|in|after|at)\s*(?:a\s+period\s+of\s+)?$|\bterms?\W+$"
)
_OF_INVOICE = re.compile(
    r"^\s*(?:,\s*)?(?:net|after|of|from|following|upon|end\s+of\s+month)\b.{0,60}\b(?:invoices?|receipt|billing|statement|delivery|acceptance|month)\b|^\s*net\b|^\W*$"
)
_INVOICE = re.compile(r"\binvoic\w*|\bbills?\b|\bstatements?\b|\bfees?\b|\bremuneration\b|\bcharges\b")
_NOT_PAYMENT = re.compile(
    r"\b(?:disput\w*|object\w*|question\w*|error\w*|audit\w*|overdue|past\s+due|late|delinquent|terminat\w*|suspend\w*|refund\w*|reimburs\w*|credit\w*|notice|deposit|cure|royalt\w+)\b"
)
_NET = re.compile(r"net(?<=\bnet)[\s-]?(?P<days>\d{2,3})\b")


def payments(text: str) -> Iterator[Timed]:
    """Periods within which invoices are paid."""
    for each in timed(text):
        if (
            each.period.days >= 3
            and _PAY.search(each.words)
            and _INVOICE.search(each.words)
            and _WITHIN.search(each.before)
            and _OF_INVOICE.search(each.after[:90])
            and not _NOT_PAYMENT.search(each.before[-120:] + each.after[:40])
        ):
            yield each


def late_payment(reading: Reading) -> Iterator[Hit]:
    """Invoices are paid later than thirty days."""
    text = contract_text(reading.document)
    for each in payments(text):
        if each.period.days > 31:
            yield Hit(quote_around(text, each.span), {"days": each.period.said})
            return
    for match in _NET.finditer(lowered(text)):
        if 31 < int(match["days"]) <= 180:
            yield Hit(quote_around(text, Span(*match.span())), {"days": f"{match['days']} days"})
            return


_RATE = re.compile(
    r"(?P<rate>\d\d?(?:\.\d{1,3})?)\s?(?:%|per\s?cent|percent)\s*(?:\([^)]{1,20}\)\s*)?(?:(?:interest|simple|compound(?:ed)?|interest\s+rate)\s+)*(?:(?:per|a|each|for\s+each|every)\s+)?(?P<unit>month|annum|year|day|week|monthly|annually|daily|p\.?\s?a\b|p\.?\s?m\b)"
)
_LATE = re.compile(
    r"\b(?:interest|late|overdue|past\s+due|unpaid|default|finance\s+charge|service\s+charge|delinquent|arrears)\b"
)
_MONTHS: dict[str, Decimal] = {
    "month": Decimal(1), "monthly": Decimal(1), "pm": Decimal(1), "annum": Decimal(1) / 12, "year": Decimal(1) / 12,
    "annually": Decimal(1) / 12, "pa": Decimal(1) / 12, "day": Decimal(30), "daily": Decimal(30), "week": Decimal(4),
}  # fmt: skip
"""How often in a month."""


def late_interest(reading: Reading) -> Iterator[Hit]:
    """Late payment costs more than one and a half per cent a month."""
    text = contract_text(reading.document)
    for sentence in sentences_with(text, _RATE):
        if not re.search(r"\b(?:interest|late|overdue|past\s+due|finance\s+charge|arrears)\b", sentence.words) or (
            re.search(r"\blesser\b|\bloan\b|\bnote\b|\bgreater\s+of", sentence.words) and "month" not in sentence.words
        ):
            continue
        match = _RATE.search(sentence.words)
        unit = match["unit"].replace(".", "").replace(" ", "") if match else ""
        if match and _LATE.search(sentence.words) and Decimal(match["rate"]) * _MONTHS[unit] > Decimal("1.5"):
            yield Hit(quote_around(text, sentence.cue), {"rate": " ".join(match.group().split())})
            return


def no_late_interest(reading: Reading) -> Iterator[Hit]:
    """Nothing is said about what late payment costs."""
    text = contract_text(reading.document)
    if (
        is_whole(reading)
        and says(text, re.compile(r"\binvoice|\bfees?\b"))
        and not says(
            text,
            re.compile(
                r"\binterest\b(?!\s+(?:in|of|to)\b)|\blate\s+(?:fee|charge|payment)|\boverdue\b|finance\s+charge"
            ),
        )
    ):
        yield missing()


_BY_THE_DAY = re.compile(
    r"(?:\d\s?(?:%|per\s?cent|percent)|[$€£]\s?\d[\d,.]*|(?:eur|usd|gbp|chf)\s?\d[\d,.]*|\d[\d,.]*\s?(?:eur|usd|gbp|chf|euros?|dollars|pounds))(?:\s*\([^)]{1,40}\))?(?:\s+(?:of|from)\s+(?:the\s+)?[\w\s-]{1,60}?)?\s*,?\s*(?:per|for\s+(?:each|every)|each|every|a)\s+(?:calendar\s+|business\s+|working\s+|full\s+|started\s+|additional\s+)*(?:day|week)\b"
)
_EACH_DAY = re.compile(
    r"(?:per|each|every|a)\s+(?:(?:calendar|business|working|full|started|additional)\s+)*(?:day|week)\b"
)
_DELAY = re.compile(
    r"\b(?:delay\w*|late|overdue|default|penalt\w*|liquidated|fail\w*|not\s+paid|unpaid|exceed\w*|breach|arrears)\b"
)
_SUPPLIERS = re.compile(
    r"\b(?:supplier|provider|contractor|seller|vendor|manufacturer|consultant|developer|landlord|lessor)\s+(?:shall|will|must|agrees)\s+(?:\w+\s+){0,3}?(?:pay|credit|be\s+(?:liable|charged|deducted)|owe|forfeit)"
)


def penalty_by_the_day(reading: Reading) -> Iterator[Hit]:
    """A sum for every day or week of delay."""
    text = contract_text(reading.document)
    for sentence in sentences_with(text, _EACH_DAY):
        theirs = reading.role in PAYERS and _SUPPLIERS.search(sentence.words)
        found = _BY_THE_DAY.search(sentence.words)
        if found and _DELAY.search(sentence.words) and not theirs and "interest" not in sentence.words:
            facts = {"sum": found.group()}
            capped = re.search(
                r"\b(?:maximum|not\s+(?:to\s+)?exceed|up\s+to|capped|cap\s+of|no\s+more\s+than|limited\s+to)\b",
                sentence.words,
            )
            yield Hit(
                quote_around(text, sentence.cue), facts if capped else facts | {"open": "no upper limit is named there"}
            )
            return


_THEN_CURRENT = re.compile(
    r"then[- ](?:current|prevailing|applicable)\s+(?:\w+\s+){0,3}?(?:prices?|pricing|rates?|fees?|charges)|prevailing\s+list\s+prices?|current\s+list\s+prices?|(?:list\s+price|price\s+list)\s+(?:then\s+)?(?:in\s+force|valid|current)"
)
_LIMITED = re.compile(
    r"\b(?:not\s+(?:to\s+)?exceed|more\s+than|up\s+to|capped|cap\b|maximum|index|cpi|consumer\s+price|inflation|less\s+than)\b|%"
)


def renewal_price_open(reading: Reading) -> Iterator[Hit]:
    """On renewal, whatever price is then usual applies."""
    text = contract_text(reading.document)
    for sentence in sentences_with(text, _THEN_CURRENT, ("then-", "then ", "list")):
        if re.search(
            r"\brenew\w*|\bextension|\bextend\w*|\bsubsequent\s+(?:term|period)", sentence.words
        ) and not _LIMITED.search(sentence.words):
            yield Hit(quote_around(text, sentence.cue))
            return


def tax_not_mentioned(reading: Reading) -> Iterator[Hit]:
    """Prices are named and tax is not."""
    text = contract_text(reading.document)
    if (
        is_whole(reading)
        and says(text, re.compile(r"[$€£]\s?\d|\b(?:eur|usd|gbp|chf)\s?\d|\d\s?(?:eur|usd|gbp|chf|euros?|dollars)\b"))
        and not says(text, re.compile(r"\btax(?:es|ed|ation)?\b|\bvat\b|\bgst\b|\bhst\b|mwst"))
    ):
        yield missing()
