"""The runs of a Word paragraph: what a reader sees, and what a tracked change or a hidden setting does to it."""

from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from second_opinion.domain.document import PartKind

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_BREAKS = {f"{W}tab": "\t", f"{W}br": "\n", f"{W}cr": "\n", f"{W}noBreakHyphen": "-"}
_CHANGES = {
    f"{W}ins": PartKind.INSERTED,
    f"{W}moveTo": PartKind.INSERTED,
    f"{W}del": PartKind.DELETED,
    f"{W}moveFrom": PartKind.DELETED,
}
_SKIPPED = {f"{W}{name}" for name in ("pPr", "rPr", "instrText", "txbxContent")}
_APART = frozenset({PartKind.DELETED, PartKind.HIDDEN})


@dataclass(frozen=True, slots=True)
class Run:
    """Some letters of a paragraph. ``mark`` tells what was done to them; ``begins`` and ``ends`` name a comment about what stands between."""

    text: str
    mark: PartKind | None = None
    begins: str | None = None
    ends: str | None = None

    @property
    def shown(self) -> bool:
        """Whether it is a part of the text as it stands now."""
        return self.mark not in _APART


def runs_of(paragraph: Element, *, shaded: bool = False) -> tuple[Run, ...]:
    """The runs in order. Where the ground is ``shaded``, white letters are no hidden ones."""
    ground = shaded or _is_shaded(paragraph.find(f"{W}pPr"))
    return tuple(_runs(paragraph, None, shaded=ground))


def _runs(node: Element, mark: PartKind | None, *, shaded: bool) -> Iterator[Run]:
    for child in node:
        if child.tag in {f"{W}t", f"{W}delText"}:
            yield Run(child.text or "", mark)
        elif child.tag in _BREAKS:
            yield Run(_BREAKS[child.tag], mark)
        elif child.tag == f"{W}commentRangeStart":
            yield Run("", begins=child.get(f"{W}id"))
        elif child.tag == f"{W}commentRangeEnd":
            yield Run("", ends=child.get(f"{W}id"))
        elif child.tag in _CHANGES:
            yield from _runs(child, _CHANGES[child.tag], shaded=shaded)
        elif child.tag == f"{W}r":
            hidden = mark is not PartKind.DELETED and _is_hidden(child.find(f"{W}rPr"), shaded=shaded)
            yield from _runs(child, PartKind.HIDDEN if hidden else mark, shaded=shaded)
        elif child.tag not in _SKIPPED:
            yield from _runs(child, mark, shaded=shaded)


def _is_hidden(properties: Element | None, *, shaded: bool) -> bool:
    if properties is None:
        return False
    vanish, colour = properties.find(f"{W}vanish"), properties.find(f"{W}color")
    if vanish is not None and vanish.get(f"{W}val") not in {"0", "false", "off"}:
        return True
    white = colour is not None and (colour.get(f"{W}val") or "").upper() == "FFFFFF"
    return white and not shaded and not _is_shaded(properties) and properties.find(f"{W}highlight") is None


def _is_shaded(properties: Element | None) -> bool:
    shading = properties.find(f"{W}shd") if properties is not None else None
    return shading is not None and (shading.get(f"{W}fill") or "auto").upper() not in {"AUTO", "FFFFFF"}
