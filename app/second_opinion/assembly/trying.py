"""Reviewers tried on their own examples, with the model that judges documents, in this process."""

from collections.abc import Iterator
from contextlib import contextmanager

from second_opinion.assembly.engines import Engines
from second_opinion.assembly.options import worker_options
from second_opinion.assembly.services import Services
from second_opinion.domain.document import Document
from second_opinion.extraction.sandbox import extract_text
from second_opinion.reviewing.examples import Judges


def read(text: str, name: str) -> Document:
    """An example as a file of that name would be read; in this process, as its author wrote the reviewer too."""
    return extract_text(text, name)


@contextmanager
def judges(services: Services, model: str | None) -> Iterator[Judges | None]:
    """Those who answer the questions, None where there is no model; its memory is given back at the end."""
    engines = Engines(worker_options(services.paths, services.settings, model or services.model()))
    engine = engines.engine(None)
    try:
        yield (
            Judges(engine=engine, calibration=engines.calibration(engine.model), heads=engines.heads())
            if engine
            else None
        )
    finally:
        engines.close()
