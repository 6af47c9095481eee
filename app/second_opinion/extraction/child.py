"""The reading child: bytes on standard input, a Document as JSON on standard output, and nothing else allowed.

Started as ``python -m second_opinion.extraction.child NAME LIMITS``; see ``sandbox.py`` for the other side.
"""

import contextlib
import ctypes
import json
import os
import sys
from dataclasses import asdict

from second_opinion.domain.errors import NotReadable
from second_opinion.extraction.formats import read_bytes
from second_opinion.extraction.limits import Limits

CLONE_NEWUSER, CLONE_NEWNET = 0x10000000, 0x40000000


def confine(limits: Limits) -> None:
    """Give up everything that reading a file does not need."""
    _no_network()
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 - not on Windows

    for kind, most in (
        (resource.RLIMIT_CPU, limits.cpu_seconds),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_NOFILE, 64),
        (resource.RLIMIT_AS, limits.memory_bytes),
    ):
        with contextlib.suppress(ValueError, OSError):  # macOS refuses some
            resource.setrlimit(kind, (most, most))


def _no_network() -> None:
    """An empty network of its own where Linux allows it; everywhere an audit hook that refuses sockets."""
    if sys.platform == "linux":
        with contextlib.suppress(OSError, AttributeError):
            ctypes.CDLL(None).unshare(CLONE_NEWUSER | CLONE_NEWNET)

    def refuse(event: str, _: object) -> None:
        if event.startswith(("socket.", "subprocess.", "os.exec", "os.system", "os.posix_spawn")):
            raise PermissionError(f"{event} is not allowed here")

    sys.addaudithook(refuse)


def main() -> None:
    """Read one document."""
    name, limits = sys.argv[1], Limits.from_argument(sys.argv[2])
    out = os.dup(1)
    os.dup2(2, 1)  # whatever a parser prints must not get among the answer
    confine(limits)
    answer: dict[str, object]
    try:
        document = read_bytes(sys.stdin.buffer.read(), name)
        answer = {"document": asdict(document)}
        if len(document.text) > limits.characters:
            raise NotReadable(
                f"The text is longer than {limits.characters:,} characters, more than can be read at once."
            )
    except NotReadable as error:
        answer = {"reason": str(error)}
    except (MemoryError, RecursionError):
        answer = {"reason": "The file needs more memory than a document should, so it was left unread."}
    with os.fdopen(out, "wb") as file:
        file.write(json.dumps(answer).encode())


if __name__ == "__main__":
    main()
