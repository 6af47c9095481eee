"""A review as Markdown."""

import re
from collections.abc import Iterator, Mapping, Sequence

from second_opinion.domain.finding import Verdict
from second_opinion.domain.review import Review
from second_opinion.domain.stored import StoredReview
from second_opinion.domain.words import Say, as_they_are
from second_opinion.history.report import (
    END,
    Advice,
    Block,
    Heading,
    Items,
    Paragraph,
    Quote,
    Remark,
    Table,
    report_of,
    report_of_review,
    report_of_unread,
)


def to_markdown(stored: StoredReview, say: Say = as_they_are) -> str:
    """A stored review, with what the user said of its findings; for a document that was not read, why."""
    blocks = report_of(stored, say)
    return _markdown(blocks, say) if stored.review is not None else _without_end(blocks)


def not_read_to_markdown(name: str, reason: str | None, say: Say = as_they_are) -> str:
    """A document that was not read, and why."""
    return _without_end(report_of_unread(name, reason, say))


def review_to_markdown(review: Review, verdicts: Mapping[str, Verdict] | None = None, say: Say = as_they_are) -> str:
    """A review, stored or not. ``verdicts`` are by finding id."""
    return _markdown(report_of_review(review, verdicts, say), say)


def _markdown(blocks: Sequence[Block], say: Say) -> str:
    return f"{_without_end(blocks)}\n---\n\n{say(END)}\n"


def _without_end(blocks: Sequence[Block]) -> str:
    return "\n\n".join("\n".join(_lines(block)) for block in blocks) + "\n"


def _lines(block: Block) -> Iterator[str]:
    match block:
        case Heading(level, text):
            yield f"{'#' * level} {escaped(text)}"
        case Paragraph(text):
            yield escaped_lines(text)
        case Advice(text):
            yield f"**{escaped(text)}**"
        case Remark(text):
            yield f"*{escaped(text)}*"
        case Quote(text):
            yield from (f"> {escaped_lines(line)}" for line in text.splitlines())
        case Items(lines):
            yield from (f"- {escaped(line)}" for line in lines)
        case Table(head, rows):
            yield _row(head)
            yield "|" + "---|" * len(head)
            yield from (_row(row) for row in rows)


def _row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(_cell(cell) for cell in cells)} |"


def _cell(text: str) -> str:
    return escaped(" ".join(text.split())).replace("|", "\\|")


def escaped(text: str) -> str:
    """Text of a document inside a line of Markdown: its own stars, brackets and the like stay what they are."""
    return re.sub(r"([\\`*_\[\]<>])", r"\\\1", text)


def escaped_lines(text: str) -> str:
    """The same at the start of lines, where hashes, dashes and numbers mean something too."""
    return re.sub(r"^(\d+(?=[.)]\s))?(#|[-+](?=\s)|(?<=\d)[.)])", r"\1\\\2", escaped(text), flags=re.MULTILINE)
