#!/usr/bin/env python3
"""Draws the program's icon as PNG, for packages and desktop files: ``python assets/make_app_icon.py``."""

import os
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from second_opinion.desktop.icons import pixmap
from second_opinion.desktop.tokens import LIGHT

SIZE = 256


def main() -> None:
    """Write the PNG beside its SVG."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication([])
    target = Path(__file__).parent / "second_opinion_assets" / "icons" / "app.png"
    pixmap("app", LIGHT.ink, SIZE).save(str(target))
    application.quit()


if __name__ == "__main__":
    main()
