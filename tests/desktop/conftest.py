"""Every test of the desktop runs without a screen, unless it brings one."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
