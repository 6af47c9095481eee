"""Which format is printed by whom."""

from collections.abc import Callable, Sequence
from enum import StrEnum
from functools import partial

from second_opinion.assembly.review_now import Result

Render = Callable[[Sequence[Result]], str]


class Format(StrEnum):
    """How results are printed."""

    HUMAN = "human"
    JSON = "json"
    MARKDOWN = "markdown"
    HTML = "html"
    SARIF = "sarif"
    ICS = "ics"


def renderer(form: Format, *, with_text: bool = False) -> Render:
    """The function that renders results in a format; each is imported only when it is asked for."""
    match form:
        case Format.JSON:
            from second_opinion.cli.render.as_json import as_json  # noqa: PLC0415

            return partial(as_json, with_text=with_text)
        case Format.MARKDOWN:
            from second_opinion.cli.render.as_markdown import as_markdown  # noqa: PLC0415

            return as_markdown
        case Format.HTML:
            from second_opinion.cli.render.as_html import as_html  # noqa: PLC0415

            return as_html
        case Format.SARIF:
            from second_opinion.cli.render.as_sarif import as_sarif  # noqa: PLC0415

            return as_sarif
        case Format.ICS:
            from second_opinion.cli.render.as_ics import as_ics  # noqa: PLC0415

            return as_ics
        case Format.HUMAN:
            from second_opinion.cli.render.human import human  # noqa: PLC0415

            return human
