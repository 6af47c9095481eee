"""The words by which running prose states one figure of one thing, in English, German, French and Spanish."""

import re

ROW = re.compile(r"^[^\n|\t]*[|\t][^\n]*$|^>[^\n]*$", re.MULTILINE)
"""A row of a table, and a line that somebody else wrote."""
THE = re.compile(
    r"(?<![\w'’])(?:(?P<to>zur|zum|beim|vom|im|am|du|au|del|al)|the|our|this|der|die|das|dem|den|des|unser(?:e[nmrs]?)?|le|la|notre|el|nuestr[oa])\s+(?=\w)|(?<![\w'’])l['’](?=\w)"
)
"""An article before a thing; ``to`` is one that has swallowed a preposition."""
THE_BEFORE = re.compile(r"(?<![\w'’])(?:the|our|this)\s+$")
LEADS_TO = re.compile(
    r"(?:\b(?:of|for|in|at|to|with|on|by|from|about|von|für|mit|bei|in|an|auf|zu|nach|pour|de|dans|avec|à|sur|para|con|en|por|a))\s+$"
)
"""Before the article of what only tells a thing from others: "the budget for the party"."""
THING = re.compile(r"[\w'’-]+(?:\s+[\w'’-]+){0,6}\s+")
VAGUE = re.compile(
    r"(?:price|cost|fee|total|amount|value|sum|balance|number|rest|difference|result|rate|date|day|time|limit|preis|betrag|summe|wert|kosten|gebühr|rest|datum|tag|prix|coût|montant|somme|valeur|reste|date|jour|precio|coste|importe|suma|valor|resto|fecha|día)"
    r"|(?:.*\s)?(?:which|that|who|what|where|when|welche[rs]?|was|qui|que|où|cual|quien)(?:\s.*)?"
)
"""What a text may have many of, and what is no thing."""

SAYS = re.compile(
    r"\s(?=(?:is|will|comes|amounts|costs|kostet|coûte|cuesta|takes|starts|begins|lasts|runs|ist|beträgt|beläuft|liegt|findet|endet|beginnt|startet|dauert|est|sera|a|aura|se|commence|débute|dure|durera|es|será|asciende|tiene|tendrá|empieza|comienza|dura|durará)\s|s['’]élève\s)"
)
"""Where a thing may be said to be something: each of the following begins so."""
MONEY_IS = re.compile(
    r"(?:(?:is|will\s+be)(?:\s+(?:set|fixed)\s+at)?|comes\s+to|amounts\s+to|costs|kostet|coûte|cuesta|ist|beträgt|beläuft\s+sich\s+auf|liegt\s+bei|(?:est|sera)\s+(?:de|fixée?\s+à)|s['’]élève\s+à|(?:es|será)\s+de|asciende\s+a)\s+(?=[\d$€£]|[a-z]{3}\s?\d)"
)
DAY_IS = re.compile(
    r"(?:(?:is|will\s+be|takes\s+place|will\s+take\s+place|is\s+(?:held|planned|scheduled)|will\s+be\s+held)(?:\s+(?:on|for))?(?:\s+the)?|(?:ist|findet|endet)(?:\s+am)?(?:\s+\w+,\s+den)?"
    r"|(?:est|a\s+lieu|aura\s+lieu|se\s+tient|se\s+tiendra|est\s+prévue?)(?:\s+le)?|(?:es|será|tiene\s+lugar|tendrá\s+lugar|se\s+celebra|se\s+celebrará)(?:\s+el)?)\s+(?=\w+,?\s+(?:\d|\w+\s\d|de\s)|\d)"
)
HOUR_IS = re.compile(
    r"(?:(?:starts|begins|is|will\s+(?:start|begin|be))\s+at|(?:beginnt|startet|ist)\s+um|(?:commence|débute|est)\s+à|(?:empieza|comienza|es)\s+a\s+las?)\s+(?=\d)"
)
LENGTH_IS = re.compile(
    r"(?:is|lasts|takes|will\s+(?:last|take|be)|runs\s+for|ist|dauert|beträgt|dure|durera|est\s+de|dura|durará|es\s+de)\s+(?=\w+[ -][a-zäöüéíñ]{3})"
)
OF = re.compile(r"\s+(?:of|on|von|am|vom|in\s+höhe\s+von|de|du|del)\s+(?:the\s+|den\s+)?")
"""A thing and its figure, mentioned: "the meeting on 3 May"."""

HOUR = re.compile(
    r"(?P<hour>[01]?\d|2[0-4])(?:[:.](?P<minute>[0-5]\d)|\s?h\s?(?P<past>[0-5]\d)?)?(?:\s?(?P<half>[ap])\.?m\b\.?|\s?uhr\b|\s?heures\b|\s?o['’]clock)?(?![\w:]|[.,]\d)"
)
NUMBERS = {
    "one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8", "nine": "9", "ten": "10", "twelve": "12",
    "zwei": "2", "drei": "3", "vier": "4", "fünf": "5", "sechs": "6", "sieben": "7", "acht": "8", "neun": "9", "zehn": "10", "zwölf": "12",
    "deux": "2", "trois": "3", "quatre": "4", "cinq": "5", "huit": "8", "dix": "10", "douze": "12",
    "dos": "2", "tres": "3", "cuatro": "4", "cinco": "5", "seis": "6", "siete": "7", "ocho": "8", "diez": "10", "doce": "12",
}  # fmt: skip
LASTS = re.compile(
    rf"(?P<number>\d+(?:[.,]\d+)?|{'|'.join(NUMBERS)})[ -]"
    r"(?P<unit>minute|hour|night|day|week|month|year|stunde|nacht|tag|woche|monat|jahr|heure|nuit|jour|semaine|mois|hora|noche|día|semana|mes)(?:s|es|e|en|n)?\b"
)

SPENT = re.compile(
    r"\b(?:we\s+have|wir\s+haben|nous\s+(?:avons|disposons\s+de)|(?P<spanish>tenemos|disponemos\s+de|contamos\s+con))\s+(?P<value>[^\s;][^;\n]{1,24}?)\s+"
    r"(?:to\s+spend|at\s+our\s+disposal|zur\s+verfügung|à\s+dépenser|à\s+notre\s+disposition|para\s+gastar|a\s+nuestra\s+disposición)(?=\s*(?:[.,;!)]|$|in\s+total|insgesamt|en\s+tout|en\s+total))"
)
"""A budget said without its name."""
SPENT_SIGNS = ("spend", "disposal", "verfügung", "dépenser", "disposition", "gastar", "disposición")
"""Without one of them no budget is said so."""
_WHO = r"(?:guests|people|participants|attendees|gäste|personen|teilnehmer|invités|personnes|participants|invitados|personas|participantes)"
COUNTED = re.compile(rf"(?P<n>\d(?<![\w.,-]\d)\d{{0,3}})\s+(?P<who>{_WHO})\b")
COME = re.compile(
    r"(?:\bwe\s+(?:expect|are\s+expecting|will\s+be|are|have)|\bthere\s+(?:are|will\s+be)|\bwir\s+(?:erwarten|sind)|\bnous\s+(?:attendons|sommes|serons)|\b(?:esperamos(?:\s+a)?|somos|seremos)|\b(?:the|our|all|die|unsere|les|nos|los|nuestros))\s+$"
)
COMING = re.compile(
    r"\s+(?:(?:are|will\s+be)\s+(?:coming|expected)|will\s+(?:come|attend)|kommen|werden\s+erwartet|viendront|sont\s+attendus|vendrán)\b(?!\s+(?:on|from|by|am|le|el)\b)"
)
BOOKED = re.compile(
    r"\s+(?:is|ist|est|está)\s+(?:booked|ordered|bestellt|reserviert|réservée?|commandée?|reservad[oa]|encargad[oa])\b"
)
MEAL = re.compile(
    r"\b(?:dinner|lunch|breakfast|buffet|catering|abendessen|mittagessen|buffet|menü|dîner|déjeuner|repas|traiteur|cena|comida|almuerzo)\s+(?:(?:is|ist|est|es)\s+)?(?:(?:booked|ordered|bestellt|réservé|commandé|reservad[oa]|encargad[oa])\s+)?(?:for|für|pour|para)\s+$"
)

ENDS = re.compile(
    r"\s*(?:[.;!?)]|,(?!\d)|$|(?P<per>(?:a|per|pro|im|par|al|por)\s+(?:month|year|week|day|person|head|monat|jahr|person|mois|an|personne|mes|año|persona))\b)"
)
"""After a figure nothing may qualify it; only "a month" may follow, and is compared too."""
GOES_ON = re.compile(r"\s*(?:[-–—/]|(?:to|until|till|through|and|or|bis|und|oder|au|et|ou|al|y|o)\b|,\s*\d|\s*&)")
"""After a day: it is the first of several."""
APART = re.compile(
    r"\b(?:was|were|had|has\s+been|used\s+to|last|previous\w*|former\w*|old|new|original\w*|initial\w*|instead|not|no\s+longer|but|rather|although|however|now|currently|increas\w*|rais\w*|reduc\w*|cut|grow\w*|chang\w*|mov(?:ed?|ing)|postpone\w*|reschedul\w*|shift\w*"
    r"|up\s+to|at\s+(?:least|most)|min(?:imum)?|max(?:imum)?|about|around|approx\w*|roughly|some|nearly|almost|over|under|more|less|other|another|additional|extra|option\w*|alternativ\w*|variant\w*|scenario|either|or|if|unless|would|could|might|may\s+be|should|suppose\w*|example|e\.g\.|estimate\w*"
    r"|phase|stage|step|tier|part|round|year|quarter|first|second|third|1st|2nd|each|every|per\s+(?!month|year|week|day|person|head)\w+|respectively|plus|includ\w*|exclud\w*|net|gross|without|children|kids|adults|staff|speakers|vegetarian\w*|vegan\w*"
    r"|war(?:en)?|hatte\w*|wurde\w*|bisher\w*|früher\w*|letzte[nrsm]?|alte[nrsm]?|neue[nrsm]?|ursprünglich\w*|zunächst|stattdessen|statt(?=\s+\w)|nicht|sondern|aber|jetzt|nun|erhöh\w*|gesenkt|geändert\w*|verschoben|verlegt|mindestens|höchstens|maximal|bis\s+zu|etwa|rund|circa|ca|ungefähr|fast|mehr|weniger|weitere\w*|variante\w*|möglichkeit|entweder|oder|wenn|falls|würde\w*|könnte\w*|teil|stufe|jahr|erste[nrsm]?|zweite[nrsm]?|je|jede[nrsm]?|zuzüglich|ohne|inklusive|kinder"
    r"|était|étaient|avait|dernier|dernière|précédent\w*|ancien\w*|nouve\w+|initial\w*|au\s+lieu|ne|pas|mais|désormais|augment\w*|réduit\w*|chang\w*|déplac\w*|report\w*|jusqu['’]à|au\s+(?:moins|plus)|environ|près\s+de|presque|plus|moins|autre\w*|ou|si|serait|pourrait|phase|étape|partie|premi\w+|deuxième|second\w*|chaque|sans|hors|enfants"
    r"|era|eran|fue|fueron|había|último|última|anterior\w*|antigu\w+|nuev\w+|inicial\w*|en\s+lugar|no|sino|pero|ahora|aument\w*|redu\w+|cambi\w*|aplaz\w*|hasta|al\s+menos|como\s+(?:mínimo|máximo)|unos|unas|cerca\s+de|casi|más|menos|otr[oa]s?|opción|sería|podría|fase|etapa|parte|primer\w*|segund\w+|cada|sin|niños)\b"
)
"""Words that set one figure beside another, or leave it open: a statement with one of them contradicts nothing."""
