"""What numbers count: currencies, percentages and units of measurement, as patterns and normal forms."""

from __future__ import annotations

import re

from factcheck.extraction.patterns import Pattern

_SPACE = r"(?:[^\S\n]{1,3})"
_GAP = rf"(?:{_SPACE}|-)"
SIGN_BEFORE = Pattern(r"(?P<sign>(?:\bUS[^\S\n]|\b(?:USD?|CA|AU|NZ|HK|[CASR]))?\$|[£€¥₽₹₩₴₺₪])[^\S\n]?\Z")
_CODES = "USD|EUR|GBP|JPY|CNY|RUB|INR|CHF|CAD|AUD|NZD|SEK|NOK|DKK|PLN|UAH|TRY|KRW|BRL|MXN|ZAR"
CODE_BEFORE = Pattern(rf"\b(?P<code>{_CODES})[^\S\n]?\Z")
PERCENT = Pattern(
    rf"(?:{_SPACE}?%|{_GAP}?(?P<word>percentage|percent|per{_SPACE}cent|pct|basis))(?:{_GAP}(?P<points>points?)\b)?(?!\w)",
    re.IGNORECASE,
)


def _table(lines: str) -> dict[str, str]:
    """One entry for each ``key=value``; spaces in either are written as ``_``."""
    entries = (entry.replace("_", " ").partition("=") for entry in lines.split())
    return {key: value for key, _, value in entries}


_SIGNS = _table("""
    $=USD US$=USD USD$=USD C$=CAD CA$=CAD A$=AUD AU$=AUD NZ$=NZD HK$=HKD S$=SGD R$=BRL £=GBP €=EUR ¥=JPY ₽=RUB ₹=INR
    ₩=KRW ₴=UAH ₺=TRY ₪=ILS
""")
_NATIONS = _table("""
    us=USD u.s.=USD american=USD canadian=CAD australian=AUD new_zealand=NZD singapore=SGD hong_kong=HKD british=GBP
    swiss=CHF mexican=MXN danish=DKK norwegian=NOK swedish=SEK indian=INR russian=RUB
""")
_COINS = _table("""
    dollar=USD euro=EUR ruble=RUB rouble=RUB yen=JPY yuan=CNY renminbi=CNY rupee=INR krona=SEK zloty=PLN hryvnia=UAH
    lira=TRY shekel=ILS baht=THB ringgit=MYR rand=ZAR naira=NGN forint=HUF reais=BRL pound_sterling=GBP
    pounds_sterling=GBP peso= franc= riyal= dirham= dinar= shilling= cent= pence= kroner=
""")
COIN = Pattern(
    rf"{_GAP}(?:(?P<nation>{'|'.join(map(re.escape, _NATIONS))}){_SPACE})?(?P<coin>{'|'.join(_COINS)}|pound)(?:s|es)?\b"
    rf"|{_SPACE}?(?P<code>{_CODES})\b",
    re.IGNORECASE,
)
_UNITS = _table(r"""
    km/h=km/h|kph|kilomet(?:er|re)s_(?:per|an)_hour mph=mph|miles_(?:per|an)_hour
    m/s=m/s|met(?:er|re)s_(?:per|a)_second ft/s=f(?:ee|oo)t_per_second
    km²=square[-_]kilomet(?:er|re)s?|sq\.?_km|km² mi²=square[-_]miles?|sq\.?_mi(?:les?)?
    m²=square[-_]met(?:er|re)s?|sq\.?_m|m² ft²=square[-_]f(?:ee|oo)t|sq\.?_ft
    m³=cubic[-_]met(?:er|re)s?|m³ ft³=cubic[-_]f(?:ee|oo)t
    nmi=nautical_miles? light-years=light[-_]years? km=kilomet(?:er|re)s?|km cm=centimet(?:er|re)s?|cm
    mm=millimet(?:er|re)s?|mm m=met(?:er|re)s?|m mi=miles?|mi ft=feet|foot|ft in=inch(?:es)?|(?<=\d)in yd=yards?
    kg=kilogram(?:me)?s?|kilos?|kgs? g=gram(?:me)?s?|g(?=\)|_\() t=tonnes?|metric_tons? tons=tons?
    pounds=pounds?|lbs? oz=ounces?|oz stone=stone(?!_?[a-z])
    acres=acres? ha=hectares?|ha knots=knots? l=lit(?:er|re)s? ml=millilit(?:er|re)s?|ml
    gal=(?:US_|U\.S\._|UK_|imperial_)?gallons? pt=pints?
    bbl=barrels? °C=°_?C|degrees_(?:Celsius|centigrade|C)|Celsius|(?<=\d)C|C(?=\)|_\(|,?_or)
    °F=°_?F|degrees_(?:Fahrenheit|F)|Fahrenheit|(?<=\d)F|F(?=\)|_\(|,?_or) °=°|degrees? MWh=megawatt[-_]hours?|MWh
    kWh=kilowatt[-_]hours?|kWh MW=megawatts?|MW
    GW=gigawatts?|GW kW=kilowatts?|kW W=watts? V=volts? TB=terabytes?|TB GB=gigabytes?|GB MB=megabytes?|MB
    GHz=gigahertz|GHz MHz=megahertz|MHz years_old=years?[-_]old|years_of_age
""")
UNIT = Pattern(rf"(?:{_GAP}?)(?:{'|'.join(f'(?P<u{n}>{forms})' for n, forms in enumerate(_UNITS.values()))})(?!\w)")
_UNIT_NAMES = tuple(_UNITS)


def currency_of_sign(sign: str) -> str:
    """The ISO 4217 code for a sign like ``US$``; empty where the sign is not known."""
    return _SIGNS.get("".join(sign.upper().split()), "")


def currency_of_coin(coin: re.Match[str]) -> str | None:
    """The ISO 4217 code for words of money: empty where it is not clear whose, None for pounds, which may be weight."""
    if coin["code"]:
        return coin["code"].upper()
    return _NATIONS[coin["nation"].lower()] if coin["nation"] else _COINS.get(coin["coin"].lower())


def name_of_unit(unit: re.Match[str]) -> str:
    """The symbol of a unit, as written in normal forms: ``km``, ``°C``, ``years old``."""
    return _UNIT_NAMES[int((unit.lastgroup or "u0")[1:])]
