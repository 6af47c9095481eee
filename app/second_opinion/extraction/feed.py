"""Feeds of podcasts and news (RSS, Atom): what stands in the feed itself. What it points to lies on the web, and is not fetched."""

import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element, ParseError

from defusedxml import ElementTree
from defusedxml.common import DefusedXmlException

from second_opinion.domain.document import Document, PartKind, Unread
from second_opinion.domain.errors import NotReadable
from second_opinion.extraction.builder import DocumentBuilder
from second_opinion.extraction.html import html_to_text

_ITEMS = ("item", "entry")
_NOTES = ("encoded", "content", "description", "summary")
"""Where the words of an episode stand; what is in one of them again is said once."""
_DAYS = ("pubDate", "published", "updated")
_TAG = re.compile(r"<[a-zA-Z/!]")
WEB = "the feed only has a link, and nothing is fetched from the web"


def read_feed(data: bytes, name: str, sha256: str) -> Document:
    """The document of a feed: its own words, then each episode or article as a part named by its title.

    Raises:
        NotReadable: it is damaged, made to do harm, or says nothing.
    """
    try:
        root: Element = ElementTree.fromstring(data, forbid_dtd=True)
    except (ParseError, DefusedXmlException, ValueError, LookupError) as error:
        raise NotReadable("The feed is damaged inside and cannot be read; get it again and drop that.") from error
    channel = next((child for child in root if _name(child) == "channel"), root)
    builder = DocumentBuilder("feed", title=_text(channel, "title") or None)
    own = [builder.title or "", _notes(channel)]
    builder.add("".join(f"{words}\n\n" for words in own if words))
    transcripts = 0
    for item in (child for child in channel if _name(child) in _ITEMS):
        transcripts += _add(builder, item)
    if not builder.length:
        raise NotReadable("The feed holds no words.")
    if transcripts:
        where = "the transcript of an episode" if transcripts == 1 else f"the transcripts of {transcripts} episodes"
        builder.unread.append(Unread(where, WEB))
    return builder.build(name, sha256)


def _add(builder: DocumentBuilder, item: Element) -> int:
    """Add an episode; how many transcripts it points to (one, in however many formats) comes back."""
    title = _text(item, "title")
    day = next(filter(None, (_text(item, key) for key in _DAYS)), "")
    spoken = [child for child in item if _is_transcript(child)]
    words = [title, day, _notes(item), *(" ".join((child.text or "").split()) for child in spoken)]
    told = "".join(f"{one}\n\n" for one in words if one)
    if told:
        builder.add_part(PartKind.BODY, title or "an item of the feed", told)
    return int(any(child.get("url") for child in spoken))


def _notes(parent: Element) -> str:
    """The show notes, as text; the shorter of two that say the same is left out."""
    kept: list[str] = []
    for key in _NOTES:
        words = _text(parent, key)
        if words and not any(words[:200] in other for other in kept):
            kept.append(words)
    return "\n\n".join(kept)


def _text(parent: Element, name: str) -> str:
    """The words of a child, without markup: that of HTML inside them, or of XHTML as elements.

    Pictures and other vocabularies use the same names (``media:content`` holds no words): the feed's own go first.
    """
    named = sorted((one for one in parent if _name(one) == name), key=lambda one: _space(one) != _space(parent))
    words = next(filter(str.strip, map(_words, named)), "")
    plain = html_to_text(words)[0] if _TAG.search(words) or "&" in words else words
    return "\n".join(line for line in _lines(plain) if line) if "\n" in plain.strip() else " ".join(plain.split())


def _words(element: Element) -> str:
    return " ".join(element.itertext()) if len(element) else element.text or ""


def _lines(plain: str) -> Iterator[str]:
    return (" ".join(line.split()) for line in plain.splitlines())


def _name(element: Element) -> str:
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def _space(element: Element) -> str:
    return element.tag.rpartition("}")[0] if isinstance(element.tag, str) else ""


def _is_transcript(element: Element) -> bool:
    return _name(element) == "transcript" and "podcast" in str(element.tag).lower()
