"""The colours of a calm reading room, light and dark: paper, ink, one quiet colour. No Qt here."""

from collections.abc import Iterator
from dataclasses import dataclass

from second_opinion.domain.check import Severity


@dataclass(frozen=True, slots=True)
class Ink:
    """A colour to write or draw with, and the soft ground that goes with it; as "#RRGGBB"."""

    strong: str
    soft: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Tokens:
    """Every colour that the windows use, each as "#RRGGBB"."""

    background: str  # of windows
    surface: str  # cards, inputs, the selected row
    paper: str  # the document
    ink: str
    soft_ink: str  # secondary text
    line: str  # borders of one pixel
    accent: Ink  # the one action, selection, links
    on_accent: str  # text on the accent
    high: Ink
    medium: Ink
    low: Ink

    def severity(self, severity: Severity) -> Ink:
        """The colours of a severity; they never stand without its shape."""
        return {Severity.HIGH: self.high, Severity.MEDIUM: self.medium, Severity.LOW: self.low}[severity]

    def text_on_ground(self) -> Iterator[tuple[str, str]]:
        """Every pair of text and ground that occurs."""
        inks = (self.accent, self.high, self.medium, self.low)
        for ground in (self.background, self.surface, self.paper):
            for text in (self.ink, self.soft_ink, *(ink.strong for ink in inks)):
                yield text, ground
        for ink in inks:
            yield self.ink, ink.soft
            yield ink.strong, ink.soft
        yield self.soft_ink, self.accent.soft
        yield self.on_accent, self.accent.strong


LIGHT = Tokens(
    background="#F6F5F2",
    surface="#FFFFFF",
    paper="#FFFEFB",
    ink="#1F2328",
    soft_ink="#5B626B",
    line="#E2DFD8",
    accent=Ink("#1F6F6B", "#E3F0EE"),
    on_accent="#FFFFFF",
    high=Ink("#B23A2A", "#FBE9E5"),
    medium=Ink("#8A5A00", "#FBF0D9"),
    low=Ink("#3F6291", "#E7EEF7"),
)
DARK = Tokens(
    background="#1B1D20",
    surface="#24272B",
    paper="#202327",
    ink="#E8E6E1",
    soft_ink="#A6ACB4",
    line="#363A40",
    accent=Ink("#6CC3BC", "#1F3533"),
    on_accent="#1B1D20",
    high=Ink("#FF9B8A", "#43231E"),
    medium=Ink("#F0C26B", "#3D3115"),
    low=Ink("#9DBCE8", "#22304A"),
)


def contrast(first: str, second: str) -> float:
    """The contrast ratio of two colours, 1 to 21, as WCAG 2 defines it."""
    dark, light = sorted((_luminance(first), _luminance(second)))
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    channels = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    linear = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return sum(part * weight for part, weight in zip(linear, (0.2126, 0.7152, 0.0722), strict=True))
