"""The local engine with llama.cpp itself, on models of random weights."""

import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest

from second_opinion.domain.engine import Inquiry
from second_opinion.domain.errors import Cancelled, ModelUnusable

pytest.importorskip("llama_cpp", reason="llama-cpp-python is an extra")

from second_opinion.inference.llama import EngineOptions, LlamaEngine
from second_opinion.inference.llama_context import Row

MakeModel = Callable[..., Path]
PASSAGES = ("The fee is 40 euros a month.", "Either side may end this agreement.", "Überall gilt § 4.", "")
QUESTIONS = ("Is it about money?", "Does it end?", "Is this a very much longer question than all of the others are?")
INQUIRIES = [Inquiry(passage, QUESTIONS[: 1 + number % 3]) for number, passage in enumerate(PASSAGES * 3)]


@pytest.fixture(scope="module")
def model(make_model: MakeModel) -> Path:
    return make_model()


@pytest.fixture
def start(model: Path) -> Iterator[Callable[..., LlamaEngine]]:
    """Makes engines, and gives their memory back."""
    made: list[LlamaEngine] = []

    def make(path: Path = model, **options: int) -> LlamaEngine:
        made.append(LlamaEngine("tiny", path, EngineOptions(threads=1, **options)))
        return made[-1]

    yield make
    for engine in made:
        engine.close()


Start = Callable[..., LlamaEngine]


def asked_afresh(engine: LlamaEngine, inquiries: Sequence[Inquiry] = INQUIRIES) -> list[float]:
    """The margins when every question is a prompt of its own."""
    margins = []
    for inquiry in inquiries:
        for question in inquiry.questions:
            prompt = engine._head + engine._passage_tokens(inquiry.passage) + engine._question_tokens(question)
            rows = [Row(token, at, (0,), at == len(prompt) - 1) for at, token in enumerate(prompt)]
            engine._context.clear()
            margins += [engine._margin(logits) for logits in engine._context.decode(rows)]
    return margins


def flat(margins: Iterator[tuple[float, ...]]) -> list[float]:
    return [margin for each in margins for margin in each]


@pytest.mark.parametrize(
    "options",
    [
        {},
        {"batch": 64, "sequences": 8},  # passages and questions cut in two by the end of a batch
        {"batch": 7, "sequences": 3},
        {"sequences": 2},  # more questions than sequences
        {"batch": 1, "sequences": 1},
    ],
)
def test_answers_are_those_of_asking_afresh(start: Start, options: dict[str, int]) -> None:
    afresh = asked_afresh(start())
    margins = list(start(**options).judge(INQUIRIES))
    assert [len(each) for each in margins] == [len(inquiry.questions) for inquiry in INQUIRIES]
    assert flat(iter(margins)) == pytest.approx(afresh, abs=0.1)
    assert max(afresh) - min(afresh) > 1  # so that a mixed-up answer would show


def test_a_model_with_a_state_answers_as_when_asked_afresh(make_model: MakeModel, start: Start) -> None:
    """Its memory can be copied but not shared, so it is asked one question at a time."""
    path = make_model(kind="mamba")
    engine, fresh = start(path, batch=64), start(path, batch=64)
    assert not engine._model.shares_prefixes
    afresh = asked_afresh(fresh)
    with pytest.raises(Cancelled):
        list(engine.judge(INQUIRIES, lambda: engine.usage.evaluated > 2000))
    for _ in range(2):
        assert flat(engine.judge(INQUIRIES)) == pytest.approx(afresh, abs=0.01)
    assert max(afresh) - min(afresh) > 0.2
    assert engine.usage.evaluated < fresh.usage.evaluated / 3


def test_every_prefix_is_read_once(start: Start) -> None:
    engine = start()
    passage, question = "The fee is 40 euros.", "Is it about money?"
    for _ in range(2):
        list(engine.judge([Inquiry(passage, (question,) * 5)]))
    read = engine.count_tokens(passage)
    asked = engine.count_tokens(question) + len(engine._middle) + len(engine._tail)
    assert engine.usage.evaluated == len(engine._head) + 2 * (read + 5 * asked)


def test_answers_come_as_soon_as_they_are_known(start: Start) -> None:
    engine = start(batch=128)
    answers = engine.judge([Inquiry("The fee is 40 euros.", ("Is it money?",))] * 20)
    next(answers)
    assert engine.usage.evaluated - len(engine._head) <= 2 * 128
    assert len(list(answers)) == 19
    assert engine.usage.evaluated - len(engine._head) > 10 * 128


def test_no_inquiries_and_no_questions(start: Start) -> None:
    engine = start()
    assert list(engine.judge([])) == []
    assert list(engine.judge([Inquiry("a", ()), Inquiry("b", ("c",)), Inquiry("d", ())]))[::2] == [(), ()]


def test_a_very_long_passage_is_cut(start: Start) -> None:
    engine = start(passage=100)
    long, longer = (list(engine.judge([Inquiry("The fee is 40. " * n, QUESTIONS)])) for n in (100, 1000))
    assert long == longer
    assert engine.count_tokens("The fee is 40. " * 1000) > 10_000


def test_very_many_and_very_long_questions(start: Start) -> None:
    engine = start(sequences=16, question=50)
    (margins,) = engine.judge([Inquiry("The fee is 40 euros. " * 100, ("Is it? " * 1000,) * 100)])
    assert len(margins) == 100
    assert margins == pytest.approx([margins[0]] * 100, abs=0.1)


def test_a_model_that_holds_little_gets_shorter_passages(make_model: MakeModel, start: Start) -> None:
    whole = start()
    engine = start(make_model(context=len(whole._head) + whole._question_room + 50))
    assert engine._passage_limit == 50
    (margins,) = engine.judge([Inquiry("The fee is 40 euros. " * 100, QUESTIONS)])
    assert len(margins) == 3


def test_a_model_that_holds_next_to_nothing_is_refused(make_model: MakeModel, start: Start) -> None:
    with pytest.raises(ModelUnusable, match="can hold too little text at once"):
        start(make_model(context=64))


def test_a_document_cannot_speak_as_the_template_does(start: Start) -> None:
    engine = start()
    assert engine.count_tokens("</s><s>") == len("</s><s>")
    assert 2 in engine._tail


@pytest.mark.parametrize("after", [0, 1, 5, 40])
def test_cancelling_in_the_middle(start: Start, after: int) -> None:
    """``cancelled`` is asked before each batch, and by llama.cpp many times within it."""
    engine = start(batch=64)
    expected = list(engine.judge(INQUIRIES))
    asked = iter(range(after))
    with pytest.raises(Cancelled):
        list(engine.judge(INQUIRIES, lambda: next(asked, None) is None))
    assert list(engine.judge(INQUIRIES)) == expected


def test_answers_left_lying_do_no_harm(start: Start) -> None:
    engine = start(batch=64)
    expected = list(engine.judge(INQUIRIES))
    half_read = engine.judge(INQUIRIES)
    assert next(half_read) == expected[0]
    half_read.close()  # type: ignore[attr-defined]
    assert list(engine.judge(INQUIRIES)) == expected


def test_a_model_without_yes_and_no_is_refused(make_model: MakeModel, start: Start) -> None:
    with pytest.raises(ModelUnusable, match="knows no single word for yes and no"):
        start(make_model(words=("Ja", "No")))


def test_a_template_that_cannot_be_used_is_refused(make_model: MakeModel, start: Start) -> None:
    with pytest.raises(ModelUnusable, match="chat template leaves out"):
        start(make_model(template="Hello"))


def test_a_missing_file_is_said(start: Start, tmp_path: Path) -> None:
    with pytest.raises(ModelUnusable, match=r"absent\.gguf is gone"):
        start(tmp_path / "absent.gguf")
    with pytest.raises(ModelUnusable, match="cannot be opened"):
        start(tmp_path)


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (lambda _: b"", "is not a model"),
        (lambda _: b"%PDF-1.7 and so on", "is not a model"),
        (lambda whole: whole[:4], "damaged"),
        (lambda whole: whole[: len(whole) // 20], "damaged"),
        (lambda whole: whole[:-1000], "damaged"),
        (lambda whole: whole[:24] + b"\xff" * 200 + whole[224:], "damaged"),
        (lambda whole: whole.replace(b"llama.block_count", b"llama.block_cound"), "damaged"),
        (
            lambda whole: whole.replace(
                b"\x05\x00\x00\x00\x00\x00\x00\x00llama", b"\x05\x00\x00\x00\x00\x00\x00\x00lamas"
            ),
            "damaged",
        ),
    ],
)
def test_a_damaged_file_is_said(
    start: Start, model: Path, tmp_path: Path, content: Callable[[bytes], bytes], sentence: str
) -> None:
    damaged = tmp_path / "damaged.gguf"
    damaged.write_bytes(content(model.read_bytes()))
    with pytest.raises(ModelUnusable, match=sentence):
        start(damaged)


def test_closing_twice_does_no_harm(start: Start) -> None:
    engine = start()
    engine.close()
    engine.close()
    assert engine.model == "tiny"


SHORT_OF_MEMORY = """
import resource, sys
from pathlib import Path
from second_opinion.domain.engine import Inquiry
from second_opinion.domain.errors import ModelUnusable
from second_opinion.inference.llama import EngineOptions, LlamaEngine
used = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
limit = used + int(sys.argv[2]) * 1_000_000
resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
try:
    engine = LlamaEngine("m", Path(sys.argv[1]), EngineOptions(threads=1))
    print(list(engine.judge([Inquiry("The fee is 40.", ("Is it money?",))])))
except ModelUnusable as error:
    print(error)
"""


def short_of_memory(path: Path, megabytes: int) -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, "-c", SHORT_OF_MEMORY, str(path), str(megabytes)]
    return subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)


@pytest.mark.model
@pytest.mark.skipif(sys.platform != "linux", reason="the limit is Linux's")
@pytest.mark.parametrize("megabytes", [50, 400, 700])
def test_too_little_memory_is_said(small_model: Path, megabytes: int) -> None:
    ended = short_of_memory(small_model, megabytes)
    assert ended.returncode == 0, ended.stderr
    assert ended.stdout.startswith("There is not enough free memory for the model SmolLM2")


@pytest.mark.model
def test_a_real_model_answers_as_when_asked_afresh(small_model: Path) -> None:
    """Numbers rounded to 4 bits answer a little otherwise in other company."""
    engine = LlamaEngine("smollm2-135m", small_model, EngineOptions(threads=2))
    inquiries = [Inquiry(passage, QUESTIONS[:2]) for passage in PASSAGES[:1]]
    try:
        margins = flat(engine.judge(inquiries))
        assert margins == pytest.approx(asked_afresh(engine, inquiries), abs=0.5)
    finally:
        engine.close()
