"""Children that speak the protocol of the worker, written as small programs."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

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
