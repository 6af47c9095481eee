import pytest

from second_opinion.domain.engine import Engine, Inquiry
from second_opinion.domain.errors import Bug, Cancelled
from second_opinion.inference.fake import FakeEngine

INQUIRIES = [Inquiry("one two three", ("is it", "was it")), Inquiry("four", ()), Inquiry("five", ("is it",))]


def test_margins_from_a_queue() -> None:
    engine: Engine = FakeEngine([1.0, 2.0, 3.0])
    assert list(engine.judge(INQUIRIES)) == [(1.0, 2.0), (), (3.0,)]
    assert engine.usage.evaluated == 3 + 2 + 2 + 1 + 1 + 2
    with pytest.raises(Bug, match="no answer left for 'is it'"):
        list(engine.judge(INQUIRIES))


def test_margins_from_a_function() -> None:
    engine = FakeEngine(lambda passage, question: len(passage) + len(question), model="measured")
    assert list(engine.judge(INQUIRIES)) == [(18, 19), (), (9,)]
    assert engine.history == INQUIRIES
    assert engine.model == "measured"


def test_it_is_cancelled_between_inquiries() -> None:
    engine = FakeEngine(lambda *_: 0.0)
    answers = iter([False, True])
    with pytest.raises(Cancelled):
        list(engine.judge(INQUIRIES, lambda: next(answers)))
    assert engine.history == INQUIRIES[:1]


def test_it_knows_that_it_was_closed() -> None:
    engine = FakeEngine([])
    engine.close()
    assert engine.closed
    assert engine.count_tokens("three little words") == 3
