"""Zip archives from strangers: opened only when their sizes are plausible."""

import io
import zipfile
from xml.etree.ElementTree import Element, ParseError

from defusedxml import ElementTree
from defusedxml.common import DefusedXmlException

from second_opinion.domain.errors import NotReadable

MEMBERS = 5_000
MEMBER_BYTES = 60_000_000
TOTAL_BYTES = 200_000_000
RATIO = 200
"""Office text packs to about a tenth; a member that unpacks to 200 times its size is a bomb."""


class Archive:
    """The members of an office file, read one at a time.

    Raises:
        NotReadable: no zip, protected, damaged, or a bomb.
    """

    def __init__(self, data: bytes) -> None:
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, OSError, ValueError) as error:
            raise NotReadable("The file is damaged and cannot be opened.") from error
        members = self._zip.infolist()
        if len(members) > MEMBERS or sum(member.file_size for member in members) > TOTAL_BYTES:
            raise NotReadable("The file unpacks to far more than a document holds, so it was left closed.")

    def names(self) -> list[str]:
        return self._zip.namelist()

    def read(self, name: str) -> bytes | None:
        """A member's bytes, None where there is none of that name."""
        try:
            member = self._zip.getinfo(name)
        except KeyError:
            return None
        bomb = member.file_size > MEMBER_BYTES or member.file_size > max(1_000_000, RATIO * member.compress_size)
        if bomb:
            raise NotReadable("The file unpacks to far more than a document holds, so it was left closed.")
        try:
            with self._zip.open(member) as file:
                return file.read(MEMBER_BYTES)
        except RuntimeError as error:  # zipfile's word for a password
            raise NotReadable("The file is protected by a password; save a copy without one and try that.") from error
        except (zipfile.BadZipFile, OSError, NotImplementedError, ValueError, EOFError) as error:
            raise NotReadable("The file is damaged and cannot be opened.") from error
        except Exception as error:
            if type(error).__module__ == "zlib":
                raise NotReadable("The file is damaged and cannot be opened.") from error
            raise

    def xml(self, name: str) -> Element | None:
        """A member parsed as XML, without entities or a document type."""
        data = self.read(name)
        if data is None:
            return None
        try:
            root: Element = ElementTree.fromstring(data, forbid_dtd=True)
        except (ParseError, DefusedXmlException, ValueError, LookupError) as error:
            raise NotReadable("The file is damaged inside and cannot be read.") from error
        return root
