"""Reviews as one page of HTML that stands alone: no scripts, nothing fetched; it prints well."""

from collections.abc import Iterator, Sequence
from html import escape

from second_opinion.domain.check import Severity
from second_opinion.domain.words import Say, as_they_are
from second_opinion.history.report import END, Advice, Block, Heading, Items, Paragraph, Quote, Remark, Table

COLOURS = {Severity.HIGH: "#B23A2A", Severity.MEDIUM: "#8A5A00", Severity.LOW: "#3F6291"}
SIGNS = {Severity.HIGH: "◆", Severity.MEDIUM: "▲", Severity.LOW: "●"}
"""Shape and colour together, as in the windows."""
# Qt's text engine sets the page for printing: it knows the classic part of CSS only.
_STYLE = """
body { font-family: sans-serif; color: #1F2328; background: #FFFFFF; max-width: 42em; margin: 2em auto; line-height: 150%; }
h1 { font-size: 160%; } h2 { font-size: 115%; margin-top: 1.6em; } h3 { font-size: 100%; margin-bottom: 4px; }
blockquote { font-family: serif; margin: 8px 0 8px 16px; padding-left: 12px; border-left: 2px solid #E2DFD8; }
table { border-collapse: collapse; } th, td { text-align: left; padding: 4px 12px 4px 0; vertical-align: top; }
th, .soft { color: #5B626B; font-weight: normal; } .advice { color: #1F6F6B; }
"""


def to_html(reports: Sequence[Sequence[Block]], say: Say = as_they_are) -> str:
    """All reviews under one another."""
    title = next((block.text for report in reports for block in report if isinstance(block, Heading)), "")
    body = "\n".join(line for report in reports for block in report for line in _lines(block))
    return (
        f'<!DOCTYPE html>\n<html>\n<head>\n<meta charset="utf-8">\n<title>{escape(title)}</title>\n'
        f'<style>{_STYLE}</style>\n</head>\n<body>\n{body}\n<p class="soft">{escape(say(END))}</p>\n</body>\n</html>\n'
    )


def _lines(block: Block) -> Iterator[str]:
    match block:
        case Heading(level, text, severity):
            sign = (
                f'<span style="color: {COLOURS[severity]}">{SIGNS[severity]}</span> ' if severity and level > 2 else ""
            )
            yield f"<h{level}>{sign}{escape(text)}</h{level}>"
        case Paragraph(text):
            yield f"<p>{escape(text)}</p>"
        case Advice(text):
            yield f'<p class="advice">{escape(text)}</p>'
        case Remark(text):
            yield f'<p class="soft">{escape(text)}</p>'
        case Quote(text):
            yield f"<blockquote>{escape(text).replace(chr(10), '<br>')}</blockquote>"
        case Items(lines):
            yield "<ul>" + "".join(f"<li>{escape(line)}</li>" for line in lines) + "</ul>"
        case Table(head, rows):
            yield "<table>"
            yield "<tr>" + "".join(f"<th>{escape(cell)}</th>" for cell in head) + "</tr>"
            yield from ("<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in rows)
            yield "</table>"
