"""One engine at a time, and whose model it is."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from second_opinion.assembly.engines import Engines
from second_opinion.assembly.options import worker_options
from second_opinion.settings import ModelSettings, Paths, RemoteModel, Settings


@pytest.fixture
def engines(paths: Paths, small_model: Path) -> Iterator[Engines]:
    """With the smallest model, under two names."""
    paths.models.mkdir(parents=True)
    (paths.models / small_model.name).symlink_to(small_model)
    twin = paths.models / "twin.gguf"
    twin.symlink_to(small_model)
    twin.with_suffix(".gguf.toml").write_text(
        f'title = "Twin"\nbytes = {small_model.stat().st_size}\nsha256 = "{"0" * 64}"\n'
    )
    remote = RemoteModel(url="http://127.0.0.1:9/v1", model="large")
    made = Engines(worker_options(paths, Settings(model=ModelSettings(remote=remote)), "smollm2-135m"))
    yield made
    made.close()


def test_the_first_model_is_given_back_before_the_second_is_loaded(engines: Engines) -> None:
    first = engines.engine(None)
    assert first is not None
    assert first.count_tokens("one two") > 0
    assert first.is_loaded
    assert engines.engine("none") is None
    assert engines.engine("smollm2-135m") is first
    second = engines.engine("twin")
    assert second is not None
    assert not first.is_loaded
    assert not second.is_loaded
    assert second.count_tokens("one two") > 0


def test_a_remote_model_goes_by_its_own_name(engines: Engines) -> None:
    remote = engines.engine("remote")
    assert remote is not None
    assert remote.model == "remote/large"
    assert engines.calibration(remote.model).version == engines.calibration("remote").version
