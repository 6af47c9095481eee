"""Results as one page of HTML: what a person would send on, or print."""

from collections.abc import Sequence

from second_opinion.assembly.review_now import Result
from second_opinion.domain.words import Say, as_they_are
from second_opinion.history.export_html import to_html
from second_opinion.history.report import Block, report_of_review, report_of_unread


def as_html(results: Sequence[Result], say: Say = as_they_are) -> str:
    """All results, one document after the other."""
    return to_html([_report(result, say) for result in results], say)


def _report(result: Result, say: Say) -> tuple[Block, ...]:
    if result.review is None:
        return report_of_unread(result.job.name, result.reason, say)
    return report_of_review(result.review, say=say)
