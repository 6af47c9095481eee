"""Which documents a check is made on."""

import pytest

from second_opinion.domain.check import applies_to


@pytest.mark.parametrize(
    ("subtypes", "subtype", "applies"),
    [
        ((), None, True),
        (("any",), "nda", True),
        (("nda", "lease"), "lease", True),
        (("nda",), None, False),
        (("!terms",), "terms", False),
        (("!terms",), "lease", True),
        (("!terms",), None, True),
    ],
)
def test_a_check_names_the_subtypes_it_is_for_or_not_for(
    subtypes: tuple[str, ...], subtype: str | None, applies: bool
) -> None:
    assert applies_to(subtypes, subtype) is applies
