"""What lures offer today: prizes, coins, fortunes, company, stolen accounts, cures, and an account that must be saved."""

import re

_THEMES = {
    "a prize": r"you(?:['’]ve|\s+have)\s+(?:been\s+(?:selected|chosen)\s+(?:to\s+(?:take|win|receive|participate|get)|for\s+(?:a|an|our)\b|as\s+(?:a|the)\s+winner|!)|won\s+(?:a|an|the)\b)|claim\s+(?:your|it|the|je)\b|free\s+spins|gratis\s+spins|casino|lucky\s+(?:winner|reward|draw)|"
    r"(?:free|welcome|royal|exclusive|\d+\s?%)\s+(?:\w+\s+)?(?:bonus|mystery\s+box|gift)|(?:reward|prize|bonus)\s+(?:is\s+)?(?:ready|pending|waiting)|chance\s+to\s+(?:win|receive\s+a)",
    "coins": r"\bair\s?drops?\b|\bNFTs?\b|\bwhitelist|(?:connect\w*|verify|restore|secure)\s+your\s+wallet|\bseed\s+phrase|\b(?:USDT|BTC|stETH)\b|\bclaim\s+\w+\s+tokens?\b",
    "a fortune": r"next\s+of\s+kin|business\s+proposal|(?:100\s?%|totally)\s+risk[- ]free|\bUSD?\s?\$?\s?\d+(?:\.\d+)?\s?M(?:illion)?\b|\d+(?:\.\d+)?\s+million\s+(?:us\s+|united\s+states\s+)?dollars|"
    r"(?:inheritance|deceased|late)\s+(?:fund|client|husband|customer)|(?:my|your)\s+private\s+e-?mail|transfer\s+(?:of\s+)?(?:this|the)\s+funds?|(?:your|the)\s+ATM\s+card|unclaimed\s+fund",
    "company": r"(?:single|lonely|solitary)\s+(?:\w+\s+)?(?:girls?|females?|lad(?:y|ies)|wom[ae]n)|dreams?\s+of\s+meeting|partner\s+for\s+sex|dating\s+accounts?|(?:reply|send)\s+(?:to\s+)?you\s+my\s+(?:photo|pic)",
    "stolen goods": r"\bwe\s+sell\b[^.]{0,80}\b(?:accounts?|RDPs?|SMTPs?|shells?|leads|cards?)\b|\bcpanels?\b[^.]{0,40}\b(?:smtps?|shells?|mailers?)\b",
    "a cure": r"blood\s+sugar|dark\s+spots|sagging\s+skin|\bGLP-1\b|doctors?\s+(?:say|hate)|weight\s+loss|erectile|years\s+off\s+your|diabetes",
    "an account in danger": r"verify\s+your\s+(?:account|wallet|identity|mailbox|e-?mail|payout)|restore\s+(?:your\s+|full\s+)?(?:mailbox|access)|(?:regain|keep)\s+(?:full\s+)?access|"
    r"(?:payment\s+method|subscription|protection|licen[cs]e|storage)\s+(?:has\s+|is\s+|will\s+)?(?:expired|declined|full|be\s+renewed)|payment\s+(?:was\s+)?(?:declined|failed)|"
    r"unusual\s+(?:sign-?in|activity|login)|blocked\s+messages|someone\s+tried\s+to\s+log|avoid\s+(?:\w+\s+){0,2}(?:closure|suspension|deactivation|deletion)|final\s+notice",
}
_PATTERNS = {name: re.compile(pattern, re.IGNORECASE) for name, pattern in _THEMES.items()}


def themes(text: str) -> list[str]:
    """The offers that a text makes, each by its name."""
    return [name for name, pattern in _PATTERNS.items() if pattern.search(text)]
