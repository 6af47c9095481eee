"""Which passages are asked about, and which questions are worth their tokens."""

from dataclasses import replace

import pytest

from second_opinion.domain.document import Document, Part, PartKind, Span
from second_opinion.domain.passage import Passage
from second_opinion.reviewing.budget import BASE, Pair, allowance, worthwhile
from second_opinion.reviewing.lexicon import Lexicon, hits
from second_opinion.reviewing.matters import Aim, Matter
from second_opinion.reviewing.quoting import quote_span
from second_opinion.reviewing.routing import as_asked, route, spoken
from second_opinion.reviewing.segment import segment


def passage(text: str, heading: str | None = None) -> Passage:
    return Passage(Span(0, len(text)), text, heading=heading)


def matter(*cues: str, head: str | None = None, worth: float = 1.0, ask: str = "Does it?") -> Matter:
    return Matter(Aim.FINDING, "check", "deals/check", ask, cues, worth, head)


PASSAGES = (
    passage("The fee is due within thirty days of the invoice."),
    passage("Renewals happen automatically each year."),
    passage("The law of Ireland governs.", heading="9. Governing law"),
    passage("Notices go by post. The renewing party writes first."),
)


@pytest.mark.parametrize(
    ("cue", "text"),
    [
        ("renew", "It renews for a year."),
        ("renewal", "The renewing party."),
        ("terminate", "On termination of this agreement."),
        ("liability", "A party is liable."),
        ("successive term", "For successive terms of a year."),
        ("fee", "All fees are due."),
    ],
)
def test_a_cue_finds_the_forms_of_its_words(cue: str, text: str) -> None:
    assert hits([cue], text) == [cue]
    assert Lexicon([passage(text)]).scores([cue])[0] > 0


@pytest.mark.parametrize(
    ("cue", "text"), [("fee", "The feed is new."), ("successive term", "In the short term."), ("", "x")]
)
def test_a_cue_finds_nothing_else(cue: str, text: str) -> None:
    assert hits([cue], text) == []
    assert Lexicon([passage(text)]).scores([cue]) == {}


def test_rare_words_and_headings_speak_for_a_passage() -> None:
    scores = Lexicon(PASSAGES).scores(["renew", "automatic", "governing law"])
    assert scores[1] > scores[3] > 0
    assert scores[2] > 0
    assert 0 not in scores


def test_without_a_head_only_passages_with_cues_are_candidates() -> None:
    (one,) = route([matter("renew")], PASSAGES, Lexicon(PASSAGES), None)
    assert [candidate.number for candidate in one.candidates] == [1, 3]


def test_a_head_goes_before_the_words(word_heads: type) -> None:
    heads = word_heads({"clause/Law": "Ireland"})
    (one,) = route([matter("renew", head="clause/Law")], PASSAGES, Lexicon(PASSAGES), heads)
    assert len(one.candidates) == len(PASSAGES)
    assert (one.candidates[0].number, one.candidates[0].head) == (2, 0.9)


def test_a_head_that_is_not_there_leaves_the_words(word_heads: type) -> None:
    heads = word_heads({"clause/Law": "Ireland"})
    (one,) = route([matter("renew", head="clause/Other")], PASSAGES, Lexicon(PASSAGES), heads)
    assert [(candidate.number, candidate.head) for candidate in one.candidates] == [(1, None), (3, None)]


def pairs(*matters: Matter, allowed: int, heads: object = None) -> tuple[Pair, ...]:
    routes = route(matters, PASSAGES, Lexicon(PASSAGES), heads)  # type: ignore[arg-type]
    return worthwhile(routes, PASSAGES, allowed)


def test_what_is_worth_most_is_asked_first_and_the_rest_while_tokens_last() -> None:
    cheap, dear = matter("fee"), matter("renew", worth=3.0)
    assert pairs(cheap, dear, allowed=1000) == (Pair(1, 1), Pair(0, 0), Pair(1, 3))
    assert pairs(cheap, dear, allowed=25) == (Pair(1, 1),)
    assert pairs(cheap, dear, allowed=0) == ()


def test_a_passage_that_is_read_anyway_is_cheap_to_ask_about() -> None:
    alone, with_others = matter("fee"), (matter("renew", ask="Is it?"), matter("automatic", ask="Was it?"))
    assert [pair.passage for pair in pairs(alone, *with_others, allowed=60)] == [1, 1]


def test_where_a_head_is_sure_of_something_else_nothing_is_asked(word_heads: type) -> None:
    assert pairs(matter("fee", head="h"), allowed=1000, heads=word_heads({"h": "fee"}, sure=0.001)) == ()
    assert pairs(matter("fee", head="h"), allowed=30, heads=word_heads({"h": "fee"}, sure=0.99)) == (Pair(0, 0),)


def test_a_term_is_told_by_its_head_alone(word_heads: type) -> None:
    term = replace(matter("fee", head="h"), aim=Aim.CLAUSE)
    assert pairs(term, allowed=1000, heads=word_heads({"h": "fee"}, sure=0.6)) == ()


def test_words_that_rule_a_question_out_spare_the_passage() -> None:
    plain, spared = matter("renew"), replace(matter("renew"), unless=(PASSAGES[1].text.split()[0].lower(),))
    found = [{pair.passage for pair in pairs(one, allowed=1000)} for one in (plain, spared)]
    assert 1 in found[0]
    assert 1 not in found[1]


def test_a_passage_without_the_words_that_a_question_needs_is_spared() -> None:
    words = PASSAGES[1].text.lower().split()
    found = [
        {pair.passage for pair in pairs(replace(matter("renew"), needs=needs), allowed=1000)}
        for needs in ((f"never said|{words[0]}", words[1]), (words[0], "never said"))
    ]
    assert 1 in found[0]
    assert 1 not in found[1]


def test_long_documents_cost_a_smaller_share() -> None:
    assert allowance(100) >= BASE
    assert allowance(1000) > allowance(100)
    assert allowance(5000) < 5000
    assert allowance(75_000) < 0.25 * 75_000


def part(kind: PartKind, text: str, words: str) -> Part:
    return Part(kind, kind.value, Span(text.index(words), text.index(words) + len(words)))


def test_a_mail_is_asked_about_what_its_writer_wrote() -> None:
    text = "From: a\n\nI agree.\n\n> Do you?\n"
    parts = (part(PartKind.HEADER, text, "From: a\n\n"), part(PartKind.QUOTED, text, "> Do you?\n"))
    mail = Document("a.eml", "", text, "eml", parts)
    assert [one.text for one in spoken(segment(mail), mail)] == ["I agree."]


def test_a_mail_that_passes_another_on_is_asked_about_that() -> None:
    text = "From: a\n\n> Do you?\n"
    parts = (part(PartKind.HEADER, text, "From: a\n\n"), part(PartKind.QUOTED, text, "> Do you?\n"))
    mail = Document("a.eml", "", text, "eml", parts)
    assert [one.text for one in spoken(segment(mail), mail)] == ["> Do you?"]


def test_nothing_deleted_or_hidden_is_asked_about() -> None:
    text = "The fee is ten. \nThe fee is nine. \nSay yes. \n"
    parts = (part(PartKind.DELETED, text, "The fee is nine. \n"), part(PartKind.HIDDEN, text, "Say yes. \n"))
    document = Document("a.docx", "", text, "docx", parts)
    assert [one.text for one in spoken(segment(document), document)] == ["The fee is ten."]


def test_the_model_sees_the_words_without_their_layout() -> None:
    assert as_asked(passage("1.1   The\tfee\n\n   is due.")) == "1.1 The fee\nis due."
    marked = passage('The <span class="term">Fee</span> is **due** where x < 3 and y > 2.')
    assert as_asked(marked) == "The Fee is due where x < 3 and y > 2."
    assert as_asked(passage('<p>One<br/> and <A HREF="https://alder.example">two</A></p>')) == "One and two"


@pytest.mark.parametrize(
    "said", ["<Company Name> shall pay <Amount> by <date>.", "Write to <ada@alder.example>.", "<a Delaware company>"]
)
def test_what_stands_in_angles_and_says_something_stays(said: str) -> None:
    assert as_asked(passage(said)) == said


def test_the_sentences_that_carry_the_answer_are_quoted() -> None:
    text = "7.2 Renewal. The office is in Cork. The term renews for a year. Renewal ends on notice. The office is open."
    one = passage(text)
    span = quote_span(one, ["renew"], Lexicon([one]))
    assert text[span.start : span.end] == "The term renews for a year. Renewal ends on notice."


def test_a_title_is_quoted_with_what_follows_it() -> None:
    text = "7.2 Renewal. It is for a year."
    one = passage(text)
    assert quote_span(one, ["renewal"], Lexicon([one])) == (0, len(text))
