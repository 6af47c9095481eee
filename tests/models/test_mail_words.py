"""The trainer of the mail words fits what it is given and writes what the reviewer reads."""

from pathlib import Path

import numpy as np
import pytest

from second_opinion.domain.document import Document
from second_opinion.extraction.formats import read_bytes
from second_opinion_models.training.mail_words import main
from second_opinion_reviewers.emails.words import SIZE, Weights, weights


def mail(subject: str, text: str) -> bytes:
    return f"From: a@example.org\nSubject: {subject}\n\n{text}\n".encode()


def document(subject: str, text: str) -> Document:
    return read_bytes(mail(subject, text), "mail.eml")


def test_weights_are_fitted_and_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for kind, words in (("ham", "lift gate key tuesday paint"), ("spam", "prize winner claim bonus casino")):
        (tmp_path / kind).mkdir()
        for number in range(10):
            (tmp_path / kind / f"{number}.txt").write_bytes(mail(f"About {number}", f"{words} number {number}"))
    main(tmp_path, tmp_path / "words.npz")
    assert "above 0.5: unwanted 1.000, wanted 0.000" in capsys.readouterr().out
    with np.load(tmp_path / "words.npz", allow_pickle=False) as stored:
        fitted = Weights(stored["steps"], float(stored["step"]), float(stored["bias"]))
        assert stored["steps"].shape == (SIZE,)
    assert fitted.probability(document("x", "claim the bonus prize")) > 0.5
    assert fitted.probability(document("x", "the gate key on tuesday")) < 0.5


def test_the_weights_that_ship_tell_the_two_apart() -> None:
    lure = document(
        "Free money",
        "Dear friend, click here to claim your free prize now! This is not spam. Lose weight, make money fast!",
    )
    honest = document(
        "Re: patch for the build",
        "I think the patch is fine, but could you rebase it and run the tests again? The diff is against trunk.",
    )
    assert weights().probability(honest) < 0.3
    assert weights().probability(lure) > 0.7


def test_no_words_say_nothing() -> None:
    assert weights().probability(read_bytes(b"From: \nSubject: \n\n.\n", "mail.eml")) == 0.5
