"""Who is how old in a text, and who was born when: one sentence at a time.

An age holds on the day of publication, or at another date of its own sentence: *was 35 when he was elected in 2010*.
"""

from __future__ import annotations

import re
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from factcheck.extraction.dates import words as w
from factcheck.extraction.patterns import Pattern
from factcheck.leads.timed import DATE, LENGTH, MARKS, RANGE, Timed, mark_of, states_year

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.models import Span, TimeExpression

_NAME = r"(?:[A-Z][\w’'-]*\.?\s+){0,3}[A-Z][\w’'-]*[\w’']"
_SOMEBODY = rf"(?P<name>{_NAME}|\b(?:[Hh]e|[Ss]he|who))"
_NOBODY = r"(?P<name>(?!))?"
_TENS = "(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-[a-z]+)?"
_NUMBER = rf"(?P<age>\d{{1,3}}(?!\d|[,.]\d)|{_TENS}|sixteen|seventeen|eighteen|nineteen)"
_ABOUT = r"(?P<about>(?:about|around|nearly|almost|roughly|over|under|approximately|some)\s+)?"
_ONLY = r"(?:(?:now|only|just|currently|still|then)\s+)?"
_GOES_ON = "and|when|at|in|on|this|last|next|today|but|as|before|after|while"
_CLOSED = rf"(?=\s*(?:[.,;:)\]—–!?]|$)|\s+(?:{_GOES_ON})\b|\s*[{MARKS}])"
_YEARS_OLD = rf"{_ABOUT}{_NUMBER}(?:\s+years\s+(?:old|of\s+age))?{_CLOSED}"
_AT_AGE = r"(?:(?:at\s+)?(?:just\s+|only\s+)?(?:the\s+)?aged?\s+(?:of\s+)?|[Aa]t\s+)(?:just\s+|only\s+)?"
_VERB_OR_PLACE = (
    r"(?:in|of|from|at|on|by|to|for|with|who|is|was|has|had|and|\w+ed|"
    r"lives|works|teaches|plays|says|said|runs|studies|won|became)\b"
)
_TURNS = r"(?:turn(?:s|ed|ing)?|celebrat\w+\s+(?:his|her))"


class AgeKind(StrEnum):
    """What an age hangs on."""

    NOW = "now"
    """The day of publication: *is 35*."""
    THEN = "then"
    """Another date of its sentence: *was 35 when*, *at the age of 35*."""
    EITHER = "either"
    """One or the other: *Lopez, 35, who was elected in 2010*."""
    TURNED = "turned"
    """A birthday in the time that the sentence states."""


_AGES = (
    (
        AgeKind.EITHER,
        Pattern(
            rf"(?!(?:At|In|On|By|Aged?|Under|Over|After|Since|Until|From)\b)(?P<name>{_NAME}|\b[Tt]he\s+(?!age\b)[a-z-]+(?:\s+[a-z-]+)?),?\s+(?:aged\s+)?\(?{_NUMBER}"
            r"(?=\s*[,);.—–]|\s+(?:and|who)\b)"
        ),
    ),
    (
        AgeKind.EITHER,
        Pattern(rf"{_ABOUT}\b{_NUMBER}-year-old\b(?:\s+(?!{_VERB_OR_PLACE})[a-z-]+){{0,3}}(?:,?\s+(?P<name>{_NAME}))?"),
    ),
    (AgeKind.EITHER, Pattern(rf"(?P<name>{_NAME})\s*\((?:born|b\.)\s+(?:in\s+)?{DATE}\)\s*,\s+{_NUMBER}(?=,)")),
    (AgeKind.TURNED, Pattern(rf"(?:(?P<name>{_NAME}),?\s+)?(?:\w+\s+)?{_TURNS}\s+{_NUMBER}{_CLOSED}")),
    (AgeKind.TURNED, Pattern(rf"{_NOBODY}\b(?:[Hh]is|[Hh]er)\s+(?P<age>\d{{1,3}})(?:st|nd|rd|th)\s+birthday\b")),
    (AgeKind.NOW, Pattern(rf"(?:{_SOMEBODY},?\s+)?(?:is|['’]s)\s+{_ONLY}{_YEARS_OLD}")),
    (AgeKind.NOW, Pattern(rf"\b[Aa]t\s+{_NUMBER},\s+(?P<name>{_NAME})\b[^.;!?]{{0,60}}?,\s+is\b")),
    (AgeKind.NOW, Pattern(rf"{_NOBODY}\bmaking\s+(?:him|her)\s+{_YEARS_OLD}")),
    (AgeKind.NOW, Pattern(rf"{_NOBODY}\b[Aa]t\s+{_NUMBER},?\s+s?he\s+is\b")),
    (AgeKind.NOW, Pattern(rf"{_NOBODY}\b(?:now|today)\s+{_YEARS_OLD}")),
    (AgeKind.THEN, Pattern(rf"(?:{_SOMEBODY},?\s+)?(?:was|then)\s+{_ONLY}{_YEARS_OLD}")),
    (AgeKind.THEN, Pattern(rf"{_NOBODY}\b{_AT_AGE}{_ABOUT}{_NUMBER}{_CLOSED}")),
)
_OF_KIN = Pattern(r"(?:\b(?:his|her|their|my|our|whose)|\w['’]s?)\s+(?:[a-z]+,?\s+)?\Z")
_THING_FOLLOWS = Pattern(
    r"-year-old\s+(?:[\w-]+\s+)?(?:company|firm|building|club|bridge|house|church|tree|school|party|festival|newspaper|magazine|"
    r"brand|business|brewery|hotel|restaurant|shop|store|pub|theat(?:re|er)|museum|factory|airport|hospital|zoo|ban|law|war|conflict|dispute|deal|record|ship|car|airline|bank|band|tradition|rule|case)\b"
)
_CLAIMED = Pattern(
    r"\b(?:told(?:\s+[\w’'-]+){1,3}|claim(?:s|ed|ing)?|sa(?:id|ys)|insist(?:s|ed|ing)?|pretend(?:s|ed|ing)?|lied(?:\s+that)?|alleg\w+|"
    r"believ\w+|thought)\s+(?:that\s+)?(?:(?:s?he|they)\s+(?:is|was|were|had\s+been)|to\s+(?:be|have\s+been))\s+(?:only\s+|just\s+)?\Z",
    re.IGNORECASE,
)
"""What somebody merely says of an age or a birth."""
_KIN_FOLLOWS = Pattern(
    r"-year-old\s+(?:\w+\s+)?(?:son|daughter|brother|sister|mother|father|wife|husband|boy|girl|niece|nephew|company|building|"
    r"club|child)\b.{0,20}\b(?:of|born)\b"
)
_COUNTED = Pattern(r"%|\s+(?:percent|per\s+cent|points?|people|miles|km|degrees|goals|times|minutes|hours)\b")
_DIED = Pattern(r"\b(?:died|dies|dead|death|killed|murdered|passed\s+away|executed|assassinated)\b")
_PLACED = rf"(?:,?\s+(?:in|on|to|at|into|near|outside|as)\s+[^.;:!?“”\"{MARKS}]{{0,60}}?)??"
_BIRTHS = (
    Pattern(
        rf"(?<!were\s)\b(?:[Bb]orn|b\.)(?:\s+and\s+(?:raised|brought\s+up))?(?:\s+[A-Z][\w’'-]+){{0,3}}{_PLACED}"
        rf",?\s+(?:(?:in|on)\s+)?(?P<when>{DATE})"
    ),
    Pattern(rf"\b(?:(?:date|year)\s+of\s+birth|DOB|(?:his|her)\s+birth)[^.;!?{MARKS}]{{0,30}}?\s(?P<when>{DATE})"),
)
_LIFE = Pattern(
    rf"\((?P<when>{RANGE})\)[^.;{MARKS}]{{0,60}}?\b(?:died|dying|killed|murdered|passed\s+away|lived\s+to)\b[^.;{MARKS}]{{0,30}}?"
    rf"(?:\b{_AT_AGE}|\bto\s+be\s+){_ABOUT}{_NUMBER}{_CLOSED}"
)
_BIRTH_CUES = ("orn", "b.", "birth", "DOB")
"""What every birth holds: a quick look before the slow ones."""
_CIRCA = Pattern(r"\b(?:circa|c\.|about|around|or)\s*\Z")
_BORN_NAME_BEFORE = Pattern(rf"(?P<name>{_NAME})(?:,?\s+\(?\d{{1,3}}\)?)?(?:,?\s+who)?(?:\s+(?:was|is|were))?[\s,(]+\Z")
_BORN_NAME_AFTER = Pattern(rf"[\s,]*(?:in\s+[A-Z][\w\s,.’'-]{{0,40}}?,\s+)?(?P<name>{_NAME})\b")
_SOMEBODY_ELSE = Pattern(
    r"(?P<before>[\w,(—–]*)\s(?:an?|the|his|her|their|its|this|our|whose|another)\s+(?!\d+-year-old)[\w-]+(?:\s+(?!who\b)[\w-]+){0,2}?"
    r"(?:,?\s+(?:who|that|which))?(?:\s+(?:was|were|is))?[\s,(]*\Z"
)
"""Somebody or something else that was born, right before the word."""
_NOT_NAMES = Pattern(
    rf"(?:The|A|An|In|On|At|But|And|Born|By|Of|Now|Aged?|Today|When|While|Since|Police|{w.MONTHS}|{w.WEEKDAYS})\Z"
)
_TITLES = Pattern(
    r"(?:Mrs?|Ms|Dr|Prof|Professor|Sir|Dame|Lord|Lady|President|Sen|Senator|Rep|Gov|Mayor|Judge|King|Queen|Pope|Prince(?:ss)?|"
    r"He|She)\.?\Z"
)


class Age(NamedTuple):
    """One age of somebody."""

    span: Span
    years: int
    kind: AgeKind
    is_about: bool
    name: tuple[str, ...]
    """The words of the name; empty where the words beside it name nobody."""
    at: int
    """Where it stands in the marked sentence."""


class Birth(NamedTuple):
    """One day, month or year in which somebody was born."""

    when: TimeExpression
    name: tuple[str, ...]
    of_another: bool
    """Whether it is of somebody, or something, that no age can be of."""
    at: int
    """Where "born" stands in the marked sentence."""
    end: int
    """Where its date ends there."""


def ages_in(sentence: Timed) -> Iterator[Age]:
    """The ages of a sentence, in order of their patterns; no number is taken twice."""
    taken: set[int] = set()
    for kind, pattern in _AGES:
        for match in pattern.finditer(sentence.marked):
            years, at = w.count_of(match["age"]), match.start("age")
            if years is None or not 0 < years < 125 or at in taken or _is_of_kin(sentence.marked, kind, match):
                continue
            taken.add(at)
            about = bool(match.groupdict().get("about"))
            yield Age(sentence.span(match, "age"), int(years), kind, about, _name(match["name"]), at)


def _is_of_kin(marked: str, kind: AgeKind, match: re.Match[str]) -> bool:
    """Whether the age is that of somebody's son or mother, or the number counts something else."""
    after = marked[match.end("age") : match.end("age") + 60]
    before = marked[max(0, match.start("age") - 25) : match.start("age")]
    of_kin = kind is not AgeKind.TURNED and _OF_KIN.search(before)
    is_claimed = _CLAIMED.search(marked, max(0, match.start("age") - 60), match.start("age"))
    of_kin = of_kin or is_claimed or _KIN_FOLLOWS.match(after) or _THING_FOLLOWS.match(after)
    return bool(of_kin or _COUNTED.match(after))


def births_in(sentence: Timed) -> Iterator[Birth]:
    """The births of a sentence whose year is stated."""
    if not any(cue in sentence.marked for cue in _BIRTH_CUES):
        return
    for pattern in _BIRTHS:
        for match in pattern.finditer(sentence.marked):
            when = sentence.time(match)
            if states_year(when) and not when.approximate and not _CIRCA.search(sentence.marked[: match.start("when")]):
                before, after = sentence.marked[: match.start()], sentence.marked[match.end() :]
                name = _BORN_NAME_BEFORE.search(before) if before.strip(" \n“\"'") else _BORN_NAME_AFTER.match(after)
                of_another = _is_of_another(before)
                yield Birth(when, _name(name["name"] if name else None), of_another, match.start(), match.end())


class Life(NamedTuple):
    """A life from year to year, and the age it is said to have ended at."""

    span: Span
    years: int
    when: TimeExpression
    """From birth to death."""


def lives_in(sentence: Timed) -> Iterator[Life]:
    """Khan (1950-2010) died at the age of 60."""
    for match in _LIFE.finditer(sentence.marked) if RANGE in sentence.marked else ():
        years = w.count_of(match["age"])
        if years is not None and not match["about"]:
            yield Life(sentence.span(match, "age"), int(years), sentence.time(match))


def _is_of_another(before: str) -> bool:
    """Whether the words before "born" tell of somebody else: *met a woman born*, but not *Lopez, a lawyer born*."""
    if _CLAIMED.search(before[-60:]):
        return True
    other = _SOMEBODY_ELSE.search(before[-80:])
    if other is None:
        return False
    return not (other["before"].endswith((",", "(", "—", "–")) or other["before"] in {"is", "was", "became"})


def _name(words: str | None) -> tuple[str, ...]:
    """The words of a name, titles and what is no name left out; none for pronouns."""
    parts = (re.sub(r"['’]s?\Z", "", part).strip(".,") for part in (words or "").split())
    return tuple(part for part in parts if part[:1].isupper() and not is_title(part))


@lru_cache(maxsize=4096)
def is_title(word: str) -> bool:
    """Whether a capitalised word before a surname is no first name: Mr, President, In."""
    return bool(_TITLES.match(word) or _NOT_NAMES.match(word))


def has_died(sentence: Timed) -> bool:
    """Whether a sentence tells of a death: an age in it is the last one."""
    return _DIED.search(sentence.marked) is not None


def other_times(sentence: Timed, *excluded: TimeExpression) -> list[TimeExpression]:
    """The known times of a sentence that are neither lengths nor among those excluded."""
    return [time for time in sentence.times if time not in excluded and time.first and mark_of(time) != LENGTH]
