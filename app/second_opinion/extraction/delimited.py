"""CSV and its kin: rows of cells, whatever sign stands between them."""

import csv
import io

from second_opinion.domain.document import Document
from second_opinion.domain.errors import NotReadable
from second_opinion.extraction.builder import DocumentBuilder
from second_opinion.extraction.plain import decode
from second_opinion.extraction.rows import SheetWriter

DELIMITERS = ",;\t|"
SAMPLE = 20_000
LONGEST_CELL = 1_000_000


def read_delimited(data: bytes, name: str, sha256: str) -> Document:
    """The document of a table kept as text.

    Raises:
        NotReadable: it is empty, or no table at all.
    """
    text = decode(data)
    if not text.strip():
        raise NotReadable("The file is empty.")
    if "\x00" in text:
        raise NotReadable("This is not a table; its format is not one that can be read here.")
    csv.field_size_limit(LONGEST_CELL)
    builder = DocumentBuilder("csv")
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text)))
    except csv.Error as error:
        raise NotReadable("The table is damaged: a quotation mark is opened and never closed.") from error
    SheetWriter(builder).add(name.rpartition(".")[0] or name, 1, rows)
    if not builder.length:
        raise NotReadable("The table is empty.")
    return builder.build(name, sha256)


def _delimiter(text: str) -> str:
    """The sign that cuts most of the first lines into the same number of cells, more than one."""
    lines = [line for line in text[:SAMPLE].splitlines() if line.strip()][:20]

    def evenness(delimiter: str) -> tuple[int, int]:
        counts = [len(row) for row in csv.reader(lines, delimiter=delimiter)]
        usual = max(set(counts), key=counts.count)
        return (counts.count(usual) if usual > 1 else 0, usual)

    return max(DELIMITERS, key=evenness)
