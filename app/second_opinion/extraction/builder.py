"""Puts a Document together piece by piece, keeping the offsets."""

from dataclasses import dataclass, field

from second_opinion.domain.document import Attachment, Document, Part, PartKind, Span, Unread


@dataclass
class DocumentBuilder:
    """Collects text and parts. A part covers exactly what was added while it was open."""

    format: str
    title: str | None = None
    parts: list[Part] = field(default_factory=list)
    unread: list[Unread] = field(default_factory=list)
    headers: list[tuple[str, str]] = field(default_factory=list)
    attachments: list[Attachment] = field(default_factory=list)
    _pieces: list[str] = field(default_factory=list)
    _length: int = 0

    @property
    def length(self) -> int:
        return self._length

    def add(self, text: str) -> Span:
        """Append text and tell where it stands."""
        start = self._length
        self._pieces.append(text)
        self._length += len(text)
        return Span(start, self._length)

    def add_part(
        self, kind: PartKind, label: str, text: str, number: int | None = None, about: Span | None = None
    ) -> None:
        """Append text as a part of its own."""
        self.parts.append(Part(kind, label, self.add(text), number, about))

    def add_document(self, kind: PartKind, label: str, inner: Document) -> None:
        """Append a whole document as one part, with its own parts inside."""
        start = self._length
        self.parts.append(Part(kind, label, self.add(inner.text)))
        for part in inner.parts:
            span = Span(part.span.start + start, part.span.end + start)
            about = part.about and Span(part.about.start + start, part.about.end + start)
            self.parts.append(Part(part.kind, f"{label}, {part.label}", span, part.number, about))
        self.unread.extend(Unread(f"{label}, {missing.where}", missing.reason) for missing in inner.unread)
        self.attachments.extend(inner.attachments)

    def build(self, name: str, sha256: str) -> Document:
        return Document(
            name=name,
            sha256=sha256,
            text="".join(self._pieces),
            format=self.format,
            parts=tuple(sorted(self.parts, key=lambda part: (part.span.start, -part.span.end))),
            unread=tuple(self.unread),
            headers=tuple(self.headers),
            attachments=tuple(self.attachments),
            title=self.title,
        )
