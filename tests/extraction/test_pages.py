"""A PDF's pages as pictures, with the places of quotes."""

import hashlib
from importlib.resources import files
from pathlib import Path

import pytest

from second_opinion.domain.errors import NotReadable
from second_opinion.extraction.page_places import bare, times_before
from second_opinion.extraction.pages import Pages, QuoteOnPage
from second_opinion.extraction.sandbox import extract_bytes

SAMPLE = files("second_opinion_assets").joinpath("samples", "contract.pdf")


@pytest.fixture
def sample(tmp_path: Path) -> Path:
    path = tmp_path / "contract.pdf"
    path.write_bytes(SAMPLE.read_bytes())
    return path


def sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def test_letters_alone_are_compared() -> None:
    text = "The ﬁrst re-\nnewal, the renewal"
    letters = bare(text)
    assert letters.letters == "thefirstrenewaltherenewal"
    first = letters.nth(bare("first  renewal").letters, 0)
    assert first is not None
    assert text[slice(*first)] == "ﬁrst re-\nnewal"
    second = letters.nth("renewal", 1)
    assert second is not None
    assert text[slice(*second)] == "renewal"
    assert letters.nth("renewal", 7) == second
    assert letters.nth("owner", 0) is None
    assert letters.nth("", 0) is None
    assert times_before(text, text.rindex("renewal"), len(text)) == 1
    assert times_before(text, 0, 3) == 0


def test_every_quote_has_its_place_on_its_page(sample: Path) -> None:
    document = extract_bytes(sample.read_bytes(), sample.name)
    pages = Pages.open(sample, sha256(sample))
    try:
        assert len(pages.sizes) == document.pages
        for part in document.parts:
            words = document.quote(part.span).split()
            quote = QuoteOnPage("found", bare(" ".join(words[5:25])).letters, 0)
            picture = pages.picture(part.number or 0, 600, [quote, QuoteOnPage("missing", "xyzzy", 0)])
            assert picture.width == pytest.approx(600, abs=1)
            assert len(picture.pixels) == picture.stride * picture.height
            assert {place.name for place in picture.places} == {"found"}
            assert all(
                0 <= place.left < place.right <= 1 and 0 <= place.top < place.bottom <= 1 for place in picture.places
            )
            assert any(byte < 128 for byte in picture.pixels)  # there is ink on it
    finally:
        pages.close()


def test_a_place_holds_the_ink_of_its_words(sample: Path) -> None:
    pages = Pages.open(sample, sha256(sample))
    try:
        picture = pages.picture(1, 800, [QuoteOnPage("title", bare("Master Services Agreement").letters, 0)])
    finally:
        pages.close()
    title = picture.places[0]
    rows = range(round(title.top * picture.height), round(title.bottom * picture.height))
    first, last = round(title.left * picture.width) * 4, round(title.right * picture.width) * 4
    inside = b"".join(picture.pixels[row * picture.stride + first : row * picture.stride + last] for row in rows)
    assert min(inside) < 64
    above = picture.pixels[: (rows.start - 2) * picture.stride]
    assert min(above[at] for at in range(0, len(above), 4)) == 255


def test_what_cannot_be_shown_is_said(sample: Path, tmp_path: Path) -> None:
    known = sha256(sample)
    sample.write_bytes(sample.read_bytes() + b"\n")
    with pytest.raises(NotReadable, match="has changed since"):
        Pages.open(sample, known)
    with pytest.raises(NotReadable, match="no longer at"):
        Pages.open(tmp_path / "gone.pdf", known)
    broken = tmp_path / "broken.pdf"
    broken.write_bytes(b"%PDF-1.7 and then nothing")
    with pytest.raises(NotReadable, match="cannot be shown as pages"):
        Pages.open(broken, sha256(broken))


def test_a_page_that_is_not_there_and_a_child_that_is_gone(sample: Path) -> None:
    pages = Pages.open(sample, sha256(sample))
    pages.close()
    with pytest.raises(NotReadable, match="cannot be shown"):
        pages.picture(1, 600)
