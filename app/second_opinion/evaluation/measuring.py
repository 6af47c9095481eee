"""From the name of a suite to its result."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import platformdirs

from second_opinion.assembly.engines import NO_MODEL
from second_opinion.assembly.services import Services
from second_opinion.domain.errors import UserError
from second_opinion.evaluation.cache import Cache, state_of
from second_opinion.evaluation.corpus import Data
from second_opinion.evaluation.fitted import NOTHING, fitted_on
from second_opinion.evaluation.naive import NAIVE, SCRIPT, NaiveReviews
from second_opinion.evaluation.results import Measured
from second_opinion.evaluation.reviews import OwnReviews, ProgressOf, Reviews
from second_opinion.evaluation.suites.clauses import clauses
from second_opinion.evaluation.suites.clean import clean
from second_opinion.evaluation.suites.injection import injection
from second_opinion.evaluation.suites.nda import nda
from second_opinion.evaluation.suites.planted import planted
from second_opinion.evaluation.suites.quotes import quotes
from second_opinion.evaluation.suites.samples import samples
from second_opinion.evaluation.suites.terms import terms

Suite = Callable[[Data, Reviews], Measured]

SUITES: dict[str, Suite] = {
    "clauses": clauses,
    "nda": nda,
    "terms": terms,
    "planted": planted,
    "clean": clean,
    "quotes": quotes,
    "injection": injection,
    "samples": samples,
}
FOR_BASELINE = frozenset({"planted", "clean", "quotes", "samples"})
"""The suites that ask for findings of any kind; the baseline names no categories, statements or checks."""


def cache_folder() -> Path:
    """Where reviews are kept between runs."""
    return platformdirs.user_cache_path("second-opinion", appauthor=False) / "evaluation"


def measure(suite: str, services: Services, data: Data, model: str | None, progress: ProgressOf) -> Measured:
    """Measure the program with a model; None: the one that judges documents, where there is one."""
    chosen = model or services.model() or NO_MODEL
    reviews = OwnReviews(services, chosen, _cache(services), progress)
    return replace(SUITES[suite](data, reviews), model=chosen, fitted_on=fitted_on(suite))


def measure_naive(suite: str, services: Services, data: Data, model: str | None, progress: ProgressOf) -> Measured:
    """Measure the baseline with the same matcher.

    Raises:
        UserError: the suite has no meaning for it, there is no model, or the script is not there.
    """
    chosen = model or services.model() or NO_MODEL
    script = data.folder.parent / SCRIPT
    if suite not in FOR_BASELINE:
        raise UserError(
            f"The baseline can be measured with {', '.join(sorted(FOR_BASELINE))}; “{suite}” asks for more."
        )
    if chosen == NO_MODEL:
        raise UserError("The baseline needs a model; choose an installed one with --model.")
    if not script.is_file():
        raise UserError(f"{script} is not there; the baseline lies beside the folder given with --data.")
    reviews = NaiveReviews(script, services.models.path(chosen), _cache(services), progress)
    return replace(SUITES[suite](data, reviews), model=chosen, baseline=NAIVE, fitted_on=NOTHING)


def _cache(services: Services) -> Cache:
    return Cache(cache_folder(), state_of((services.paths.reviewers, services.paths.calibrations)))
