"""Results as one page of HTML: what a person would send on, or print."""

from collections.abc import Sequence

from second_opinion.assembly.review_now import Result
from second_opinion.history.export_html import to_html
from second_opinion.history.report import report_of_review, report_of_unread


def as_html(results: Sequence[Result]) -> str:
    """All results, one document after the other."""
    return to_html(
        [
            report_of_review(result.review) if result.review else report_of_unread(result.job.name, result.reason)
            for result in results
        ]
    )
