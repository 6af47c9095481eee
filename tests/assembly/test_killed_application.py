"""kill -9 of the whole application with a full queue: nothing is lost, nothing comes twice."""

import hashlib
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

from second_opinion.assembly.services import Services, build
from second_opinion.domain.job import Job, Origin
from second_opinion.domain.stored import ReviewFilter, Status
from second_opinion.settings import Paths, Settings

DOCUMENTS = 8
APPLICATION = """
import pathlib, sys
from second_opinion.assembly.services import build
from second_opinion.domain.progress import Changed
from second_opinion.settings import Paths, Settings
root = pathlib.Path(sys.argv[1])
services = build(Paths(root / "config", root / "data", root / "run"), Settings())
services.dispatcher.listen(lambda progress: isinstance(progress, Changed) and print("review", flush=True))
services.start()
sys.stdin.read()
"""


def test_nothing_is_lost_and_nothing_comes_twice(paths: Paths, tmp_path: Path, contract: Path, told: Any) -> None:
    services = build(paths, Settings())
    for number in range(DOCUMENTS):
        document = tmp_path / f"{number}.txt"
        document.write_text(contract.read_text() + f"\nNumber {number}.\n")
        digest = hashlib.sha256(document.read_bytes()).hexdigest()
        services.submit(Job(origin=Origin.FOLDER, name=document.name, path=str(document), sha256=digest))
    services.history.close()

    with subprocess.Popen(
        [sys.executable, "-c", APPLICATION, str(tmp_path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as application:
        assert application.stdout is not None
        for _ in range(3):
            assert application.stdout.readline() == b"review\n"
        application.send_signal(signal.SIGKILL)

    again: Services = build(paths, Settings())
    try:
        again.dispatcher.listen(told)
        again.start()
        told.until_idle()
        lines = again.history.lines(ReviewFilter())
        assert sorted(line.name for line in lines) == sorted(f"{number}.txt" for number in range(DOCUMENTS))
        assert {line.status for line in lines} == {Status.READ}
        assert again.history.waiting() == 0
    finally:
        again.stop()
