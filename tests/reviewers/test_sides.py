"""Who is on which side of a contract, as its first lines say."""

import pytest

from second_opinion_reviewers.contracts.sides import sides


@pytest.mark.parametrize(
    ("subtype", "text", "expected"),
    [
        ("services", 'is made between Alder Ltd ("Provider") and Birch GmbH ("Customer").',
         {"provider": "Alder Ltd", "customer": "Birch GmbH"}),
        ("supply", 'BETWEEN:\n(1) ALDER LIMITED, a company whose office is at 3 High Street (the "Supplier"); and\n(2) BIRCH GMBH, of Berlin (the "Customer").',
         {"provider": "ALDER LIMITED", "customer": "BIRCH GMBH"}),
        ("employment", 'by and between Alder, Inc., a Delaware corporation (the "Company"), and Jane Miller ("Employee").',
         {"employer": "Alder, Inc.", "employee": "Jane Miller"}),
        ("freelance", 'between Alder Corp., a corporation ("Client") and Jo Smith & Co ("Consultant").',
         {"client": "Alder Corp.", "contractor": "Jo Smith & Co"}),
        ("lease", "TENANCY AGREEMENT\n\nLandlord: John Doe\nTenant: Jane Miller\n\n1. Rent.",
         {"landlord": "John Doe", "tenant": "Jane Miller"}),
        ("lease", "zwischen Frau Erika Birke, Hauptstraße 1, 10115 Berlin, – nachfolgend „Vermieter“ genannt – und Herrn Max Erle, Berlin, – nachfolgend „Mieter“ genannt –",
         {"landlord": "Erika Birke", "tenant": "Max Erle"}),
        ("services", "Entre les soussignés : Aulne SAS, 3 rue du Lac, Paris (ci-après « le Prestataire ») et Bouleau SARL (ci-après « le Client »)",
         {"provider": "Aulne SAS", "customer": "Bouleau SARL"}),
    ],
)  # fmt: skip
def test_sides_are_told(subtype: str, text: str, expected: dict[str, str]) -> None:
    assert {side.role: side.name for side in sides(text, subtype)} == expected


@pytest.mark.parametrize(
    ("subtype", "text"),
    [
        ("nda", 'between Alder Ltd and Birch GmbH (each a "Party").'),
        ("nda", 'between [Company Name] ("Discloser") and ____ ("Recipient").'),
        ("nda", 'This letter is sent to you ("Recipient").'),
        ("terms", 'between Alder Ltd ("Provider") and you ("Customer").'),
        (None, 'between Alder Ltd ("Provider") and Birch GmbH ("Customer").'),
    ],
)
def test_nobody_is_named_where_no_name_stands(subtype: str | None, text: str) -> None:
    assert sides(text, subtype) == ()
