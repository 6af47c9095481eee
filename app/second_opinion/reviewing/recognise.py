"""What a document is: each reviewer says how much it is its own, the surest one reads it."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import islice

from second_opinion.domain.document import Document, Kind
from second_opinion.domain.reviewer import Recognition, Reviewer, Side

SAMPLE = 20_000
"""Characters looked at: what a document is shows at its beginning."""
LEAST = 0.5
"""Below, nobody is sure, and the reviewer of everything else reads it."""

COMMON = {
    "en": frozenset(
        ("the", "of", "to", "and", "that", "for", "with", "are", "this", "by", "or", "you", "from", "shall", "is")
    ),
    "de": frozenset(
        ("der", "die", "und", "den", "das", "ist", "von", "für", "nicht", "mit", "des", "zu", "wird", "oder", "auf")
    ),
    "fr": frozenset(
        ("le", "la", "les", "des", "et", "du", "est", "pour", "dans", "que", "une", "au", "par", "sur", "aux")
    ),
    "es": frozenset(
        ("el", "la", "los", "las", "y", "que", "del", "en", "por", "para", "con", "una", "se", "al", "como")
    ),
    "it": frozenset(
        ("il", "di", "che", "la", "e", "per", "della", "del", "non", "con", "una", "si", "dei", "le", "alla")
    ),
    "nl": frozenset(
        ("de", "het", "een", "van", "en", "te", "dat", "op", "voor", "met", "niet", "aan", "zijn", "door", "wordt")
    ),
}
"""The commonest words of the languages that most documents here are in: they make up a quarter of what is written."""
SHARE, LEAD = 0.06, 1.5
"""A language is told by its common words where they make up this share, and this many times that of every other language."""
NAMES = {
    "cs": "Czech", "da": "Danish", "de": "German", "es": "Spanish", "fi": "Finnish", "fr": "French", "hu": "Hungarian",
    "it": "Italian", "nl": "Dutch", "no": "Norwegian", "pl": "Polish", "pt": "Portuguese", "ro": "Romanian", "sv": "Swedish",
    "el": "Greek", "ja": "Japanese", "ko": "Korean", "ru": "Russian", "tr": "Turkish", "uk": "Ukrainian", "zh": "Chinese",
}  # fmt: skip
"""Languages that are told; rarer ones are mostly a mistake about a short or broken English text."""


COMPUTED = frozenset({"de", "fr", "es"})
"""Beside English, the languages whose words for dates, money, parties and the like the rules know."""


@dataclass(frozen=True, slots=True)
class Recognised:
    """What a document was taken for, and by whom it is read."""

    kind: Kind
    probability: float
    language: str
    reviewer: Reviewer | None
    subtype: str | None = None
    role: str | None = None
    sides: tuple[Side, ...] = ()


def recognise(document: Document, reviewers: Sequence[Reviewer], kind: Kind | None = None) -> Recognised:
    """The kind of a document; with ``kind`` the user has said it, and only subtype and role are looked for."""
    language = language_of(document.text)
    candidates = [reviewer for reviewer in reviewers if kind is None or reviewer.kind is kind]
    opinions = [(reviewer.recognise(document), reviewer) for reviewer in candidates]
    if not opinions:
        return Recognised(kind or Kind.OTHER, 1.0 if kind else 0.0, language, None)
    best, reviewer = max(opinions, key=lambda opinion: opinion[0].probability)
    if kind is None and best.probability < LEAST:
        others = [opinion for opinion in opinions if opinion[1].kind is Kind.OTHER]
        best, reviewer = others[0] if others else (best, reviewer)
        best = replace(best, probability=1 - max(opinion.probability for opinion, _ in opinions))
    probability = 1.0 if kind else best.probability
    return Recognised(reviewer.kind, probability, language, reviewer, best.subtype, best.role, best.sides)


def by_words(document: Document, words: Sequence[str]) -> Recognition:
    """For reviewers without code: the share of their words that the beginning of the text holds."""
    start = document.text[:SAMPLE].lower()
    if not words:
        return Recognition(0.0)
    return Recognition(sum(word.lower() in start for word in words) / len(words))


def language_of(text: str) -> str:
    """ISO 639-1 code of the language of a text; "en" where there is too little to tell."""
    sample = text[:SAMPLE]
    if len([*islice(filter(str.isalpha, sample), 40)]) < 40:
        return "en"
    if language := _by_common_words(sample.lower().split()):
        return language
    import py3langid  # noqa: PLC0415 - its model takes up to two seconds to load

    code, _ = py3langid.classify(sample[:4000])
    return str(code)


def _by_common_words(words: Sequence[str]) -> str | None:
    """The language whose commonest words stand out, None where none does."""
    counts = Counter(words)
    shares = {language: sum(map(counts.__getitem__, common)) for language, common in COMMON.items()}
    second, first = sorted(shares, key=lambda language: shares[language])[-2:]
    clear = shares[first] >= max(SHARE * len(words), LEAD * shares[second])
    return first if clear else None


def is_read_for_meaning(language: str) -> bool:
    """Whether questions are asked about a text; where they would be guesses, none is. An unknown language is mostly a mistake about English."""
    return language == "en" or language in COMPUTED or language not in NAMES


def foreign(language: str) -> str | None:
    """What the reader of a document in another language should know, None for English."""
    name = NAMES.get(language)
    if name is None or language == "en":
        return None
    if language in COMPUTED:
        return f"The text is in {name}: what can be computed is checked, what it means is judged less surely than in English."
    return f"The text is in {name} and was not read for meaning: only what can be computed was checked."
