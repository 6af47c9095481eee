"""Two sentences that say the same but for one number."""

import re
from collections import Counter
from collections.abc import Iterator
from difflib import SequenceMatcher

from second_opinion.plugin import Hit, Reading
from second_opinion_reviewers.contracts.timing import Timed, timed
from second_opinion_reviewers.contracts.wording import contract_text, quote_around

_WORDS_AROUND = 14
_COMPARED = 40
"""Sentences of one kind that the following are compared with; no contract has more."""
_SAME = 0.8
"""Share of the words around both numbers that are the same and in the same order; measured on contracts that are in order, below
it different duties look alike."""
_ITEM = re.compile(r"\W*\(?[a-z0-9]{1,3}\)|[.\W]*\[")
_WORD = re.compile(r"[a-z][a-z'’-]*")
_APART = re.compile(
    r"\b(?:first|second|third|fourth|initial|subsequent|thereafter|additional|tier|option|phase|stage|milestone|year|quarter|severity|priority|level|class|category|grade|urgent|minor|major|critical|respectively|instead|except|exceed\w*|more|less|greater)\b"
)


def alike_but_for_a_number(reading: Reading) -> Iterator[Hit]:
    """The same duty with one period here and another there."""
    text = contract_text(reading.document)
    by_end: dict[str, list[tuple[Timed, list[str], list[str]]]] = {}
    for each in timed(text):
        before = _WORD.findall(each.before)[-_WORDS_AROUND:]
        after = _WORD.findall(each.after)[:_WORDS_AROUND]
        if len(before) + len(after) < 8 or not before or _APART.search(each.before[-100:] + each.after[:100]):
            continue
        known = by_end.setdefault(f"{before[-1]} {each.period.unit}", [])
        for other, other_before, other_after in known:
            if other.period.number == each.period.number or other.sentence == each.sentence or _items(other, each):
                continue
            if _likeness(before, after, other_before, other_after) >= _SAME:
                facts = {"one": other.period.said, "other": each.period.said}
                yield Hit(quote_around(text, each.span), facts, also=(quote_around(text, other.span),))
                return
        if len(known) < _COMPARED:
            known.append((each, before, after))


def _items(*both: Timed) -> bool:
    """Whether both are items of a list ("(a) … (b) …"), which sets cases against one another."""
    return all(_ITEM.match(each.words) for each in both)


def _likeness(before: list[str], after: list[str], other_before: list[str], other_after: list[str]) -> float:
    """The share of words that both surroundings have in the same order."""
    if before[-2:] != other_before[-2:]:
        return 0.0
    total = len(before) + len(after) + len(other_before) + len(other_after)
    shared = (Counter(before) & Counter(other_before)).total() + (Counter(after) & Counter(other_after)).total()
    if 2 * shared < _SAME * total:
        return 0.0  # however they are ordered
    same = sum(
        block.size
        for one, other in ((before, other_before), (after, other_after))
        for block in SequenceMatcher(None, one, other, autojunk=False).get_matching_blocks()
    )
    return 2 * same / total
