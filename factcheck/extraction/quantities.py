"""Numbers in running text with what they count: money, percentages, measures, plain numbers, and their normal forms."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from factcheck.models import DetailKind

if TYPE_CHECKING:
    from collections.abc import Iterator

_SPACE = r"(?:[^\S\n]{1,3})"
_GAP = rf"(?:{_SPACE}|-)"
_ONES = "one|two|three|four|five|six|seven|eight|nine"
_TEENS = "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
_TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
_LARGE = "hundred|thousand|million|billion|trillion|dozen"
_NUMBER = re.compile(
    r"(?<![\w.])(?<![A-Za-z][-–])(?P<figures>[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?|[0-9]+(?:\.[0-9]+)?(?!\.[0-9])|(?P<version>[0-9]+(?:\.[0-9]+)+))(?P<tail>[A-Za-z]{0,8})"
    rf"|\b(?P<words>(?:{_TENS})(?:[- ](?:{_ONES}))?|{_TEENS}|{_ONES}|zero|half|a(?={_SPACE}(?:{_LARGE})\b))\b"
    rf"|\b(?P<many>hundreds|thousands|millions|billions|trillions|dozens|scores)\b(?={_SPACE}of\b)"
    rf"|\b(?P<times>twice|doubled|tripled|trebled|quadrupled|halved|two-thirds|one-third|three-quarters|one-quarter)\b"
    rf"|\b(?P<ordinal>second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)\b",
    re.IGNORECASE,
)
_MAGNITUDE = re.compile(
    rf"{_GAP}(?P<long>(?:(?:hundred|thousand){_SPACE})?(?:{_LARGE}))\b|{_SPACE}?(?P<brief>bn|mn|mln|tn|[kmb])\b",
    re.IGNORECASE,
)
_RANGE = re.compile(rf"{_SPACE}?[-–—]{_SPACE}?[$£€]?|{_SPACE}(?:to|or|and){_SPACE}(?:[A-Z]{{0,2}}[$£€])?")

_SIGN = re.compile(r"(?P<sign>(?:\b(?:US|CA|AU|NZ|HK|[CASR]))?\$|[£€¥₽₹₩₴₺₪])[^\S\n]?\Z", re.IGNORECASE)
_CODES = "USD|EUR|GBP|JPY|CNY|RUB|INR|CHF|CAD|AUD|NZD|SEK|NOK|DKK|PLN|UAH|TRY|KRW|BRL|MXN|ZAR"
_CODE_BEFORE = re.compile(rf"\b(?P<code>{_CODES})[^\S\n]?\Z")
_PERCENT = re.compile(
    rf"(?:{_SPACE}?%|{_GAP}?(?P<word>percentage|percent|per{_SPACE}cent|pct|basis))(?:{_GAP}(?P<points>points?)\b)?(?!\w)",
    re.IGNORECASE,
)

_SIGNS = {"$": "USD", "US$": "USD", "C$": "CAD", "CA$": "CAD", "A$": "AUD", "AU$": "AUD", "NZ$": "NZD", "HK$": "HKD", "S$": "SGD",
          "R$": "BRL", "£": "GBP", "€": "EUR", "¥": "JPY", "₽": "RUB", "₹": "INR", "₩": "KRW", "₴": "UAH", "₺": "TRY", "₪": "ILS"}  # fmt: skip
_NATIONS = {"us": "USD", "u.s.": "USD", "american": "USD", "canadian": "CAD", "australian": "AUD", "new zealand": "NZD",
            "singapore": "SGD", "hong kong": "HKD", "british": "GBP", "swiss": "CHF", "mexican": "MXN", "danish": "DKK",
            "norwegian": "NOK", "swedish": "SEK", "indian": "INR", "russian": "RUB"}  # fmt: skip
_COINS = {"dollar": "USD", "euro": "EUR", "ruble": "RUB", "rouble": "RUB", "yen": "JPY", "yuan": "CNY", "renminbi": "CNY", "rupee": "INR",
          "krona": "SEK", "zloty": "PLN", "hryvnia": "UAH", "lira": "TRY", "shekel": "ILS", "baht": "THB", "ringgit": "MYR",
          "rand": "ZAR", "naira": "NGN", "forint": "HUF", "reais": "BRL", "pound sterling": "GBP", "pounds sterling": "GBP",
          "peso": "", "franc": "", "riyal": "", "dirham": "", "dinar": "", "shilling": "", "cent": "", "pence": "", "kroner": ""}  # fmt: skip
_COIN = re.compile(
    rf"{_GAP}(?:(?P<nation>{'|'.join(map(re.escape, _NATIONS))}){_SPACE})?(?P<coin>{'|'.join(_COINS)}|pound)(?:s|es)?\b"
    rf"|{_SPACE}?(?P<code>{_CODES})\b",
    re.IGNORECASE,
)

_UNITS = {
    "km/h": "km/h|kph|kilomet(?:er|re)s per hour", "mph": "mph|miles per hour", "km²": "square kilomet(?:er|re)s?|sq km|km²",
    "mi²": "square miles?|sq mi", "m²": "square met(?:er|re)s?|m²", "ft²": "square feet|square foot|sq ft", "m³": "cubic met(?:er|re)s?|m³",
    "nmi": "nautical miles?", "light-years": "light[- ]years?", "km": "kilomet(?:er|re)s?|km", "cm": "centimet(?:er|re)s?|cm",
    "mm": "millimet(?:er|re)s?|mm", "m": "met(?:er|re)s?|m", "mi": "miles?", "ft": "feet|foot|ft", "in": "inch(?:es)?", "yd": "yards?",
    "kg": "kilogram(?:me)?s?|kilos?|kg", "g": "gram(?:me)?s?", "t": "tonnes?|metric tons?", "tons": "tons?", "pounds": "pounds?|lbs?",
    "oz": "ounces?", "acres": "acres?", "ha": "hectares?", "knots": "knots?", "l": "lit(?:er|re)s?", "gal": "gallons?", "bbl": "barrels?",
    "°C": "°C|degrees Celsius", "°F": "°F|degrees Fahrenheit", "°": "°|degrees?", "MWh": "megawatt[- ]hours?|MWh",
    "kWh": "kilowatt[- ]hours?|kWh", "MW": "megawatts?|MW", "GW": "gigawatts?|GW", "kW": "kilowatts?|kW", "W": "watts?", "V": "volts?",
    "TB": "terabytes?|TB", "GB": "gigabytes?|GB", "MB": "megabytes?|MB", "GHz": "gigahertz|GHz", "MHz": "megahertz|MHz",
    "years old": "years?[- ]old|years of age",
}  # fmt: skip
_UNIT = re.compile(rf"(?:{_GAP}?)(?:{'|'.join(f'(?P<u{n}>{forms})' for n, forms in enumerate(_UNITS.values()))})(?!\w)")
_UNIT_NAMES = tuple(_UNITS)

_VALUES = {word: place for place, word in enumerate(f"zero|{_ONES}|{_TEENS}".split("|"))}
_VALUES |= {word: 20 + 10 * place for place, word in enumerate(_TENS.split("|"))}
_MAGNITUDES = {
    "hundred": 2,
    "thousand": 3,
    "million": 6,
    "billion": 9,
    "trillion": 12,
    "k": 3,
    "m": 6,
    "mn": 6,
    "mln": 6,
    "b": 9,
    "bn": 9,
    "tn": 12,
}
_ORDINALS = {
    word: place
    for place, word in enumerate(
        "second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(), 2
    )
}
_TIMES = {"twice": "2", "doubled": "2", "tripled": "3", "trebled": "3", "quadrupled": "4", "halved": "0.5", "three-quarters": "0.75",
          "one-quarter": "0.25", "half": "0.5"}  # fmt: skip
_LONGEST_FIGURES = 30


class Quantity(NamedTuple):
    """A number with what it counts."""

    start: int
    """Offset of its first code point in the text."""
    end: int
    kind: DetailKind
    """Number, money or percentage."""
    value: str | None
    """Its normal form: ``2500000``, ``USD 2500000``, ``8.2 %``, ``400 km``; None for "dozens" and the like."""


@dataclass(frozen=True, slots=True)
class _Amount:
    """A number and its magnitude, before what stands around it is looked at."""

    start: int
    end: int
    number: Decimal | None
    joined: bool = False
    """Whether letters follow that are no unit: "5G", "747s"."""


def find_quantities(text: str, start: int, end: int) -> Iterator[Quantity]:
    """The numbers of ``text[start:end]``, in order; a range ("10 to 12 percent") is one."""
    held: Quantity | None = None
    for match in _NUMBER.finditer(text, start, end):
        if held is not None and match.start() < held.end:
            continue
        found = _quantity(text, match, start, end)
        if found is None:
            continue
        if held is not None:
            joined = _joined(text, held, found)
            if joined is None:
                yield held
            found = joined or found
        held = found
    if held is not None:
        yield held


def _quantity(text: str, match: re.Match[str], start: int, end: int) -> Quantity | None:
    word = match[0].lower()
    if match["ordinal"]:
        return None if _is_no_ordinal(text, match) else _plain(match, str(_ORDINALS[word]))
    if match["many"]:
        return _plain(match, None)
    if match["times"]:
        return _plain(match, _TIMES.get(word))
    if word == "one" and _is_pronoun(text, match):
        return None
    if word == "half" and text[match.end() : match.end() + 1] == "-":
        return None
    return _counted(text, _amount(text, match, end), start, end)


def _plain(match: re.Match[str], value: str | None) -> Quantity:
    return Quantity(match.start(), match.end(), DetailKind.NUMBER, value)


def _is_pronoun(text: str, match: re.Match[str]) -> bool:
    after, before = text[match.end() : match.end() + 12], text[max(0, match.start() - 10) : match.start()]
    return bool(
        re.match(r"\s+(?:of|another|day|can|should|must|would|thing)\b|['’]s|[.,;:!?]", after)
        or re.search(r"\b(?:no|any|every|some|each|that|this|the|which|another|at)[\s-]+\Z", before, re.IGNORECASE)
    )


def _is_no_ordinal(text: str, match: re.Match[str]) -> bool:
    """A second as a length of time, a third as a fraction."""
    before = text[max(0, match.start() - 8) : match.start()]
    return (
        match[0].lower() == "second"
        and bool(re.search(r"\b(?:per|a|split)[\s-]\Z", before))
        and text[match.end() : match.end() + 1] in ".,;"
    )


def _amount(text: str, match: re.Match[str], end: int) -> _Amount:
    figures, tail = match["figures"], match["tail"] or ""
    number: Decimal | None
    if figures is None:
        number, stop = _in_words(match[0].lower()), match.end()
    else:
        number = (
            Decimal(figures.replace(",", "")) if len(figures) <= _LONGEST_FIGURES and not match["version"] else None
        )
        stop = match.end("figures")
        if tail.lower() in {"st", "nd", "rd", "th"}:
            return _Amount(match.start(), match.end(), number, joined=True)
        if tail and not _UNIT.match(text, stop, end) and tail.lower() not in {*_MAGNITUDES, "pct"}:
            return _Amount(match.start(), match.end(), None, joined=True)
    magnitude = _MAGNITUDE.match(text, stop, end)
    if magnitude and (magnitude["long"] or _means_magnitude(text, match.start(), magnitude)):
        stop = magnitude.end()
        number = _times(number, (magnitude["long"] or magnitude["brief"]).lower())
    return _Amount(match.start(), stop, number)


def _means_magnitude(text: str, start: int, brief: re.Match[str]) -> bool:
    """Whether "m" is a million and not a metre: after a sign of money, or where many of something follow."""
    if brief["brief"].lower() in {"bn", "mn", "mln", "tn"}:
        return True
    return bool(
        _SIGN.search(text[max(0, start - 4) : start])
        or re.match(r"\s(?!wide|long|high|tall|deep)[a-z]{2,}", text[brief.end() : brief.end() + 8])
    )


def _in_words(word: str) -> Decimal:
    if word in {"a", "half"}:
        return Decimal(1) if word == "a" else Decimal("0.5")
    tens, _, ones = word.replace("-", " ").partition(" ")
    return Decimal(_VALUES[tens] + (_VALUES[ones] if ones else 0))


def _times(number: Decimal | None, magnitude: str) -> Decimal | None:
    if number is None:
        return None
    for word in magnitude.split():
        number = number * 12 if word == "dozen" else number.scaleb(_MAGNITUDES[word])
    return number


def _counted(text: str, amount: _Amount, start: int, end: int) -> Quantity:
    """The amount with the sign before it or the unit after it."""
    said = _figures(amount.number)
    sign = _SIGN.search(text, max(start, amount.start - 5), amount.start) or _CODE_BEFORE.search(
        text, max(start, amount.start - 5), amount.start
    )
    if sign:
        code = _SIGNS.get(sign["sign"].upper(), "") if "sign" in sign.groupdict() else sign["code"]
        return Quantity(sign.start(), amount.end, DetailKind.MONEY, _with(code, said))
    if amount.joined:
        return Quantity(amount.start, amount.end, DetailKind.NUMBER, said)
    percent = _PERCENT.match(text, amount.end, end)
    if percent and (percent["points"] or percent["word"] not in {"basis", "percentage"}):
        unit = "bp" if percent["word"] == "basis" else "pp" if percent["points"] else "%"
        return Quantity(amount.start, percent.end(), DetailKind.PERCENTAGE, said and f"{said} {unit}")
    coin = _COIN.match(text, amount.end, end)
    if coin and (code := _code(coin)) is not None:
        return Quantity(amount.start, coin.end(), DetailKind.MONEY, _with(code, said))
    unit_match = _UNIT.match(text, amount.end, end)
    if unit_match:
        name = _UNIT_NAMES[int((unit_match.lastgroup or "u0")[1:])]
        return Quantity(amount.start, unit_match.end(), DetailKind.NUMBER, said and f"{said} {name}")
    return Quantity(amount.start, amount.end, DetailKind.NUMBER, said)


def _code(coin: re.Match[str]) -> str | None:
    """The currency; empty where it is money but not clear whose, None for pounds, which may be weight."""
    if coin["code"]:
        return coin["code"].upper()
    nation, name = (coin["nation"] or "").lower(), coin["coin"].lower()
    if nation:
        return _NATIONS[nation]
    return _COINS.get(name)


def _with(code: str, said: str | None) -> str | None:
    return f"{code} {said}" if code and said else None


def _figures(number: Decimal | None) -> str | None:
    if number is None:
        return None
    plain = f"{number:f}"
    return plain.rstrip("0").rstrip(".") if "." in plain else plain


def _joined(text: str, first: Quantity, second: Quantity) -> Quantity | None:
    """ "10 to 12 percent", "$2-3 million": one quantity, where the first has no unit of its own."""
    gap = text[first.end : second.start]
    whole = _RANGE.fullmatch(gap)
    if whole is None or (
        "and" in gap and not re.search(r"\bbetween\s\S?\S?\Z", text[max(0, first.start - 11) : first.start])
    ):
        return None
    if first.kind is not DetailKind.NUMBER and second.kind not in {first.kind, DetailKind.NUMBER}:
        return None
    kind = second.kind if first.kind is DetailKind.NUMBER else first.kind
    low, high = _bare(first), _bare(second)
    if low is None or high is None or first.value is None or second.value is None:
        return Quantity(first.start, second.end, kind, None)
    model = second.value if second.kind is kind else first.value.replace(low, high)
    return Quantity(
        first.start, second.end, kind, model.replace(high, f"{_scaled(text, first, second, low, high)}–{high}")
    )


def _bare(quantity: Quantity) -> str | None:
    figures = re.search(r"[0-9][0-9.]*", quantity.value or "")
    return figures[0] if figures else None


def _scaled(text: str, first: Quantity, second: Quantity, low: str, high: str) -> str:
    """The lower end with the magnitude that is said only once: "2-3 million"."""
    said = re.search(rf"(?:{_LARGE}|bn|mn|tn|[kmb])\b", text[second.start : second.end], re.IGNORECASE)
    own = re.search(r"[a-z]", text[first.start : first.end], re.IGNORECASE)
    if said is None or own or Decimal(low) >= Decimal(high):
        return low
    return _figures(_times(Decimal(low), said[0].lower())) or low
