"""Hands a file to the user's own program for it."""

import subprocess
import sys
from pathlib import Path

from second_opinion.domain.errors import UserError


def open_file(path: Path) -> None:
    """Open a file as a double click would.

    Raises:
        UserError: the file is gone, or nothing on this machine opens it.
    """
    if not path.exists():
        raise UserError(f"“{path.name}” is no longer at {path.parent}.")
    try:
        if sys.platform == "win32":
            import os  # noqa: PLC0415 - startfile exists on Windows only

            os.startfile(path)  # noqa: S606 - the user's own choice of program
        else:
            subprocess.Popen(
                ["open" if sys.platform == "darwin" else "xdg-open", str(path)],
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                start_new_session=True,
            )
    except OSError as error:
        raise UserError(f"No program on this computer opens “{path.name}”.") from error
