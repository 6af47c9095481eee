"""Reviews of many documents: those of an earlier run are taken over, the others are made by the program as it is."""

import hashlib
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from second_opinion.assembly.review_now import Result, review_now
from second_opinion.assembly.runner import Tell
from second_opinion.assembly.services import Services
from second_opinion.domain.job import Job, Origin
from second_opinion.evaluation.cache import Cache, Read

ProgressOf = Callable[[int], AbstractContextManager[Tell]]
"""Shows how far so many reviews came, while the context is open."""


class Reviews(Protocol):
    """Whoever reviews documents: this program, or a baseline."""

    def of(self, jobs: Sequence[Job]) -> tuple[Read, ...]:
        """A review for each job, in order."""


@dataclass(frozen=True, slots=True)
class OwnReviews:
    """Made by this program on a worker of one's own, one after the other; each is kept as soon as it is there."""

    services: Services
    model: str
    cache: Cache
    progress: ProgressOf

    def of(self, jobs: Sequence[Job]) -> tuple[Read, ...]:
        keys = [f"{self.model}\n{job_key(job)}" for job in jobs]
        kept = {key: read for key in keys if (read := self.cache.get(key))}
        missing = {key: job for key, job in zip(keys, jobs, strict=True) if key not in kept}
        if missing:
            kept |= self._made(missing)
        return tuple(kept[key] for key in keys)

    def _made(self, missing: dict[str, Job]) -> dict[str, Read]:
        made: dict[str, Read] = {}
        jobs = [replace(job, model=self.model) for job in missing.values()]
        with self.progress(len(jobs)) as tell:
            results = review_now(self.services, jobs, save=False, tell=tell)
            for key, result in zip(missing, results, strict=True):
                made[key] = read_of(result)
                if result.review is not None:  # what could not be read is tried again
                    self.cache.put(key, made[key])
        return made


def read_of(result: Result) -> Read:
    """What the measuring needs of a result."""
    text = result.document.text if result.document else ""
    return Read(result.job.name, text, result.review, result.reason)


def file_job(path: Path) -> Job:
    """The job that reviews a file as the command line would."""
    return Job(origin=Origin.COMMAND_LINE, name=path.name, path=str(path.absolute()))


def text_job(text: str, name: str) -> Job:
    """The job that reviews a text as if it were a file of that name."""
    return Job(origin=Origin.COMMAND_LINE, name=name, text=text)


def job_key(job: Job) -> str:
    """Identity of what is reviewed: the bytes, the name (it tells the format), and what the user said of them."""
    data = Path(job.path).read_bytes() if job.path else (job.text or "").encode()
    return "\n".join([hashlib.sha256(data).hexdigest(), job.name, str(job.kind), str(job.role)])
