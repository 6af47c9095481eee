import hashlib
import signal
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import psutil

from second_opinion.assembly.dispatcher import Dispatcher
from second_opinion.assembly.options import worker_options
from second_opinion.assembly.runner import Outcome, Runner
from second_opinion.assembly.services import Services, build, local_now
from second_opinion.domain.job import Job, Origin
from second_opinion.domain.progress import Changed, Failed, Progress, Waiting, Working
from second_opinion.domain.stored import ReviewFilter, Status
from second_opinion.settings import ModelSettings, Paths, ReviewerSettings, Settings


def job(path: Path, origin: Origin = Origin.FOLDER) -> Job:
    return Job(origin=origin, name=path.name, path=str(path), sha256=hashlib.sha256(path.read_bytes()).hexdigest())


def workers() -> list[psutil.Process]:
    return [
        child
        for child in psutil.Process().children(recursive=True)
        if "second_opinion.assembly.worker" in " ".join(child.cmdline())
    ]


def test_a_document_becomes_a_review_with_exact_quotes(services: Services, told: Any, contract: Path) -> None:
    services.start()
    services.submit(job(contract))
    final = told.until(lambda progress: isinstance(progress, Changed) and progress.final)
    stored = services.history.load(final.review_id)
    assert stored.review is not None
    assert stored.text == contract.read_text()
    assert {finding.quote for finding in stored.review.findings if finding.span} == {
        stored.text[finding.span.start : finding.span.end] for finding in stored.review.findings if finding.span
    }
    assert any("4,500" in (finding.quote or "") for finding in stored.review.findings)
    assert stored.review.model is None


def test_what_is_read_now_is_not_counted_as_waiting(services: Services, told: Any, contract: Path) -> None:
    services.submit(job(contract))
    services.start()
    told.until_idle()
    first = next(at for at, progress in enumerate(told.seen) if isinstance(progress, Working))
    assert [progress for progress in told.seen[:first] if isinstance(progress, Waiting)] == [Waiting(1), Waiting(0)]


def test_the_same_content_is_reviewed_once(services: Services, told: Any, contract: Path, tmp_path: Path) -> None:
    services.submit(job(contract))
    services.start()
    told.until_idle()
    copy = tmp_path / "copy.txt"
    copy.write_bytes(contract.read_bytes())
    assert services.submit(job(copy)) is None
    assert len(services.history.lines(ReviewFilter())) == 1


def test_what_cannot_be_read_is_kept_with_its_reason(services: Services, told: Any, tmp_path: Path) -> None:
    broken = tmp_path / "broken.pdf"
    broken.write_bytes(b"%PDF-1.7 nothing else")
    services.start()
    services.submit(job(broken))
    told.until(lambda progress: isinstance(progress, Failed))
    (line,) = services.history.lines(ReviewFilter())
    assert line.status is Status.NOT_READ
    assert line.reason


def test_a_killed_worker_costs_one_try(services: Services, told: Any, contract: Path) -> None:
    services.start()
    services.submit(job(contract))
    told.until(lambda progress: isinstance(progress, Working))
    for process in workers():
        process.send_signal(signal.SIGKILL)
    told.until(lambda progress: isinstance(progress, Changed) and progress.final)
    told.until_idle()
    assert len(services.history.lines(ReviewFilter())) == 1
    assert services.history.waiting() == 0


def test_a_document_that_kills_the_worker_twice_is_left_alone(services: Services, told: Any, contract: Path) -> None:
    services.start()
    services.submit(job(contract))
    for _ in range(2):
        told.until(lambda progress: isinstance(progress, Working))
        for process in workers():
            process.send_signal(signal.SIGKILL)
    told.until(lambda progress: isinstance(progress, Failed | Changed))
    told.until_idle()
    assert len(services.history.lines(ReviewFilter())) == 1
    assert services.history.waiting() == 0


def test_stopping_leaves_no_process_and_the_queue(services: Services, told: Any, contract: Path) -> None:
    services.dispatcher.pause()
    services.start()
    services.submit(job(contract))
    told.until_idle()
    assert services.history.waiting() == 1
    services.dispatcher.stop()
    assert workers() == []
    assert services.paths.history.exists()


class Interrupted(Runner):
    """Reads until it is stopped, and ends then as the worker does whose pipe is closed."""

    def run(self, job: Job) -> Outcome:
        self._tell(Working(job, None, 0, 0))
        self._left = threading.Event()
        self._left.wait(60)
        return Outcome.STOPPED

    def stop(self) -> None:
        self._left.set()


def test_what_is_read_when_the_program_ends_is_read_again_at_the_next_start(
    services: Services, told: Any, contract: Path, tmp_path: Path
) -> None:
    def interrupted(tell: Callable[[Progress], None]) -> Runner:
        return Interrupted(
            worker_options(services.paths, Settings(), None), services.history, tell, local_now, tmp_path / "log"
        )

    dispatcher = Dispatcher(services.history, interrupted, local_now)
    dispatcher.listen(told)
    dispatcher.start()
    dispatcher.submit(job(contract))
    told.until(lambda progress: isinstance(progress, Working))
    dispatcher.stop(60)
    assert services.history.waiting() == 1


def test_where_power_is_spared_only_the_rules_read(paths: Paths, told: Any, contract: Path, small_model: Path) -> None:
    paths.models.mkdir(parents=True)
    (paths.models / small_model.name).symlink_to(small_model)
    services = build(paths, Settings(model=ModelSettings(id="smollm2-135m")))
    dispatcher = Dispatcher(services.history, services.runner, local_now, lambda _: True)
    dispatcher.listen(told)
    dispatcher.start()
    dispatcher.submit(job(contract))

    final = told.until(lambda progress: isinstance(progress, Changed) and progress.final)
    dispatcher.stop()
    services.stop()
    assert services.model() == "smollm2-135m"
    assert final.review.model is None
    assert final.review.findings


def test_a_reviewer_that_is_off_finds_nothing(services: Services, told: Any, contract: Path) -> None:
    services.start()
    services.take_up(Settings(reviewers=ReviewerSettings(off=("contracts",))))
    services.submit(job(contract))

    final = told.until(lambda progress: isinstance(progress, Changed) and progress.final)
    assert final.review.reviewer == "contracts"
    assert final.review.findings == ()
