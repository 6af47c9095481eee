"""Attachments promised in German, French and Spanish."""

import re

from second_opinion.plugin import Document, Span
from second_opinion_reviewers.emails.mail import matches

_PROMISES = re.compile(
    r"""
      \b(?:anbei|beiliegend|in\ der\ anlage)\b(?=\s+(?:finden|findest|findet|sende|schicke|senden|schicken|erhalten|erhältst|überlasse|übersende|die|der|das|den|ein|eine|mein|meine|unser|unsere|wie|noch)\b)
    | \bim\ anhang\b(?=\s+(?:finden|findest|findet|sende|schicke|senden|schicken|erhalten|erhältst|ist|sind|liegt|übersende|die|der|das|den|mein|unser)\b)
    | \b(?:siehe|s\.)\ anhang\b
    | \b(?:ist|sind|liegt|liegen)\b[^.?!\n]{0,40}\b(?:angehängt|beigefügt|angefügt|bei)\b(?=\s*[.,!\n])
    | \b(?:ich|wir)\ (?:habe|haben)\b[^.?!\n]{0,60}\b(?:angehängt|beigefügt|angefügt)\b
    | \b(?:ich|wir)\ hängen?\b[^.?!\n]{0,60}\ban\b(?=\s*[.,!\n])
    | \bci-joint(?:e|s|es)?\b
    | \ben\ pi[eè]ces?\ jointes?\b
    | \b(?:je|nous)\ (?:vous\ |te\ )?(?:joins|joignons)\b
    | \b(?:j['’]ai|nous\ avons)\ joint\b
    | \bvoir\ (?:la\ )?pi[eè]ce\ jointe\b
    | \b(?:le|te|les|os)\ (?:adjunto|adjuntamos|envío\ adjunt[oa]s?|mando\ adjunt[oa]s?|enviamos\ adjunt[oa]s?)\b
    | \b(?:adjunto|adjuntamos|se\ adjuntan?|adjunta|adjuntos)\ (?:encontrar|el|la|los|las|un|una|mi|nuestr|a\ este)
    | \b(?:he|hemos)\ adjuntado\b
    | \b(?:en|como)\ (?:el\ )?(?:archivo|documento|fichero)?\ ?adjunto\b(?=\s*[.,\n]|\s+(?:encontrar|est[áa]|va|el|la))
    """,
    re.IGNORECASE | re.VERBOSE | re.MULTILINE,
)
_NOT_THEIRS = re.compile(
    r"\b(?:nicht|kein\w*|ohne|falls|wenn|ob|vergessen|(?:senden|schicken)\s+sie\s+(?:mir|uns)|schick\w*\s+(?:mir|uns)|"
    r"pas|sans|si|oubli\w+|envoyez|envoie|pouvez-vous|peux-tu|pourriez-vous|"
    r"no|sin|olvid\w+|env[íi]e(?:me|nos)|env[íi]a(?:me|nos)|m[áa]nda(?:me|nos)|puede[ns]?|podr[íi]a\w*)\b",
    re.IGNORECASE,
)


def promised_abroad(document: Document) -> Span | None:
    """Where the sender says in one of these languages that something is attached."""
    for match in matches(document, _PROMISES):
        before = re.split(r"[.!?\n]\s", document.text[max(0, match.start() - 70) : match.start()])[-1]
        if not _NOT_THEIRS.search(before) and not _NOT_THEIRS.search(match.group()):
            return Span(*match.span())
    return None
