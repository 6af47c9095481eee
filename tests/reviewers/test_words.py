"""Every packaged reviewer says all that a reader sees in every language, and says the same."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from second_opinion.reviewing.definition import QuestionTable, ReviewerTable, RuleTable
from second_opinion.reviewing.loading import english_words, reviewer_folders
from second_opinion.reviewing.wording import PLACE, sentences, stands_alone
from second_opinion.reviewing.words_file import WordsTable, languages, own_words, reviewer_words

TITLE_CHARACTERS = 36
"""A title stands on one line of a card and of a banner."""
FOLDERS = reviewer_folders(None)
FILES = sorted(file for folder in FOLDERS for file in (folder / "words").glob("*.toml"))
MADE_BY_CODE = {"KeyDate": 1, "Clue": 1}
"""Calls that make words for the reader, and which argument holds them."""
PUT_TOGETHER = {
    "contracts": {
        "payment due: {amount}",
        "{period} of rent",
        "the {side} {period}",
        "no upper limit is named there",
        "NDAs",
    },
    "emails": {"{n} of {m}", "it speaks of {what}", "a private key", "an access key", "a password", "the subject line"},
    "plans": {"{one}, then {other}", "{reason} (“{words}”)", "Christmas Day"},
    "general": {"It has {n} characters instead of {m}", "Its check digits do not fit"},
}
"""Phrases that no single literal of the code holds, or that stand in one of many places: a sample of each kind."""


def checks(english: ReviewerTable) -> tuple[RuleTable | QuestionTable, ...]:
    return (*english.rule, *english.question)


def read(file: Path) -> tuple[ReviewerTable, WordsTable]:
    english = english_words(file.parents[1])
    return english, reviewer_words(file.parents[1], file.stem, english)


def texts(english: ReviewerTable, words: WordsTable) -> Iterator[tuple[str, str, str]]:
    """Where it stands, the English and the translation of all that is said."""
    for check in checks(english):
        if check.id in words.check:
            said = words.check[check.id]
            yield f"{check.id}, title", check.title, said.title
            yield f"{check.id}, why", check.why, said.why
            yield f"{check.id}, suggestion", check.suggestion, said.suggestion
    yield from ((key, key, said) for key, said in words.phrase.items())
    yield from ((one.id, one.title, words.role[one.id]) for one in english.role if one.id in words.role)
    yield from ((one.id, one.text, words.statement[one.id]) for one in english.statement if one.id in words.statement)
    yield from ((key, key, said) for key, said in words.clause.items())


def grouped(text: str) -> list[list[str]]:
    """The places of each sentence that has any: a sentence is left out when one of its facts is missing."""
    return sorted(sorted(places) for sentence in sentences(text) if (places := PLACE.findall(sentence)))


def literals(folder: Path) -> Iterator[str]:
    """Words that the reviewer's code puts into key dates and clues as they are."""
    for path in folder.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            at = MADE_BY_CODE.get(getattr(node.func, "id", ""))
            argument = node.args[at] if at is not None and at < len(node.args) else None
            yield from (
                one.value
                for one in ast.walk(argument or ast.Constant(None))
                if isinstance(one, ast.Constant) and isinstance(one.value, str) and " " in one.value.strip()
            )


named = pytest.mark.parametrize("file", FILES, ids=lambda file: f"{file.parents[1].name}-{file.stem}")


@named
def test_nothing_is_left_out(file: Path) -> None:
    english, words = read(file)

    assert words.title
    assert [one.id for one in checks(english) if one.id not in words.check] == []
    assert [one.id for one in english.role if one.id not in words.role] == []
    assert [one.category for one in english.clause if one.category not in words.clause] == []
    assert [one.id for one in english.statement if one.id not in words.statement] == []


@named
def test_facts_stand_in_the_same_sentences(file: Path) -> None:
    english, words = read(file)
    other = [f"{where}: {said}" for where, meant, said in texts(english, words) if grouped(meant) != grouped(said)]

    assert other == []


@named
def test_it_stands_alone_where_the_english_does(file: Path) -> None:
    english, words = read(file)

    lost = [where for where, meant, said in texts(english, words) if stands_alone(meant) and not stands_alone(said)]
    assert lost == []


@named
def test_it_is_short_and_quiet(file: Path) -> None:
    english, words = read(file)

    assert [said for _, _, said in texts(english, words) if "!" in said or "¡" in said] == []
    assert [one.title for one in words.check.values() if len(one.title) > TITLE_CHARACTERS] == []


@named
def test_what_code_puts_together_is_known(file: Path) -> None:
    own = own_words(file.stem).phrase
    words = read(file)[1].phrase
    known = {PLACE.sub("", phrase).strip() for phrase in (*words, *own)}

    wanted = {text.strip() for text in literals(file.parents[1])}
    assert {text for text in wanted if not any(text.startswith(phrase) for phrase in known if phrase)} == set()
    assert PUT_TOGETHER[file.parents[1].name] - set(words) == set()


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_the_languages_know_the_same_phrases(folder: Path) -> None:
    english = english_words(folder)
    tables = {language: set(reviewer_words(folder, language, english).phrase) for language in languages()}
    there = {language: phrases for language, phrases in tables.items() if phrases}

    every = set().union(*there.values())
    assert {language: every - phrases for language, phrases in there.items() if every - phrases} == {}


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_every_language_is_there(folder: Path) -> None:
    assert languages() == ("de", "es", "fr")
    assert [code for code in languages() if not (folder / "words" / f"{code}.toml").exists()] == []
