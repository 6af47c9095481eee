"""What makes a finding the same one in another version of the text: its check and the words around it, wherever they stand."""

import hashlib

from second_opinion.reviewing.lexicon import words_of

AROUND = 6
"""Words on either side within the same sentence: enough to tell two blanks apart, few enough to survive an edit nearby."""
WITHIN = 40
"""Words of the quote itself."""
SAYS_ENOUGH = 12
"""A quote of so many words is known by them alone."""


def fingerprint(check: str, before: str = "", quote: str = "", after: str = "") -> str:
    """Position-free identity of a finding.

    Args:
        check: ``reviewer/check``; a finding without a place is known by it alone.
        before: the words of the quote's sentence that stand before the quote.
        quote: what the finding quotes.
        after: the words of its last sentence that stand after it.
    """
    words = words_of(quote)[:WITHIN]
    if quote and len(words) < SAYS_ENOUGH:
        words = words_of(before)[-AROUND:] + words + words_of(after)[:AROUND]
    return hashlib.sha256(" ".join([check, *words]).encode()).hexdigest()[:24]


def finding_id(mark: str, occurrence: int) -> str:
    """Short and stable: the fingerprint and which of several with the same one it is."""
    return hashlib.sha256(f"{mark}/{occurrence}".encode()).hexdigest()[:12]
