"""Thunar: an action in the file that it shares among all custom actions; those of others stay as they are."""

from dataclasses import dataclass
from pathlib import Path
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from defusedxml import ElementTree

from second_opinion.domain.errors import UserError
from second_opinion.platform.context_menu.entry import TITLE, TRANSLATED, remove_empty

UNIQUE_ID = "second-opinion-ask"
LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


@dataclass(frozen=True, slots=True)
class ThunarEntry:
    """The action; ``command`` is what its line begins with."""

    root: Path
    command: str
    name: str = "Thunar"

    @property
    def path(self) -> Path:
        return self.root / "Thunar" / "uca.xml"

    @property
    def installed(self) -> bool:
        return self.path.exists() and any(_is_ours(action) for action in self._read())

    def install(self) -> None:
        root = self._read() if self.path.exists() else Element("actions")
        _drop_ours(root)
        action = SubElement(root, "action")
        SubElement(action, "icon").text = "second-opinion"
        SubElement(action, "name").text = TITLE
        for language, title in TRANSLATED.items():
            SubElement(action, "name", {LANGUAGE: language}).text = title
        for tag, text in (
            ("unique-id", UNIQUE_ID),
            ("command", f"{self.command} ask -- %U"),
            ("description", "Have these files read before you sign, send or go"),
            ("patterns", "*"),
        ):
            SubElement(action, tag).text = text
        for tag in ("directories", "text-files", "other-files"):
            SubElement(action, tag)
        self._write(root)

    def remove(self) -> None:
        if self.installed:
            root = self._read()
            _drop_ours(root)
            if len(root):
                self._write(root)
            else:
                self.path.unlink()
                remove_empty(self.path.parent, self.root)

    def _read(self) -> Element:
        try:
            root = ElementTree.parse(self.path).getroot()
        except ElementTree.ParseError as error:
            raise UserError(f"Thunar's list of actions, {self.path}, is damaged; mend or delete it first.") from error
        return root if root is not None else Element("actions")

    def _write(self, root: Element) -> None:
        indent(root)
        self.path.parent.mkdir(parents=True, exist_ok=True)
        draft = self.path.with_suffix(".new")
        draft.write_bytes(b'<?xml version="1.0" encoding="UTF-8"?>\n' + tostring(root))
        draft.replace(self.path)


def _is_ours(action: Element) -> bool:
    return action.findtext("unique-id") == UNIQUE_ID


def _drop_ours(root: Element) -> None:
    for action in [action for action in root if _is_ours(action)]:
        root.remove(action)
