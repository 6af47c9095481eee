"""What a document is: each reviewer says how much it is its own, the surest one reads it."""

from collections.abc import Sequence
from dataclasses import dataclass

from second_opinion.domain.document import Document, Kind
from second_opinion.domain.reviewer import Recognition, Reviewer

SAMPLE = 20_000
"""Characters looked at: what a document is shows at its beginning."""
LEAST = 0.5
"""Below, nobody is sure, and the reviewer of everything else reads it."""

ENGLISH = frozenset(
    ("the", "of", "to", "and", "that", "for", "with", "are", "this", "by", "or", "you", "from", "shall")
)
ENGLISH_SHARE = 0.12
"""English prose has about a quarter of such words; of other languages Dutch comes nearest, with a twentieth."""

NAMES = {
    "cs": "Czech", "da": "Danish", "de": "German", "es": "Spanish", "fi": "Finnish", "fr": "French", "hu": "Hungarian",
    "it": "Italian", "nl": "Dutch", "no": "Norwegian", "pl": "Polish", "pt": "Portuguese", "ro": "Romanian", "sv": "Swedish",
    "el": "Greek", "ja": "Japanese", "ko": "Korean", "ru": "Russian", "tr": "Turkish", "uk": "Ukrainian", "zh": "Chinese",
}  # fmt: skip
"""Languages that are told; rarer ones are mostly a mistake about a short or broken English text."""


@dataclass(frozen=True, slots=True)
class Recognised:
    """What a document was taken for, and by whom it is read."""

    kind: Kind
    probability: float
    language: str
    reviewer: Reviewer | None
    subtype: str | None = None
    role: str | None = None


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
        best = Recognition(1 - max(opinion.probability for opinion, _ in opinions), best.subtype, best.role)
    probability = 1.0 if kind else best.probability
    return Recognised(reviewer.kind, probability, language, reviewer, best.subtype, best.role)


def by_words(document: Document, words: Sequence[str]) -> Recognition:
    """For reviewers without code: the share of their words that the beginning of the text holds."""
    start = document.text[:SAMPLE].lower()
    if not words:
        return Recognition(0.0)
    return Recognition(sum(word.lower() in start for word in words) / len(words))


def language_of(text: str) -> str:
    """ISO 639-1 code of the language of a text; "en" where there is too little to tell."""
    sample = text[:SAMPLE]
    if sum(letter.isalpha() for letter in sample) < 40 or _is_english(sample):
        return "en"
    import py3langid  # noqa: PLC0415 - its model takes up to two seconds to load

    code, _ = py3langid.classify(sample[:4000])
    return str(code)


def foreign(language: str) -> str | None:
    """What the reader of a document in another language should know, None for English."""
    name = NAMES.get(language)
    return name and f"The text is in {name}, and the checks are made for English: this review sees less than it should."


def _is_english(sample: str) -> bool:
    """Whether the commonest English words make up their usual share of a text; tells English, which most documents are, at once."""
    words = sample.lower().split()
    return sum(word in ENGLISH for word in words) >= ENGLISH_SHARE * len(words)
