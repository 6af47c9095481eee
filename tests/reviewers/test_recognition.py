"""What short papers in four languages are taken for, and as what they are read."""

import pytest

from second_opinion.domain.document import Kind
from second_opinion.extraction.formats import read_bytes
from second_opinion.reviewing.loading import load_reviewers
from second_opinion.reviewing.recognise import recognise

LOADED = load_reviewers(None)
PAPERS = [
    ("Reiseplan Lissabon\n\nTag 1 (12.06.2027): Flug ab München 9:10 Uhr, Anreise zum Hotel.\nTag 2: Sintra mit dem Zug.\nKosten: 900 Euro", Kind.PLAN, "trip"),
    ("# Mariage de Léa\n\n## Budget\n\nTraiteur 4 000 €, salle 2 000 €, invités: 80. Samedi 5 juin 2027 à 15 h.", Kind.PLAN, "event"),
    ("Presupuesto del viaje\n\nVuelo 300 €, alojamiento 400 €. Día 1: 3 de mayo de 2027, llegada al aeropuerto. Día 2: museo.", Kind.PLAN, "trip"),
    ("# Spring Banquet\n\n<style>\n.logo{height:7em}\n</style>\n\nEveryone is invited on Friday, 23 April 2027, 5:30-8:30. It is a potluck; use the signup sheet to bring something.", Kind.PLAN, "event"),
    ("Sehr geehrte Frau Birke,\n\nanbei das Angebot.\n\nMit freundlichen Grüßen\nJonas", Kind.EMAIL, "draft"),
    ("Bonjour Léa,\n\nvoici le devis.\n\nCordialement\nMarc", Kind.EMAIL, "draft"),
    ("Hola Ana,\n\nte mando el archivo.\n\nSaludos\nLuis", Kind.EMAIL, "draft"),
    ("Allgemeine Geschäftsbedingungen\n\n§ 1 Geltungsbereich. Diese Bedingungen gelten für alle Kunden. Die Haftung ist ausgeschlossen.", Kind.CONTRACT, "terms"),
    ("Rechnung Nr. 12\n\nNetto 100,00 EUR, USt. 19 % 19,00 EUR, Gesamtbetrag 119,00 EUR", Kind.OTHER, "invoice"),
    ("INVOICE 2026-17\n\nBill to: Birch Ltd\n\nSubtotal 100.00\nVAT 20 % 20.00\nAmount due 120.00", Kind.OTHER, "invoice"),
    ("Facture n° 88\n\nTotal HT 100,00 €\nTVA 20 % 20,00 €\nNet à payer 120,00 €", Kind.OTHER, "invoice"),
    ("Minutes of the board, 3 March 2026\n\nPresent: Ada, Ben\n\nAgenda: budget\n\nDecisions\n- none\n\nActions\n- Ada to call the bank", Kind.OTHER, "minutes"),
    ("Protokoll vom 3. März 2026\n\nAnwesend: Ada, Ben\n\nAufgaben\n- Ada ruft die Bank an", Kind.OTHER, "minutes"),
    ("The heron stood in the shallows and waited. Nobody on the bank said a word until it flew.", Kind.OTHER, None),
    ("The invoice that never came is a story my uncle told at every wedding. He told it badly.", Kind.OTHER, None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "kind", "subtype"), PAPERS)
def test_a_paper_is_taken_for_what_it_is(text: str, kind: Kind, subtype: str | None) -> None:
    found = recognise(read_bytes(text.encode(), "paper.md"), LOADED.reviewers)
    assert (found.kind, found.subtype) == (kind, subtype)


def test_subtitles_are_a_transcript() -> None:
    said = b"1\n00:00:01,000 --> 00:00:04,000\nThis agreement is made by and between the parties.\n"
    found = recognise(read_bytes(said, "talk.srt"), LOADED.reviewers)
    assert (found.kind, found.subtype) == (Kind.OTHER, "transcript")
