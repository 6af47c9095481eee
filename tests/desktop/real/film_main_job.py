"""Films the main job on a real desktop: ``python -m pytest tests/desktop/real/film_main_job.py``.

A contract lands in Downloads, a banner says so, a click shows the finding. The film is ``main-job.gif`` among the
screenshots; the README shows a copy of it. Not run with the others: it asserts nothing that they do not.
"""

import time
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from second_opinion.domain.stored import ReviewFilter
from second_opinion.history.store import History
from second_opinion.settings import Settings, WatchedFolder, save

pytestmark = [pytest.mark.desktop]

NAME = "Services agreement.pdf"
SIZE = (960, 600)
COLOURS = 255
BACKGROUND = "#CFD6D3"
SETTLE_SECONDS = 2.0


def test_film_the_main_job(stage: Any) -> None:
    save(stage.paths.settings, Settings(welcomed=True, folders=(WatchedFolder(path=stage.downloads),)))
    stage.set_up_panel()
    stage.start_application("--background")
    with History.open(stage.paths.history) as history:
        stage.until(lambda: history.is_known_folder(stage.downloads), "the folder is watched")
        frames = [(taken(stage, "film-1-before"), 1200)]

        contract = files("second_opinion_assets").joinpath("samples", "contract.pdf").read_bytes()
        (stage.downloads / NAME).write_bytes(contract)
        stage.until(lambda: NAME in stage.log("dunst"), "the banner is there")
        stage.until(stage.banner, "the banner is drawn")
        frames.append((taken(stage, "film-2-told"), 2800))

        stage.click_banner()
        stage.until(lambda: all(line.seen for line in history.lines(ReviewFilter())), "it is shown")
        frames.append((taken(stage, "film-3-shown"), 3200))
        stage.press("j")
        frames.append((taken(stage, "film-4-next"), 2600))
        stage.press("c")
        frames.append((taken(stage, "film-5-copied"), 2400))
    film = frames[0][0].with_name("main-job.gif")
    assemble(frames, film)
    assert film.stat().st_size < 1_500_000


def taken(stage: Any, name: str) -> Path:
    time.sleep(SETTLE_SECONDS)
    picture: Path = stage.picture(name)
    return picture


def assemble(frames: list[tuple[Path, int]], film: Path) -> None:
    """The pictures as a film without end; each is shown for so many milliseconds."""
    drawn = [on_paper(Image.open(path).convert("RGB")).resize(SIZE, Image.Resampling.LANCZOS) for path, _ in frames]
    flat = [one.quantize(COLOURS, Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE) for one in drawn]
    durations = [milliseconds for _, milliseconds in frames]
    flat[0].save(film, save_all=True, append_images=flat[1:], duration=durations, loop=0, optimize=True)


def on_paper(picture: Image.Image) -> Image.Image:
    """The empty screen, black on a server without a desktop's background, in a quiet colour."""
    empty = picture.convert("L").point(lambda light: 255 if light == 0 else 0)
    picture.paste(BACKGROUND, mask=empty)
    return picture
