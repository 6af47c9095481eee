"""What a received mail asks for: money to another account, gift cards, secrets, haste."""

import re
from collections.abc import Iterator

from second_opinion.plugin import Hit, Reading, Span
from second_opinion_reviewers.emails.known import is_known
from second_opinion_reviewers.emails.mail import is_bulk, matches, own_words

_ACCOUNT = r"(?:bank(?:ing)?|account|payment|remittance|wire|routing|beneficiary|ach|direct\s+deposit|payroll|iban)"
_DETAILS = r"(?:details?|information|info|instructions?|accounts?|coordinates)"
_BANK_CHANGE = re.compile(
    rf"""
      \b(?:our|my)\s+(?:(?:new|updated)\s+)?{_ACCOUNT}(?:\s+{_ACCOUNT})?\s+{_DETAILS}\s+(?:have|has|are|is|were|was)\s+(?:recently\s+|now\s+|just\s+|been\s+)*(?:changed?|changing|updated|replaced|different)
    | \b(?:new|updated|changed|revised|different)\s+(?:{_ACCOUNT}\s+){{1,2}}(?:{_DETAILS}\b|(?<=account\s))(?=[^.?!]{{0,160}}\b(?:below|attached|following|use|pay|paid|payments?|remit|transfer|invoices?|deposit)\b)
    | \b(?:pay|remit|send|transfer|wire|make)\b[^.?!\n]{{0,80}}\b(?:to|into|using)\s+(?:our|my|the|this)\s+(?:new|updated|following\s+new|different|other)\s+(?:{_ACCOUNT}\s*)+
    | \b(?:change|changed|update|updated|switch|amend|have\s+changed)\s+(?:my|our|the)\s+(?:{_ACCOUNT}\s+){{1,2}}{_DETAILS}
    | \bwe\s+(?:have\s+)?(?:changed|switched|moved)\s+(?:our\s+)?(?:banks?|bank\s+accounts?)\b
    | \bno\s+longer\s+(?:use|accept\s+payments?\s+(?:in)?to)\s+(?:our\s+|the\s+)?(?:old|previous|former)\s+(?:bank\s+)?account
    """,
    re.IGNORECASE | re.VERBOSE,
)
_GIFT_CARDS = re.compile(
    r"\b(?:buy|purchase|get|pick\s+up|need|order|grab)\b[^.?!]{0,80}\b(?:gift\s*cards?|(?:itunes|steam|google\s+play|amazon|apple)\s+cards?)\b"
    r"|\b(?:gift\s*cards?|(?:itunes|steam|google\s+play|amazon|apple)\s+cards?)\b[^.?!]{0,120}\b(?:scratch|codes?\b|photos?\s+of|pictures?\s+of|reimburse)",
    re.IGNORECASE,
)
_FAVOUR = re.compile(
    r"\b(?:scratch|codes?|photos?|pictures?|reimburse|surprise|confidential|asap|urgent(?:ly)?|discreet|quickly|right now|for me)\b",
    re.IGNORECASE,
)
_GUARDED = (
    r"(?:pass\s?words?|pass\s?code|PIN(?:\s+(?:code|number))?|(?:verification|security|one[- ]time|login|access|confirmation|2fa|sms|six[- ]digit|6[- ]digit)\s+codes?|OTP|CVV2?|CVC|"
    r"(?:card|social\s+security|credit\s+card|bank\s+account)\s+number|(?:seed|recovery|secret)\s+phrase|private\s+keys?|login\s+(?:details|credentials))"
)
_ASKS_SECRET = re.compile(
    rf"\b(?:send|reply|respond|give|share|forward|text|tell|provide|confirm|enter|submit|supply|let\s+me\s+have|need)\b"
    rf"(?:\s+(?:me|us|back|with|it|by|the|just|to))*\s+(?:with\s+)?(?:your|(?<=me\s)the|(?<=us\s)the|(?<=back\s)the|(?<=with\s)the)\s+(?:\w+\s+){{0,4}}?(?P<secret>{_GUARDED})\b",
    re.IGNORECASE,
)
_WARNS = re.compile(
    r"\b(?:never|not|n't|n’t|nobody|no\s+one|avoid|without|cannot|beware|instead\s+of)\b", re.IGNORECASE
)
_HASTE = re.compile(
    r"\b(?:urgent(?:ly)?|immediately|right\s+away|asap|as\s+soon\s+as\s+possible|within\s+(?:the\s+)?(?:next\s+)?(?:an\s+|one\s+|\d+\s+)?(?:hours?|minutes)|"
    r"before\s+(?:noon|the\s+end\s+of\s+(?:the\s+)?(?:day|business))|today\s+without\s+fail|time[- ]sensitive)\b",
    re.IGNORECASE,
)
_HUSH = re.compile(
    r"\b(?:keep\s+(?:this|it)\s+(?:\w+\s+){0,2}?(?:confidential|between\s+us|quiet|secret|private|to\s+yourself)|between\s+(?:you\s+and\s+me|the\s+two\s+of\s+us)|"
    r"(?:do\s+not|don'?t|don’t)\s+(?:tell|mention|discuss|speak|talk|inform|share)[^.?!\n]{0,60}\b(?:any(?:one|body)|others?|office|colleagues?|team|staff)|"
    r"(?:only\s+)?(?:answer|reply|respond)\s+(?:only\s+)?(?:by|via|through)\s+(?:e-?mail|this\s+(?:e-?mail|address))\s+only|"
    r"(?:do\s+not|don'?t|don’t|can(?:no|')t)\s+(?:call|phone|be\s+reached\s+by\s+phone)|utmost\s+(?:confidence|secrecy|confidentiality)|strictly\s+(?:between|confidential\s+transaction))",
    re.IGNORECASE,
)
_MONEY_MOVES = re.compile(
    r"\b(?:payments?|pay|transfer|wire|funds?|invoice|bank|gift\s*cards?|deposit|beneficiary|transaction)\b",
    re.IGNORECASE,
)
_THREAT = re.compile(
    r"\byour\s+(?:[\w-]+\s+){0,3}?(?:account|mailbox|e-?mail|access|wallet|subscription|password|service)\s+(?:\w+\s+){0,2}?(?:will\s+(?:soon\s+)?(?:be\s+)?|has\s+been\s+|is\s+(?:about\s+to\s+be\s+|being\s+)?|was\s+)"
    r"(?:temporarily\s+|permanently\s+)?(?:suspended|deactivated|disabled|closed|locked|terminated|limited|restricted|blocked|deleted|expire[sd]?)\b"
    r"|\bto\s+avoid\s+(?:(?:any|the|its|your|account|permanent)\s+){0,2}(?:closure|suspension|deactivation|termination|disruption|interruption|limitation|deletion)\b",
    re.IGNORECASE,
)
_CLICK = re.compile(
    r"\b(?:click|log\s?in|sign\s?in|verify|confirm|validate|update|re-?activate|restore|follow)\b|https?://",
    re.IGNORECASE,
)


_SILENCE = re.compile(
    r"\b(?:unless|if)\s+(?:I|we|you)\s+(?:(?:do\s+not|don['’]t|have\s+not|haven['’]t)\s+)?(?:hear|heard|receive|object|reply|respond|answer|opt\s+out|tell\s+(?:me|us))\b[^.?!\n]{0,80}?[,;]\s*"
    r"(?:I|we|it|this|the|your|you)\b[^.?!\n]{0,40}\b(?:will|take\s+it|assume|consider|appl(?:y|ies)|treat|agree|accept|go\s+ahead|proceed)\b"
    r"|\b(?:take\s+it|assume|consider\s+it|treat\s+it)\b[^.?!\n]{0,60}\b(?:agree\w*|accept\w*|fine|approved|settled|ok(?:ay)?)\b[^.?!\n]{0,30}\b(?:if|unless)\b[^.?!\n]{0,30}\b(?:hear|reply|object|respond|answer)\w*"
    r"|\b(?:no|any\s+lack\s+of\s+(?:a\s+)?|without\s+(?:a\s+|any\s+)?|failure\s+to|failing\s+to|silence)\s*(?:repl(?:y|ies)|response|answer|objections?|respond|object)?\b[^.?!\n]{0,50}\b(?:(?:is|be|as|counts?\s+as|deemed(?:\s+to\s+be)?|taken\s+as|treated\s+as|considered|constitutes?)\s+(?:an?\s+|your\s+)?(?:agreement|consent|acceptance|approval|accepted|approved|agreed|yes))\b"
    r"|\bdeemed\s+(?:to\s+(?:be|have(?:\s+been)?)\s+)?(?:accepted|approved|agreed)\b[^.?!\n]{0,60}\b(?:unless|if)\b",
    re.IGNORECASE,
)


def silence_is_consent(reading: Reading) -> Iterator[Hit]:
    """The mail says what it will take silence for."""
    for match in matches(reading.document, _SILENCE):
        yield Hit(Span(*match.span()))
        return


def other_account(reading: Reading) -> Iterator[Hit]:
    """The mail says that money now goes to another account."""
    for match in matches(reading.document, _BANK_CHANGE):
        if not _WARNS.search(reading.document.text, max(0, match.start() - 40), match.start()):
            yield Hit(Span(*match.span()))
            return


def gift_cards(reading: Reading) -> Iterator[Hit]:
    """The mail asks to buy gift cards; an offer of one in a newsletter does not."""
    document = reading.document
    if is_bulk(document):
        return
    for match in matches(document, _GIFT_CARDS):
        around = document.text[max(0, match.start() - 300) : match.end() + 300]
        if _FAVOUR.search(around):
            yield Hit(Span(*match.span()))
            return


def secrets_asked(reading: Reading) -> Iterator[Hit]:
    """The mail asks for a password, a code or a card number."""
    text = reading.document.text
    if is_bulk(reading.document):
        return
    for match in matches(reading.document, _ASKS_SECRET):
        if not _WARNS.search(text, max(0, match.start() - 60), match.start()):
            yield Hit(Span(*match.span()), {"secret": " ".join(match["secret"].split())})
            return


def haste_and_hush(reading: Reading) -> Iterator[Hit]:
    """Money, haste and silence in one mail: what invented orders from the boss have in common."""
    document = reading.document
    if is_bulk(document):
        return
    own = " ".join(document.quote(span) for span in own_words(document))
    haste = next(matches(document, _HASTE), None)
    hush = next(matches(document, _HUSH), None)
    if haste and hush and _MONEY_MOVES.search(own) and len(own) < 4000:
        yield Hit(Span(*hush.span()), {"haste": haste.group()}, also=(Span(*haste.span()),))


def threatens_account(reading: Reading) -> Iterator[Hit]:
    """The mail threatens to close something of yours and wants a click for it."""
    document = reading.document
    if is_known(reading):
        return
    for match in matches(document, _THREAT):
        if _CLICK.search(document.text, match.end(), match.end() + 400):
            yield Hit(Span(*match.span()))
            return
