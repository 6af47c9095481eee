"""How a spreadsheet's bare number is shown: as money, as a share, as a day; decided by the format that the cell has."""

import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

_COLOURS_AND_TEXT = re.compile(r"\[(?!\$|h+\]|m+\]|s+\])[^\]]*\]|\"[^\"]*\"|\\.|_.|\*.", re.IGNORECASE)
_CURRENCY = re.compile(
    r"\[\$(?P<named>[^\]-]*)[^\]]*\]|(?P<sign>[$€£¥₹])|\b(?P<code>EUR|USD|GBP|CHF|SEK|NOK|DKK|PLN|CAD|AUD)\b"
)
# Formats that Excel knows by number (ECMA-376, 18.8.30).
_BUILT_IN = {
    9: "0%", 10: "0.00%", 14: "yyyy-mm-dd", 15: "d-mmm-yy", 16: "d-mmm", 17: "mmm-yy", 18: "h:mm", 19: "h:mm:ss", 20: "h:mm", 21: "h:mm:ss",
    22: "yyyy-mm-dd h:mm", 5: "$0", 6: "$0", 7: "$0.00", 8: "$0.00", 42: "$0", 44: "$0.00", 45: "mm:ss", 46: "[h]:mm", 47: "mm:ss",
}  # fmt: skip
FIRST_DAY = datetime(1899, 12, 30)  # noqa: DTZ001 - a sheet's days have no zone
FIRST_DAY_OLD_MAC = datetime(1904, 1, 1)  # noqa: DTZ001
LAST_SERIAL = 2_958_465  # 31 December 9999


class Shape(StrEnum):
    """What a number stands for."""

    PLAIN = "plain"
    MONEY = "money"
    SHARE = "share"
    DAY = "day"
    MOMENT = "moment"
    TIME = "time"
    SPAN = "span"


@dataclass(frozen=True, slots=True)
class Format:
    """A number format, as far as its meaning goes."""

    shape: Shape = Shape.PLAIN
    unit: str = ""
    places: int | None = None


def built_in(number: int) -> str:
    """The code of a format that files only name by its number."""
    return _BUILT_IN.get(number, "General")


def read_format(code: str) -> Format:
    """What a format code such as ``#,##0.00 [$€-407]`` makes of a number."""
    positive = code.partition(";")[0]
    money = _CURRENCY.search(positive.replace('"', "").replace("\\", ""))
    bare = _COLOURS_AND_TEXT.sub("", positive)
    places = re.search(r"\.(0+)", bare)
    digits = len(places[1]) if places else (0 if re.search(r"[0#]", bare) else None)
    if "%" in bare:
        return Format(Shape.SHARE, "%", digits)
    if money and re.search(r"[0#]", bare):
        unit = (money["named"] or money["sign"] or money["code"] or "").strip()
        return Format(Shape.MONEY if unit else Shape.PLAIN, unit, digits)
    lowered = bare.lower()
    if re.search(r"\[h+\]|\[m+\]", lowered):
        return Format(Shape.SPAN)
    if re.search(r"[yd]|mmm", lowered) and "general" not in lowered:
        return Format(Shape.MOMENT if re.search(r"h", lowered) else Shape.DAY)
    if re.search(r"h.*m|m.*s", lowered):
        return Format(Shape.TIME)
    return Format(Shape.PLAIN, "", digits)


def say_number(value: float, form: Format, first_day: datetime = FIRST_DAY) -> str:
    """The number as a reader sees it."""
    match form.shape:
        case Shape.MONEY:
            return say_money(value, form.unit, form.places)
        case Shape.SHARE:
            return f"{say_plain(value * 100, form.places)}%"
        case Shape.DAY | Shape.MOMENT if 0 < value <= LAST_SERIAL:
            day = first_day + timedelta(seconds=round(value * 86_400))
            return f"{day:%Y-%m-%d %H:%M}" if form.shape is Shape.MOMENT else f"{day:%Y-%m-%d}"
        case Shape.TIME if value >= 0:
            minutes = round(value % 1 * 1440)
            return f"{minutes // 60:02}:{minutes % 60:02}"
        case Shape.SPAN if 0 <= value < LAST_SERIAL:
            minutes = round(value * 1440)
            return f"{minutes // 60}:{minutes % 60:02}"
        case _:
            return say_plain(value, form.places)


def say_money(value: float, unit: str, places: int | None) -> str:
    """``€1,680.00``, ``CHF 1,680``; cents are kept where there are any."""
    cents = 2 if places is None or places or round(value, 2) != round(value) else 0
    figures = f"{abs(value):,.{cents}f}"
    space = " " if unit.isalpha() else ""
    return f"{'-' if value < 0 else ''}{unit}{space}{figures}"


def say_plain(value: float, places: int | None = None) -> str:
    """The number without the noise of binary fractions; the format's places where it has some."""
    if places:
        return f"{value:.{min(places, 10)}f}"
    if abs(value) < 1e15 and value == int(value):
        return str(int(value))
    return f"{value:.10g}"
