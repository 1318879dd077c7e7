"""What a dashboard asks: counts that agree with the lists, on a clock that a test moves."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from factcheck.models import Article, Draft
from factcheck.store import action

if TYPE_CHECKING:
    from collections.abc import Callable

    from factcheck import Desk
    from factcheck.models import Count

NOON = datetime(2025, 8, 1, 12, tzinfo=UTC)
HARBOUR = Article(
    title="Harbour",
    published_on=date(2013, 6, 10),
    draft=Draft(text="The harbour was closed on Tuesday, June 5, 2013, and on Friday, June 9, 2013."),
)
"""Two days that were not on the weekdays which are named."""


class Clock:
    """The clock on the newsroom's wall."""

    def __init__(self) -> None:
        self.shows = NOON

    def now(self, _zone: object) -> datetime:
        return self.shows


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    monkeypatch.setattr(action, "datetime", clock)
    return clock


def named(counts: tuple[Count, ...]) -> dict[str, int]:
    return {count.name: count.count for count in counts}


def test_an_empty_desk_has_nothing_to_count(opened) -> None:
    figures = opened("Ann").figures()
    assert figures.articles == 0
    assert {count.count for count in figures.verdicts_by_day} == {0}
    assert not any((figures.left_by_age, figures.left_by_article, figures.ratings, figures.leads_by_rule))


@pytest.mark.parametrize(
    ("days", "age"),
    [(0, "today"), (1, "up to a week"), (6, "up to a week"), (7, "up to four weeks"), (28, "longer"), (400, "longer")],
)
def test_what_is_left_is_counted_by_its_time_on_the_desk(
    clock: Clock, opened: Callable[[str], Desk], days: int, age: str
) -> None:
    ann = opened("Ann")
    ann.add(HARBOUR)
    left = ann.progress("1").unverified
    clock.shows = NOON + timedelta(days=days)
    assert named(ann.figures().left_by_age) == {age: left}


def test_what_is_left_agrees_with_the_progress_and_leaves_the_archive_out(ann: Desk, river: str) -> None:
    ann.add(Article(title="[b]Tunnel", draft=Draft(text="The tunnel cost $2 million in 1999. It will close in 2030.")))
    ann.verdict(river, "true")
    figures = ann.figures()
    assert named(figures.left_by_article) == {
        f"{line.number} {line.title}": line.progress.unverified for line in ann.articles()
    }
    assert sum(named(figures.left_by_kind).values()) == ann.progress().unverified
    ann.archive("1")
    assert named(ann.figures().left_by_article) == {"2 [b]Tunnel": ann.progress("2").unverified}
    assert ann.figures().articles == 2


def test_verdicts_are_counted_by_day_rating_and_reviewer_as_long_as_they_stand(
    clock: Clock, ann: Desk, bob: Desk, river: str, homes: str
) -> None:
    ann.verdict(river, "true")
    clock.shows = NOON + timedelta(days=2)
    bob.verdict(homes, "false")
    bob.verdict(homes, "true")
    days = ann.figures().verdicts_by_day
    assert (days[-1].name, days[-1].count) == ("2025-08-03", 2)
    assert (days[-3].name, days[-3].count) == ("2025-08-01", 1)
    assert len(days) == 28
    assert [date.fromisoformat(day.name) for day in days] == [date(2025, 7, 7) + timedelta(days=n) for n in range(28)]
    assert named(ann.figures().ratings) == {"True": 2}
    assert named(ann.figures().reviewers) == {"Ann": 1, "Bob": 2}
    bob.undo()
    assert named(ann.figures().ratings) == {"False": 1, "True": 1}
    clock.shows = NOON + timedelta(days=40)
    assert sum(named(ann.figures().verdicts_by_day).values()) == 0


def test_leads_wait_until_they_are_accepted_or_dismissed(ann: Desk) -> None:
    ann.add(HARBOUR)
    (waiting,) = [count for count in ann.figures().leads_by_rule if count.name == "weekday-date"]
    file = ann.claim("2:1")
    assert (waiting.count, waiting.of) == (len(file.leads), len(file.leads))
    ann.dismiss_lead("2:1", file.leads[0].id, reason="another year")
    (waiting,) = [count for count in ann.figures().leads_by_rule if count.name == "weekday-date"]
    assert (waiting.count, waiting.of) == (len(file.leads) - 1, len(file.leads))


def test_no_lead_waits_in_a_claim_that_is_dismissed_nor_in_the_archive(ann: Desk) -> None:
    ann.add(HARBOUR)

    def weekdays() -> tuple[int, int]:
        return next((one.count, one.of) for one in ann.figures().leads_by_rule if one.name == "weekday-date")

    waiting, noticed = weekdays()
    assert waiting == noticed > 0
    ann.dismiss("2:1")
    assert weekdays() == (0, noticed)
    ann.undo()
    ann.archive("2")
    assert weekdays() == (0, noticed)
    ann.undo()
    assert weekdays() == (noticed, noticed)
