"""From evidence to probabilities, by tables in TOML."""

from pathlib import Path

import pytest

from second_opinion.domain.engine import Evidence
from second_opinion.domain.errors import BadConfiguration
from second_opinion.inference.calibration import NEUTRAL, Table, load_calibration, save, sigmoid
from second_opinion.inference.features import FEATURES, rows

TABLE = Table(
    {"bias": -1, "margin": 0.5},
    {"clause/*": {"margin": 1}, "clause/Governing*": {"margin": 2}, "clause/Governing Law": {"margin": 3}},
)


def probability(table: Table, check: str, evidence: Evidence) -> float:
    return table.probabilities(check, [evidence])[0]


def test_weights_are_summed_and_squeezed() -> None:
    assert probability(TABLE, "contracts/renewal", Evidence(0, None, 4)) == pytest.approx(sigmoid(-1 + 0.5 * 4))
    assert TABLE.probabilities("contracts/renewal", []) == ()
    assert probability(Table({}), "any", Evidence(1)) == 0.5


@pytest.mark.parametrize(
    ("check", "weight"),
    [("clause/Parties", 1), ("clause/Governing Court", 2), ("clause/Governing Law", 3)],
)
def test_the_nearest_name_goes_for_a_check(check: str, weight: int) -> None:
    assert probability(TABLE, check, Evidence(0, None, 0.7)) == pytest.approx(sigmoid(weight * 0.7))


@pytest.mark.parametrize("value", [-1e9, -800, 0, 800, 1e9])
def test_no_margin_is_too_large(value: float) -> None:
    assert 0 <= sigmoid(value) <= 1


def test_every_feature_is_nothing_where_there_is_nothing_to_tell() -> None:
    (row,) = rows([Evidence(0)], [name for name in FEATURES if name != "bias"])
    assert set(row) == {0}


def test_features_know_the_other_passages() -> None:
    candidates = [Evidence(0.1, 0.9, 2), Evidence(0.2, 0.5, 5), Evidence(0.3, 0.5)]
    assert rows(candidates, ["bias", "lexical", "asked", "margin", "margin-lead"]) == [
        (1, 0.1, 1, 2, -3),
        (1, 0.2, 1, 5, 3),
        (1, 0.3, 0, 0, 0),
    ]
    assert [lead for (lead,) in rows(candidates, ["head-lead"])] == pytest.approx([2.197, -2.197, -2.197], abs=0.001)


def test_without_measurements_more_evidence_is_surer_and_words_alone_never_suffice(tmp_path: Path) -> None:
    table = load_calibration("unheard-of", tmp_path)
    assert (table.default, table.checks) == (NEUTRAL, {})
    assert probability(table, "any", Evidence(1)) < 0.5
    assert probability(table, "any", Evidence(0.5, None, -2)) < 0.5 < probability(table, "any", Evidence(0.5, None, 3))
    asked = [Evidence(0.5, head, 1.5) for head in (0.05, 0.9)]
    assert probability(table, "any", asked[0]) < probability(table, "any", asked[1])


def test_what_the_model_was_not_asked_about_is_no_surer_than_without_a_model() -> None:
    sure, doubting = Table({"bias": 1.0, "margin": 2.0}), Table({"bias": -2.0, "head": 1.0})
    table = Table(sure.default, unasked=doubting)
    none, answered = Evidence(0.9, 0.5), Evidence(0.9, 0.5, 1.0)
    assert table.probabilities("any", [none]) == doubting.probabilities("any", [none])
    both = table.probabilities("any", [answered, none])
    assert both == (sigmoid(3.0), sigmoid(-2.0))
    assert table.probabilities("any", [answered, Evidence(0.9, 0.9999, None)])[1] == sigmoid(1.0)


def test_the_users_own_calibration_goes_first(tmp_path: Path) -> None:
    path = save(TABLE, "smollm2-135m", tmp_path / "calibrations")
    read = load_calibration("smollm2-135m", path.parent)
    assert (read.default, read.checks) == (TABLE.default, TABLE.checks)
    assert read.version != load_calibration("unheard-of", path.parent).version
    assert list(path.parent.iterdir()) == [path]


def test_the_version_changes_with_the_map() -> None:
    versions = {
        Table().version,
        TABLE.version,
        Table(TABLE.default).version,
        Table({"bias": -1, "margin": 0.51}).version,
    }
    assert len(versions) == 4


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("default = [", "this is not valid TOML"),
        ("", "default: Field required"),
        ("[default]\nsmell = 1", "there is no feature “smell”; known ones are bias, asked"),
        ("[default]\nbias = 'high'", "default.bias"),
        ("[default]\n[check.x]\nnoise = 1", "check.x: .*no feature “noise”"),
        ("colour = 1\n[default]", "colour"),
    ],
)
def test_a_mistake_in_the_users_own_file_is_said(tmp_path: Path, text: str, sentence: str) -> None:
    (tmp_path / "m.toml").write_text(text)
    with pytest.raises(BadConfiguration, match=sentence):
        load_calibration("m", tmp_path)
