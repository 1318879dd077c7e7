"""The rules about time, through ``inspect``: their working, and that they agree with the calendar on any day."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.leads import inspect

if TYPE_CHECKING:
    from factcheck.models import Lead

PUBLISHED = date(2025, 7, 29)
days = st.dates(date(1925, 1, 1), date(2049, 12, 31))


def leads(rule: str, text: str, published: date | None = PUBLISHED) -> list[Lead]:
    return [lead for lead in inspect(text, published) if lead.rule == rule]


def long_date(day: date) -> str:
    return f"{day:%B} {day.day}, {day.year}"


@pytest.mark.parametrize(
    ("rule", "text", "message", "working"),
    [
        (
            "impossible-date",
            "The deal was signed on Feb. 29, 2023.",
            "“Feb. 29, 2023” does not match the calendar",
            ("February 2023 has 28 days",),
        ),
        (
            "weekday-date",
            "It opened on Monday, March 4, 2025.",
            "The weekday does not match the date: “Monday, March 4, 2025”",
            ("2025-03-04 is a Tuesday",),
        ),
        (
            "timezone",
            "The call starts at 9 a.m. EST (13:00 GMT).",
            "“9 a.m. EST” does not match “13:00 GMT”",
            ("9 a.m. EST is 14:00 UTC", "13:00 GMT is 13:00 UTC"),
        ),
        (
            "age-birth",
            "Lopez, 35, was born in 1985.",
            "The age 35 does not follow from a birth in “1985”",
            ("born 1985, on 2025-07-29: 39 or 40",),
        ),
        (
            "anniversary",
            "In 2024, the 20th anniversary of the 2003 invasion was marked.",
            "“20th anniversary” does not match “2003”",
            ("2003 to 2024: 21 years",),
        ),
        (
            "anniversary",
            "The 20th annual fair, which began in 2005, opens on Friday.",
            "“20th” does not match “2005”",
            ("number 1 in 2005, number 21 in 2025",),
        ),
        (
            "duration",
            "It was the first since 2015, the first in eight years.",
            "“2015” does not match “eight years”",
            ("since 2015 until 2025-07-29: about 10 years",),
        ),
        (
            "date-order",
            "He served from 2019 to 2016.",
            "“2019” does not come before “2016”",
            ("2019 is after 2016",),
        ),
        (
            "tense-date",
            "The museum will open on 3 May 2025.",
            "“will open” does not match “3 May 2025”",
            ("3 May 2025 is before the day of publication, 2025-07-29",),
        ),
    ],
)
def test_a_lead_says_what_does_not_match_and_shows_its_working(rule, text, message, working):
    (lead,) = leads(rule, text)
    assert (lead.message, lead.working) == (message, working)


@given(days, st.integers(0, 6))
def test_a_weekday_is_noticed_exactly_where_it_is_another(day, away):
    told = day + timedelta(days=away)
    text = f"The bridge was opened on {told:%A}, {long_date(day)}, by the mayor."
    assert len(leads("weekday-date", text)) == (away != 0)


@given(days)
def test_no_day_of_the_calendar_is_impossible(day):
    assert leads("impossible-date", f"The treaty was signed on {long_date(day)}, in Geneva.") == []


@given(days.filter(lambda day: day > PUBLISHED or day < PUBLISHED))
def test_a_day_is_either_over_or_to_come(day):
    over = leads("tense-date", f"The museum opened on {long_date(day)}.")
    to_come = leads("tense-date", f"The museum will open on {long_date(day)}.")
    assert (bool(over), bool(to_come)) == (day > PUBLISHED, day < PUBLISHED)


@given(st.dates(date(2010, 1, 1), date(2029, 12, 31)), st.integers(0, 23), st.integers(-1, 1))
def test_clocks_of_new_york_go_by_the_date(day, hour, away):
    there = datetime(day.year, day.month, day.day, hour, tzinfo=ZoneInfo("America/New_York")).astimezone(UTC)
    text = f"The polls close at {hour:02}:00 ET ({(there.hour + away) % 24:02}00 GMT) on {long_date(day)}."
    changes = {2, 3, 11, 12}
    if not (hour < 3 and day.month in changes):  # the hour of the change itself is told either way
        assert len(leads("timezone", text)) == (away != 0)


def test_without_a_publication_date_only_what_states_its_year_is_held_against_another():
    assert leads("weekday-date", "It opened on Monday, March 4.", None) == []
    assert leads("tense-date", "The museum will open on 3 May 2025.", None) == []
    assert leads("age-birth", "Lopez, 35, was born in 1985.", None) == []
    assert len(leads("weekday-date", "It opened on Monday, March 4, 2025.", None)) == 1
    assert len(leads("date-order", "He served from 2019 to 2016.", None)) == 1
    assert len(leads("age-birth", "Lopez was 35 when she was elected in 2010; she was born in 1970.", None)) == 1


@pytest.mark.parametrize("mark", [chr(code) for code in range(0xE010, 0xE019)])
def test_characters_that_stand_for_times_are_no_times_in_a_text(mark):
    text = f"The first since {mark}, the first in {mark}. Born in {mark}, he served from {mark} to {mark}, aged 35."
    assert inspect(text, PUBLISHED) == []
    assert len(leads("date-order", f"{mark} He served {mark} from 2019 to 2016.")) == 1
