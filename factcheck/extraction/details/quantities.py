"""Numbers in running text with what they count: money, percentages, measures, plain numbers, and their normal forms."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from factcheck.extraction.details import quantity_words as units
from factcheck.extraction.details.capitals import Words
from factcheck.extraction.patterns import Pattern
from factcheck.models import DetailKind

if TYPE_CHECKING:
    from collections.abc import Iterator

_SPACE = r"(?:[^\S\n]{1,3})"
_GAP = rf"(?:{_SPACE}|-)"
_ONES = "one|two|three|four|five|six|seven|eight|nine"
_TEENS = "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
_TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
_LARGE = "hundred|thousand|million|billion|trillion|dozen"
_ORDINAL_WORDS = "second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth"
_PARTS = "fifth|sixth|seventh|eighth|ninth|tenth"
_NUMBER = Pattern(
    r"(?<![\w.])(?<![A-Za-z][-–])(?P<figures>[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?|[0-9]+(?:\.[0-9]+)?(?!\.[0-9])|(?P<version>[0-9]+(?:\.[0-9]+)+))(?P<tail>[A-Za-z]{0,8})"
    rf"|\b(?P<part>(?:{_ONES})-(?:half|third|quarter|{_PARTS})s?)\b"
    rf"|\b(?P<words>(?:{_TENS})(?:[- ](?:{_ONES}))?|{_TEENS}|{_ONES}|zero|half|a(?={_SPACE}(?:{_LARGE})\b))\b"
    rf"|\b(?P<many>hundreds|thousands|millions|billions|trillions|dozens|scores)\b(?={_SPACE}of\b)"
    rf"|\b(?P<times>twice|doubled|tripled|trebled|quadrupled|halved)\b"
    rf"|\b(?P<ordinal>{_ORDINAL_WORDS})\b",
    re.IGNORECASE,
)
_MAGNITUDE = Pattern(
    rf"{_GAP}(?P<long>(?:(?:hundred|thousand){_SPACE})?(?:{_LARGE}))\b|{_SPACE}?(?P<brief>bn|mn|mln|tn|[kmb])\b",
    re.IGNORECASE,
)
_REST = Pattern(
    rf"(?:{_SPACE}and)?{_SPACE}(?P<rest>(?:{_TENS})(?:[- ](?:{_ONES}))?|{_TEENS}|{_ONES})\b"
    rf"(?!{_SPACE}(?:{_LARGE})\b)",
    re.IGNORECASE,
)
"""What is added to a hundred or a thousand in words: "one hundred and fifty"."""
_RANGE = Pattern(rf"{_SPACE}?[-–—]{_SPACE}?[$£€]?|{_SPACE}(?:to|or|and){_SPACE}(?:[A-Z]{{0,2}}[$£€])?")

_VALUES = {word: place for place, word in enumerate(f"zero|{_ONES}|{_TEENS}".split("|"))}
_VALUES |= {word: 20 + 10 * place for place, word in enumerate(_TENS.split("|"))}
_MAGNITUDES = {"hundred": 2, "thousand": 3, "million": 6, "billion": 9, "trillion": 12}
_MAGNITUDES |= {"k": 3, "m": 6, "mn": 6, "mln": 6, "b": 9, "bn": 9, "tn": 12}
"""Powers of ten."""
_ORDINALS = {word: place for place, word in enumerate(_ORDINAL_WORDS.split("|"), 2)}
_TIMES = {"twice": "2", "doubled": "2", "tripled": "3", "trebled": "3", "quadrupled": "4", "halved": "0.5"}
_EXACT = {"half": Decimal("0.5"), "quarter": Decimal("0.25"), "fifth": Decimal("0.2"), "eighth": Decimal("0.125")}
_EXACT |= {"tenth": Decimal("0.1")}
"""Parts of a whole that have an end as decimals; a third has none."""
_FIRST_WORDS = frozenset(
    f"{_ONES}|{_TEENS}|{_TENS}|{_ORDINAL_WORDS}|zero|half|a|hundreds|thousands|millions|billions|trillions|dozens|scores|"
    "twice|doubled|tripled|trebled|quadrupled|halved".split("|")
)
_MINUS = Pattern(r"(?<![\w)])[-−]\Z")
_LONGEST_FIGURES = 30
_LOOK_AHEAD = 4
"""Code points behind a quantity that tell a unit from a letter: "(28 g)"."""


class Quantity(NamedTuple):
    """A number with what it counts."""

    start: int
    """Offset of its first code point in the text."""
    end: int
    kind: DetailKind
    """Number, money or percentage."""
    value: str | None
    """Its normal form: ``2500000``, ``USD 2500000``, ``8.2 %``, ``400 km``; None for "dozens" and the like."""


class _Amount(NamedTuple):
    """A number and its magnitude, before what stands around it is looked at."""

    start: int
    end: int
    number: Decimal | None
    joined: bool = False
    """Whether letters follow that are no unit: "5G", "747s"."""


def find_quantities(words: Words, start: int, end: int) -> Iterator[Quantity]:
    """The numbers among the words of ``text[start:end]``, in order; a range ("10 to 12 percent") is one."""
    held: Quantity | None = None
    for found in _single(words, start, end):
        joined = _joined(words.text, held, found) if held else None
        if held and not joined:
            yield held
        if joined:
            yield joined
        held = None if joined else found
    if held:
        yield held


def is_range(text: str, start: int, end: int) -> bool:
    """Whether a quantity has two ends: "10 to 12 percent"."""
    return _RANGE.search(text, start, end) is not None


def ends_of(text: str, start: int, end: int) -> tuple[Quantity, ...]:
    """The one or two numbers of the quantity ``text[start:end]``, each with the magnitude and unit said for both."""
    ends = tuple(_single(Words(text, start, end), start, min(len(text), end + _LOOK_AHEAD)))
    if len(ends) != 2:
        return ends
    first, second = ends
    low, high = _bare(first), _bare(second)
    if low is None or high is None or first.value is None or second.value is None:
        return ends
    model = second if first.kind is DetailKind.NUMBER and first.value == low else first
    scaled = _scaled(text, first, second, low, high)
    unit = (model.value or "").partition(low if model is first else high)
    return (
        Quantity(first.start, first.end, model.kind, f"{unit[0]}{scaled}{unit[2]}"),
        Quantity(second.start, second.end, model.kind, f"{unit[0]}{high}{unit[2]}"),
    )


def _single(words: Words, start: int, end: int) -> Iterator[Quantity]:
    last = start
    for position in _beginnings(words):
        match = _NUMBER.match(words.text, position, end) if position >= last else None
        found = _quantity(words.text, match, start, end) if match else None
        if found is not None and found.start >= last:
            yield found
            last = found.end


def _beginnings(words: Words) -> Iterator[int]:
    """Where a number may begin: at a figure or a word for one, and after the dash inside a word ("10-12")."""
    for start, small in zip(words.starts, words.small, strict=True):
        if _may_begin(small):
            yield start
            if small[0].isdigit() and not small.isalnum():
                yield from (start + part.start() for part in re.finditer("(?<=[-–/])[0-9]", small))


@lru_cache(maxsize=65536)
def _may_begin(small: str) -> bool:
    return small[0].isdigit() or small in _FIRST_WORDS or ("-" in small and small.partition("-")[0] in _FIRST_WORDS)


def _quantity(text: str, match: re.Match[str], start: int, end: int) -> Quantity | None:
    word = match[0].lower()
    if match["ordinal"]:
        return None if _is_no_ordinal(text, match) else _plain(match, str(_ORDINALS[word]))
    if match["part"] or match["many"] or match["times"]:
        return _plain(match, _fraction(word) if match["part"] else _TIMES.get(word))
    if word == "one" and _is_pronoun(text, match):
        return None
    if word == "half" and text[match.end() : match.end() + 1] == "-":
        return None
    return _counted(text, _amount(text, match, end), start, end)


def _plain(match: re.Match[str], value: str | None) -> Quantity:
    return Quantity(match.start(), match.end(), DetailKind.NUMBER, value)


def _fraction(word: str) -> str | None:
    """A fraction as a decimal: "three-quarters" is 0.75; None for thirds and the like."""
    count, _, part = word.partition("-")
    whole = _EXACT.get(part.removesuffix("s"))
    return None if whole is None else f"{(_VALUES[count] * whole).normalize():f}"


def _is_pronoun(text: str, match: re.Match[str]) -> bool:
    after, before = text[match.end() : match.end() + 12], text[max(0, match.start() - 10) : match.start()]
    return bool(
        re.match(r"\s+(?:of|another|day|can|should|must|would|thing|that|who|which)\b|['’]s|[.,;:!?]", after)
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
        if tail and not units.UNIT.match(text, stop, end) and tail.lower() not in {*_MAGNITUDES, "pct"}:
            return _Amount(match.start(), match.end(), None, joined=True)
    magnitude = _MAGNITUDE.match(text, stop, end)
    if magnitude and (magnitude["long"] or _means_magnitude(text, match.start(), magnitude)):
        stop = magnitude.end()
        number = _times(number, (magnitude["long"] or magnitude["brief"]).lower())
        rest = _REST.match(text, stop, end) if number is not None and _takes_rest(figures, magnitude["long"]) else None
        if rest:
            stop, number = rest.end(), (number or 0) + _in_words(rest["rest"].lower())
    return _Amount(match.start(), stop, number)


def _takes_rest(figures: str | None, magnitude: str | None) -> bool:
    return figures is None and magnitude is not None and magnitude.lower() in {"hundred", "thousand"}


def _means_magnitude(text: str, start: int, brief: re.Match[str]) -> bool:
    """Whether "m" is a million and not a metre: after a sign of money, or where many of something follow."""
    if brief["brief"].lower() in {"bn", "mn", "mln", "tn"}:
        return True
    return bool(
        units.SIGN_BEFORE.search(text, max(0, start - 6), start)
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
    sign = units.SIGN_BEFORE.search(text, max(start, amount.start - 6), amount.start)
    if sign:
        return Quantity(sign.start(), amount.end, DetailKind.MONEY, _with(units.currency_of_sign(sign["sign"]), said))
    code = units.CODE_BEFORE.search(text, max(start, amount.start - 6), amount.start)
    if code:
        return Quantity(code.start(), amount.end, DetailKind.MONEY, _with(code["code"], said))
    if amount.joined:
        return Quantity(amount.start, amount.end, DetailKind.NUMBER, said)
    return _with_unit_after(text, amount, said, start, end)


def _with_unit_after(text: str, amount: _Amount, said: str | None, start: int, end: int) -> Quantity:
    percent = units.PERCENT.match(text, amount.end, end)
    if percent and (percent["points"] or percent["word"] not in {"basis", "percentage"}):
        unit = "bp" if percent["word"] == "basis" else "pp" if percent["points"] else "%"
        return Quantity(amount.start, percent.end(), DetailKind.PERCENTAGE, said and f"{said} {unit}")
    coin = units.COIN.match(text, amount.end, end)
    if coin and (currency := units.currency_of_coin(coin)) is not None:
        return Quantity(amount.start, coin.end(), DetailKind.MONEY, _with(currency, said))
    unit_match = units.UNIT.match(text, amount.end, end)
    if unit_match is None:
        return Quantity(amount.start, amount.end, DetailKind.NUMBER, said)
    value = said and f"{said} {units.name_of_unit(unit_match)}"
    if value and _MINUS.search(text, max(start, amount.start - 2), amount.start):
        return Quantity(amount.start - 1, unit_match.end(), DetailKind.NUMBER, f"-{value}")
    return Quantity(amount.start, unit_match.end(), DetailKind.NUMBER, value)


def _with(code: str, said: str | None) -> str | None:
    return f"{code} {said}" if code and said else None


def _figures(number: Decimal | None) -> str | None:
    if number is None:
        return None
    plain = f"{number:f}"
    return plain.rstrip("0").rstrip(".") if "." in plain else plain


def _joined(text: str, first: Quantity, second: Quantity) -> Quantity | None:
    """One quantity of both ends of a range: "10 to 12 percent", "$2-3 million"."""
    gap = text[first.end : second.start]
    whole = _RANGE.fullmatch(gap)
    if whole is None or (
        "and" in gap and not re.search(r"\bbetween\s\S?\S?\Z", text[max(0, first.start - 11) : first.start])
    ):
        return None
    if re.search(r"[a-z%]", text[first.start : first.end]) and gap.strip() != "-":
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
    said = re.search(rf"(?<![a-z])(?:{_LARGE}|bn|mn|tn|[kmb])\b", text[second.start : second.end], re.IGNORECASE)
    figures = re.search(r"[0-9][0-9,]*(?:\.[0-9]+)?", text[second.start : second.end])
    if figures and Decimal(figures[0].replace(",", "")) == Decimal(high):
        return low
    own = re.search(r"[a-z]", text[first.start : first.end], re.IGNORECASE)
    if said is None or own or Decimal(low) >= Decimal(high):
        return low
    return _figures(_times(Decimal(low), said[0].lower())) or low
