"""Plans in German, French and Spanish: everything that code decides is found, and plans that are right are left alone."""

from datetime import date

import pytest

from second_opinion.extraction.formats import read_bytes
from second_opinion.reviewing.case import open_case
from second_opinion.reviewing.loading import load_reviewers
from second_opinion.reviewing.ruling import Ruling, rules_for

REVIEWERS = load_reviewers(None).reviewers

GERMAN = """# Sommerfest des Chors

Datum: {weekday}, 12. Juni 2027
Ort: Gemeindesaal, Kapazität: {seats}
Gäste: 80

Das Zeltlager geht vom 10. Juni bis {last}. Juni 2027 ({nights} Nächte).

| Posten | Betrag |
|---|---|
| Saalmiete | 800,00 € |
| Musik | 1.200,00 € |
| Reserve | 200,00 € |
| Summe | {total} € |

| Aufgabe | Verantwortlich | Beginn | Ende | Vorgänger |
|---|---|---|---|---|
| Saal mieten | Anna | 1. März 2027 | 5. März 2027 | |
| Plakate drucken | Uwe | {start}. März 2027 | 12. März 2027 | Saal mieten |

- 10:00 bis 11:00 Aufbau
- {from_} bis 12:00 Probe
"""
FRENCH = """# Fête de l'école

Date : {weekday} 12 juin 2027
Lieu : salle des fêtes, capacité : {seats}
Invités : 80

Le camp a lieu du 10 au {last} juin 2027 ({nights} nuits).

| Poste | Montant |
|---|---|
| Salle | 800,00 € |
| Musique | 1 200,00 € |
| Imprévus | 200,00 € |
| Total | {total} € |

| Tâche | Responsable | Début | Fin | Dépend de |
|---|---|---|---|---|
| Louer la salle | Anne | 1er mars 2027 | 5 mars 2027 | |
| Imprimer les affiches | Luc | {start} mars 2027 | 12 mars 2027 | Louer la salle |

- 10h00 à 11h00 Montage
- {from_} à 12h00 Répétition
"""
SPANISH = """# Fiesta del coro

Fecha: {weekday}, 12 de junio de 2027
Lugar: salón de actos, aforo: {seats}
Invitados: 80

El campamento es del 10 al {last} de junio de 2027 ({nights} noches).

| Concepto | Importe |
|---|---|
| Salón | 800,00 € |
| Música | 1.200,00 € |
| Imprevistos | 200,00 € |
| Total | {total} € |

| Tarea | Responsable | Inicio | Fin | Depende de |
|---|---|---|---|---|
| Alquilar el salón | Ana | 1 de marzo de 2027 | 5 de marzo de 2027 | |
| Imprimir carteles | Luis | {start} de marzo de 2027 | 12 de marzo de 2027 | Alquilar el salón |

- 10:00 a 11:00 Montaje
- {from_} a 12:00 Ensayo
"""
WEEKDAYS = {GERMAN: ("Samstag", "Freitag"), FRENCH: ("samedi", "vendredi"), SPANISH: ("sábado", "viernes")}
HOURS = {GERMAN: ("11:00", "10:30"), FRENCH: ("11h00", "10h30"), SPANISH: ("11:00", "10:30")}
TOTALS = {GERMAN: ("2.200,00", "2.300,00"), FRENCH: ("2 200,00", "2 300,00"), SPANISH: ("2.200,00", "2.300,00")}
DECIDED = {
    "weekday-wrong",
    "too-many-for-the-room",
    "lasts-otherwise",
    "total-wrong",
    "starts-too-early",
    "entries-overlap",
}


def checks_on(text: str) -> set[str]:
    case = open_case(read_bytes(text.encode(), "plan.md"), REVIEWERS, date(2026, 11, 24))
    assert case.reviewer is not None
    ruling = Ruling(case.reading, case.document, case.places)
    found = ruling.findings(rules_for(case.reviewer, REVIEWERS, case.reading))
    assert ruling.errors == []
    assert all(text[one.span.start : one.span.end] == one.quote for one in found if one.span)
    return {one.check for one in found if one.check != "why-it-failed"}


@pytest.mark.parametrize("template", [GERMAN, FRENCH, SPANISH], ids=["de", "fr", "es"])
def test_what_is_wrong_is_found(template: str) -> None:
    wrong = template.format(
        weekday=WEEKDAYS[template][1],
        seats=60,
        last=13,
        nights=5,
        total=TOTALS[template][1],
        start=3,
        from_=HOURS[template][1],
    )
    assert checks_on(wrong) == DECIDED


@pytest.mark.parametrize("template", [GERMAN, FRENCH, SPANISH], ids=["de", "fr", "es"])
def test_what_is_right_is_left_alone(template: str) -> None:
    right = template.format(
        weekday=WEEKDAYS[template][0],
        seats=120,
        last=13,
        nights=3,
        total=TOTALS[template][0],
        start=8,
        from_=HOURS[template][0],
    )
    assert checks_on(right) == set()
