import pytest

from second_opinion.domain.wholes import begins_with_the_whole

SECTIONS = "# Overview\nCosts: 30\n\n# One\nCosts: 10\n\n# Two\nCosts: 20\n"


@pytest.mark.parametrize(
    ("text", "is_total", "whole"),
    [
        (SECTIONS, (False, False, False), True),
        (SECTIONS.replace("Overview", "Zero"), (False, False, False), False),
        (SECTIONS.replace("# Two\n", ""), (False, False, False), False),
        (SECTIONS.replace("Overview", "Zero"), (True, False, False), True),
        (SECTIONS, (False, True, False), False),
        (SECTIONS, (True, True, False), False),
    ],
)
def test_the_whole_stands_first(text: str, is_total: tuple[bool, ...], whole: bool) -> None:
    places = [at for at in range(len(text)) if text.startswith("Costs", at)]

    assert begins_with_the_whole(places, is_total, text) is whole
