"""Results as Markdown: what a person would send on."""

from collections.abc import Sequence

from second_opinion.assembly.review_now import Result
from second_opinion.history.export import not_read_to_markdown, review_to_markdown


def as_markdown(results: Sequence[Result]) -> str:
    """All results, one document after the other."""
    return "\n".join(
        review_to_markdown(result.review) if result.review else not_read_to_markdown(result.job.name, result.reason)
        for result in results
    )
