"""The rules of the contracts reviewer: what they quote, how they speak, how they recognise a contract."""

from datetime import date

import pytest

from second_opinion.domain.check import Hit, Reading, Rule
from second_opinion.domain.document import Document, Kind, Part, PartKind, Span
from second_opinion.domain.reviewer import Reviewer
from second_opinion.extraction.formats import read_bytes
from second_opinion.reviewing.examples import reading_of
from second_opinion.reviewing.loading import load_reviewers
from second_opinion.reviewing.wording import fill

TODAY = date(2026, 11, 24)
LOADED = load_reviewers(None).by_id("contracts")
RULES = LOADED.rules if LOADED else ()


def read(text: str, name: str = "example.txt") -> Document:
    return read_bytes(text.encode(), name)


def hits_of(reviewer: Reviewer, rule: Rule) -> list[tuple[Reading, Hit]]:
    examples = [example for example in reviewer.examples if example.check == rule.id and example.fires]
    readings = [reading_of(reviewer, example, read, TODAY) for example in examples]
    return [(reading, hit) for reading in readings for hit in rule.run(reading)]


@pytest.fixture
def contracts() -> Reviewer:
    assert LOADED is not None
    return LOADED


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_a_hit_quotes_words_or_says_where_it_looked(rule: Rule, contracts: Reviewer) -> None:
    hits = hits_of(contracts, rule)
    assert hits
    for reading, hit in hits:
        assert (hit.span is None) == (hit.searched is not None)
        for span in (hit.span, *hit.also):
            quote = reading.document.quote(span) if span else "absent"
            assert quote.strip() == quote != ""


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_what_the_reader_sees_names_the_facts(rule: Rule, contracts: Reviewer) -> None:
    said = [fill(rule.why, hit.facts) for _, hit in hits_of(contracts, rule)]
    places = rule.why.count("{")
    fullest = max(
        sum(value in text for value in hit.facts.values())
        for text, (_, hit) in zip(said, hits_of(contracts, rule), strict=True)
    )
    assert all(said)
    assert fullest >= min(places, 1)


def test_titles_are_short_and_plain() -> None:
    assert RULES
    for rule in RULES:
        assert 2 <= len(rule.title.split()) <= 7, rule.title
        assert "!" not in rule.title + rule.why + rule.suggestion


def test_remarks_and_deleted_words_are_told_and_not_read(contracts: Reviewer) -> None:
    text = "The fee is EUR 900.\n\nten (12) days\n\nWhy not more?\n\n"
    parts = (
        Part(PartKind.DELETED, "text struck out by a tracked change", Span(21, 36)),
        Part(PartKind.COMMENT, "comment of Ada", Span(36, 51)),
    )
    reading = Reading(Document("a.docx", "0" * 64, text, "docx", parts), (), Kind.CONTRACT, TODAY)
    found = {rule.id: list(rule.run(reading)) for rule in contracts.rules}
    assert found["words-and-figures-differ"] == []
    (hit,) = found["remarks-left"]
    assert hit.span is not None
    assert (reading.document.quote(hit.span), dict(hit.facts)) == ("Why not more?", {"count": "1"})
    (change,) = found["changes-left"]
    assert change.span is not None
    assert (reading.document.quote(change.span), dict(change.facts)) == ("ten (12) days", {"deleted": "1"})


@pytest.mark.parametrize(
    ("text", "subtype", "role"),
    [
        ("NON-DISCLOSURE AGREEMENT\n\nThis agreement is made between A and B. The Recipient shall keep Confidential Information of the Disclosing Party secret.", "nda", "recipient"),
        ("MUTUAL NON-DISCLOSURE AGREEMENT\n\nThis agreement is made between A and B. Each party may disclose Confidential Information to the other party.", "nda", None),
        ("COVENANT NOT TO COMPETE\n\nThis agreement is made between A (Seller) and B (Purchaser). Seller shall keep Confidential Information secret. " + "Confidential Information stays with B. " * 4, "nda", "recipient"),
        ("TENANCY AGREEMENT\n\nThis agreement is made between A (the Landlord) and B (the Tenant). The Tenant shall pay rent and a deposit for the premises.", "lease", "tenant"),
        ("EMPLOYMENT CONTRACT\n\nThis contract is made between A (Employer) and B (Employee). The Employee will receive a salary and annual leave.", "employment", "employee"),
        ("Freelance Agreement\n\nThis agreement is made between A (Client) and B (Contractor). The Contractor shall hand over the deliverables.", "freelance", "contractor"),
        ("Terms of Service\n\nBy using our service you agree to these terms. You may not copy our site. We may change your account at our discretion.", "terms", "consumer"),
        ("Mietvertrag\n\nzwischen Frau Birke (Vermieter) und Herrn Erle (Mieter). § 1 Die Miete beträgt 900 Euro. Die Kündigungsfrist beträgt drei Monate.", "lease", "tenant"),
        ("CONTRAT DE PRESTATION DE SERVICES\n\nEntre les parties ci-après désignées : le prestataire s'engage à livrer. Préavis de deux mois.", "freelance", "contractor"),
        ("CONTRATO DE TRABAJO\n\nComparecen las partes. El trabajador, en adelante, prestará servicios a la empresa. El preaviso es de quince días.", "employment", "employee"),
        ("Payment.\n\nThe Buyer shall pay the Seller 900 EUR on delivery of the goods. If payment is late, the Buyer shall pay interest of 4 % a year.", "supply", "customer"),
        ("SUBSCRIPTION AGREEMENT FOR CLOUD SERVICE\n\nThis agreement is made by and between A and B. Customer data is hosted; uptime and availability are measured.", "saas", "customer"),
        ("PILOT AGREEMENT\n\nThis agreement is made between A and B. Provider gives Customer the services, provider sets the fees. The discloser and the recipient protect Confidential Information.", "services", "customer"),
        ("Privacy Policy\n\nThis policy tells how our services use your data. By and between us: we may share it with service providers of our services.", None, None),
        ("CALENDAR OF DELIVERIES\n\nThis agreement is made between A and B. The Seller shall bring the goods to the Buyer on Monday. Standard products.", "supply", "customer"),
    ],
)  # fmt: skip
def test_a_contract_is_recognised_with_its_kind_and_side(
    text: str, subtype: str | None, role: str | None, contracts: Reviewer
) -> None:
    seen = contracts.recognise(read(text))
    assert (seen.subtype, seen.role) == (subtype, role)
    assert seen.probability > 0.5


@pytest.mark.parametrize(
    "text",
    [
        "Hi Ada,\n\ncould you send me the contract by Friday?\n\nBest\nJonas",
        "# Trip to Porto\n\nDay 1: flight at 9, check-in at the hotel, dinner with the others.\n\nDay 2: train to Braga.",
        "# quickstart\n\n```\npip install thing\n```\n\nInstall it, then import it. Open a pull request if something breaks.",
        "Our seller told the buyer a joke. The buyer laughed until the shop closed, and everybody walked home along the river.",
        "Invoice 2026-17\n\nPayment is due within 14 days of the date of this invoice. Thank you for your order of three chairs.",
        "MIT License\n\nPermission is hereby granted, free of charge, to any person obtaining a copy of this software, to deal in it without restriction.",
    ],
)
def test_other_papers_are_left_to_others(text: str, contracts: Reviewer) -> None:
    assert contracts.recognise(read(text)).probability < 0.5


def test_hidden_words_are_told_with_their_place(contracts: Reviewer) -> None:
    text = "The rent is EUR 900.\n\nThe Tenant pays for every repair.\n\n"
    parts = (Part(PartKind.HIDDEN, "text that is not shown", Span(22, 57)),)
    reading = Reading(Document("a.docx", "0" * 64, text, "docx", parts), (), Kind.CONTRACT, TODAY)
    (hit,) = next(rule for rule in contracts.rules if rule.id == "hidden-words").run(reading)
    assert hit.span is not None
    assert reading.document.quote(hit.span) == "The Tenant pays for every repair."


def test_a_comment_is_told_with_what_it_is_about(contracts: Reviewer) -> None:
    text = "The rent is EUR 900.\n\nWhy not 800?\n\n"
    parts = (Part(PartKind.COMMENT, "comment of Ada", Span(22, 36), about=Span(12, 19)),)
    reading = Reading(Document("a.docx", "0" * 64, text, "docx", parts), (), Kind.CONTRACT, TODAY)
    (hit,) = next(rule for rule in contracts.rules if rule.id == "remarks-left").run(reading)
    assert [reading.document.quote(span) for span in hit.also] == ["EUR 900"]
