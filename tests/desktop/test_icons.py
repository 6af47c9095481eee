"""Icons are there for everything that has one, and take the colour they are given."""

from importlib.resources import files

import pytest
from PySide6.QtGui import QColor, QImage

from second_opinion.desktop.icons import KIND_ICONS, SEVERITY_ICONS, TrayState, app_icon, icon, pixmap, tray_icon
from second_opinion.domain.check import Severity
from second_opinion.domain.document import Kind

pytestmark = pytest.mark.usefixtures("qapp")
NAMES = sorted(
    one.name.removesuffix(".svg")
    for one in files("second_opinion_assets").joinpath("icons").iterdir()
    if one.name.endswith(".svg")
)


def colours(image: QImage) -> set[str]:
    """The colours of all opaque points."""
    points = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {point.name() for point in points if point.alpha() == 255}


@pytest.mark.parametrize("name", NAMES)
def test_every_icon_draws_something(name: str) -> None:
    assert colours(pixmap(name, "#1f2328", 64).toImage())


def test_an_icon_takes_its_colour() -> None:
    assert colours(icon("severity-high", "#b23a2a").pixmap(22, 22).toImage()) == {"#b23a2a"}


def test_every_kind_and_severity_has_one() -> None:
    assert set(KIND_ICONS) == set(Kind)
    assert set(SEVERITY_ICONS) == set(Severity)
    assert {*KIND_ICONS.values(), *SEVERITY_ICONS.values()} <= set(NAMES)


def test_tray_states_differ_in_shape_and_suit_the_panel() -> None:
    shapes = {state: tray_icon(state, dark_panel=False, mask=True).pixmap(22, 22).toImage() for state in TrayState}
    assert all(shapes[one] != shapes[other] for one in TrayState for other in TrayState if one is not other)
    dark = tray_icon(TrayState.IDLE, dark_panel=True).pixmap(64, 64).toImage()
    assert "#ffffff" in colours(dark)
    assert tray_icon(TrayState.IDLE, dark_panel=False, mask=True).isMask()


def test_the_programs_icon_has_its_own_colours() -> None:
    assert QColor("#1F6F6B").name() in colours(app_icon().pixmap(256, 256).toImage())
