"""Who the mail says it is from, and who it is from."""

import re
from collections.abc import Iterator

from second_opinion.plugin import Document, Hit, Reading, Span
from second_opinion_reviewers.emails.known import is_known
from second_opinion_reviewers.emails.looks import disguised, look_alike
from second_opinion_reviewers.emails.mail import Address, addresses, is_bulk, place_of, sender
from second_opinion_reviewers.emails.suffixes import registered

# Firms whose name is borrowed most (from reports of phishing), with what their own addresses contain.
_BRANDS = {
    "paypal": "paypal", "microsoft": "microsoft|office|outlook|live|azure|sharepointonline", "amazon": "amazon|amzn",
    "netflix": "netflix", "dhl": "dhl|deutschepost", "fedex": "fedex", "docusign": "docusign", "linkedin": "linkedin",
    "facebook": "facebook|meta", "instagram": "instagram|facebook|meta", "whatsapp": "whatsapp|facebook|meta",
    "dropbox": "dropbox", "icloud": "apple|icloud", "apple support": "apple", "google": "google|gmail|youtube", "usps": "usps",
    "ups": "ups", "royal mail": "royalmail", "wells fargo": "wellsfargo", "bank of america": "bankofamerica|bofa",
    "american express": "americanexpress|aexp", "hsbc": "hsbc", "barclays": "barclays|barclaycard", "santander": "santander",
    "binance": "binance", "coinbase": "coinbase", "metamask": "metamask|consensys", "trust wallet": "trustwallet",
    "ledger": "ledger", "kraken": "kraken", "opensea": "opensea", "exodus": "exodus", "norton": "norton|gendigital|nortonlifelock",
    "mcafee": "mcafee", "t-mobile": "t-mobile|telekom", "walmart": "walmart", "costco": "costco", "best buy": "bestbuy",
    "sam's club": "samsclub", "adobe": "adobe", "spotify": "spotify", "ebay": "ebay", "proton": "proton", "shein": "shein",
    "state farm": "statefarm", "statefarm": "statefarm", "omaha steaks": "omahasteaks", "bittrex": "bittrex", "meta": "meta|facebook", "tether": "tether", "fedeex": "fedex",
}  # fmt: skip
# These are also ordinary names or words; they count only with a word of a service beside them.
_ALSO_WORDS = frozenset({"ups", "ledger", "exodus", "norton", "proton", "kraken", "google", "amazon", "meta", "tether"})
_SERVICE = re.compile(
    r"\b(?:support|team|service|security|alerts?|account|billing|help|notifications?|customer|update|verification|courier|anti ?virus|mail)\b"
)
_FREE = frozenset(
    [
        "gmail.com",
        "googlemail.com",
        "outlook.com",
        "hotmail.com",
        "live.com",
        "yahoo.com",
        "aol.com",
        "gmx.com",
        "gmx.de",
        "gmx.net",
        "web.de",
        "mail.com",
        "mail.ru",
        "yandex.com",
        "yandex.ru",
        "icloud.com",
        "proton.me",
        "protonmail.com",
        "zoho.com",
        "hotmail.co.uk",
        "yahoo.co.uk",
        "tutanota.com",
        "inbox.ru",
        "qq.com",
        "163.com",
    ]  # a list of hosts reads best as words
)


def name_is_another_address(reading: Reading) -> Iterator[Hit]:
    """The name shown holds an address of another domain than the mail comes from."""
    document, who = reading.document, sender(reading.document)
    shown = re.search(r"[\w.+-]+@([\w-]+(?:\.[\w-]+)+)", who.name) if who else None
    if who and shown and registered(shown[1]) != who.domain and not is_bulk(document) and not is_known(reading):
        yield about_sender(document, who, shown=shown[0])


def borrowed_name(reading: Reading) -> Iterator[Hit]:
    """The name shown is a well-known firm's; the address is not."""
    document, who = reading.document, sender(reading.document)
    if who is None or is_known(reading) or re.search(r"\b(?:via|through|at|from)\b", who.name, re.IGNORECASE):
        return
    name = _plain(who.name)
    for brand, own in _BRANDS.items():
        named = re.search(rf"\b{re.escape(brand)}\b", name)
        if not named or (re.search(own, who.domain.replace("-", "")) and not _is_hosted_elsewhere(who, own)):
            continue
        is_all = named.group() == name or brand not in _ALSO_WORDS
        if is_all or _SERVICE.search(name):
            yield about_sender(document, who, firm=who.name.strip(" '\""))
            return


def _is_hosted_elsewhere(who: Address, own: str) -> bool:
    """Whether the domain only contains the brand: ``statefarmzlc.com``, ``samsclub-survey.com``."""
    label = who.domain.partition(".")[0].replace("-", "")
    return (
        re.fullmatch(
            rf"(?:{own})(?:mail|email|group|inc|us|uk|de|eu|online|care|business|news|bank|pay)?|(?:e|mail|my)?(?:{own})",
            label,
        )
        is None
    )


def look_alike_domain(reading: Reading) -> Iterator[Hit]:
    """The domain looks like one that the mail itself knows, or like a well-known firm's, and is neither."""
    document, who = reading.document, sender(reading.document)
    if who is None or not who.host:
        return
    known = {address.domain for address in addresses(document, "To", "Cc")}
    known |= {registered(host) for host in re.findall(r"[\w.+-]+@([\w-]+(?:\.[\w-]+)+)", document.text)}
    known |= {f"{own}.com" for firm in _BRANDS.values() for own in firm.split("|") if len(own) > 4}
    for other in sorted(known - {who.domain}):
        if look_alike(who.domain, other):
            yield about_sender(document, who, real=other)
            return
    imitated = disguised(who.host)
    if imitated:
        yield about_sender(document, who, real=imitated)


def answers_go_elsewhere(reading: Reading) -> Iterator[Hit]:
    """An answer would go to a free mailbox although the mail comes from elsewhere, or to a look-alike."""
    document, who = reading.document, sender(reading.document)
    if who is None or is_bulk(document):
        return
    for reply in addresses(document, "Reply-To"):
        elsewhere = reply.domain != who.domain
        if elsewhere and (look_alike(reply.domain, who.domain) or (reply.domain in _FREE and who.domain not in _FREE)):
            facts = {"reply": reply.mailbox, "address": who.mailbox}
            span = place_of(document, reply.mailbox)
            yield Hit(span, facts, searched=None if span else ("the Reply-To line: " + reply.mailbox,))
            return


def about_sender(document: Document, who: Address | None, **facts: str) -> Hit:
    """A finding about whom the mail says it is from."""
    if who is None:
        return Hit(None, facts, searched=("the From line",))
    span = _from_line(document, who)
    return Hit(span, {"address": who.mailbox, **facts}, searched=None if span else ("the From line: " + who.mailbox,))


def _from_line(document: Document, who: Address) -> Span | None:
    return place_of(document, document.header("From") or "") or place_of(document, who.mailbox)


def _plain(name: str) -> str:
    return re.sub(r"[^\w&'. -]", " ", name).replace("’", "'").strip(" '\"._-").lower()


def not_proven(reading: Reading) -> Iterator[Hit]:
    """The reader's own mail server found that the sender's domain does not vouch for the mail (DMARC, RFC 7489)."""
    document, who = reading.document, sender(reading.document)
    verdict = re.search(r"\bdmarc=(\w+)", document.header("Authentication-Results") or "")
    if who is not None and verdict and verdict[1].lower() == "fail" and not is_bulk(document):
        yield about_sender(document, who, domain=who.host)
