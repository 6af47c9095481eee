"""Contracts in other languages: what they are called, and the words that they are made of."""

import re
from unicodedata import normalize

_TITLES = re.compile(
    r"(?:\b|(?<=\w))(?:vertrag|vereinbarung|allgemeine geschäftsbedingungen|nutzungsbedingungen|agb|mietvertrag)\b"
    r"|\b(?:contrat|convention|bail|accord de confidentialité|conditions générales|avenant)\b"
    r"|\b(?:contrato|convenio|acuerdo de confidencialidad|condiciones generales|términos y condiciones|anexo al contrato)\b"
    r"|\b(?:contratto|accordo di riservatezza|condizioni generali)\b|(?:overeenkomst|algemene voorwaarden)\b|\b(?:umowa|regulamin)\b"
    r"|sözleşmesi?\b|\bдоговор\b|\bсоглашение\b|\bавтал|\bsmlouva\b|\bzmluva\b|\bkontrakt\b|\bavtal\b|\bsopimus\b|\bszerződés\b|\bcontrato de\b|契約書|合同|계약서"
)
_WORDS = (
    # German
    "vertragspartei", "vertragsparteien", "auftragnehmer", "auftraggeber", "mieter", "vermieter", "arbeitnehmer", "arbeitgeber", "lizenznehmer", "lizenzgeber", "gerichtsstand",
    "kündigungsfrist", "ordentliche kündigung", "haftung", "salvatorische", "nachfolgend", "schriftform", "vertragsstrafe", "dieser vertrag", "dieses vertrags", "diese bedingungen", "§ 1",
    "verpflichtet sich", "im folgenden", "vertraulich", "inkrafttreten",
    # French
    "le présent contrat", "présentes conditions", "les parties", "ci-après", "le bailleur", "le locataire", "le prestataire", "le client", "le salarié", "l'employeur", "résiliation", "préavis",
    "tribunal compétent", "tribunaux", "s'engage à", "article 1", "force majeure", "responsabilité", "confidentialité", "il a été convenu", "droit applicable",
    # Spanish
    "el presente contrato", "presentes condiciones", "las partes", "en adelante", "arrendador", "arrendatario", "el prestador", "el cliente", "el trabajador", "la empresa", "rescisión",
    "resolución del contrato", "se obliga a", "cláusula", "fuerza mayor", "responsabilidad", "confidencialidad", "jurisdicción", "preaviso", "comparecen", "primera.-", "estipulaciones",
)  # fmt: skip
_KINDS = (
    ("nda", re.compile(r"geheimhaltung|vertraulichkeitsvereinbarung|accord de confidentialité|non-divulgation|acuerdo de confidencialidad")),
    ("employment", re.compile(r"arbeitsvertrag|anstellungsvertrag|contrat de travail|contrato de trabajo")),
    ("lease", re.compile(r"mietvertrag|pachtvertrag|\bbail\b|contrat de location|contrato de (?:arrendamiento|alquiler)")),
    ("freelance", re.compile(r"freie[rn]? mitarbeit|werkvertrag|contrat de prestation|contrato de (?:prestación|obra)")),
    ("terms", re.compile(r"nutzungsbedingungen|geschäftsbedingungen|\bagb\b|conditions générales|condiciones generales|términos y condiciones")),
    ("licence", re.compile(r"lizenzvertrag|contrat de licence|contrato de licencia")),
    ("supply", re.compile(r"kaufvertrag|liefervertrag|contrat de vente|contrat de fourniture|contrato de (?:compraventa|suministro)")),
    ("services", re.compile(r"dienstleistungsvertrag|rahmenvertrag|wartungsvertrag|contrat de services?|contrato de servicios")),
)  # fmt: skip


def score_abroad(head: str, lower: str) -> float:
    """0 to 0.9: a title that names a contract in another language, and how many of a contract's words the text holds."""
    title = bool(_TITLES.search(normalize("NFC", head.lower())))
    words = sum(word in lower for word in _WORDS)
    return 0.45 * title + 0.07 * min(words, 7) * (1 if title or words >= 4 else 0) + 0.08 * bool(title and words == 0)


def subtype_abroad(head: str) -> str | None:
    """The kind that a title in German, French or Spanish names."""
    return next((kind for kind, title in _KINDS if title.search(head.lower())), None)
