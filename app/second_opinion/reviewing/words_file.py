"""``words/<language>.toml`` of a reviewer: what its reader sees, in another language. What the model is asked stays English."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field
from rapidfuzz import process

from second_opinion.domain.errors import BadConfiguration
from second_opinion.reviewing.definition import Identifier, QuestionTable, ReviewerTable, RuleTable
from second_opinion.reviewing.toml_source import TomlSource
from second_opinion.reviewing.wording import PLACE, stands_alone

FOLDER = "words"
OWN = Path(__file__).parent / FOLDER
"""What the program itself says of a review, one file a language: these languages there are, beside English."""

Said = Annotated[str, Field(min_length=1, max_length=600)]
"""Half as much again as in English: the others need more letters."""


class _Table(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class CheckWords(_Table):
    """``[check.<id>]``: the words of a rule or question, with the same places for facts."""

    title: Said
    why: Said
    suggestion: Said


class WordsTable(_Table):
    """A whole ``words/<language>.toml``. What is left out stays English."""

    title: Said | None = None
    role: dict[str, Said] = {}
    clause: dict[str, Said] = {}
    statement: dict[str, Said] = {}
    phrase: dict[str, Said] = {}
    check: dict[Identifier, CheckWords] = {}


class FiguresTable(_Table):
    """``[figures]``: how numbers are written."""

    thousands: str
    decimal: Annotated[str, Field(min_length=1)]


class OwnTable(_Table):
    """A whole file of the program's own words."""

    figures: FiguresTable
    phrase: dict[str, Said]  # what code puts together
    report: dict[str, Said]  # what stands around findings in exports and on the command line


def languages() -> tuple[str, ...]:
    """The codes of the languages that are spoken beside English."""
    return tuple(sorted(path.stem for path in OWN.glob("*.toml")))


def own_words(language: str) -> OwnTable:
    """What the program itself says in a language."""
    return TomlSource.read(OWN / f"{language}.toml").parse(OwnTable)


def reviewer_words(folder: Path, language: str, english: ReviewerTable) -> WordsTable:
    """A reviewer's words in a language; empty where it has none.

    Raises:
        BadConfiguration: with file, line and what was expected.
    """
    path = folder / FOLDER / f"{language}.toml"
    if not path.exists():
        return WordsTable()
    source = TomlSource.read(path)
    words = source.parse(WordsTable)
    _refuse_unknown(source, words, english)
    _check_phrases(source, words)
    checks: tuple[RuleTable | QuestionTable, ...] = (*english.rule, *english.question)
    for check in checks:
        if check.id in words.check:
            _check_words(source, words.check[check.id], check)
    return words


def mistakes(folder: Path, english: ReviewerTable) -> Iterator[BadConfiguration]:
    """What is wrong with the words of a reviewer, the first mistake of each language."""
    for path in sorted((folder / FOLDER).glob("*.toml")):
        try:
            reviewer_words(folder, path.stem, english)
        except BadConfiguration as error:
            yield error


def _refuse_unknown(source: TomlSource, words: WordsTable, english: ReviewerTable) -> None:
    known: dict[str, Iterable[str]] = {
        "role": [role.id for role in english.role],
        "clause": [clause.category for clause in english.clause],
        "statement": [statement.id for statement in english.statement],
        "check": [check.id for check in (*english.rule, *english.question)],
    }
    for table, names in known.items():
        for name in getattr(words, table):
            if name not in names:
                best = process.extractOne(name, names, score_cutoff=70)
                hint = f"; did you mean “{best[0]}”?" if best else ""
                line = source.line((table, name))
                raise BadConfiguration(source.path, line, f"the reviewer has no {table} “{name}”{hint}")


def _check_phrases(source: TomlSource, words: WordsTable) -> None:
    for english, said in words.phrase.items():
        if sorted(PLACE.findall(english)) != sorted(PLACE.findall(said)) or not PLACE.sub("", english).strip():
            line = source.line(("phrase", english))
            raise BadConfiguration(
                source.path, line, "a phrase holds the same {places} as its English, and words of its own"
            )


def _check_words(source: TomlSource, words: CheckWords, english: RuleTable | QuestionTable) -> None:
    for key, wrong in _wrong_in(words, english):
        raise BadConfiguration(source.path, source.line(("check", english.id, key)), wrong)


def _wrong_in(words: CheckWords, english: RuleTable | QuestionTable) -> Iterator[tuple[str, str]]:
    if PLACE.search(words.title):
        yield "title", "a title has no {facts} in it"
    pairs = (("why", words.why, english.why), ("suggestion", words.suggestion, english.suggestion))
    for key, said, meant in pairs:
        if unknown := sorted(set(PLACE.findall(said)) - set(PLACE.findall(meant))):
            yield key, f"“{key}” in English has no {{{unknown[0]}}}; use its own places"
        if not stands_alone(said):
            yield key, f"“{key}” needs a sentence that stands without any {{fact}}"
