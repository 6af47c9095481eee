"""The bundled samples: the problems they were written with are found, and the clean one is left in peace."""

from second_opinion.domain.check import Severity
from second_opinion.evaluation.bundled import CLEAN, NAMES, Problem, sample
from second_opinion.evaluation.cache import Read
from second_opinion.evaluation.corpus import Data
from second_opinion.evaluation.matching import Ruler
from second_opinion.evaluation.results import Measured
from second_opinion.evaluation.reviews import Reviews, text_job
from second_opinion.evaluation.suites.scoring import claims_of, measured
from second_opinion.evaluation.tally import Tally, mean_figure, recall


def samples(data: Data, reviews: Reviews) -> Measured:
    """The share of problems that a finding points at, and findings above low in the clean sample."""
    del data  # they come with the program
    texts = [sample(name) for name in (*NAMES, CLEAN)]
    reads = reviews.of([text_job(one.text, one.name) for one in texts])
    tally = Tally()
    for one, read in zip(texts[:-1], reads, strict=False):
        if read.review is None:
            continue
        tally.begin(one.name)
        for problem in one.problems:
            if _hit(problem, read):
                tally.right(problem.check)
            else:
                tally.overlooked(problem.check, problem.why)
    found = tally.figure(recall)
    alarms = []
    if (clean := reads[-1].review) is not None:
        tally.begin(CLEAN)
        alarms = list(clean.at_least(Severity.MEDIUM))
        for alarm in alarms:
            tally.false_alarm(alarm.check, f"{alarm.title}: {alarm.quote}", alarm.probability)
    figures = {"recall": found, "false_per_document": mean_figure([float(len(alarms))])}
    return measured("samples", reads, figures, tally.results())


def _hit(problem: Problem, read: Read) -> bool:
    """Whether a finding shares a sentence with the problem; of something missing, whether its check fired."""
    findings = read.review.findings if read.review else ()
    if problem.span is None:
        return any(finding.check == problem.check for finding in findings)
    claims = [claim.span for claim in claims_of(findings)]
    return Ruler(read.text).match(claims, [problem.span]).counts.recalled > 0
