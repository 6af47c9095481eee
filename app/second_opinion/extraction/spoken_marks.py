"""How transcripts and feeds are told from other data and text; no more than patterns, so that every file can be looked at."""

import re

FEED = re.compile(
    rb"\A\s*(?:<\?[^>]{0,500}\?>\s*|<!--(?:(?!-->)[\s\S]){0,2000}-->\s*){0,8}<(?:\w{1,40}:)?(?:rss|feed)\b"
)
JSON = re.compile(
    rb'"(?:segments|transcription)"\s*:\s*\[|"startTime"\s*:|"no_speech_prob"\s*:|"start"\s*:\s*[\d.]+\s*,\s*"end"\s*:'
)
"""What the beginning or the end of a transcript in JSON holds."""
PRINTED = re.compile(rb"(?:^\[(?:\d+:)?\d+:\d\d\.\d{3} --> [\d:.]+\][^\n]*\n\s*){2}", re.MULTILINE)
"""How a text begins that a speech recogniser printed: "[00:00.000 --> 00:04.000] Good morning." line by line."""
TABLE = re.compile(rb"\Astart\tend\ttext\r?\n")
"""How the table of a speech recogniser begins."""
PAGE = re.compile(
    rb"(?i)<cite\b[^>]{0,200}>[^<]{1,80}</cite>\s{0,200}<time\b[^>]{0,200}>\s{0,20}[\d:.]{4,12}\s{0,20}</time>\s{0,200}<p\b"
)
"""How somebody begins to speak in a transcript in HTML."""


def is_spoken(start: bytes, end: bytes) -> bool:
    """Whether a file of data is a transcript or a feed, by its first and its last bytes."""
    return any(JSON.search(piece) for piece in (start, end)) or FEED.match(start) is not None
