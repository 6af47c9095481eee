"""From the name of a suite to its result."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import platformdirs

from second_opinion.assembly.services import Services
from second_opinion.domain.engine import NO_MODEL
from second_opinion.domain.errors import UserError
from second_opinion.evaluation.cache import Cache, state_of
from second_opinion.evaluation.corpus import Data
from second_opinion.evaluation.fitted import NOTHING, fitted_on
from second_opinion.evaluation.folds import Folds
from second_opinion.evaluation.naive import NAIVE, SCRIPT, NaiveReviews
from second_opinion.evaluation.results import Measured
from second_opinion.evaluation.reviews import OwnReviews, ProgressOf, Reviews
from second_opinion.evaluation.suites.clauses import clauses
from second_opinion.evaluation.suites.clean import clean
from second_opinion.evaluation.suites.drafts import drafts
from second_opinion.evaluation.suites.general import general
from second_opinion.evaluation.suites.injection import injection
from second_opinion.evaluation.suites.insights import chosen_passages
from second_opinion.evaluation.suites.mail import mail
from second_opinion.evaluation.suites.nda import nda
from second_opinion.evaluation.suites.plans import plans
from second_opinion.evaluation.suites.planted import planted
from second_opinion.evaluation.suites.quotes import quotes
from second_opinion.evaluation.suites.recognise import recognised
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
    "recognise": recognised,
    "insights": chosen_passages,
    "general": general,
    "plans": plans,
    "mail": mail,
    "drafts": drafts,
}
FOR_BASELINE = frozenset({"planted", "clean", "quotes", "samples"})
"""The suites that ask for findings of any kind; the baseline names no categories, statements or checks."""


def cache_folder() -> Path:
    """Where reviews, and heads by fold, are kept between runs."""
    return platformdirs.user_cache_path("second-opinion", appauthor=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Bench:
    """What is measured, with what: ``model`` None is the one that judges documents, where there is one."""

    services: Services
    data: Data
    model: str | None
    progress: ProgressOf
    kept: Path  # a folder for reviews, to go on from after a stop
    folds: Folds | None = None

    def measure(self, suite: str) -> Measured:
        """Measure the program."""
        reviews = OwnReviews(self.services, self._model, self._cache(), self.progress, self.folds)
        fitted = fitted_on(suite, self.data, self.folds)
        return replace(SUITES[suite](self.data, reviews), model=self._model, fitted_on=fitted)

    def measure_naive(self, suite: str) -> Measured:
        """Measure the baseline with the same matcher.

        Raises:
            UserError: the suite has no meaning for it, there is no model, or the script is not there.
        """
        script = self.data.folder.parent / SCRIPT
        if suite not in FOR_BASELINE:
            known = ", ".join(sorted(FOR_BASELINE))
            raise UserError(f"The baseline can be measured with {known}; “{suite}” asks for more.")
        if self._model == NO_MODEL:
            raise UserError("The baseline needs a model; choose an installed one with --model.")
        if not script.is_file():
            raise UserError(f"{script} is not there; the baseline lies beside the folder given with --data.")
        reviews = NaiveReviews(script, self.services.models.path(self._model), self._cache(), self.progress)
        return replace(SUITES[suite](self.data, reviews), model=self._model, baseline=NAIVE, fitted_on=NOTHING)

    @property
    def _model(self) -> str:
        return self.model or self.services.model() or NO_MODEL

    def _cache(self) -> Cache:
        own = [self.services.paths.reviewers, self.services.paths.playbook, self.services.paths.calibrations]
        return Cache(self.kept, state_of([*own, *([self.folds.folder] if self.folds else [])]))
