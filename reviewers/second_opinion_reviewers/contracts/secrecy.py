"""An agreement on secrecy as the one reads it who receives the secrets."""

import re
from collections.abc import Iterator

from second_opinion.plugin import Hit, Reading
from second_opinion_reviewers.contracts.agreement import is_whole, missing
from second_opinion_reviewers.contracts.timing import timed
from second_opinion_reviewers.contracts.wording import contract_text, quote_around, says, sentences_with

_EXCEPTIONS = re.compile(
    r"public(?:ly)?\s+(?:domain|known|available|knowledge|information)|\bpublic\b|already\s+(?:known|in\s+(?:its|the)\s+possession)|prior\s+to\s+(?:disclosure|receipt)|independently\s+(?:developed|acquired|conceived)|rightfully\s+(?:received|obtained)|from\s+a\s+third\s+party"
)
_COMPELLED = re.compile(
    r"required\s+(?:to\s+be\s+disclosed\s+)?(?:by|under|pursuant\s+to)\s+(?:\w+\s+){0,3}?(?:law|court|order|regulat)|court\s+order|legal(?:ly)?\s+(?:process|compelled|required|obligat)|compelled|subpoena|judicial|by\s+law\b|operation\s+of\s+law|administrative|governmental"
)
_ADVISERS = re.compile(
    r"advis[eo]rs?|accountants|attorneys|lawyers|affiliates|representatives|employees|personnel|directors|consultants|counsel"
)


def no_exceptions(reading: Reading) -> Iterator[Hit]:
    """Even what is public or was known before must be kept secret."""
    if is_whole(reading) and not says(contract_text(reading.document), _EXCEPTIONS):
        yield missing()


def no_compelled_disclosure(reading: Reading) -> Iterator[Hit]:
    """Nothing is said for the case that a court or a law demands the secret."""
    if is_whole(reading) and not says(contract_text(reading.document), _COMPELLED):
        yield missing()


def nobody_to_tell(reading: Reading) -> Iterator[Hit]:
    """Not even advisers or one's own people may be told."""
    if is_whole(reading) and not says(contract_text(reading.document), _ADVISERS):
        yield missing()


def secrecy_without_end(reading: Reading) -> Iterator[Hit]:
    """Nothing says how long the secrets must be kept."""
    text = contract_text(reading.document)
    if not is_whole(reading) or any(each.period.months >= 3 for each in timed(text)):
        return
    if not says(
        text,
        re.compile(
            r"\bindefinite|\bperpetu|\bforever|\bexpir\w+|\buntil\b.{0,80}\b(?:20\d\d|public)|\bterm\s+of\s+this|without\s+limit|at\s+all\s+times|\bperiod\s+of\b"
        ),
    ):
        yield missing()


_ALL_COPIES = re.compile(r"\b(?:all|every|any)\s+(?:\w+\s+){0,4}?(?:copies|copy|reproductions)\b")
_MAY_KEEP = re.compile(
    r"\b(?:back-?\s?ups?|archiv\w+|retain\w*|keep\s+(?:one|a)|automatic\w*|one\s+copy|single\s+copy|regulatory|record\s+retention)\b"
)


def every_copy_back(reading: Reading) -> Iterator[Hit]:
    """Every copy must go back or be destroyed, with no word on backups or a copy for the files."""
    text = contract_text(reading.document)
    for sentence in sentences_with(text, _ALL_COPIES):
        words = sentence.words
        around = " ".join(text[max(0, sentence.span.start - 600) : sentence.span.end + 900].lower().split())
        if (
            re.search(r"\b(?:return|destroy|delete|erase)\w*\b", words)
            and re.search(r"confiden|information|material|document", words)
            and not _MAY_KEEP.search(around)
        ):
            yield Hit(quote_around(text, sentence.cue))
            return
