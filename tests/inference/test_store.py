import hashlib
from collections.abc import Callable
from pathlib import Path

import pytest

from second_opinion.domain.errors import Cancelled, ModelUnusable
from second_opinion.inference.catalogue import Catalogue, HubFile, ModelEntry
from second_opinion.inference.store import ModelStore, StoredModel

CONTENT = b"GGUF and then the weights"


def entry(model: str, content: bytes) -> ModelEntry:
    return ModelEntry(
        id=model,
        title=model.upper(),
        file=f"{model}-file.gguf",
        bytes=len(content),
        sha256=hashlib.sha256(content).hexdigest(),
        licence="Apache-2.0",
        memory=1,
        note="",
        sources=(HubFile("https://example.org/file"),),
    )


CATALOGUE = Catalogue(
    models=(entry("tiny", CONTENT), entry("big", CONTENT * 2)), default="big", small="tiny", small_below=1
)


@pytest.fixture
def store(tmp_path: Path) -> ModelStore:
    return ModelStore(tmp_path / "data" / "models", CATALOGUE)


@pytest.fixture
def put(store: ModelStore) -> Callable[[str, bytes], Path]:
    """Puts a file among the models."""

    def write(name: str, content: bytes) -> Path:
        store.folder.mkdir(parents=True, exist_ok=True)
        path = store.folder / name
        path.write_bytes(content)
        return path

    return write


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """A model file that the user has."""
    path = tmp_path / "My Model (v2).Q4_0.gguf"
    path.write_bytes(CONTENT * 3)
    return path


Put = Callable[[str, bytes], Path]


def test_an_absent_folder_holds_nothing_and_stays_absent(store: ModelStore) -> None:
    assert store.installed() == []
    assert not store.has("tiny")
    assert not store.folder.exists()


def test_the_largest_comes_first(store: ModelStore, put: Put) -> None:
    put("tiny-file.gguf", CONTENT)
    put("big-file.gguf", CONTENT * 2)
    assert [model.id for model in store.installed()] == ["big", "tiny"]
    assert store.path("tiny").read_bytes() == CONTENT


@pytest.mark.parametrize("name", ["tiny-file.gguf.part", "stranger.gguf", "tiny-file.gguf.toml"])
def test_other_files_are_no_models(store: ModelStore, put: Put, name: str) -> None:
    put(name, CONTENT)
    assert store.installed() == []


def test_a_file_cut_short_is_said(store: ModelStore, put: Put) -> None:
    put("tiny-file.gguf", CONTENT[:-1])
    assert not store.has("tiny")
    with pytest.raises(ModelUnusable, match="tiny is cut short; fetch it again with “second-opinion models pull tiny”"):
        store.path("tiny")


def test_what_is_not_there_is_said(store: ModelStore) -> None:
    with pytest.raises(ModelUnusable, match="tiny is not here yet; fetch it with “second-opinion models pull tiny”"):
        store.path("tiny")
    with pytest.raises(ModelUnusable, match="no model called “nonsense” on this machine"):
        store.path("nonsense")


def test_verifying_finds_a_changed_byte(store: ModelStore, put: Put) -> None:
    path = put("tiny-file.gguf", CONTENT)
    seen: list[tuple[int, int]] = []
    assert store.verify("tiny", lambda done, total: seen.append((done, total)))
    assert seen == [(len(CONTENT), len(CONTENT))]
    path.write_bytes(CONTENT.replace(b"w", b"W"))
    assert not store.verify("tiny")
    with pytest.raises(Cancelled):
        store.verify("tiny", cancelled=lambda: True)


def test_a_model_of_ones_own(store: ModelStore, own: Path) -> None:
    added = store.add(own)
    assert added == StoredModel(
        id="my-model-v2.q4_0",
        title="My Model (v2).Q4_0",
        path=store.folder / "my-model-v2.q4_0.gguf",
        bytes=len(CONTENT) * 3,
        sha256=hashlib.sha256(CONTENT * 3).hexdigest(),
        added=True,
    )
    assert store.installed() == [added]
    assert store.path(added.id).read_bytes() == own.read_bytes()
    assert store.verify(added.id)
    added.path.write_bytes(CONTENT[::-1] * 3)
    assert not store.verify(added.id)


def test_adding_twice_is_refused(store: ModelStore, own: Path) -> None:
    store.add(own)
    with pytest.raises(ModelUnusable, match="already; rename the file or remove that one first"):
        store.add(own)


def test_the_name_of_a_known_model_is_taken(store: ModelStore, own: Path) -> None:
    with pytest.raises(ModelUnusable, match="There is a model called tiny already"):
        store.add(own.rename(own.with_name("Tiny.gguf")))


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("notes.gguf", b"Dear Sir", r"notes\.gguf is not a GGUF model file"),
        ("empty.gguf", b"", r"empty\.gguf is not a GGUF model file"),
        ("(--).gguf", CONTENT, "has no usable name"),
        ("None.gguf", CONTENT, "There is a model called none already"),
    ],
)
def test_what_cannot_be_added_is_said(
    store: ModelStore, tmp_path: Path, name: str, content: bytes, sentence: str
) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(ModelUnusable, match=sentence):
        store.add(tmp_path / name)
    assert not store.folder.exists()


def test_a_name_in_any_script_will_do(store: ModelStore, own: Path) -> None:
    assert store.add(own.rename(own.with_name("模型 – Ü.gguf"))).id == "模型-ü"


def test_an_absent_file_cannot_be_added(store: ModelStore, tmp_path: Path) -> None:
    with pytest.raises(ModelUnusable, match="cannot be opened"):
        store.add(tmp_path / "absent.gguf")


def test_adding_can_be_cancelled_and_leaves_nothing(store: ModelStore, own: Path) -> None:
    with pytest.raises(Cancelled):
        store.add(own, cancelled=lambda: True)
    assert list(store.folder.iterdir()) == []


def test_removing(store: ModelStore, put: Put, own: Path) -> None:
    put("tiny-file.gguf", CONTENT)
    added = store.add(own)
    store.remove("tiny")
    store.remove(added.id)
    assert list(store.folder.iterdir()) == []
    with pytest.raises(ModelUnusable, match="tiny is not on this machine"):
        store.remove("tiny")


def test_removing_takes_what_was_begun(store: ModelStore, put: Put) -> None:
    put("tiny-file.gguf.part", b"half")
    store.remove("tiny")
    assert list(store.folder.iterdir()) == []


def test_a_damaged_note_vouches_for_nothing(store: ModelStore, own: Path) -> None:
    added = store.add(own)
    added.path.with_name(f"{added.path.name}.toml").write_text("bytes = 'many'")
    assert store.installed() == []
