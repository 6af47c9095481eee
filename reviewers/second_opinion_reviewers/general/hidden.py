"""Words in a document that talk to a machine instead of its reader."""

from collections.abc import Iterator

from second_opinion.plugin import Hit, Reading


def talks_to_a_machine(reading: Reading) -> Iterator[Hit]:
    """A sentence meant for a program that reads the document; it changes nothing here, and the reader should know."""
    for span in reading.talk:
        yield Hit(span)
