from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.extraction.dates import find_times
from factcheck.models import Grain, TimeKind

FRIDAY = date(2024, 3, 15)


def one(text: str, published: date | None = FRIDAY):
    found = find_times(text, published)
    assert len(found) == 1, [x.text for x in found]
    return found[0]


@pytest.mark.parametrize(
    ("text", "words", "first", "last", "value"),
    [
        # days of the calendar
        ("The bridge opened on 2023-11-05.", "2023-11-05", "2023-11-05", "2023-11-05", "2023-11-05"),
        ("The bridge opened on 11/25/2023.", "11/25/2023", "2023-11-25", "2023-11-25", "2023-11-25"),
        ("The bridge opened on 25.11.2023.", "25.11.2023", "2023-11-25", "2023-11-25", "2023-11-25"),
        ("The bridge opened on Nov. 25, 2023, in rain.", "Nov. 25, 2023", "2023-11-25", "2023-11-25", "2023-11-25"),
        ("The bridge opened on 25 November 2023.", "25 November 2023", "2023-11-25", "2023-11-25", "2023-11-25"),
        ("It opened on the 25th of November 2023.", "25th of November 2023", "2023-11-25", "2023-11-25", "2023-11-25"),
        ("The fair ran November 3-5, 2023.", "November 3-5, 2023", "2023-11-03", "2023-11-05", "2023-11-03/2023-11-05"),
        ("The king was born on July 4, 1776.", "July 4, 1776", "1776-07-04", "1776-07-04", "1776-07-04"),
        # no year: nearest to publication, or where the tense points
        ("The law passed on February 20.", "February 20", "2024-02-20", "2024-02-20", "2024-02-20"),
        ("The shop closed on December 30.", "December 30", "2023-12-30", "2023-12-30", "2023-12-30"),
        ("The trial will open on January 9.", "January 9", "2025-01-09", "2025-01-09", "2025-01-09"),
        ("They announced plans for the planned April 2 start.", "April 2", "2024-04-02", "2024-04-02", "2024-04-02"),
        # weekdays
        ("The minister resigned Friday.", "Friday", "2024-03-15", "2024-03-15", "2024-03-15"),
        ("The minister resigned on Monday.", "Monday", "2024-03-11", "2024-03-11", "2024-03-11"),
        ("The minister will resign on Monday.", "Monday", "2024-03-18", "2024-03-18", "2024-03-18"),
        ("On Monday, the minister will resign.", "Monday", "2024-03-18", "2024-03-18", "2024-03-18"),
        ("He said Monday that he will resign.", "Monday", "2024-03-11", "2024-03-11", "2024-03-11"),
        ("The summit begins Monday.", "Monday", "2024-03-18", "2024-03-18", "2024-03-18"),
        ("The office is closed until Tuesday.", "Tuesday", "2024-03-19", "2024-03-19", "2024-03-19"),
        ("She left last Friday.", "last Friday", "2024-03-08", "2024-03-08", "2024-03-08"),
        ("She leaves next Friday.", "next Friday", "2024-03-22", "2024-03-22", "2024-03-22"),
        ("She left on Tuesday of last week.", "Tuesday of last week", "2024-03-05", "2024-03-05", "2024-03-05"),
        ("She left on Wednesday night.", "Wednesday night", "2024-03-13", "2024-03-13", "2024-03-13TNI"),
        # around publication
        ("It snowed yesterday.", "yesterday", "2024-03-14", "2024-03-14", "2024-03-14"),
        ("It will snow the day after tomorrow.", "the day after tomorrow", "2024-03-17", "2024-03-17", "2024-03-17"),
        ("It snowed last night.", "last night", "2024-03-14", "2024-03-14", "2024-03-14TNI"),
        ("Sales fell last month.", "last month", "2024-02-01", "2024-02-29", "2024-02"),
        ("Sales fell last week.", "last week", "2024-03-04", "2024-03-10", "2024-W10"),
        ("Sales will grow next year.", "next year", "2025-01-01", "2025-12-31", "2025"),
        ("Sales fell last October.", "last October", "2023-10-01", "2023-10-31", "2023-10"),
        ("Sales fell last summer.", "last summer", "2023-06-01", "2023-08-31", "2023-SU"),
        ("The fire broke out over the weekend.", "the weekend", "2024-03-09", "2024-03-10", "2024-W10-WE"),
        ("The firm moved three years ago.", "three years ago", "2021-01-01", "2021-12-31", "2021"),
        ("The firm moved five weeks ago.", "five weeks ago", "2024-02-05", "2024-02-11", "2024-W06"),
        ("The firm moved ten days ago.", "ten days ago", "2024-03-05", "2024-03-05", "2024-03-05"),
        ("Rents doubled in the past five years.", "the past five years", "2019-03-15", "2024-03-15", "P5Y"),
        ("It will be built in the next six months.", "the next six months", "2024-03-15", "2024-09-15", "P6M"),
        # months, quarters, seasons, years and longer
        ("The plant shut in May 2021.", "May 2021", "2021-05-01", "2021-05-31", "2021-05"),
        ("The plant shut in January.", "January", "2024-01-01", "2024-01-31", "2024-01"),
        ("The plant shut in October.", "October", "2023-10-01", "2023-10-31", "2023-10"),
        ("The plant will shut in October.", "October", "2024-10-01", "2024-10-31", "2024-10"),
        ("The plant shut in July of last year.", "July of last year", "2023-07-01", "2023-07-31", "2023-07"),
        ("The plant shut in the winter of 2022.", "the winter of 2022", "2022-12-01", "2023-02-28", "2022-WI"),
        ("Profit fell in Q2 2023.", "Q2 2023", "2023-04-01", "2023-06-30", "2023-Q2"),
        ("Profit fell in the fourth quarter.", "the fourth quarter", "2023-10-01", "2023-12-31", "2023-Q4"),
        ("Profit fell in the first half of 2023.", "the first half of 2023", "2023-01-01", "2023-06-30", "2023-H1"),
        ("In 2018, a ban was lifted.", "2018", "2018-01-01", "2018-12-31", "2018"),
        ("Emissions must end by 2050.", "2050", "2050-01-01", "2050-12-31", "2050"),
        ("Spending rose in fiscal 2022.", "fiscal 2022", "2021-10-01", "2022-09-30", "FY2022"),
        ("The mill was built in the 1970s.", "the 1970s", "1970-01-01", "1979-12-31", "197"),
        ("The mill was built in the '80s.", "the '80s", "1980-01-01", "1989-12-31", "198"),
        ("The mill was built in the 19th century.", "the 19th century", "1800-01-01", "1899-12-31", "18"),
        # ranges
        ("She was mayor from 2011 to 2015.", "2011 to 2015", "2011-01-01", "2015-12-31", "2011/2015"),
        ("He was out for the 2022-23 season.", "2022-23", "2022-01-01", "2023-12-31", "2022/2023"),
        ("It ran from May to July 2022.", "May to July 2022", "2022-05-01", "2022-07-31", "2022-05/2022-07"),
        (
            "It ran between Dec. 30, 2022, and Jan. 2.",
            "between Dec. 30, 2022, and Jan. 2",
            "2022-12-30",
            "2023-01-02",
            "2022-12-30/2023-01-02",
        ),
        (
            "Sales fell in the first two months of 2023.",
            "the first two months of 2023",
            "2023-01-01",
            "2023-02-28",
            "P2M",
        ),
        # holidays
        ("The shop closed on Good Friday 2023.", "Good Friday 2023", "2023-04-07", "2023-04-07", "2023-04-07"),
        ("The shop closed at Christmas.", "Christmas", "2023-12-25", "2023-12-25", "2023-12-25"),
        ("The shop will open by New Year's Eve and stay.", "New Year's Eve", "2024-12-31", "2024-12-31", "2024-12-31"),
        ("The shop closed over Thanksgiving 2023.", "Thanksgiving 2023", "2023-11-23", "2023-11-23", "2023-11-23"),
        # hours
        ("Polls close at 8:30 p.m. EST on March 19.", "8:30 p.m. EST on March 19", "2024-03-19", "2024-03-19", None),
    ],
)
def test_an_expression_is_an_interval(text: str, words: str, first: str, last: str, value: str | None) -> None:
    found = one(text)
    assert (found.text, str(found.first), str(found.last)) == (words, first, last)
    assert value is None or found.value == value
    assert text[found.start : found.end] == found.text


@pytest.mark.parametrize(
    ("text", "earliest", "latest"),
    [
        ("It began in late June 2022.", "2022-06-15", "2022-06-30"),
        ("It began in the early 1980s.", "1980-01-01", "1984-12-31"),
        ("It ends by the end of 2027.", "2027-07-01", "2027-12-31"),
        ("It began earlier this year.", "2024-01-01", "2024-03-15"),
        ("It ends later this year.", "2024-03-15", "2024-12-31"),
        ("It began in mid-2021.", "2021-04-01", "2021-09-30"),
    ],
)
def test_a_part_of_a_longer_time_is_approximate(text: str, earliest: str, latest: str) -> None:
    found = one(text)
    assert found.approximate
    assert date.fromisoformat(earliest) <= found.first <= found.last <= date.fromisoformat(latest)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The order was signed on Feb. 30, 2023.", "Feb. 30, 2023"),
        ("The order was signed on June 31.", "June 31"),
        ("The order was signed on 29 February 2023.", "29 February 2023"),
        ("The order was signed on 2023-02-29.", "2023-02-29"),
    ],
)
def test_a_day_that_the_calendar_lacks_is_impossible_and_stays_unresolved(text: str, words: str) -> None:
    found = one(text)
    assert (found.text, found.kind, found.first, found.last) == (words, TimeKind.IMPOSSIBLE, None, None)


def test_a_leap_day_is_possible() -> None:
    assert one("The order was signed on Feb. 29, 2024.").first == date(2024, 2, 29)


def test_a_weekday_that_does_not_fit_its_date_stays_visible() -> None:
    found = one("They met on Sunday, March 4, 2024.")
    assert (found.first, found.weekday, found.first.weekday()) == (date(2024, 3, 4), 6, 0)


def test_an_ambiguous_numeric_date_covers_both_readings() -> None:
    found = one("They met on 3/4/2023.")
    assert (found.first, found.last, found.approximate) == (date(2023, 3, 4), date(2023, 4, 3), True)


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("He was jailed for six months.", TimeKind.DURATION, "P6M"),
        ("Shares reached a five-year high.", TimeKind.DURATION, "P5Y"),
        ("It took nearly two and a half years.", TimeKind.DURATION, "P2.5Y"),
        ("The strike lasted several weeks.", TimeKind.DURATION, "PXW"),
        ("It took a fortnight of talks.", TimeKind.DURATION, "P2W"),
        ("It took over a decade.", TimeKind.DURATION, "P1DE"),
        ("The blackout lasted 40 minutes.", TimeKind.DURATION, "PT40M"),
        ("They waited half an hour.", TimeKind.DURATION, "PT30M"),
        ("The board meets every other Tuesday.", TimeKind.SET, "XXXX-WXX-2"),
        ("The board meets on the first Monday of every month.", TimeKind.SET, "P1M"),
        ("The board meets every two years.", TimeKind.SET, "P2Y"),
        ("The plant makes 40 cars a week.", TimeKind.SET, "P1W"),
        ("The annual report is out.", TimeKind.SET, "P1Y"),
        ("The shop is closed on Mondays.", TimeKind.SET, "XXXX-WXX-1"),
        ("The mayor is now abroad.", TimeKind.DATE, "PRESENT_REF"),
    ],
)
def test_durations_and_repetitions_have_their_values(text: str, kind: TimeKind, value: str) -> None:
    found = one(text)
    assert (found.kind, found.value, found.first) == (kind, value, None)


@pytest.mark.parametrize(
    ("text", "second"),
    [
        ("Profit fell in Q2 2023 compared with a year earlier.", "2022-Q2"),
        ("The talks failed on March 4. They resumed two days later.", "2024-03-06"),
        ("Prices rose in January after a fall in the previous month.", "2023-12"),
        ("He was charged on Monday and released later in the day.", "2024-03-11"),
        ("Profit rose in February from the same period last year.", "2023-02"),
        ("She won in 2008 and lost in the following year.", "2009"),
    ],
)
def test_some_times_hang_on_the_one_before(text: str, second: str) -> None:
    assert find_times(text, FRIDAY)[1].value == second


@pytest.mark.parametrize(
    "text",
    [
        "You may go.",
        "May I come in?",
        "Crowds march through the capital.",
        "Theresa May lost the vote, and the plan by May was dropped.",
        "June Carter sang it; April Jones wrote it; August Strindberg did not.",
        "Only 12 May supporters voted.",
        "Section 1983 applies, and so does Resolution 1973.",
        "Flight 2018 was late.",
        "The firm has 2,018 staff and 1900 vans.",
        "She ran 1500 metres and paid $2020 in fines.",
        "It cost 2019 euros.",
        "The vote was 52-48, the score 3-2.",
        "He made 9 of 11 shots.",
        "Version 2.0.24 of the A320 software failed.",
        "She was the second minister in charge.",
        "A minute change, a second chance, a quarter of the vote.",
        "He is 33 years old; she is an 80-year-old woman in her 80s.",
        "The fall of the government came in a fall of the dollar.",
        "The Daily Mail and the Sunday Times of London, and USA Today.",
        "The Sun rose. Mon ami sat down. Wed in haste.",
        "Black Friday shoppers came; Ruby Tuesday closed.",
        "The CBS show 60 Minutes aired it.",
        "One day he will know.",
        "The car does 90 miles per hour.",
        "Scores of 3:2 and verses like John 3:16 are none.",
        "They went to Easter Island for the Christmas sales at Thanksgiving Point.",
        "Call +44 20 7946 0958 or 555-1984.",
    ],
)
def test_what_is_no_time_is_left_alone(text: str) -> None:
    assert [x.text for x in find_times(text, FRIDAY)] == []


@pytest.mark.parametrize(
    "text",
    [
        "It fell last year.",
        "It fell on Monday.",
        "It fell on March 4.",
        "It fell in the past decade.",
        "It fell in May.",
    ],
)
def test_without_a_publication_date_what_is_relative_stays_open(text: str) -> None:
    found = one(text, None)
    assert (found.first, found.last) == (None, None)
    assert "X" in found.value or found.value == "P1DE"


def test_without_a_publication_date_a_full_date_is_still_one() -> None:
    assert one("It fell on March 4, 2020.", None).first == date(2020, 3, 4)


def test_a_grain_is_never_finer_than_what_is_said() -> None:
    grains = [x.grain for x in find_times("In 2018, in May 2019, on May 4, 2020, in the 1990s and in Q1 2021.", None)]
    assert grains == [Grain.YEAR, Grain.MONTH, Grain.DAY, Grain.DECADE, Grain.QUARTER]


PIECES = st.sampled_from(
    [
        "May",
        "4",
        "2018",
        "the",
        "end",
        "of",
        "last",
        "year",
        ",",
        ".",
        "-",
        "–",
        "'s",
        "'",
        "\n",
        "a",
        "two",
        "years",
        "ago",
    ]
    + [
        "Monday",
        "12:30",
        "p.m.",
        "1/2/2023",
        "in",
        "from",
        "to",
        "between",
        "and",
        "Q3",
        "half",
        "early",
        "mid-2011",
        "week",
    ]
    + [
        "1990s",
        "$",
        "%",
        "31",
        "Feb.",
        "30",
        "½",
        "é",
        "🙂",
        "\u00a0",
        "’80s",
        "every",
        "99999",
        "centuries",
        "9999-12-31",
    ]
)


@given(st.one_of(st.text(), st.lists(PIECES, max_size=25).map(" ".join), st.lists(PIECES, max_size=25).map("".join)))
def test_expressions_are_in_order_apart_and_verbatim(text: str) -> None:
    for published in (FRIDAY, None):
        found = find_times(text, published)
        assert all(x.end <= y.start for x, y in pairwise(found))
        assert all(x.text == text[x.start : x.end] != "" for x in found)
        assert all(x.first is None or (x.last is not None and x.first <= x.last) for x in found)


@given(
    st.dates(date(1900, 1, 1), date(2049, 12, 31)),
    st.sampled_from(["%B {d}, %Y", "{d} %B %Y", "%b. {d}, %Y", "%Y-%m-%d"]),
)
def test_any_day_written_out_is_found_as_that_day(day: date, style: str) -> None:
    written = day.strftime(style.replace("{d}", str(day.day))).replace("May.", "May")
    found = find_times(f"The case was closed on {written}.", FRIDAY)
    assert [(x.first, x.last) for x in found] == [(day, day)]


@given(st.dates(date(1990, 1, 1), date(2040, 12, 31)), st.sampled_from(range(7)))
def test_a_weekday_is_within_a_week_of_publication_and_is_that_weekday(published: date, number: int) -> None:
    name = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"][number]
    past, ahead = one(f"They met {name}.", published).first, one(f"They will meet {name}.", published).first
    assert past.weekday() == ahead.weekday() == number
    assert 0 <= (published - past).days < 7
    assert 0 <= (ahead - published).days < 7


@pytest.mark.parametrize(
    "piece",
    ["7", "1.1.1.", "1-", "in ", "the end of ", "by May ", "Monday ", "two years ago ", "2018-", "A ", "(", '"', " "],
)
def test_endless_repetition_is_read_to_the_end(piece: str) -> None:
    text = piece * (40_000 // len(piece)) + ". It ended on July 31, 2025."
    assert find_times(text, FRIDAY)[-1].text == "July 31, 2025"
