"""Children that speak the protocol of the worker, written as small programs; and models of a few kilobytes."""

import struct
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Literal

import numpy as np
import numpy.typing as npt
import pytest
from pydantic import TypeAdapter

from second_opinion.domain.job import FromWorker, ToWorker
from second_opinion.inference.child import WorkerProcess

Child = WorkerProcess[FromWorker, ToWorker]
FROM_WORKER: TypeAdapter[FromWorker] = TypeAdapter(FromWorker)
TO_WORKER: TypeAdapter[ToWorker] = TypeAdapter(ToWorker)

PREAMBLE = """
import logging, os, subprocess, sys, time
from pydantic import TypeAdapter
from second_opinion.domain.job import FromWorker, Job, Recalled, Stopped, ToWorker
from second_opinion.inference.child import WorkerChannel
logging.basicConfig(level=logging.INFO)
channel = WorkerChannel(TypeAdapter(ToWorker), TypeAdapter(FromWorker))
def say(reason):
    channel.send(Stopped(reason))
"""


@pytest.fixture
def preamble() -> str:
    """How a child program begins."""
    return PREAMBLE


@pytest.fixture
def child(tmp_path: Path) -> Iterator[Callable[[str], Child]]:
    """Starts a program with a ``channel`` and a ``say``; its log is ``worker.log``."""
    made: list[Child] = []

    def start(program: str) -> Child:
        command = [sys.executable, "-c", PREAMBLE + program]
        made.append(Child(command, FROM_WORKER, TO_WORKER, tmp_path / "worker.log"))
        return made[-1]

    yield start
    for process in made:
        process.stop()


WIDTH, LAYERS = 32, 2
STRING, ARRAY, UINT32, INT32, FLOAT32, BOOL = 8, 9, 4, 5, 6, 7
CONTROL, UNKNOWN, NORMAL, BYTE = 3, 2, 1, 6
SIZES = {
    "llama": {"feed_forward_length": 2 * WIDTH, "attention.head_count": 2},
    "mamba": {"ssm.conv_kernel": 4, "ssm.inner_size": 2 * WIDTH, "ssm.state_size": 8, "ssm.time_step_rank": 2},
}
SHAPES: dict[str, dict[str, tuple[int, ...]]] = {
    "llama": {
        **{f"{name}.weight": (WIDTH, WIDTH) for name in ("attn_q", "attn_k", "attn_v", "attn_output")},
        **{f"{name}.weight": (2 * WIDTH, WIDTH) for name in ("ffn_gate", "ffn_up")},
        **{f"{name}.weight": (WIDTH,) for name in ("attn_norm", "ffn_norm")},
        "ffn_down.weight": (WIDTH, 2 * WIDTH),
    },
    "mamba": {
        "attn_norm.weight": (WIDTH,),
        "ssm_in.weight": (4 * WIDTH, WIDTH),
        "ssm_conv1d.weight": (2 * WIDTH, 4),
        "ssm_conv1d.bias": (2 * WIDTH,),
        "ssm_x.weight": (2 + 2 * 8, 2 * WIDTH),
        "ssm_dt.weight": (2 * WIDTH, 2),
        "ssm_dt.bias": (2 * WIDTH,),
        "ssm_a": (2 * WIDTH, 8),
        "ssm_d": (2 * WIDTH,),
        "ssm_out.weight": (WIDTH, 2 * WIDTH),
    },
}
CHAT = "{% for message in messages %}<s>{{ message['content'] }}</s>{% endfor %}"


@pytest.fixture(scope="session")
def make_model(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Path]:
    """Writes a GGUF model of random weights that llama.cpp reads in a moment; in 32-bit floats, so that nothing is rounded away."""

    def make(
        words: tuple[str, ...] = ("Ye", "Yes", "No"),
        context: int = 4096,
        template: str = CHAT,
        kind: Literal["llama", "mamba"] = "llama",
    ) -> Path:
        tokens = ["<unk>", "<s>", "</s>", *(f"<0x{byte:02X}>" for byte in range(256)), *words]
        kinds = [UNKNOWN, CONTROL, CONTROL, *[BYTE] * 256, *[NORMAL] * len(words)]
        facts = [
            _fact("general.architecture", STRING, kind),
            _fact(f"{kind}.context_length", UINT32, context),
            _fact(f"{kind}.embedding_length", UINT32, WIDTH),
            _fact(f"{kind}.block_count", UINT32, LAYERS),
            _fact(f"{kind}.attention.layer_norm_rms_epsilon", FLOAT32, 1e-5),
            *(_fact(f"{kind}.{name}", UINT32, value) for name, value in SIZES[kind].items()),
            _fact("tokenizer.ggml.model", STRING, "llama"),
            _facts("tokenizer.ggml.tokens", STRING, tokens),
            _facts("tokenizer.ggml.scores", FLOAT32, [-float(n) for n in range(len(tokens))]),
            _facts("tokenizer.ggml.token_type", INT32, kinds),
            _fact("tokenizer.ggml.add_space_prefix", BOOL, False),
            _fact("tokenizer.chat_template", STRING, template),
        ]
        path = tmp_path_factory.mktemp("model") / "tiny.gguf"
        path.write_bytes(_gguf(facts, _tensors(SHAPES[kind], len(tokens))))
        return path

    return make


def _tensors(shapes: Mapping[str, tuple[int, ...]], vocabulary: int) -> dict[str, npt.NDArray[np.float32]]:
    random = np.random.default_rng(0)
    every = {
        "token_embd.weight": (vocabulary, WIDTH),
        "output.weight": (vocabulary, WIDTH),
        "output_norm.weight": (WIDTH,),
    }
    for layer in range(LAYERS):
        every |= {f"blk.{layer}.{name}": shape for name, shape in shapes.items()}
    tensors = {name: random.normal(0, 0.3, shape).astype(np.float32) for name, shape in every.items()}
    tensors |= {name: np.ones(WIDTH, np.float32) for name in every if name.endswith("_norm.weight")}
    return tensors | {
        name: np.full(tensors[name].shape, -0.01, np.float32) for name in every if name.endswith("ssm_a")
    }  # fades slowly


def _gguf(facts: list[bytes], tensors: dict[str, npt.NDArray[np.float32]]) -> bytes:
    descriptions, data = b"", b""
    for name, tensor in tensors.items():
        sizes = b"".join(struct.pack("<Q", size) for size in reversed(tensor.shape))
        descriptions += _text(name) + struct.pack("<I", tensor.ndim) + sizes + struct.pack("<IQ", 0, len(data))
        data += tensor.tobytes()
        data += bytes(-len(data) % 32)
    begin = b"GGUF" + struct.pack("<IQQ", 3, len(tensors), len(facts)) + b"".join(facts) + descriptions
    return begin + bytes(-len(begin) % 32) + data


def _fact(name: str, kind: int, value: str | float) -> bytes:
    return _text(name) + struct.pack("<I", kind) + _value(kind, value)


def _facts(name: str, kind: int, values: Sequence[str | float]) -> bytes:
    head = _text(name) + struct.pack("<IIQ", ARRAY, kind, len(values))
    return head + b"".join(_value(kind, value) for value in values)


def _value(kind: int, value: str | float) -> bytes:
    if isinstance(value, str):
        return _text(value)
    return struct.pack({UINT32: "<I", INT32: "<i", FLOAT32: "<f", BOOL: "<?"}[kind], value)


def _text(value: str) -> bytes:
    return struct.pack("<Q", len(value.encode())) + value.encode()
