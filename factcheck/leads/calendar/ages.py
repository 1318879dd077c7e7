"""The rule that holds an age against a birth."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cached_property
from typing import TYPE_CHECKING

from factcheck.extraction.patterns import Pattern
from factcheck.leads.calendar.lives import (
    Age,
    AgeKind,
    Birth,
    Life,
    ages_in,
    births_in,
    has_died,
    is_title,
    lives_in,
    other_times,
)
from factcheck.leads.rule import Facts, Family, Finding, noticed, rule
from factcheck.leads.timed import Timed, one_line
from factcheck.models import Span, TimeExpression

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from factcheck.leads.context import Context

_ANOTHER = Pattern(
    r"\b(?:whose|father|mother|parents?|son|daughter|brother|sister|wife|husband|widow(?:er)?|child(?:ren)?|grand\w+|twins?|"
    r"uncle|aunt|cousin|baby|friend|predecessor|namesake|partner|girlfriend|boyfriend|than|they|whom|both|respectively)\b",
    re.IGNORECASE,
)
"""Words by which a second person comes in."""
_UNREAL = Pattern(
    r"\b(?:novel|film|movie|fictional|character|imagin\w+|would\s+(?:have|be|turn)|played\s+by|if)\b", re.IGNORECASE
)
_NAME_FIRST = Pattern(
    r"\W*(?!(?:He|She|The|In|On|At|When|After|It|They)\b)[A-Z][\w’'-]+\s+(?:[A-Z][\w’'-]+|was|died)\b"
)
_PRONOUN_FIRST = Pattern(r"\W*(?:(?P<he>He|She)\b|The\s+\d+-year-old\b)")


_FIRST_AND_LAST = Pattern(r"\b(?P<first>[A-Z][\w’'-]+)(?=\s+(?P<last>[A-Z][\w’'-]*\w))")
_BEGINNING = 25
"""Characters of a sentence in which its subject and its first verb stand."""


class _Person:
    """A sentence with the ages and births in it, each looked for when it is first asked for."""

    def __init__(self, sentence: Timed) -> None:
        self.sentence = sentence

    @cached_property
    def births(self) -> list[Birth]:
        """The births of the sentence, those of others than its people included."""
        return list(births_in(self.sentence)) if self.sentence.times else []

    @cached_property
    def ages(self) -> list[Age]:
        """The ages of the sentence."""
        return list(ages_in(self.sentence))


_Pair = tuple[_Person, Age, Birth]


@rule("age-birth", Family.ARITHMETIC)
def age_birth(context: Context, facts: Facts) -> Iterator[Finding]:  # noqa: ARG001 - as every rule
    """An age that does not follow from a birth.

    Whoever was born in 1985 may be 39 or 40 in 2025. An age holds on the day of publication, or at the date of its own
    clause. Silent where the two may be of two people.

    Wrong: Lopez, 35, was born in 1985 and grew up in Ohio.
    Right: Lopez, 40, was born in 1985 and grew up in Ohio.
    """
    for sentence in context.timed:
        for life in lives_in(sentence):
            yield from _ended_else(context, life)
    people = [_Person(sentence) for sentence in context.marked]
    if not any(person.births for person in people):
        return
    seen: set[int] = set()
    for person, age, birth in _pairs(context, people):
        possible = _possible(context, person, age, birth)
        slack = 1 if age.is_about else 0
        if not possible or age.span.start in seen:
            continue
        if not any(low - slack <= age.years <= high + slack for low, high, _ in possible):
            seen.add(age.span.start)
            yield from _finding(context, age, birth, possible)


def _pairs(context: Context, people: list[_Person]) -> Iterator[_Pair]:
    """Ages and births of the same person: in one sentence, in two that follow each other, under one name."""
    for before, person in zip([None, *people], people, strict=False):
        is_near = person.births or (before is not None and before.births)
        if not is_near or _UNREAL.search(person.sentence.marked):
            continue
        if person.births:
            yield from ((person, age, birth) for age, birth in _together(person))
        if before is not None:
            yield from _across(before, person)
    yield from _by_name(context, people)


def _together(person: _Person) -> Iterator[tuple[Age, Birth]]:
    """An age and a birth in one sentence with nobody between them."""
    for birth in person.births:
        for age in person.ages:
            first, last = min(age.at, birth.at), max(age.at, birth.at)
            between = person.sentence.marked[min(age.at, birth.end) : last]
            alone = not any(first < other.at < last for other in person.births)
            if alone and not birth.of_another and not _ANOTHER.search(between) and _may_be_one(age.name, birth.name):
                yield age, birth


def _across(before: _Person, person: _Person) -> Iterator[_Pair]:
    """Lopez, 35, is a lawyer. She was born in 1985."""
    pronoun = _PRONOUN_FIRST.match(person.sentence.marked)
    if pronoun is None or _ANOTHER.search(before.sentence.marked):
        return
    births = [birth for birth in person.births if birth.at < _BEGINNING and not birth.name and not birth.of_another]
    again = _PRONOUN_FIRST.match(before.sentence.marked)
    named = _NAME_FIRST.match(before.sentence.marked) is not None or (again and again["he"] == pronoun["he"])
    subjects = [
        age for age in before.ages if (named if age.kind is AgeKind.THEN else age.name and age.at < 2 * _BEGINNING)
    ]
    if len(before.ages) == len(subjects) == 1 and births:
        yield before, subjects[0], births[0]
    if len(before.births) == 1 and _is_subject(before, before.births[0], pronoun["he"]):
        by_age = pronoun["he"] is None
        ages = [age for age in person.ages if not age.name and (age.kind is AgeKind.EITHER) is by_age]
        alone = [age for age in ages if not _ANOTHER.search(person.sentence.marked[: age.at])]
        yield from ((person, age, before.births[0]) for age in alone)


def _is_subject(person: _Person, birth: Birth, pronoun: str | None) -> bool:
    """Whether a birth is that of the subject, whom the next sentence calls he or she."""
    return bool(birth.name) or re.match(rf"\W*{pronoun}\s+(?:was|is)\s+born", person.sentence.marked) is not None


def _by_name(context: Context, people: list[_Person]) -> Iterator[_Pair]:
    """Born in 1985, Ana Lopez … Lopez, 35, said."""
    everybody = [birth for person in people for birth in person.births if birth.name and not birth.of_another]
    births = {birth.name[-1]: birth for birth in everybody}
    first_names = _first_names(context.text) if births else {}
    surnames = Pattern("|".join(map(re.escape, births)))
    for person in people if births else ():
        for age in person.ages if surnames.search(person.sentence.marked) else ():
            birth = births.get(age.name[-1]) if age.name else None
            if birth is None or birth in person.births or not _may_be_one(age.name, birth.name):
                continue
            if len(first_names[birth.name[-1]]) <= 1:
                yield person, age, birth


def _first_names(text: str) -> dict[str, set[str]]:
    """The words that stand before each surname: of two first names two people are known."""
    names: dict[str, set[str]] = defaultdict(set)
    for match in _FIRST_AND_LAST.finditer(text):
        if not is_title(match["first"]):
            names[match["last"]].add(match["first"])
    return names


def _may_be_one(name: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two names may be those of one person: one is missing, or they end alike."""
    if not name or not other:
        return True
    return name[-1] == other[-1] and (len(name) == 1 or len(other) == 1 or name[0] == other[0])


def _ended_else(context: Context, life: Life) -> Iterator[Finding]:
    """A life that was longer or shorter than the age at its end."""
    born, died = life.when.first, life.when.last
    years = died.year - born.year if born and died else life.years
    if life.years not in {years, years - 1}:
        words = one_line(life.when.text)
        sides = [life.span, Span(start=life.when.start, end=life.when.end)]
        yield from noticed(
            context, sides, f"The age {life.years} does not follow from “{words}”", f"{words}: {years - 1} or {years}"
        )


_Possible = tuple[int, int, str]
"""The youngest and the oldest that somebody can have been, and when."""


def _possible(context: Context, person: _Person, age: Age, birth: Birth) -> list[_Possible]:
    """The ages that somebody can have had on each of the days that an age may hold for."""
    published, died, born = context.extraction.published_on, has_died(person.sentence), birth.when.last
    days = [
        (time.first, time.last, one_line(time.text))
        for time in other_times(person.sentence, birth.when)
        if time.first and time.last and born and time.first > born and age.kind is not AgeKind.NOW
    ]
    counts_now = age.kind is AgeKind.NOW or (age.kind is AgeKind.EITHER and not died) or (died and not days)
    if published is not None and counts_now:
        days.append((published, published, published.isoformat()))
    ages = _birthdays if age.kind is AgeKind.TURNED else _ages
    return [(*ages(birth.when, first, last), when) for first, last, when in days]


def _ages(born: TimeExpression, first: date, last: date) -> tuple[int, int]:
    return (_years(born.last, first), _years(born.first, last)) if born.first and born.last else (0, 0)


def _birthdays(born: TimeExpression, first: date, last: date) -> tuple[int, int]:
    return (first.year - born.last.year, last.year - born.first.year) if born.first and born.last else (0, 0)


def _years(birthday: date, day: date) -> int:
    """Whole years from a birthday to a day."""
    return day.year - birthday.year - ((day.month, day.day) < (birthday.month, birthday.day))


def _finding(context: Context, age: Age, birth: Birth, possible: list[_Possible]) -> Iterator[Finding]:
    born = Span(start=birth.when.start, end=birth.when.end)
    words = context.text[age.span.start : age.span.end]
    message = f"The age {words} does not follow from a birth in “{one_line(birth.when.text)}”"
    working = (
        f"born {one_line(birth.when.text)}, on {when}: {low}" + (f" or {high}" if high > low else "")
        for low, high, when in possible
    )
    yield from noticed(context, [age.span, born], message, *working)
