"""Answers are remembered by model, passage and question."""

from pathlib import Path

from second_opinion.domain.engine import Answer, AnswerKey
from second_opinion.history.memory import Memory
from second_opinion.history.store import History


def test_only_the_answers_of_the_same_model_count(history: History) -> None:
    key = AnswerKey("passage", "question")
    history.remember("small", [Answer(key, 1.5)])
    assert history.recall("small", [key, AnswerKey("passage", "other")]) == {key: 1.5}
    assert history.recall("large", [key]) == {}


def test_a_later_answer_takes_the_place_of_the_earlier(history: History) -> None:
    key = AnswerKey("passage", "question")
    history.remember("small", [Answer(key, 1.5)])
    history.remember("small", [Answer(key, -1.0)])
    assert history.recall("small", [key]) == {key: -1.0}


def test_the_oldest_answers_are_dropped(history: History) -> None:
    memory = Memory(history.connections, capacity=10)
    keys = [AnswerKey(str(number), "question") for number in range(25)]
    for key in keys:
        memory.remember("small", [Answer(key, 0.0)])
    assert set(memory.recall("small", keys)) == set(keys[-10:])


def test_what_folders_held_is_remembered(history: History, tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    assert not history.is_seen(file, 1, 2)
    history.note_seen(file, 1, 2, "a" * 64)
    assert history.is_seen(file, 1, 2)
    assert not history.is_seen(file, 1, 3)
    assert not history.is_known_folder(tmp_path)
    history.note_folder(tmp_path)
    assert history.is_known_folder(tmp_path)
