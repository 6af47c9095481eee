"""A calibration learns what margins mean, and what is special about one check."""

from pathlib import Path

import pytest

from second_opinion.domain.engine import Evidence
from second_opinion.inference.calibration import Table, load_calibration, save
from second_opinion.inference.fitting import Sample, fit


def sample(check: str, margin: float, *, yes: bool) -> Sample:
    return Sample(check, (Evidence(lexical=0.5, margin=margin), Evidence(lexical=0.2, margin=margin - 3)), yes)


SAMPLES = [
    *(sample("r/plain", margin, yes=margin > 0) for margin in (-3.0, -2.0, -1.0, 1.0, 2.0, 3.0)),
    *(sample("r/late", margin, yes=margin > 3) for margin in (0.0, 1.0, 2.0, 4.0, 5.0, 6.0)),
]


def probability(table: Table, check: str, margin: float) -> float:
    return table.probabilities(check, (Evidence(lexical=0.5, margin=margin),))[0]


def test_a_higher_margin_is_surer() -> None:
    table = fit(SAMPLES, 0.5)
    assert probability(table, "r/plain", -2) < 0.5 < probability(table, "r/plain", 2)


def test_each_check_has_its_own_threshold() -> None:
    table = fit(SAMPLES, 0.5)
    assert probability(table, "r/late", 2) < 0.5 < probability(table, "r/plain", 2)


def test_where_yes_is_rare_it_needs_more() -> None:
    assert probability(fit(SAMPLES, 0.1), "r/plain", 1) < probability(fit(SAMPLES, 0.5), "r/plain", 1)


def test_an_unknown_check_gets_what_is_shared() -> None:
    table = fit(SAMPLES, 0.5)
    assert probability(table, "other/check", 1) == pytest.approx(
        Table(table.default).probabilities("x", (Evidence(0.5, None, 1),))[0]
    )


def test_nothing_seen_is_the_neutral_calibration() -> None:
    assert fit([Sample("r/plain", (), yes=True)], 0.5) == Table()


def test_what_was_fitted_is_loaded_again(tmp_path: Path) -> None:
    save(fit(SAMPLES, 0.5), "small", tmp_path)
    loaded = load_calibration("small", tmp_path)
    assert probability(loaded, "r/late", 4) == pytest.approx(probability(fit(SAMPLES, 0.5), "r/late", 4), abs=0.001)
