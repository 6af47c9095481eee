"""What nobody else reads, and the three kinds of it that have checks of their own: invoices, minutes, transcripts."""

import re

from second_opinion.plugin import Document, Recognition

_LOOKED_AT = 4_000
_INVOICE_TITLE = re.compile(
    r"\b(?:tax\s+invoice|invoice|credit\s+note|quote|quotation|estimate|pro\s?forma|receipt|rechnung|angebot|gutschrift|kostenvoranschlag|quittung|facture|devis|avoir|reçu|"
    r"factura|presupuesto|recibo|albarán)\b[^\n]{0,60}$",
    re.IGNORECASE | re.MULTILINE,
)
_INVOICE_WORDS = (
    re.compile(r"\b(?:invoice|rechnungs?|facture|factura|quote|angebots?|devis)[- ]?(?:no|number|nr|nummer|n[°º]|núm|#)", re.IGNORECASE),
    re.compile(r"\b(?:bill(?:ed)?\s+to|ship\s+to|rechnungsempfänger|facturé\s+à|facturar\s+a|customer\s+(?:no|number)|kundennummer)\b", re.IGNORECASE),
    re.compile(r"\b(?:sub-?total|net(?:to)?\b|zwischensumme|total\s+(?:ht|ttc)|base\s+imponible|amount\s+due|total\s+due|balance\s+due|gesamtbetrag|rechnungsbetrag|net\s+à\s+payer|total\s+a\s+pagar)", re.IGNORECASE),
    re.compile(r"\b(?:vat|gst|sales\s+tax|mwst|ust|tva|iva)\b", re.IGNORECASE),
    re.compile(r"\b(?:iban|sort\s+code|bic|payment\s+(?:terms|due)|due\s+date|zahlbar|fällig|échéance|vencimiento|payable\s+(?:by|within))\b", re.IGNORECASE),
    re.compile(r"\b(?:qty|quantity|unit\s+price|menge|einzelpreis|quantité|prix\s+unitaire|cantidad|precio\s+unitario)\b", re.IGNORECASE),
)  # fmt: skip
_MINUTES_TITLE = re.compile(
    r"\b(?:minutes|meeting\s+notes|notes\s+of\s+the\s+meeting|protokoll|besprechungsnotiz|compte[- ]rendu|procès-verbal|acta)\b[^\n]{0,80}$",
    re.IGNORECASE | re.MULTILINE,
)
_MINUTES_WORDS = (
    re.compile(r"^\W*(?:present|attendees|attending|in attendance|anwesend\w*|teilnehmer\w*|présents?|asistentes|presentes)\b", re.IGNORECASE | re.MULTILINE),
    re.compile(r"^\W*(?:apologies|absent|regrets|entschuldigt|excusés?|ausentes)\b", re.IGNORECASE | re.MULTILINE),
    re.compile(r"^\W*(?:decisions?|resolved|beschl[uü]ss\w*|entscheidungen|décisions?|acuerdos|decisiones)\b", re.IGNORECASE | re.MULTILINE),
    re.compile(r"^\W*(?:action(?:s|\s+items?|\s+points?)?|to-?dos?|aufgaben|offene\s+punkte|actions\s+à\s+mener|tareas)\b", re.IGNORECASE | re.MULTILINE),
    re.compile(r"\b(?:the\s+meeting\s+(?:opened|closed|was\s+called)|adjourned|next\s+meeting|nächste\s+sitzung|prochaine\s+réunion|próxima\s+reunión|seconded|quorum)\b", re.IGNORECASE),
)  # fmt: skip


_SPOKEN = re.compile(
    r"^[ \t]*(?:[\[(]?(?:\d{1,2}:)?\d{1,2}:\d{2}[\])]?(?:[ \t]+[-–]?[ \t]*\S|[ \t]*$)|(?:speaker \d+|[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+)?)[ \t]*[\[(](?:\d{1,2}:)?\d{1,2}:\d{2}[\])]:?)",
    re.MULTILINE | re.IGNORECASE,
)
_MOMENTS, _ONE_IN = 6, 4
"""Lines that begin with a moment or with who speaks when, and their least share, by which a plain text is a transcript."""


def recognise(document: Document) -> Recognition:
    """Whatever no other reviewer claims; surer of what calls itself an invoice or minutes and looks like it."""
    if document.format == "transcript":
        return Recognition(0.99, "transcript")
    if document.format == "feed":
        return Recognition(0.99)
    if document.headers:
        return Recognition(0.15)
    text = document.text[:_LOOKED_AT]
    if _is_spoken(text):
        return Recognition(0.8, "transcript")
    opening = f"{_opening(text)}\n{re.sub(r'[-_.]+', ' ', document.name.rpartition('.')[0])}\n{document.title or ''}"
    invoice = _score(opening, text, _INVOICE_TITLE, _INVOICE_WORDS)
    minutes = _score(opening, text, _MINUTES_TITLE, _MINUTES_WORDS)
    best, subtype = max((invoice, "invoice"), (minutes, "minutes"))
    return Recognition(best, subtype) if best >= 0.5 else Recognition(0.15)


def _is_spoken(text: str) -> bool:
    """Whether the moments at which things are said stand beside them, without days: a schedule has few words to a line."""
    lines = [line for line in text.splitlines() if line.strip()]
    moments = len(_SPOKEN.findall(text))
    talk = sum(len(line.split()) for line in lines) / max(len(lines), 1)
    return moments >= _MOMENTS and moments * _ONE_IN >= len(lines) and talk > 9


def _score(opening: str, text: str, title: re.Pattern[str], words: tuple[re.Pattern[str], ...]) -> float:
    """A title and two of the words make it; so do four of the words alone."""
    found = sum(bool(pattern.search(text)) for pattern in words)
    return min(0.97, 0.45 * bool(title.search(opening)) * bool(found) + 0.14 * found)


def _opening(text: str) -> str:
    """The first lines that say something."""
    return "\n".join([line for line in text.splitlines() if line.strip()][:6])[:500]
