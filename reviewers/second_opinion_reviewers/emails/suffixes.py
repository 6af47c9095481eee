"""The part of a host name that somebody bought, by the public suffix list (publicsuffix.org) that comes with tldextract.

Its file is read directly: importing the library takes longer than all checks of a mail, for fetching newer lists that we never want.
"""

from functools import cache
from importlib.util import find_spec
from pathlib import Path

SNAPSHOT = ".tld_set_snapshot"


@cache
def registered(host: str) -> str:
    """The part that somebody bought: ``mail.example.co.uk`` gives ``example.co.uk``, ``shop.github.io`` itself."""
    labels = host.lower().strip(".").split(".")
    size = _suffix_size(labels)
    return ".".join(labels[-(size + 1) :])


def _suffix_size(labels: list[str]) -> int:
    """Labels of the longest rule that fits; one where none does. ``!`` takes a name out of a rule with ``*``."""
    rules = _rules()
    for size in range(len(labels), 0, -1):
        name = ".".join(labels[-size:])
        if f"!{name}" in rules:
            return size - 1
        if name in rules or ".".join(["*", *labels[len(labels) - size + 1 :]]) in rules:
            return size
    return 1


@cache
def _rules() -> frozenset[str]:
    found = find_spec("tldextract")
    folders = found.submodule_search_locations if found else None
    if not folders:
        return frozenset()
    lines = (Path(folders[0]) / SNAPSHOT).read_text(encoding="utf-8").splitlines()
    return frozenset(line.strip() for line in lines if line.strip() and not line.startswith("//"))
