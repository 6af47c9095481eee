"""How the user's program is told the page."""

from pathlib import Path

import pytest

from second_opinion.domain.errors import UserError
from second_opinion.platform.open_file import command_at_page, open_file

PATH = Path("/papers/a deal.pdf")


@pytest.mark.parametrize(
    ("desktop_file", "command"),
    [
        ("org.gnome.Evince.desktop\n", ["evince", "--page-index=7", "/papers/a deal.pdf"]),
        ("okular.desktop", ["okular", "--page", "7", "/papers/a deal.pdf"]),
        ("org.kde.okular.desktop", ["okular", "--page", "7", "/papers/a deal.pdf"]),
        ("firefox-esr.desktop", ["firefox-esr", "file:///papers/a%20deal.pdf#page=7"]),
        ("qpdfview.desktop", ["qpdfview", "/papers/a deal.pdf#7"]),
        ("gimp.desktop", None),
        ("", None),
    ],
)
def test_the_page_is_told_where_it_is_known_how(desktop_file: str, command: list[str] | None) -> None:
    assert command_at_page(desktop_file, PATH, 7) == command


def test_a_file_that_is_gone_is_said(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="no longer"):
        open_file(tmp_path / "gone.pdf", 3)
