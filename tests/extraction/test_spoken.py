"""Transcripts that podcasts and speech recognisers give, and the feeds that name them."""

import json
import time
from pathlib import Path

import pytest

from second_opinion.assembly.intake import is_readable
from second_opinion.domain.document import Document, PartKind, Unread
from second_opinion.domain.errors import NotReadable
from second_opinion.extraction.formats import read_bytes
from second_opinion.extraction.sandbox import extract_bytes

WORDS = [
    {"speaker": "Ada", "startTime": 0.5, "endTime": 1, "body": "Good"},
    {"speaker": "Ada", "startTime": 1, "endTime": 1.4, "body": "morning"},
    {"speaker": "Ada", "startTime": 1.4, "endTime": 1.4, "body": "."},
    {"speaker": "Ben", "startTime": 61, "endTime": 63, "body": "We met the budget."},
]
PODCAST = json.dumps({"version": "1.0.0", "segments": WORDS})
WHISPER = json.dumps(
    {
        "text": " Good morning." * 2000,
        "segments": [{"id": 0, "start": 61.2, "end": 63.0, "text": " We met the budget."}],
    }
)
WHISPER_CPP = json.dumps(
    {"transcription": [{"offsets": {"from": 61_200, "to": 63_000}, "text": " We met the budget."}]}
)
PRINTED = "Detecting language: English\n[00:58.000 --> 01:01.000]  Good morning.\n[01:01.200 --> 01:03.000]  We met.\n"
TABLE = "start\tend\ttext\n58000\t61000\tGood morning.\n65000\t67000\tWe met the budget.\n"
PAGE = """<html><head><title>Of mills</title></head><body>
<cite>Ada:</cite> <time>0:00</time> <p>Good <b>morning</b>.</p>
<cite>Ben:</cite> <time>1:02:03</time> <p>We met the budget.</p><p>All of it.</p></body></html>"""
FEED = """<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:podcast="https://podcastindex.org/namespace/1.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel><title>Mill talk</title><description>Of mills &amp;amp; millers.</description>
<item><title>Wheels</title><pubDate>Mon, 03 May 2027 08:00:00 +0000</pubDate>
<description><![CDATA[<p>Two wheels and a <a href="https://mill.example">race</a>.</p>]]></description>
<podcast:transcript url="https://mill.example/1.json" type="application/json"/>
<podcast:transcript url="https://mill.example/1.srt" type="application/srt"/></item>
<item><title>Stones</title><content:encoded><![CDATA[<p>Old stones.</p>]]></content:encoded>
<podcast:transcript url="https://mill.example/2.json" type="application/json"/></item></channel></rss>"""
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom"><title>News of the mill</title><entry><title>Flood</title>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Water came.</p></div></content></entry></feed>"""
LAUGHS = """<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>
<rss><channel><title>&b;</title></channel></rss>"""


def labels(document: Document) -> list[str]:
    return [part.label for part in document.parts]


def test_words_of_a_podcast_are_joined_and_who_speaks_is_named_once() -> None:
    document = read_bytes(PODCAST.encode(), "episode.json")
    assert document.format == "transcript"
    assert document.text == "Ada: Good morning.\n\nBen: We met the budget.\n\n"
    assert labels(document) == ["0:00:00", "0:01:01"]


@pytest.mark.parametrize("source", [WHISPER, WHISPER_CPP, "\ufeff" + WHISPER_CPP])
def test_what_speech_recognisers_write_has_its_moments(source: str) -> None:
    document = read_bytes(source.encode(), "talk.json")
    assert document.text == "We met the budget.\n\n"
    assert labels(document) == ["0:01:01"]


def test_what_speech_recognisers_print_has_its_moments() -> None:
    assert labels(read_bytes(PRINTED.encode(), "talk.txt")) == ["0:00:58"]
    assert read_bytes(PRINTED.encode(), "talk.txt").text == "Good morning. We met.\n\n"
    assert labels(read_bytes(TABLE.encode(), "talk.tsv")) == ["0:00:58", "0:01:05"]


def test_a_page_tells_who_speaks_and_when() -> None:
    document = read_bytes(PAGE.encode(), "episode.html")
    assert document.text == "Ada: Good morning.\n\nBen: We met the budget. All of it.\n\n"
    assert (labels(document), document.title) == (["0:00:00", "1:02:03"], "Of mills")


def test_a_page_that_quotes_once_is_a_page() -> None:
    once = PAGE.replace("<cite>Ben:</cite> <time>1:02:03</time>", "")
    assert read_bytes(once.encode(), "episode.html").format == "html"


@pytest.mark.parametrize(
    "source",
    [
        '{"segments": [1, {"x": 3}, null]}',
        '{"segments": [{"startTime": "soon", "body": "Hello."}, {"startTime": true, "body": "Hello."}]}',
        '{"segments": [{"startTime": 1e999, "body": "a"}, {"startTime": NaN, "body": "b"}, {"startTime": -1, "body": "c"}]}',
        '{"segments": [{"startTime": ' + "9" * 5000 + ', "body": "a"}]}',
        '{"segments": [' + "[" * 200_000,
        '{"segments": [{"startTime": 1, "body": "Hel',
    ],
)
def test_json_that_says_nothing_or_is_made_to_do_harm_is_a_text(source: str) -> None:
    assert read_bytes(source.encode(), "a.json").format == "text"


def test_a_feed_tells_its_notes_and_what_was_not_fetched() -> None:
    document = read_bytes(FEED.encode(), "feed.xml")
    assert (document.format, document.title, labels(document)) == ("feed", "Mill talk", ["Wheels", "Stones"])
    assert document.text.startswith("Mill talk\n\nOf mills & millers.\n\nWheels\n\nMon, 03 May 2027")
    assert "Two wheels and a race" in document.text
    assert document.unread == (
        Unread("the transcripts of 2 episodes", "the feed only has a link, and nothing is fetched from the web"),
    )  # fmt: skip


def test_a_feed_of_news_is_read_too() -> None:
    document = read_bytes(ATOM.encode(), "news.atom")
    assert document.text == "News of the mill\n\nFlood\n\nWater came.\n\n"
    assert [part.kind for part in document.parts] == [PartKind.BODY]


def test_words_of_another_vocabulary_do_not_stand_in_for_the_feeds_own() -> None:
    media = 'xmlns:media="http://search.yahoo.com/mrss/"'
    other = '<media:title>A picture</media:title><media:content url="https://mill.example/1.jpg"/>'
    source = ATOM.replace("<feed", f"<feed {media}").replace("<entry>", f"<entry>{other}")
    document = read_bytes(source.encode(), "news.xml")
    assert labels(document) == ["Flood"]
    assert "Water came." in document.text


@pytest.mark.parametrize("hostile", ["<v " * 20_000, "<v" + " " * 60_000, "<" * 60_000, "{\\" * 30_000])
def test_what_never_closes_is_read_in_no_time(hostile: str) -> None:
    source = f"WEBVTT\n\n00:00.000 --> 00:01.000\n{hostile}\n\n00:02.000 --> 00:03.000\n<v Ben>We met.</v>\n"
    begun = time.process_time()
    assert "Ben: We met." in read_bytes(source.encode(), "talk.vtt").text
    assert time.process_time() - begun < 2  # of three to two hundred seconds before


@pytest.mark.parametrize("source", [LAUGHS, "<rss><channel><title>Half", "<rss><channel></channel></rss>", "No feed."])
def test_a_feed_that_is_none_says_so(source: str) -> None:
    with pytest.raises(NotReadable, match="feed"):
        read_bytes(source.encode(), "feed.rss")


def test_hostile_data_ends_with_the_child_that_reads_it() -> None:
    deep = "<rss><channel>" + "<a>" * 300_000
    with pytest.raises(NotReadable):
        extract_bytes(deep.encode(), "feed.rss")
    nested = extract_bytes(('{"segments": [' + "[" * 300_000).encode(), "a.json")
    assert nested.format == "text"


@pytest.mark.parametrize(
    ("name", "source", "wanted"),
    [
        ("episode.json", PODCAST, True),
        ("talk.json", WHISPER, True),  # its segments stand at the end
        ("feed.xml", FEED, True),
        ("feed.rss", FEED, True),
        ("settings.json", '{"name": "mill", "size": 3}', False),
        ("page.xml", "<book><title>Mills</title></book>", False),
    ],
)
def test_of_data_only_transcripts_and_feeds_are_watched(tmp_path: Path, name: str, source: str, wanted: bool) -> None:
    (tmp_path / name).write_text(source)
    assert is_readable(tmp_path / name) is wanted
    assert not is_readable(tmp_path / "gone" / "episode.json")
