"""Whole reviews with the smallest real model: what it says is not the point, what is made of it is."""

from collections.abc import Iterator
from typing import Any

import pytest

from second_opinion.domain.engine import Engine
from second_opinion.domain.errors import Cancelled
from second_opinion.inference.catalogue import load_catalogue
from second_opinion.inference.store import ModelStore
from second_opinion.settings import Paths

MODEL = "smollm2-135m"
pytestmark = pytest.mark.model


@pytest.fixture(scope="module")
def real() -> Iterator[Engine]:
    llama = pytest.importorskip("second_opinion.inference.llama", exc_type=ImportError)
    store = ModelStore(Paths.of_user().models, load_catalogue())
    if not store.has(MODEL):
        pytest.skip(f"needs the model: second-opinion models pull {MODEL}")
    engine = llama.LlamaEngine(MODEL, store.path(MODEL), llama.EngineOptions(threads=1))
    yield engine
    engine.close()


def test_a_review_is_whole_and_its_quotes_are_exact(reviewing: Any, agreement: str, real: Engine) -> None:
    *_, last = reviewing.snapshots(agreement + "\nSigned: ______\n", real)
    review = last.review
    assert last.final
    assert review.model == MODEL
    assert last.done == last.total > 0
    assert review.tokens.evaluated > 0
    assert {"auto-renewal", "provider-only"} <= {one.check for one in review.asked}
    assert all(0 <= one.probability <= 1 for one in review.asked)
    quoted = [one for one in review.findings if one.span is not None]
    assert "blank-left" in {one.check for one in quoted}
    text = agreement + "\nSigned: ______\n"
    assert [one.quote for one in quoted] == [text[slice(*one.span)] for one in quoted if one.span]


def test_an_edited_version_costs_a_part_and_says_the_same_of_the_rest(
    reviewing: Any, agreement: str, real: Engine
) -> None:
    first = reviewing.review(agreement, real)
    second = reviewing.review(agreement.replace("thirty days", "forty days"), real)
    assert 0 < second.tokens.evaluated < 0.5 * first.tokens.evaluated
    assert [one.probability for one in second.asked if one.check == "auto-renewal"] == [
        one.probability for one in first.asked if one.check == "auto-renewal"
    ]


def test_a_review_stops_in_the_middle_of_the_judging(reviewing: Any, agreement: str, real: Engine) -> None:
    before = real.usage.evaluated
    with pytest.raises(Cancelled):
        reviewing.snapshots(agreement, real, cancelled=lambda: real.usage.evaluated > before)
