"""Results as Markdown: what a person would send on."""

from collections.abc import Sequence

from second_opinion.assembly.review_now import Result
from second_opinion.domain.words import Say, as_they_are
from second_opinion.history.export import not_read_to_markdown, review_to_markdown


def as_markdown(results: Sequence[Result], say: Say = as_they_are) -> str:
    """All results, one document after the other."""
    return "\n".join(_markdown(result, say) for result in results)


def _markdown(result: Result, say: Say) -> str:
    if result.review is None:
        return not_read_to_markdown(result.job.name, result.reason, say)
    return review_to_markdown(result.review, say=say)
