"""Mails in one file (mbox, RFC 4155): where each begins."""

import re

BEGINS = re.compile(rb"(?:\A|(?<=\n\n)|(?<=\n\r\n))From \S+[^\n]*\d{4}[^\n]*\r?\n(?=[\w-]+:)")


def mails(data: bytes) -> list[bytes]:
    """The mails in a mailbox, each without the line that separates it from the one before."""
    begins = [*BEGINS.finditer(data)]
    ends = [begin.start() for begin in begins[1:]] + [len(data)]
    return [re.sub(rb"(?m)^>(>*From )", rb"\1", data[b.end() : end]) for b, end in zip(begins, ends, strict=True)]
