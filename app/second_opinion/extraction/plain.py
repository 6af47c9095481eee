"""Plain text and Markdown: the decoded file, unchanged, so that offsets made on the file fit."""

import charset_normalizer

from second_opinion.domain.document import Document
from second_opinion.domain.errors import NotReadable
from second_opinion.extraction.builder import DocumentBuilder

MOSTLY = 0.02
"""UTF-8 with damage in less than this share of its characters is still UTF-8."""
BINARY = 0.1


def decode(data: bytes) -> str:
    """Bytes to text: a byte order mark decides, then UTF-8 (with damage replaced), then a guess at an old 8-bit encoding."""
    for mark, encoding in ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16")):
        if data.startswith(mark):
            return data.decode(encoding, "replace")
    text = data.decode("utf-8", "replace")
    damaged = text.count("\ufffd")
    if damaged and damaged > MOSTLY * len(text):
        guess = charset_normalizer.from_bytes(data).best()
        return str(guess) if guess is not None else data.decode("latin-1")
    return text


def read_plain(data: bytes, name: str, sha256: str, format_name: str = "text") -> Document:
    """The document of a text file.

    Raises:
        NotReadable: it is empty, or no text at all.
    """
    text = decode(data)
    if not text.strip():
        raise NotReadable("The file is empty.")
    controls = sum(text.count(letter) for letter in map(chr, (*range(9), *range(14, 27), *range(28, 32))))
    if controls > BINARY * len(text):
        raise NotReadable("This is not a text; its format is not one that can be read here.")
    builder = DocumentBuilder(format_name)
    builder.add(text)
    return builder.build(name, sha256)
