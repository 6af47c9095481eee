"""Which format is printed by whom."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from enum import StrEnum
from functools import partial

from second_opinion.assembly.review_now import Result
from second_opinion.domain.words import Say
from second_opinion.reviewing.translating import Translation

Render = Callable[[Sequence[Result]], str]


class Format(StrEnum):
    """How results are printed."""

    HUMAN = "human"
    JSON = "json"
    MARKDOWN = "markdown"
    HTML = "html"
    SARIF = "sarif"
    ICS = "ics"


def renderer(form: Format, words: Translation, *, with_text: bool = False) -> Render:
    """The function that renders results in a format; each is imported only when it is asked for.

    What people read is in the user's language. JSON and SARIF are English in every language: scripts hang on them.
    """
    match form:
        case Format.JSON:
            from second_opinion.cli.render.as_json import as_json  # noqa: PLC0415

            return partial(as_json, with_text=with_text)
        case Format.SARIF:
            from second_opinion.cli.render.as_sarif import as_sarif  # noqa: PLC0415

            return as_sarif
        case Format.ICS:
            from second_opinion.cli.render.as_ics import as_ics  # noqa: PLC0415

            return partial(as_ics, say=words.say)
        case Format.MARKDOWN:
            from second_opinion.cli.render.as_markdown import as_markdown  # noqa: PLC0415

            return partial(_told, as_markdown, words)
        case Format.HTML:
            from second_opinion.cli.render.as_html import as_html  # noqa: PLC0415

            return partial(_told, as_html, words)
        case Format.HUMAN:
            from second_opinion.cli.render.human import human  # noqa: PLC0415

            return partial(_told, human, words)


def _told(render: Callable[[Sequence[Result], Say], str], words: Translation, results: Sequence[Result]) -> str:
    """The results as people read them."""
    return render([_in_words(result, words) for result in results], words.say)


def _in_words(result: Result, words: Translation) -> Result:
    review, reason = result.review, result.reason
    return replace(result, review=review and words.review(review), reason=reason and words.reason(reason))
