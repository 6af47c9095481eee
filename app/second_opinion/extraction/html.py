"""HTML to text: what a reader would see, links with their targets, hidden text named as such."""

import re
from html.parser import HTMLParser

from second_opinion.domain.document import Document, Part, PartKind, Span
from second_opinion.domain.errors import NotReadable
from second_opinion.extraction.builder import DocumentBuilder
from second_opinion.extraction.plain import decode

SILENT = frozenset({"script", "style", "head", "template", "noscript", "svg", "object"})
BLOCKS = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "dd",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hr",
        "li",
        "main",
        "nav",
        "ol",
        "p",
        "pre",
        "section",
        "table",
        "tr",
        "ul",
    ]
)
VOID = frozenset(["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"])
SECRET_FIELD = re.compile(
    r"passw|\bpwd|\bpin\b|\bcvv|\bcvc|card.?n|\bssn|security.?code|\botp\b|seed.?phrase", re.IGNORECASE
)
HIDDEN_STYLE = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0|opacity\s*:\s*0(?![.\d])|max-height\s*:\s*0",
    re.IGNORECASE,
)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces: list[str] = []
        self.length = 0
        self.hidden: list[Span] = []
        self.title = ""
        self._stack: list[tuple[str, bool, bool, str | None]] = []  # tag, silent, hidden, link target
        self._in_title = False
        self._hidden_since: int | None = None
        self._form: str | None = None  # where what is filled in goes to
        self._secrets = False

    @property
    def silent(self) -> bool:
        return bool(self._stack) and self._stack[-1][1]

    def add(self, text: str) -> None:
        self.pieces.append(text)
        self.length += len(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._in_title = self._in_title or tag == "title"
        if tag == "br":
            self.add("\n")
        elif tag in {"td", "th"}:
            self.add("\t")
        elif tag in BLOCKS:
            self._break()
        given = dict(attrs)
        if tag == "form":
            self._form, self._secrets = given.get("action"), False
        elif tag == "input":
            self._secrets = self._secrets or _asks_secret(given)
        if tag in VOID:
            return
        hides = bool(HIDDEN_STYLE.search(given.get("style") or "")) or "hidden" in given
        silent, hidden = (self._stack[-1][1:3]) if self._stack else (False, False)
        if hides and not hidden:
            self._hidden_since = self.length
        self._stack.append((tag, silent or tag in SILENT, hidden or hides, given.get("href") if tag == "a" else None))

    def handle_endtag(self, tag: str) -> None:
        self._in_title = self._in_title and tag != "title"
        if not any(open_tag == tag for open_tag, *_ in self._stack):
            return
        while self._stack:
            open_tag, silent, hidden, target = self._stack.pop()
            if target and not silent and target.startswith(("http", "mailto:", "ftp")):
                self.add(f" <{target}>")
            if open_tag == "form" and self._form and self._secrets and not silent:
                self.add(f"\n[a form that asks for a secret, sent to <{self._form}>]\n")
                self._form = None
            still = bool(self._stack) and self._stack[-1][2]
            if hidden and not still and self._hidden_since is not None:
                self.hidden.append(Span(self._hidden_since, self.length))
                self._hidden_since = None
            if open_tag == tag:
                break
        if tag in BLOCKS:
            self._break()

    def handle_data(self, data: str) -> None:
        if self._in_title:
            self.title += data
        elif not self.silent:
            folded = re.sub(r"[ \t\r\n\f]+", " ", data)
            if folded != " " or (self.pieces and not self.pieces[-1].endswith(("\n", " ", "\t"))):
                self.add(folded)

    def _break(self) -> None:
        if self.pieces and not self.pieces[-1].endswith("\n\n"):
            self.add("\n" if self.pieces[-1].endswith("\n") else "\n\n")


def _asks_secret(field: dict[str, str | None]) -> bool:
    """Whether a field of a form is for a password, a code or a card."""
    named = f"{field.get('name') or ''} {field.get('id') or ''} {field.get('placeholder') or ''}"
    return (field.get("type") or "").lower() == "password" or bool(SECRET_FIELD.search(named))


def html_to_text(source: str) -> tuple[str, str | None, tuple[Span, ...]]:
    """The visible and hidden text of a page, its title, and the spans that a browser would not show."""
    reader = _Reader()
    reader.feed(source)
    reader.close()
    text = "".join(reader.pieces)
    hidden = tuple(span for span in reader.hidden if text[span.start : span.end].strip())
    return text, reader.title.strip() or None, hidden


def read_html(data: bytes, name: str, sha256: str) -> Document:
    """The document of a web page.

    Raises:
        NotReadable: there is no text in it.
    """
    text, title, hidden = html_to_text(decode(data))
    if not text.strip():
        raise NotReadable("The page holds no text.")
    builder = DocumentBuilder("html", title=title)
    builder.add(text)
    builder.parts.extend(Part(PartKind.HIDDEN, "text that is not shown", span) for span in hidden)
    return builder.build(name, sha256)
