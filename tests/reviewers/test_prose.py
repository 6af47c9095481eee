"""One figure that running prose states in two ways."""

from datetime import date

import pytest

from second_opinion.domain.check import Reading
from second_opinion.domain.document import Kind
from second_opinion.extraction.formats import read_bytes
from second_opinion.plugin import Hit
from second_opinion_reviewers.general.prose import said_otherwise

TWO_WAYS = [
    ("The budget is 40,000 EUR. Everybody agreed to it. We have 45,000 EUR to spend.", "we have 45,000 eur to spend"),
    ("We expect 40 guests. The yard is free. The cook plans dinner for 44 people.", "dinner for 44 people"),
    ("The party is on 12 June. Bring a cake.\n\nSee you at the party on 19 June 2027.", "the party on 19 june 2027"),
    ("The rent is 900 EUR a month. Please set up an order for the rent of 950 EUR a month.", "the rent of 950 eur"),
    ("The workshop starts at 9:00. Coffee is ready when the workshop starts at 9:30.", "the workshop starts at 9:30"),
    ("The course lasts six weeks. People like it. The course takes 8 weeks.", "the course takes 8 weeks"),
    ("The deposit for the hall is $300. Ada pays. The deposit for the hall is $350.", "the deposit for the hall is $350"),
    ("The hall costs 500 EUR. It has a piano. The hall costs 600 EUR.", "the hall costs 600 eur"),
    ("The budget for the trip is $12,000. Rooms come first. The $14,000 budget for the trip is for all.", "the $14,000 budget for the trip"),
    ("Das Budget beträgt 4.000 Euro. Wir haben 4.500 Euro zur Verfügung.", "wir haben 4.500 euro zur verfügung"),
    ("Die Sitzung findet am 3. Mai 2027 statt. Unterlagen zur Sitzung am 4. Mai 2027 folgen.", "zur sitzung am 4. mai 2027"),
    ("Wir erwarten 40 Gäste. Das Abendessen für 44 Personen ist bestellt.", "abendessen für 44 personen"),
    ("Le budget est de 4 000 €. Nous avons 4 500 € à dépenser.", "nous avons 4 500 € à dépenser"),
    ("La réunion a lieu le 3 mai 2027. Apportez vos notes pour la réunion du 4 mai 2027.", "la réunion du 4 mai 2027"),
    ("El presupuesto es de 4.000 €. Tenemos 4.500 € para gastar.", "tenemos 4.500 € para gastar"),
    ("La reunión es el 3 de mayo de 2027. Notas para la reunión del 4 de mayo de 2027.", "la reunión del 4 de mayo de 2027"),
]  # fmt: skip
NO_DOUBT = [
    "The budget was 40,000 EUR. This time the budget is 45,000 EUR.",
    "The budget is 40,000 EUR. The catering budget is 5,000 EUR.",
    "The rent is 900 EUR a month. The rent is 10,800 EUR a year.",
    "In the first phase the budget is 40,000 EUR. In the second phase the budget is 20,000 EUR.",
    "The deposit for the hall is $300. The deposit for the tent is $150.",
    "The price is 4 EUR. Coffee comes with it. The price is 6 EUR.",  # of many things
    "The festival is on 3 May 2027. In the year after, the festival is on 1 May 2028.",
    "The fair is on 3 May and 4 May 2027. Helpers come to the fair on 4 May 2027.",
    "The parade on 3 May 2027 was wet. People stayed for the parade on 4 May 2027.",  # no word of when it is to be
    "We expect 40 guests from Linden. The hall is booked. We expect 60 guests from Dorn.",
    "The workshop starts at 9:00 every day but Friday. On Friday the workshop starts at 10:00.",
    "| The budget is 40,000 EUR. |\n| The budget is 45,000 EUR. |",
    "> The meeting is on 3 May 2027.\n\nThe meeting is on 4 May 2027.",  # the answer to a mail that said so
]


def said(text: str, kind: Kind = Kind.OTHER) -> list[Hit]:
    document = read_bytes(text.encode(), "paper.txt")
    return list(said_otherwise(Reading(document, (), kind, date(2026, 11, 24))))


@pytest.mark.parametrize(("text", "second"), TWO_WAYS)
def test_two_statements_of_one_figure(text: str, second: str) -> None:
    (hit,) = said(text)
    assert hit.span is not None
    assert text[slice(*hit.span)].lower() == second
    assert len(hit.also) == 1
    assert hit.also[0].end <= hit.span.start


@pytest.mark.parametrize("text", NO_DOUBT)
def test_what_does_not_contradict_itself(text: str) -> None:
    assert said(text) == []


def test_contracts_and_long_texts_are_left_to_others() -> None:
    text = "The budget is 40,000 EUR. The budget is 45,000 EUR."
    assert said(text) != []
    assert said(text, Kind.CONTRACT) == []
    assert said(text + "\n\nNothing more of it is said here." * 2000) == []


def test_too_few_meals_in_a_plan_are_told_by_its_own_check() -> None:
    text = "We expect 44 guests. The cook plans dinner for 40 people."
    assert said(text) != []
    assert said(text, Kind.PLAN) == []
