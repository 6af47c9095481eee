"""The language that the user's system speaks, for what is printed; the windows ask Qt, which knows more systems."""

import locale
import os
import sys
from collections.abc import Mapping

_ASKED = ("LC_ALL", "LC_MESSAGES", "LANG")
"""In the order in which POSIX asks them."""


def system_language(environment: Mapping[str, str] = os.environ) -> str:
    """The code of the language, such as "de"; "en" where nothing is said.

    Args:
        environment: the variables of this process.
    """
    said = next((value for name in _ASKED if (value := environment.get(name))), "") or _of_windows()
    if not said or said.split(".")[0] in {"C", "POSIX"}:
        return "en"
    first = environment.get("LANGUAGE", "").split(":")[0]  # GNU's list counts wherever there is a locale at all
    return (first or said)[:2].lower()


def _of_windows() -> str:
    if sys.platform != "win32":
        return ""
    import ctypes  # noqa: PLC0415 - only there has it the function

    return locale.windows_locale.get(ctypes.windll.kernel32.GetUserDefaultUILanguage(), "")
