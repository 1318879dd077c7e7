"""Where a text speaks of somebody in office: *the Biden administration*, *Chancellor Scholz*, *then-President Obama*.

A claim is read word by word. A word that ends the name of somebody in the tables is taken together with the words
before it, and the title, the time in office or the apposition around the name say which of the offices is meant.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING

from factcheck.extraction.patterns import Pattern
from factcheck.leads.facts import title_words
from factcheck.leads.facts.title_words import FORMER, NO_HOLDER, STANDS_IN, THEN
from factcheck.models import Span
from factcheck.reference.offices import TIMES_IN_OFFICE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.reference import Offices, Term

_WORD = Pattern(r"(?:[Tt]hen|[Ee]x)-(?=\w)|[^\W_][\w.'’&-]*")
_ENDING = Pattern(r"(?:['’]s?|\.)+$")
_OWNER = Pattern(r"['’]s\b")
_LONGEST_NAME = 5
_LONGEST_TITLE = 8
"""Words."""
_WHICH_ONE = frozenset({"first", "second", "new", "next", "previous", "last", "future", "incoming", "former", "old"})
"""Before a time in office, words that make it one of several."""


class MentionKind(StrEnum):
    """What the words tie the person to."""

    OFFICE = "office"
    """The time in office itself: *the Biden administration*."""
    THEN = "then"
    """The office at the time that is spoken of: *then-President Biden*."""
    TITLE = "title"
    """The person, by the title: *President Biden*, *Rishi Sunak, the prime minister,*."""
    HELD = "held"
    """The office as it was held: *Angela Merkel was chancellor*, *as prime minister*."""
    FORMER = "former"
    """The person, by a title of the past: *former President Biden*."""


@dataclass(frozen=True)
class Mention:
    """One place where a text speaks of somebody in office."""

    span: Span
    """All of it, article included: ``the Biden administration``."""
    words: str
    """Its words on one line."""
    kind: MentionKind
    name: str
    """The name alone, as it is written: ``Joe Biden``."""
    name_span: Span
    title: str
    """The title alone, on one line; empty where the time in office is spoken of without one."""
    terms: tuple[Term, ...]
    """The terms it may speak of, oldest first; at least one."""
    stands_in: bool = False
    """Whether it says *acting* or *interim*."""

    @property
    def by_surname(self) -> bool:
        """Whether nothing but a surname tells whom it means: others bear it too."""
        return " " not in self.name and all(" " in term.holder for term in self.terms)


def find_mentions(text: str, within: Span, offices: Offices) -> Iterator[Mention]:
    """The mentions of holders of ``offices`` in the part ``within`` of the text, in order."""
    return _Reader(text, offices, list(_WORD.finditer(text, within.start, within.end))).mentions()


@dataclass(frozen=True)
class _Bearer:
    """A name, and the terms of all who bear it. ``first`` and ``last`` count words."""

    first: int
    last: int
    span: Span
    name: str
    terms: tuple[Term, ...]


@dataclass(frozen=True)
class _Title:
    """A title before a name. ``first`` counts words; *acting* and a nationality are part of it."""

    first: int
    places: frozenset[tuple[str, str]]
    stands_in: bool
    inside: frozenset[str]
    """*Then* or *former*, where it stands within: *NASA's former administrator*."""


@dataclass
class _Reader:
    """The words of one claim, from which names and titles are put together; each is looked at a few times."""

    text: str
    offices: Offices
    words: list[re.Match[str]]

    def mentions(self) -> Iterator[Mention]:
        for last, word in enumerate(self.words):
            bare = _bare(word[0]) if word[0] != word[0].lower() else ""
            if bare and self.offices.ends_a_name(bare) and not self._name_goes_on(last):
                bearer = self._bearer(last, bare)
                if bearer and (mention := self._mention(bearer)):
                    yield mention

    def _bearer(self, last: int, bare: str) -> _Bearer | None:
        """The longest name that ends with a word."""
        for first in range(max(0, last - _LONGEST_NAME + 1), last + 1):
            name = " ".join([*(word[0] for word in self.words[first:last]), bare])
            if self._stand_together(first, last) and (terms := self.offices.called(name)):
                span = Span(start=self.words[first].start(), end=self.words[last].start() + len(bare))
                return _Bearer(first, last, span, name, terms)
        return None

    def _mention(self, bearer: _Bearer) -> Mention | None:
        title = self._title(bearer)
        start = self._start(bearer, title) if title else self.words[self._before_title(bearer.first)].start()
        time_in_office, end = self._time_in_office(bearer.last)
        run_by = title_words.RUN_BY.search(self.text, max(0, start - 60), start)
        if time_in_office or run_by:
            span = Span(start=run_by.start(), end=bearer.span.end) if run_by else Span(start=start, end=end)
            return self._of_office(bearer, title, time_in_office or (run_by["time"] if run_by else ""), span)
        if title is not None:
            return self._of_holder(bearer, title)
        if self._is_another_name(bearer):
            return None
        before = (self._word(bearer.first - 2), self._word(bearer.first - 1))
        in_charge = before[1] == "under" or before in {("led", "by"), ("headed", "by"), ("run", "by")}
        return self._in_charge(bearer) if in_charge else self._named_apart(bearer)

    def _of_office(self, bearer: _Bearer, title: _Title | None, time_in_office: str, span: Span) -> Mention | None:
        """*the Biden administration*, *the government of Prime Minister Tony Blair*."""
        if title is None and span.start >= bearer.span.start and self._is_another_name(bearer):
            return None
        named = title is not None or " " in bearer.name
        borne = [term for term in bearer.terms if title is None or term.place in title.places]
        terms = tuple(term for term in borne if _may_be_called(term, time_in_office, named=named))
        if not terms and time_in_office == "administration" and len({term.holder for term in borne}) == 1:
            terms = tuple(term for term in borne if term.is_called("government"))
        return self._made(bearer, MentionKind.OFFICE, self._with_article(span), terms, title)

    def _of_holder(self, bearer: _Bearer, title: _Title) -> Mention | None:
        """*Chancellor Scholz*, *then-President Barack Obama*, *the late Pope Francis*."""
        start, kind, before = self._start(bearer, title), MentionKind.TITLE, title.first - 1
        word = self._word(before) if self._stand_together(before, title.first) else ""
        if word in NO_HOLDER or (word == "under" and self._word(title.first) == "secretary"):
            return None
        if title.inside:
            kind = MentionKind.FORMER if title.inside & FORMER else MentionKind.THEN
        elif word in FORMER | THEN:
            kind = MentionKind.FORMER if word in FORMER else MentionKind.THEN
            start = self.words[self._before_title(before)].start()
        terms = tuple(term for term in bearer.terms if term.place in title.places)
        span = self._with_article(Span(start=start, end=bearer.span.end))
        return self._made(bearer, kind, span, terms, title)

    def _in_charge(self, bearer: _Bearer) -> Mention | None:
        """*under Barack Obama*: the name is the time in office; a surname is where the text has the full name."""
        terms = tuple(term for term in bearer.terms if " " in bearer.name or term.holder in self.text)
        return self._made(bearer, MentionKind.OFFICE, bearer.span, terms, None)

    def _named_apart(self, bearer: _Bearer) -> Mention | None:
        """A holder whose office is not named right before the name, but behind it or as what was held."""
        start, end = bearer.span.start, bearer.span.end
        if behind := title_words.APPOSITION.match(self.text, end):
            kind = MentionKind.THEN if behind["then"] or behind["once"] else MentionKind.TITLE
            return self._apart(bearer, kind, behind["title"], Span(start=start, end=behind.end()))
        held = title_words.HELD.match(self.text, end)
        if held is None and self._word(bearer.first - 1) == "with":
            held = title_words.WITH.match(self.text, end)
        if held:
            return self._held(bearer, held.start("title"), held["title"])
        if led := title_words.LED.match(self.text, end):
            return self._held(bearer, led.start("title"), led["title"], title_words.HEADS)
        return self._named_before(bearer)

    def _named_before(self, bearer: _Bearer) -> Mention | None:
        """*The chancellor, Angela Merkel,* and *As prime minister, Tony Blair*."""
        start, end = bearer.span.start, bearer.span.end
        before = title_words.BEFORE.search(self.text, max(0, start - 90), start)
        if before and self.text[end : end + 1] == ",":
            kind = MentionKind.THEN if before["then"] else MentionKind.TITLE
            return self._apart(bearer, kind, before["title"], Span(start=before.start(), end=end + 1))
        served = title_words.AS.search(self.text, max(0, start - 90), start)
        if served is None:
            return None
        if served["when"]:
            span = Span(start=served.start(), end=served.end("as"))
            return self._apart(bearer, MentionKind.HELD, served["title"], span)
        return self._apart(bearer, MentionKind.THEN, served["title"], Span(start=served.start(), end=end))

    def _held(self, bearer: _Bearer, start: int, words: str, heads: tuple[str, ...] = ("",)) -> Mention | None:
        """*Angela Merkel was chancellor*, *Kofi Annan led the UN*: the office ends where its longest name does."""
        for end in reversed([start + word.end() for word in re.finditer(r"[^\s-]+(?<!\.)", words)]):
            titles = [head + self.text[start:end] for head in heads]
            title = next((title for title in titles if self.offices.titled(title)), "")
            if title and self.text[end : end + 1] != "-":
                return self._apart(bearer, MentionKind.HELD, title, Span(start=bearer.span.start, end=end))
        return None

    def _apart(self, bearer: _Bearer, kind: MentionKind, title: str, span: Span) -> Mention | None:
        words = title.lower().replace("-", " ").split()
        titled = (first for first in range(len(words)) if self.offices.titled(" ".join(words[first:])))
        first = next(titled, len(words))
        if set(words[:first]) & NO_HOLDER:
            return None
        if set(words[:first]) & FORMER:
            kind = MentionKind.FORMER
        places = self.offices.titled(" ".join(words[first:]))
        terms = tuple(term for term in bearer.terms if term.place in places)
        stands_in = bool(set(words) & STANDS_IN)
        return self._made(bearer, kind, span, terms, " ".join(title.split()), stands_in=stands_in)

    def _made(
        self,
        bearer: _Bearer,
        kind: MentionKind,
        span: Span,
        terms: tuple[Term, ...],
        title: _Title | str | None,
        *,
        stands_in: bool = False,
    ) -> Mention | None:
        if not terms:
            return None
        if isinstance(title, _Title):
            stands_in = title.stands_in
            title = self.text[self.words[title.first].start() : bearer.span.start]
        words = " ".join(self.text[span.start : span.end].split()).rstrip(", ")
        spoken = " ".join((title or "").split())
        return Mention(span, words, kind, " ".join(bearer.name.split()), bearer.span, spoken, terms, stands_in)

    def _title(self, bearer: _Bearer) -> _Title | None:
        """The longest title before a name that one of its bearers has borne."""
        borne = {term.place for term in bearer.terms}
        for first in range(max(0, bearer.first - _LONGEST_TITLE), bearer.first):
            if self._stand_together(first, bearer.first):
                words = [self._word(place) for place in range(first, bearer.first)]
                inside = frozenset(words[1:]) & (FORMER | THEN)
                spoken = " ".join(word for word in words if word not in STANDS_IN | inside)
                if places := (self.offices.titled(spoken) | self.offices.titled(_OWNER.sub("", spoken))) & borne:
                    stands_in = bool(STANDS_IN & {*words, self._word(first - 1)})
                    return _Title(self._before_title(first), places, stands_in, inside)
        return None

    def _before_title(self, first: int) -> int:
        """The place where a title begins, with *acting* and a nationality before it."""
        while first > 0 and self._stand_together(first - 1, first):
            word = self.words[first - 1][0]
            belongs = word.lower() in STANDS_IN or word in title_words.PARTY or title_words.NATIONALITY.match(word)
            begins = word in title_words.HALF_A_COUNTRY and _OWNER.search(self._word(first))
            if not belongs and not begins:
                break
            first -= 1
        return first

    def _with_article(self, span: Span) -> Span:
        article = title_words.ARTICLE.search(self.text, max(0, span.start - 8), span.start)
        return Span(start=article.start(), end=span.end) if article else span

    def _time_in_office(self, last: int) -> tuple[str, int]:
        """What follows a name, where it is a time in office, and its end: *Harper's Conservative government*."""
        for length in (2, 1):
            words = _OWNER.sub("", " ".join(self._word(last + place) for place in range(1, length + 1)))
            if words in TIMES_IN_OFFICE and words != "era" and self._stand_together(last, last + length):
                return words, self.words[last + length].start() + len(_OWNER.sub("", self.words[last + length][0]))
        noun = self._word(last + 2)
        owned = self.words[last][0] != _bare(self.words[last][0]) and self._word(last + 1) not in _WHICH_ONE
        if owned and noun in TIMES_IN_OFFICE and self._stand_together(last, last + 2):
            return noun, self.words[last + 2].end()
        return "", 0

    def _name_goes_on(self, last: int) -> bool:
        """Whether a capitalised word follows that makes it the name of somebody or something else."""
        word = self.words[last][0]
        if _bare(word) != word or not self._stand_together(last, last + 1):
            return False
        return self.words[last + 1][0][0].isupper() and not self._time_in_office(last)[0]

    def _is_another_name(self, bearer: _Bearer) -> bool:
        """Whether a capitalised word stands before a name, as in *Hunter Biden* and *Frank Jackson*."""
        if bearer.first == 0 or not self._stand_together(bearer.first - 1, bearer.first):
            return False
        word = self.words[bearer.first - 1][0]
        no_name = word in title_words.FUNCTION_WORDS | title_words.ADDRESSES or title_words.NATIONALITY.match(word)
        return word[0].isupper() and not no_name

    def _stand_together(self, first: int, last: int) -> bool:
        """Whether nothing but blanks stands between the words of two places and those between them."""
        return first >= 0 and last < len(self.words) and self._runs[last] <= first

    @cached_property
    def _runs(self) -> list[int]:
        """For each word, the first of those that stand before it with nothing but blanks between them."""
        runs = [0]
        for place, (before, word) in enumerate(pairwise(self.words), 1):
            runs.append(place if self.text[before.end() : word.start()].strip() else runs[-1])
        return runs

    def _word(self, place: int) -> str:
        return self.words[place][0].lower() if 0 <= place < len(self.words) else ""

    def _start(self, bearer: _Bearer, title: _Title | None) -> int:
        return self.words[title.first if title else bearer.first].start()


def _may_be_called(term: Term, time_in_office: str, *, named: bool) -> bool:
    """Whether a term may be meant; a surname alone tells less, since many heads of a province bear each."""
    if named and time_in_office == "administration":
        return term.is_called("administration") or term.is_called("government")
    if not named and time_in_office == "government" and term.office == "President of the United States":
        return False
    return term.is_called(time_in_office)


def _bare(word: str) -> str:
    """A word without the ending of a possessive and the stop of a sentence."""
    return word if word[-1] not in ".s'’" or word in {"Jr.", "Sr."} else str(_ENDING.sub("", word))
