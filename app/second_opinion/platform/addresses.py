"""Files as desktops name them: by path, or by an address such as ``file:///home/a/My%20lease.pdf``."""

import os
import re
import shutil
import subprocess
from pathlib import Path
from urllib.parse import unquote, unquote_to_bytes, urlsplit

ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://")
ANSWER_SECONDS = 20.0
"""How long the desktop may look for a file on a server that is far away."""
LOCAL_PATH = "local path: "


def file_at(named: str) -> str:
    """Where a file lies that is named by a path or an address.

    Returns:
        Its absolute path; for a file that no path leads to, its address with the signs that were written as percents.
    """
    if not ADDRESS.match(named):
        return str(Path(named).absolute())
    address = urlsplit(named)
    if address.scheme == "file" and address.netloc in {"", "localhost"}:
        # Not urlsplit's path: a "#" or "?" in a name belongs to it.
        return os.fsdecode(unquote_to_bytes("/" + named.split("://", 1)[1].partition("/")[2]))
    return _mounted(named) or unquote(named)


def _mounted(address: str) -> str | None:
    """The path below which the desktop shows a file of another computer (gvfs), where it does."""
    tool = shutil.which("gio")
    if tool is None:
        return None
    command = [tool, "info", "--attributes=standard::name", address]
    try:
        said = subprocess.run(
            command, capture_output=True, env=os.environ | {"LC_ALL": "C.UTF-8"}, timeout=ANSWER_SECONDS, check=False
        )
    except subprocess.TimeoutExpired:
        return None
    lines = os.fsdecode(said.stdout).splitlines()
    return next((line.removeprefix(LOCAL_PATH) for line in lines if line.startswith(LOCAL_PATH)), None)
