"""Words that our code puts together are said in another language; words of a document stay as they are."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from second_opinion.domain.check import Severity
from second_opinion.domain.dates import MONTHS, WEEKDAYS
from second_opinion.domain.document import Kind
from second_opinion.domain.words import SURENESS
from second_opinion.history.report import END, SEVERITIES, VERDICTS
from second_opinion.reviewing.phrases import Figures, Phrases
from second_opinion.reviewing.wording import PLACE
from second_opinion.reviewing.words_file import languages, own_words

ROOM = Path(__file__).parents[2] / "app" / "second_opinion"
OWN = {
    "the contract starts": "Beginn",
    "payment due: {amount}": "fällig: {amount}",
    "the {side} {period}": "{side}: {period}",
    "{n} of {m}": "{n} von {m}",
    "it speaks of {what}": "sie spricht von {what}",
    "a prize": "einem Gewinn",
    "coins": "Münzen",
}
"""As a reviewer may have them."""


@pytest.fixture(scope="module")
def german() -> Phrases:
    own = own_words("de")
    return Phrases({**own.phrase, **OWN}, Figures(own.figures.thousands, own.figures.decimal))


@pytest.mark.parametrize(
    ("english", "said"),
    [
        ("the contract starts", "Beginn"),
        ("Thursday, 4 November 2027", "Donnerstag, 4. November 2027"),
        ("60 days", "60 Tage"),
        ("1 working day", "1 Arbeitstag"),
        ("2.5 years", "2,5 Jahre"),
        ("3 to 4 weeks", "3 bis 4 Wochen"),
        ("USD 4,500.50", "4.500,50 USD"),
        ("1,234", "1.234"),
        ("12 × 1,500", "12 × 1.500"),
        ("payment due: EUR 1,200", "fällig: 1.200 EUR"),
        ("the supplier 30 days", "supplier: 30 Tage"),
        ("2 of 5", "2 von 5"),
        ("5 weeks and 2 months", "5 Wochen und 2 Monate"),
        ("coins; a prize", "Münzen; einem Gewinn"),
        ("it speaks of a prize and coins", "sie spricht von einem Gewinn und Münzen"),
        ("all 12 passages", "alle 12 Abschnitte"),
        ("offer.pdf, page 4", "offer.pdf, Seite 4"),
    ],
)
def test_what_code_says_is_known(german: Phrases, english: str, said: str) -> None:
    assert german.say(english) == said


@pytest.mark.parametrize(
    "words",
    [
        "",
        "2.1",  # a section
        "Bank of America",
        "the whole agreement shall end",
        "Fees, coins and taxes",  # a list that is not ours
        "By Friday, 4 people bring 2,000 chairs",
        "April Fools",
    ],
)
def test_words_of_a_document_stay(german: Phrases, words: str) -> None:
    assert german.say(words) == words


def test_what_is_quoted_stays(german: Phrases) -> None:
    assert german.say("nearest: “60 days”") == "am nächsten kommt „60 days“"


@pytest.mark.parametrize("language", languages())
def test_every_day_and_month_is_named(language: str) -> None:
    table = own_words(language).phrase

    assert all(name in table for name in (*WEEKDAYS, *MONTHS))
    assert {weekday for weekday in WEEKDAYS if table[weekday] == weekday} == set()


def test_the_languages_say_the_same_with_the_same_places() -> None:
    tables = [{**own_words(language).phrase, **own_words(language).report} for language in languages()]

    assert len(tables) == 3
    for table in tables:
        assert set(table) == set(tables[0])
        assert [key for key in table if sorted(PLACE.findall(key)) != sorted(PLACE.findall(table[key]))] == []
        assert [said for said in table.values() if "!" in said] == []


def said_in(path: Path) -> Iterator[str]:
    """Everything that a module says by ``say``: its literals, also those that it chooses between."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call) and getattr(node.func, "id", getattr(node.func, "attr", "")) in {
            "say",
            "_say",
            "_all",
        }:
            yield from (str(one.value) for argument in node.args for one in literals(argument))


def literals(node: ast.AST) -> Iterator[ast.Constant]:
    match node:
        case ast.Constant(value=str()):
            yield node
        case ast.IfExp():
            yield from (*literals(node.body), *literals(node.orelse))


@pytest.mark.parametrize("language", languages())
def test_everything_that_is_said_around_findings_is_known(language: str) -> None:
    rooms = (ROOM / "history", ROOM / "cli" / "render", ROOM / "domain")
    said = {text for room in rooms for path in room.rglob("*.py") for text in said_in(path)}
    said |= {*SEVERITIES.values(), *VERDICTS.values(), END, *(words for _, words in SURENESS)}
    said |= {kind.value.capitalize() for kind in Kind} | {severity.value for severity in Severity}
    own = own_words(language)

    assert len(said) > 60
    assert said - set(own.report) - set(own.phrase) == set()
