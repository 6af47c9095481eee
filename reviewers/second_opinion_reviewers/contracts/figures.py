"""Numbers that disagree with themselves: words and figures, shares of a whole, orders that do not multiply out."""

import re
from collections.abc import Iterator
from decimal import Decimal

from second_opinion.plugin import Hit, Reading, Span, find_number_words, read_number, say_amount, words_to_number
from second_opinion_reviewers.contracts.wording import contract_text, lowered, plain

_IN_BRACKETS = re.compile(
    r"\(\s*(?:[A-Z]{3}\s?|US)?[$€£]?\s?(?P<number>\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?|\d+(?:\.\d{1,2})?)(?:\.00|/100)?\s?(?P<percent>%|percent|per\s+cent)?\s*(?:\w+\s?)?\)"
)
_WORDS_AFTER = re.compile(
    r"\((?P<words>[a-zA-Z][a-z\s-]{2,60}?)(?:\s+(?:percent|per\s+cent|dollars|days|months|years))?\s*\)"
)
_NUMBER_BEFORE = re.compile(r"(?<![\w.,/])(?P<number>\d{1,3}(?:,\d{3})+|\d+)\s*%?\s*$")
_BETWEEN = re.compile(
    r"\s*-?\s*(?:(?:US|U\.S\.|United\s+States|Canadian|Australian)?\s*(?:dollars?|euros?|pounds?(?:\s+sterling)?|percent|per\s+cent|and\s+(?:no|00)/100(?:\s+dollars)?|cents|shares|days|months|years)\s*)?",
    re.IGNORECASE,
)


def words_and_figures_differ(reading: Reading) -> Iterator[Hit]:
    """A number in words has another one in figures right beside it."""
    text = contract_text(reading.document)
    for match in _IN_BRACKETS.finditer(text):
        begin = max(0, match.start() - 120)
        window = text[begin : match.start()]
        found = [each for each in find_number_words(window) if _BETWEEN.fullmatch(window[each.span.end :])]
        value = read_number(match["number"])
        if not found or value is None or found[-1].value == value or _goes_on_before(window, found[-1].span.start):
            continue
        if _is_something_else(found[-1].value, value, match["number"]):
            continue
        yield _hit(
            Span(begin + found[-1].span.start, match.end()),
            window[found[-1].span.start : found[-1].span.end],
            match["number"],
        )
    for match in _WORDS_AFTER.finditer(text):
        begin = max(0, match.start() - 20)
        number = _NUMBER_BEFORE.search(text[begin : match.start()])
        words = words_to_number(match["words"]) if number else None
        value = read_number(number["number"]) if number else None
        if number and words is not None and value is not None and words != value:
            yield _hit(Span(begin + number.start(), match.end()), match["words"], number["number"])


def _is_something_else(words: int, value: Decimal, figures: str) -> bool:
    """Whether the figures are a year, or a scanned "30%" that was read as "3016"."""
    return (words < 1000 and 1900 <= value <= 2100) or (
        words < 100 < value and figures.startswith(str(words)) and figures.endswith("16")
    )


def _goes_on_before(window: str, start: int) -> bool:
    """Whether the number in words began earlier ("one and a half (1.5)", "point five")."""
    return (
        re.search(r"(?:half|point|quarter|third|tenths?|hundredths?|\d|and|-)[\s-]*$", window[:start], re.IGNORECASE)
        is not None
        or "half" in window[start:]
    )


def _hit(span: Span, words: str, figures: str) -> Hit:
    return Hit(span, {"words": plain(words).lower(), "figures": figures})


_SHARE = re.compile(r"(?<![\w.,])(?P<share>\d{1,3}(?:\.\d{1,2})?)\s?(?:%|per\s?cent)", re.IGNORECASE)
_SPLIT = re.compile(
    r"(?:instalments?\b|installments?\b|in\s+the\s+following\s+(?:proportions?|stages|milestones|manner)|as\s+follows|milestone\s+payments?|payment\s+schedule|split|shared?\s+(?:between|among)|allocated|divided)\b"
)
_OF_A_WHOLE = re.compile(
    r"\s*(?:of\s+the\s+(?:total|fees?|price|contract|project|purchase|net|proceeds|profits?|fixed)|upon|on|at|after|within|when|due|to\s+(?:the\s+)?[A-Z]|following|before|prior|for\s+the|\()",
    re.IGNORECASE,
)


def shares_do_not_add_up(reading: Reading) -> Iterator[Hit]:
    """Parts of one price or one profit, in per cent, that are not a hundred together."""
    text = contract_text(reading.document)
    if text.count("%") + lowered(text).count("cent") < 3:
        return
    for opening in _SPLIT.finditer(lowered(text)):
        stop = re.compile(r"\n[ \t]*\n(?![ \t]*(?:[-*•(]|\d))|(?<=[a-z])\.\s+(?=[A-Z])").search(text, opening.end())
        end = min(stop.start() if stop else len(text), opening.end() + 700)
        shares = [match for match in _SHARE.finditer(text, opening.end(), end) if _OF_A_WHOLE.match(text, match.end())]
        every = [*_SHARE.finditer(text, opening.end(), end)]
        total = sum((Decimal(match["share"]) for match in shares), Decimal(0))
        if len(shares) >= 3 and len(every) == len(shares) and total != 100 and 80 <= total <= 120:
            span = Span(shares[0].start(), shares[-1].end())
            if span.end - span.start < 600:
                yield Hit(span, {"total": f"{say_amount(total)} %"}, also=tuple(Span(*each.span()) for each in shares))
                return
