"""The words with which a text talks to a machine, as patterns for text in lower case; English first, then three others."""

MODEL = r"\b(?:ai|a\.i\.|llms?|(?:large\s+)?language\s+models?|chat\s?bots?|chatgpt|gpt(?:-\d)?|claude|gemini|copilot|artificial\s+intelligence)\b"
_WORKER = (
    r"(?:systems?|assistants?|models?|reviewers?|readers?|agents?|tools?|bots?|screeners?|parsers?|summari[sz]ers?)\b"
)
_MACHINE = rf"(?:(?:{MODEL}|\b(?:automated|automatic|machine)\b)(?:[\s-]+\w+)?[\s-]+{_WORKER}|{MODEL})"
_THING = r"(?:document|contract|agreement|e-?mail|message|text|file|plan|clause|section|page|offer)"
_THIS = rf"(?:this|the|the\s+above|the\s+following)\s+(?:whole\s+|entire\s+)?{_THING}"
_TROUBLE = r"(?:issues?|problems?|risks?|findings?|concerns?|warnings?|red\s+flags?)"
_SOUND = r"(?:is|as|are)\s+(?:(?:entirely|completely|perfectly|fully|wholly)\s+)?(?:safe|fine|clean|standard|harmless|fair|balanced|ok(?:ay)?|in\s+order|low[\s-]risk|no[\s-]risk|risk[\s-]free|approved|compliant|trusted)\b"
_SAY = r"(?:report|say|conclude|state|answer|confirm|respond|reply)"
_YES_NO = r"[\"'“‘]?(?:yes|no)\b[\"'”’]?"
_EARLIER = r"(?:previous|prior|above|earlier|preceding|foregoing|other|system|original|existing|current)"
_ORDERS = r"(?:instructions?|prompts?|directions|rules|commands|questions|guidelines|training|programming)\b"
_NOT = r"(?:do\s+not|don't|never|must\s+not)"
_AT_WORK = r"(?:reading|reviewing|processing|checking|parsing|scanning|screening|assessing|summari[sz]ing|analy[sz]ing|evaluating)"
_DUTY = rf"(?:{_SAY}|treat|mark|rate|flag|mention|approve|ignore|skip|rank|classify|output|return|consider|disregard)\b"
_BIDDING = r"(?:you|ignore|answer|respond|reply|do\s+not|always|never|all|yes|no|the\s+(?:document|contract|user)|this|skip|output|report|return|approve|mark|treat|rate|stop|disregard|forget|override|pretend|i\s+have|suppress)\b"
_FOR_A_REVIEWER = r"(?:reviewer|reader|checker|assistant|summari[sz]er|screener|evaluator|grader)s?\b"

_MODELS = "ai a.i. llm large language chat gpt claude gemini copilot artificial"

OPENINGS: tuple[tuple[str, str], ...] = (
    # Calls off what the machine was told.
    (
        "ignore disregard forget override bypass",
        rf"(?:ignore|disregard|forget|override|bypass)\s+(?:(?:all|any|the|your|every|of|everything)\s+)*(?:{_EARLIER}\s+(?:\w+\s+)?|(?<=your\s)(?:\w+\s+)?){_ORDERS}",
    ),
    (
        "ignore disregard forget",
        r"(?:ignore|disregard|forget)\s+(?:everything|anything|all)\s+(?:(?:that\s+)?you\s+(?:were|have\s+been|know|learned)|you've|(?:written\s+)?above\s+and\b)",
    ),
    (
        "new updated revised real actual",
        r"(?:new|updated|revised|real|actual)\s+(?:system\s+)?(?:instructions?|prompt)\s*(?:for\s+(?:the|you)\b[^:\n]{0,30})?:",
    ),
    (
        "reveal print repeat output show",
        r"(?:reveal|print|repeat|output|show)\s+(?:me\s+)?your\s+(?:system\s+)?(?:prompt|instructions)\b",
    ),
    ("begin end start", r"(?:begin|end|start)(?:ing)?\s+of\s+(?:the\s+)?(?:system\s+)?prompt\b"),
    ("you", r"you\s+are\s+now\s+in\s+\w+\s+mode\b"),
    # Calls a machine by its name.
    (
        "note instruction message attention notice memo",
        rf"(?:note|instructions?|message|attention|notice|memo)\s+(?:to|for)\s+(?:any\s+|all\s+|the\s+|every\s+)?{_MACHINE}",
    ),
    (
        "attention dear hello hey",
        rf"(?:attention|dear|hello|hey)\s*[:,]?\s+(?:any\s+|all\s+|the\s+|every\s+|whichever\s+)?{_MACHINE}",
    ),
    (
        "if",
        rf"if\s+(?:you\s+are|this\s+is\s+(?:being\s+)?(?:read|processed|reviewed)\s+by)\s+(?:an?\s+|the\s+)?(?:automated\s+|large\s+)?(?:{_MACHINE}|bot\b|machine\b)",
    ),
    (
        "you act pretend",
        rf"(?:you\s+are|act\s+as|pretend\s+to\s+be)\s+(?:now\s+)?(?:an?\s+|the\s+)?(?:large\s+|helpful\s+|unrestricted\s+)*{MODEL}(?!\s*(?:user|expert|engineer|researcher|company|customer|provider))",
    ),
    (
        "you",
        r"you\s+are\s+(?:now\s+)?an?\s+(?:(?:helpful|unrestricted|obedient|harmless)\s+(?:\w+\s+)?(?:assistant|model)|(?:\w+\s+){0,3}bot)\b",
    ),
    (
        _MODELS,
        rf"(?:ai|a\.i\.|llms?|language\s+models?|chat\s?bots?|chatgpt|gpt(?:-\d)?|claude|gemini|copilot)\b\s+(?:{_WORKER}\s+)?{_AT_WORK}\s+(?:this|it)\b",
    ),
    (
        "automated automatic machine",
        rf"(?:automated|automatic|machine)[\s-]+(?:\w+[\s-]+)?{_WORKER}\s+{_AT_WORK}\s+this\s+(?:whole\s+|entire\s+)?{_THING}\b",
    ),
    (
        "automated automatic machine ai llm",
        rf"(?:automated|automatic|machine|ai|llm)[\s-]+(?:\w+[\s-]+)?{_WORKER}\s+(?:must|should|shall|(?:are|is)\s+(?:instructed\s+|required\s+|asked\s+)?to)\s+(?:not\s+|only\s+|always\s+)*{_DUTY}",
    ),
    (
        "machine reviewer reviewing screening",
        r"(?:machine|reviewer|reviewing|screening)[\s-]+(?:readers?|bots?|ais?)\b(?:\s*[:,]|\s+(?:is|are|must|should|shall)\b)",
    ),
    ("approved", r"approved\s+by\s+(?:the|an|our)\s+(?:\w+\s+)?ai\b"),
    (
        "note notice message instruction",
        rf"(?:note|notice|message|instructions?)\s+(?:to|for)\s+(?:the\s+|all\s+|any\s+|every\s+)?{_FOR_A_REVIEWER}\s*[:,–—-][^.\n]{{0,160}}?\b(?:ignore|disregard|skip\s+(?:this|the)|{_NOT}\s+(?:flag|report|mention|raise|list|warn)|approve|no\s+{_TROUBLE}|{_SOUND}|low[\s-]risk|answer\s+{_YES_NO})",
    ),
    ("as", rf"as\s+an?\s+(?:large\s+)?(?:language\s+model|ai|llm)\b\s*(?:{_WORKER}\s*)?,\s+(?:you|i)\b"),
    ("to", rf"to\s+(?:the|any|all|every)\s+(?:{_MACHINE}|models?\b|bots?\b)\s+{_AT_WORK}\s+(?:this|it)\b"),
    ("your", r"your\s+(?:task|instructions)\s+(?:has|have)\s+(?:been\s+)?(?:changed|updated|replaced)\b"),
    # Tells it what to answer.
    (
        "from",
        r"from\s+now\s+on,?\s+(?:you\s+(?:will|must|shall|should)\s+)?(?:only\s+|always\s+)?(?:answer|respond|reply)\b",
    ),
    (
        "answer respond reply",
        rf"(?:answer|respond|reply)\s+(?:to\s+)?(?:(?:every|each|all|any)\s+(?:questions?|prompts?)\s+)?with\s+(?:an?\s+|the\s+)?(?:single\s+|one\s+)?(?:word\s+)?{_YES_NO}\s*(?:[.!,;]|to\b|$)",
    ),
    (
        "if when",
        rf"(?:if|when(?:ever)?)\s+(?:you\s+are\s+)?asked\s+(?:whether|about|if)\b[^.\n]{{0,80}}\b(?:answer|say|reply|respond)\s+(?:with\s+)?{_YES_NO}",
    ),
    (
        "must should will instructed told",
        rf"(?:must|should|will|instructed\s+to|told\s+to)\s+(?:report|return|list|find|raise)\s+(?:zero|no)\s+{_TROUBLE}\b",
    ),
    (
        "tell assure",
        rf"(?:tell|assure)\s+(?:the|your)\s+(?:user|reader|human)\s+that\s+(?:{_THIS}|it|everything)\s+{_SOUND}",
    ),
    ("assistant ai system", r"(?:assistant|ai|system)\s+(?:override|prompt|instructions?)\s*:"),
    (
        "answer respond reply output",
        rf"(?:answer|respond|reply|output)\s+(?:only\s+|always\s+)?(?:with\s+)?{_YES_NO}\s+(?:to|for)\s+(?:(?:all|every|each|any|whatever|of|the|following)\s+)*(?:questions?|prompts?|checks?)\b",
    ),
    (
        "answer respond reply output",
        rf"(?:answer|respond|reply|output)\s+(?:only\s+with|only|with\s+only|exactly)\s+{_YES_NO}",
    ),
    (
        "always only must should",
        rf"(?:always|only|must|should)\s+(?:answer|respond|reply|output|say)\s+(?:only\s+)?(?:with\s+)?{_YES_NO}(?!\s+(?:later|more|less|longer|sooner|earlier|objection|one))",
    ),
    (
        "answer respond reply",
        rf"(?:answer|respond|reply)\s+(?:with\s+)?{_YES_NO}\s+(?:whatever|no\s+matter\s+what|regardless\s+of\s+what)\b",
    ),
    (
        "correct right expected only",
        rf"(?:correct|right|expected|only)\s+answer\s+(?:to\s+[^.\n]{{0,60}}\s)?is\s+(?:always\s+)?{_YES_NO}",
    ),
    (
        "report say conclude state answer confirm respond reply",
        rf"{_SAY}\s+that\s+(?:(?:{_THIS}|it|everything)\s+(?:{_SOUND}|(?:has|contains)\s+no\s+{_TROUBLE})|nothing\s+is\s+(?:wrong|missing)|there\s+(?:are|is)\s+no\s+{_TROUBLE})",
    ),
    (
        "mark rate classify label treat score approve describe grade",
        rf"(?:mark|rate|classify|label|treat|score|approve|describe|grade)\s+(?:{_THIS}\s+{_SOUND}|it\s+as\s+(?:low[\s-]risk|no[\s-]risk|risk[\s-]free))",
    ),
    (
        "output return produce print",
        rf"(?:output|return|produce|print)\s+(?:only\s+)?an?\s+empty\s+(?:list|array|set|report)\s+of\s+{_TROUBLE}",
    ),
    # Tells it what to keep from the reader.
    (
        "do don't never must",
        rf"{_NOT}\s+(?:mention|report|flag|reveal|disclose|show|tell|warn)\b[^.\n]{{0,60}}\bto\s+the\s+(?:user|reader|human)\b",
    ),
    ("do don't never", r"(?:do\s+not|don't|never)\s+(?:tell|warn|alert)\s+(?:the\s+|your\s+)(?:user|reader|human)\b"),
    (
        "do don't never must",
        rf"{_NOT}\s+(?:mention|report|flag|raise|list|output|highlight)\s+(?:any\s+|this\s+|these\s+|the\s+|other\s+)*(?:{_TROUBLE}|clause)\b(?=\s*(?:[.;,!]|here\b|in\s+{_THIS}|about\s+{_THIS}))",
    ),
    (
        "skip stop end abort omit",
        r"(?:skip|stop|end|abort|omit)\s+(?:the|this|your|all)\s+(?:\w+\s+)?(?:review|analysis|checks|summary|evaluation)\b(?=\s*(?:[.,;!]|and\s+(?:report|say|answer|return|output)|here\b|now\b))",
    ),
    (
        "when",
        rf"when\s+(?:you\s+)?(?:summari[sz]e|summari[sz]ing|analy[sz]ing|evaluating)\s+{_THIS},?\s+(?:do\s+not|don't|always|only|never|say|state|leave\s+out)\b",
    ),
    (
        "system assistant ai llm chatgpt claude gemini copilot",
        rf"(?:system|assistant|ai|llm|chatgpt|claude|gemini|copilot)(?:\s+(?:prompt|note|message|override|instruction))?\s*:\s+{_BIDDING}",
    ),
    (
        "do don't never must",
        rf"{_NOT}\s+(?:mention|include|report|raise|flag|discuss)\b[^.\n]{{0,60}}\b(?:in|from)\s+your\s+(?:summary|analysis|output|assessment)\b",
    ),
    (
        "ignore disregard skip",
        r"(?:ignore|disregard|skip)\b[^.\n]{0,60}\swhen\s+you\s+(?:summari[sz]e|review|analy[sz]e|assess|read)\b",
    ),
    (
        "stop",
        rf"stop\s+(?:reviewing|processing|analy[sz]ing|checking|summari[sz]ing)\s+(?:here|now|at\s+this\s+point|{_THIS})\b",
    ),
    # German.
    (
        "ignorier vergiss vergess missacht übergeh",
        r"(?:ignorier|vergiss|vergesst|vergessen|missacht|übergeh)\w*\s+(?:sie\s+)?(?:(?:alle|die|sämtliche)\s+)*(?:deine|ihre|eure|bisherigen|vorherigen|vorigen|früheren|obigen)\s+(?:\w+\s+)?(?:anweisung|instruktion|befehl|vorgabe)\w*",
    ),
    (
        "hinweis anweisung nachricht notiz",
        r"(?:hinweis|anweisung|nachricht|notiz)\w*\s+(?:an|für)\s+(?:(?:die|den|das|alle|jede|jedes|jeden)\s+)?(?:prüfende\w*\s+|lesende\w*\s+)?(?:ki\b|künstliche\s+intelligenz|(?:große\s+)?sprachmodell)",
    ),
    (
        "wenn falls",
        r"(?:wenn|falls)\s+(?:du|sie)\s+ein\w?\s+(?:ki\b|künstliche\s+intelligenz|sprachmodell|automatisches\s+system)",
    ),
    (
        "antworte",
        r"antworte\w*\s+(?:sie\s+)?(?:(?:auf\s+)?(?:alle|jede)\s+fragen?\s+)?(?:immer\s+|nur\s+|stets\s+|ausschließlich\s+)*mit\s+[„\"“»]?(?:ja|nein)\b",
    ),
    (
        "melde erwähne nenne berichte",
        r"(?:melde|erwähne|nenne|berichte)\w*\s+(?:sie\s+)?keine\w?\s+(?:probleme?|risik\w+|auffälligkeit\w*|mängel)\b(?=\s*[.!,;])",
    ),
    (
        "bewerte stufe markiere behandle",
        r"(?:bewerte|stufe|markiere|behandle)\w*\s+(?:sie\s+)?diese[sn]?\s+(?:dokument|vertrag|text|vereinbarung)\s+als\s+(?:sicher|unbedenklich|risikoarm|harmlos|geprüft)",
    ),
    # French.
    (
        "ignor oubli néglig",
        r"(?:ignor|oubli|néglig)\w*\s+(?:(?:toutes?|tous|les|tes|vos)\s+)+(?:instructions?|consignes?|directives)\s+(?:précédentes?|antérieures?|initiales?|ci-dessus|qui\s+précèdent|données)\b",
    ),
    (
        "note message avis consigne",
        r"(?:note|message|avis|consigne)\s+(?:à|pour)\s+(?:l['’]attention\s+de\s+)?(?:l['’]|la\s+|le\s+|les\s+|toute\s+|tout\s+)?(?:ia\b|intelligence\s+artificielle|modèles?\s+de\s+langage|assistant\s+(?:ia|virtuel))",
    ),
    ("si", r"si\s+(?:tu\s+es|vous\s+êtes)\s+(?:une?\s+)?(?:ia\b|intelligence\s+artificielle|modèle\s+de\s+langage)"),
    ("répond", r"répond\w*\s+(?:toujours|uniquement|seulement)\s+(?:par\s+)?[«\"“]?\s*(?:oui|non)\b"),
    ("ne", r"ne\s+(?:signal|mentionn|rapport)\w+\s+aucun\w?\s+(?:problème|risque|anomalie)"),
    # Spanish.
    (
        "ignor olvid desestim",
        r"(?:ignor|olvid|desestim)\w+\s+(?:(?:todas?|las|tus|sus|cualquier)\s+)+(?:instruccion\w*|indicacion\w*|órdenes)\s+(?:anterior\w*|previas?|iniciales|dadas)\b",
    ),
    (
        "nota mensaje aviso instrucci",
        r"(?:nota|mensaje|aviso|instrucción|instrucciones)\s+(?:para|a)\s+(?:la\s+|el\s+|los\s+|las\s+|cualquier\s+|toda\s+)?(?:ia\b|inteligencia\s+artificial|modelos?\s+de\s+lenguaje|asistente\s+(?:de\s+ia|virtual))",
    ),
    ("si", r"si\s+(?:eres|usted\s+es)\s+(?:una?\s+)?(?:ia\b|inteligencia\s+artificial|modelo\s+de\s+lenguaje)"),
    (
        "respond contest",
        r"(?:respond|contest)\w+\s+(?:siempre|solo|sólo|únicamente)\s+(?:con\s+)?[«\"“]?(?:sí|si|no)\b",
    ),
    ("no", r"no\s+(?:informes?|reportes?|menciones?|señales?)\s+(?:de\s+)?ning\w+\s+(?:problema|riesgo)"),
)
"""What is said: the letters that it begins with, one of which stands at the beginning of a word, and the pattern from there on.

The letters are looked for first, which costs a tenth of looking for the patterns."""

MARKS = (  # of a chat
    r"<(?:\|(?:im_start|im_end|system|endoftext|user|assistant|eot_id|start_header_id)\|?>|</?sys>>|/?(?:system|instructions?|assistant|prompt|document|passage|context)>)",
    r"\[(?:/?inst|(?:system|assistant)(?:\s+\w+)?)\]",
    r"\{\{[#/]?(?:system|assistant)\}\}",
    r"##+\s*(?:system|instruction|response|human|user)\s*:",
)
"""Signs that only a program writes."""
PAIRS = (
    (r"<\|(?:im_start|system|user|assistant)\|>", r"<\|(?:im_end|eot_id|endoftext)\|>"),
    (r"\[inst\]", r"\[/inst\]"),
    (r"<<sys>>", r"<</sys>>"),
    (r"<(?P<tag>system|instructions?|assistant|prompt)>", r"</(?P=tag)>"),
)
"""What stands between two of them belongs to them, within a paragraph or two."""
COMMENT = rf"<!--(?=(?:(?!-->)[\s\S]){{0,400}}?(?:{MODEL}|\b(?:assistant|reviewer\s+bot|prompt|instructions?\s+(?:for|to))\b))(?:(?!-->)[\s\S]){{0,800}}-->"
"""A remark in the markup, which no reader sees, that names a machine."""
