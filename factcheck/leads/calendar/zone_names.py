"""The names of time zones in news, and how far each is ahead of UTC."""

from __future__ import annotations


def _hours(*ahead: float) -> tuple[int, ...]:
    return tuple(round(each * 60) for each in ahead)


_NEW_YORK, _CHICAGO, _DENVER, _LOS_ANGELES = (
    "America/New_York",
    "America/Chicago",
    "America/Denver",
    "America/Los_Angeles",
)

_SHORT: dict[str, tuple[int, ...] | str] = {
    "UTC": _hours(0),
    "GMT": _hours(0),
    "EST": _hours(-5),
    "EDT": _hours(-4),
    "CST": _hours(-6, 8),
    "CDT": _hours(-5),
    "MST": _hours(-7),
    "MDT": _hours(-6),
    "PST": _hours(-8),
    "PDT": _hours(-7),
    "AKST": _hours(-9),
    "AKDT": _hours(-8),
    "HST": _hours(-10),
    "ET": _NEW_YORK,
    "CT": _CHICAGO,
    "MT": _DENVER,
    "PT": _LOS_ANGELES,
    "BRT": _hours(-3),
    "ART": _hours(-3),
    "BST": _hours(1, 6),
    "WEST": _hours(1),
    "WAT": _hours(1),
    "CET": _hours(1),
    "CEST": _hours(2),
    "CAT": _hours(2),
    "SAST": _hours(2),
    "EET": _hours(2),
    "EEST": _hours(3),
    "EAT": _hours(3),
    "MSK": _hours(3),
    "PKT": _hours(5),
    "WIB": _hours(7),
    "HKT": _hours(8),
    "SGT": _hours(8),
    "AWST": _hours(8),
    "JST": _hours(9),
    "KST": _hours(9),
    "ACST": _hours(9.5),
    "AEST": _hours(10),
    "AEDT": _hours(11),
    "NZST": _hours(12),
    "NZDT": _hours(13),
}
_LONG: dict[str, tuple[int, ...] | str] = {
    "Greenwich Mean Time": _hours(0),
    "Coordinated Universal Time": _hours(0),
    "Universal Time": _hours(0),
    "British Summer Time": _hours(1),
    "Central European Time": _hours(1),
    "Central European Summer Time": _hours(2),
    "Eastern European Time": _hours(2),
    "Eastern European Summer Time": _hours(3),
    "Eastern Standard Time": _hours(-5),
    "Eastern Daylight Time": _hours(-4),
    "Central Standard Time": _hours(-6),
    "Central Daylight Time": _hours(-5),
    "Mountain Standard Time": _hours(-7),
    "Mountain Daylight Time": _hours(-6),
    "Pacific Standard Time": _hours(-8),
    "Pacific Daylight Time": _hours(-7),
    "Japan Standard Time": _hours(9),
    "Indian Standard Time": _hours(5.5),
    "India Standard Time": _hours(5.5),
    "Eastern Time": _NEW_YORK,
    "Eastern": _NEW_YORK,
    "Us Eastern Time": _NEW_YORK,
    "Central Time": _CHICAGO,
    "Mountain Time": _DENVER,
    "Pacific Time": _LOS_ANGELES,
    "Pacific": _LOS_ANGELES,
}
ABBREVIATIONS = _SHORT | _LONG
"""Minutes ahead of UTC, several where the letters have several meanings, or a place whose date decides."""

CITIES = {
    "Athens": "Europe/Athens",
    "Auckland": "Pacific/Auckland",
    "Bangkok": "Asia/Bangkok",
    "Beijing": "Asia/Shanghai",
    "Berlin": "Europe/Berlin",
    "Brussels": "Europe/Brussels",
    "Buenos Aires": "America/Argentina/Buenos_Aires",
    "Cairo": "Africa/Cairo",
    "Chicago": _CHICAGO,
    "Dubai": "Asia/Dubai",
    "Geneva": "Europe/Zurich",
    "Hong Kong": "Asia/Hong_Kong",
    "Houston": _CHICAGO,
    "Israel": "Asia/Jerusalem",
    "Istanbul": "Europe/Istanbul",
    "Jakarta": "Asia/Jakarta",
    "Japan": "Asia/Tokyo",
    "Jerusalem": "Asia/Jerusalem",
    "Johannesburg": "Africa/Johannesburg",
    "Kabul": "Asia/Kabul",
    "Karachi": "Asia/Karachi",
    "Kiev": "Europe/Kiev",
    "Kyiv": "Europe/Kiev",
    "Lagos": "Africa/Lagos",
    "London": "Europe/London",
    "Los Angeles": _LOS_ANGELES,
    "Madrid": "Europe/Madrid",
    "Melbourne": "Australia/Melbourne",
    "Moscow": "Europe/Moscow",
    "Mumbai": "Asia/Kolkata",
    "Nairobi": "Africa/Nairobi",
    "New Delhi": "Asia/Kolkata",
    "New York": _NEW_YORK,
    "Oslo": "Europe/Oslo",
    "Paris": "Europe/Paris",
    "Riyadh": "Asia/Riyadh",
    "Rome": "Europe/Rome",
    "San Francisco": _LOS_ANGELES,
    "Seoul": "Asia/Seoul",
    "Shanghai": "Asia/Shanghai",
    "Singapore": "Asia/Singapore",
    "South Korea": "Asia/Seoul",
    "Stockholm": "Europe/Stockholm",
    "Sydney": "Australia/Sydney",
    "Tehran": "Asia/Tehran",
    "Tokyo": "Asia/Tokyo",
    "Toronto": "America/Toronto",
    "Turkey": "Europe/Istanbul",
    "UK": "Europe/London",
    "Vienna": "Europe/Vienna",
    "Warsaw": "Europe/Warsaw",
    "Washington": _NEW_YORK,
}
"""Places whose time news tells, and the names of their zones in the tz database."""

_PLACES = "|".join(sorted(CITIES, key=len, reverse=True)).replace(" ", r"\s")
ZONE = (
    r"(?P<short>(?:UTC|GMT)\s?[+−–-]\s?\d{1,2}(?::?[03]0)?(?![\d:])"
    rf"|(?:{'|'.join(sorted(_SHORT, key=len, reverse=True))}|[EP]\.[SD]?\.?T\.)(?![\w+]))"
    rf"|(?P<long>(?i:{'|'.join(sorted(_LONG, key=len, reverse=True)).replace(' ', chr(92) + 's')}))(?!\w|\s[A-Z])"
    rf"|(?P<place>{_PLACES})\s(?:local\s)?time\b|(?:local\stime\s)?in\s(?P<city>{_PLACES})\b(?!,\s[A-Z])"
)
"""A zone behind a clock, as a regular expression: its letters, its full name, the time of a place."""
