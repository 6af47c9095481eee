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
from second_opinion.evaluation.folds import Folds

ProgressOf = Callable[[int], AbstractContextManager[Tell]]
"""Shows how far so many reviews came, while the context is open."""


class Reviews(Protocol):
    """Whoever reviews documents: this program, or a baseline."""

    def of(self, jobs: Sequence[Job]) -> tuple[Read, ...]:
        """A review for each job, in order."""


@dataclass(frozen=True, slots=True)
class OwnReviews:
    """Made by this program on a worker of one's own, one after the other; each is kept as soon as it is there.

    A document that heads were fitted on is reviewed with the heads of the fold that left it out, where there are ``folds``.
    """

    services: Services
    model: str
    cache: Cache
    progress: ProgressOf
    folds: Folds | None = None

    def of(self, jobs: Sequence[Job]) -> tuple[Read, ...]:
        keys = [f"{self.model}\n{job_key(job)}" for job in jobs]
        kept = {key: read for key in keys if (read := self.cache.get(key))}
        missing = {key: job for key, job in zip(keys, jobs, strict=True) if key not in kept}
        if missing:
            kept |= self._made(missing)
        return tuple(kept[key] for key in keys)

    def _made(self, missing: dict[str, Job]) -> dict[str, Read]:
        by_heads: dict[Path | None, dict[str, Job]] = {}
        for key, job in missing.items():
            by_heads.setdefault(self._heads(job), {})[key] = replace(job, model=self.model)
        made: dict[str, Read] = {}
        with self.progress(len(missing)) as tell:
            for heads, jobs in by_heads.items():
                wanted = list(jobs.values())
                results = review_now(self.services, wanted, save=False, as_told=False, tell=tell, heads=heads)
                for key, result in zip(jobs, results, strict=True):
                    made[key] = read_of(result)
                    if result.review is not None:  # what could not be read is tried again
                        self.cache.put(key, made[key])
        return made

    def _heads(self, job: Job) -> Path | None:
        """The heads that never saw a document; None: those that ship."""
        return self.folds.left_out(content_hash(job)) if self.folds else None


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
    return "\n".join([content_hash(job), job.name, str(job.kind), str(job.role)])


def content_hash(job: Job) -> str:
    """SHA-256 of the bytes."""
    data = Path(job.path).read_bytes() if job.path else (job.text or "").encode()
    return hashlib.sha256(data).hexdigest()
