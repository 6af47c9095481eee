"""How a host name looks at a glance, and whether it looks like another one that it is not."""

import unicodedata

# Letters of other alphabets that nobody tells from Latin ones (those of Unicode TR 39 that host names may hold).
_FOREIGN = str.maketrans(
    "аеорсухіјѕһԁԛԝвкмнтгпьαορντικυχεηβγμωѵӏաօսոհցքɑɡıɩʏʀɴʟᴀᴄᴇᴏᴍᴛᴜᴠᴡᴢѡԍ",
    "aeopcyxijshdqwbkmhtrnbaopvtikuxenbyuwvlwounhgpagiiyrnlaceomtuvwzwg",
)
_SAME_LOOK = str.maketrans({"0": "o", "1": "l", "3": "e", "5": "s", "i": "l", "|": "l"})


def shown(host: str) -> str:
    """The host as a mail program shows it: ``xn--pypal-4ve.example`` with its true letters."""
    try:
        return ".".join(
            label[4:].encode().decode("punycode") if label.startswith("xn--") else label
            for label in host.lower().split(".")
        )
    except (UnicodeError, ValueError):
        return host


def disguised(host: str) -> str | None:
    """The Latin name that a host imitates with letters of another alphabet; None for an honest foreign name."""
    name = shown(host)
    if name.isascii():
        return None
    latin = name.translate(_FOREIGN)
    accents = unicodedata.normalize("NFKD", name)
    honest = "".join(letter for letter in accents if not unicodedata.combining(letter)).isascii()
    return latin if latin.isascii() and not honest else None


def look_alike(domain: str, other: str) -> bool:
    """Whether two registered names look the same at a glance and are not."""
    label, real = shown(domain).partition(".")[0], other.partition(".")[0]
    if len(real) < 5 or label == real:
        return False
    return _seen(label) == _seen(real) or (
        _seen(label.replace("-", "")) == _seen(real) and "-" not in real and len(real) > 7
    )


def _seen(label: str) -> str:
    """Foreign letters and digits as the letters they resemble, ``rn`` as ``m``."""
    return label.translate(_FOREIGN).replace("rn", "m").replace("vv", "w").translate(_SAME_LOOK)
