"""The drawing child: a PDF on standard input, then one line for each page that is wanted; pictures on standard output.

Started as ``python -m second_opinion.extraction.page_child LIMITS``; see ``pages.py`` for the other side.
"""

import json
import os
import sys
from collections.abc import Iterator
from ctypes import byref, c_int
from typing import Any, BinaryIO

import pypdfium2
import pypdfium2.raw as pdfium

from second_opinion.extraction.child import confine
from second_opinion.extraction.limits import Limits
from second_opinion.extraction.page_places import bare

WIDEST, HIGHEST = 4_000, 8_000
"""Pixels of a picture: 128 MB as RGBA, at most."""


def main() -> None:
    """Draw pages until nobody asks any more."""
    out = os.dup(1)
    os.dup2(2, 1)  # whatever the library prints must not get among the answers
    source = sys.stdin.buffer
    data = source.read(int(source.readline()))
    confine(Limits.from_argument(sys.argv[1]))
    with os.fdopen(out, "wb") as answers:
        try:
            document = pypdfium2.PdfDocument(data)
            sizes = [document.get_page_size(number) for number in range(len(document))]
        except pypdfium2.PdfiumError:
            _say(answers, {"reason": "The file cannot be shown as pages."})
            return
        _say(answers, {"sizes": sizes})
        while line := source.readline():
            _answer(answers, document, json.loads(line))


def _say(answers: BinaryIO, answer: dict[str, object]) -> None:
    answers.write(json.dumps(answer).encode() + b"\n")
    answers.flush()


def _answer(answers: BinaryIO, document: Any, wish: dict[str, Any]) -> None:
    try:
        page = document[wish["page"] - 1]
        width, height = page.get_size()
        scale = min(wish["width"] / width, WIDEST / width, HIGHEST / height)
        bitmap = page.render(scale=scale, rev_byteorder=True, prefer_bgrx=True)
        places = list(_places(page, bitmap.width, bitmap.height, wish["quotes"]))
    except pypdfium2.PdfiumError:
        _say(answers, {"reason": "This page cannot be shown."})
        return
    pixels = bytes(bitmap.buffer)
    _say(
        answers,
        {
            "width": bitmap.width,
            "height": bitmap.height,
            "stride": bitmap.stride,
            "places": places,
            "bytes": len(pixels),
        },
    )
    answers.write(pixels)
    answers.flush()


def _places(
    page: Any, width: int, height: int, quotes: list[list[Any]]
) -> Iterator[tuple[str, float, float, float, float]]:
    """For each quote (its name, its letters, how often they stand before it) its rectangles, as parts of the page's size."""
    if not quotes:
        return
    text = page.get_textpage()
    letters = bare(text.get_text_range())
    for name, wanted, number in quotes:
        place = letters.nth(wanted, number)
        if place is None:
            continue
        for at in range(text.count_rects(place[0], place[1] - place[0])):
            left, bottom, right, top = text.get_rect(at)
            corners = [_on_picture(page, width, height, x, y) for x, y in ((left, top), (right, bottom))]
            xs, ys = sorted(x for x, _ in corners), sorted(y for _, y in corners)
            yield name, xs[0] / width, ys[0] / height, xs[1] / width, ys[1] / height


def _on_picture(page: Any, width: int, height: int, x: float, y: float) -> tuple[int, int]:
    """A point of the page, whatever its rotation and its origin, in pixels of the picture."""
    across, down = c_int(), c_int()
    pdfium.FPDF_PageToDevice(page, 0, 0, width, height, 0, x, y, byref(across), byref(down))
    return across.value, down.value


if __name__ == "__main__":
    main()
