"""The nouns of factcheck, as frozen pydantic models.

Every offset counts Unicode code points of a draft's text; every span is half-open, ``[start, end)``.
"""

from __future__ import annotations

import hashlib
from datetime import date
from enum import StrEnum
from typing import Any, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator


class Model(BaseModel):
    """Base of every noun: a value that never changes and knows all its fields."""

    # A program that uses three of the nouns does not wait for the validators of thirty.
    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)


# ---------------------------------------------------------------- text


class Span(Model):
    """A half-open range of code points in a draft's text: the only way anything points at text."""

    start: int = Field(ge=0)
    """Offset of the first code point."""
    end: int
    """Offset one past the last code point; never before ``start``."""

    @model_validator(mode="after")
    def _ends_after_it_starts(self) -> Self:
        if self.end < self.start:
            raise ValueError(f"a span must not end ({self.end}) before it starts ({self.start})")
        return self

    def covers(self, other: Span) -> bool:
        """Whether every code point of ``other`` lies in this span."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """Whether the two spans share at least one code point."""
        return self.start < other.end and other.start < self.end


class Role(StrEnum):
    """What a segment is to the article."""

    BODY = "body"
    HEADLINE = "headline"
    QUOTE = "quote"
    FURNITURE = "furniture"


class Segment(Span):
    """A sentence or headline of a draft. Every word of a draft belongs to exactly one."""

    role: Role
    reason: str | None = None
    """Why it was taken for furniture or a headline, in words a reviewer understands."""


class Draft(Model):
    """One immutable text of an article, and how it came to be read."""

    text: str
    """The text, normalised once on the way in; all offsets count in it."""
    original: bytes = b""
    """The bytes as they were handed over; empty where the text did not come from bytes."""
    encoding: str = "utf-8"
    """The encoding the bytes were read as."""
    origin: str | None = None
    """Where the text came from: a path or ``-`` for standard input; None for text handed over in Python."""
    notices: tuple[str, ...] = ()
    """What a reviewer should know about the reading: a guessed encoding, characters that were replaced or hide."""

    @property
    def id(self) -> str:
        """The first 32 hexadecimal digits of `sha256`."""
        return self.sha256[:32]

    @property
    def sha256(self) -> str:
        """SHA-256 of the text in UTF-8, in hexadecimal digits."""
        return hashlib.sha256(self.text.encode()).hexdigest()


class Article(Model):
    """One piece of writing under check."""

    title: str | None = None
    byline: str | None = None
    publication: str | None = None
    url: str | None = None
    published_on: date | None = None
    """The day it was published: the anchor of every relative date in it."""
    draft: Draft


# ---------------------------------------------------------------- what extraction finds


class ClaimKind(StrEnum):
    """What sort of proposition a claim is."""

    STATEMENT = "statement"
    QUOTATION = "quotation"
    FORECAST = "forecast"
    OPINION = "opinion"
    QUESTION = "question"
    NOT_A_CLAIM = "not-a-claim"


class DetailKind(StrEnum):
    """What sort of detail it is, which says how to check it."""

    NAME = "name"
    TITLE = "title"
    PLACE = "place"
    ORGANISATION = "organisation"
    NUMBER = "number"
    MONEY = "money"
    PERCENTAGE = "percentage"
    DATE = "date"
    DURATION = "duration"
    QUOTATION = "quotation"
    SUPERLATIVE = "superlative"


class Detail(Span):
    """A word or phrase inside a claim that can be wrong by itself."""

    kind: DetailKind
    text: str
    value: str | None = None
    """Its normal form, where it has one: ``2025-07-31``, ``2500000``, ``USD 2500000``."""


class Worth(Model):
    """How check-worthy a claim is, and why."""

    score: float = Field(ge=0, le=1)
    """From 0, nothing to check, to 1, check first."""
    reasons: tuple[str, ...] = ()
    """What raised or lowered the score, in words: ``a number``, ``a named office``."""


class Interest(StrEnum):
    """What a reviewer may care about more, or less, than others do: a subject, or what a claim is made of."""

    MONEY = "money"
    ECONOMY = "economy"
    BUSINESS = "business"
    WORK = "work"
    HOUSING = "housing"
    TRANSPORT = "transport"
    HEALTH = "health"
    FOOD = "food"
    EDUCATION = "education"
    SCIENCE = "science"
    TECHNOLOGY = "technology"
    ENVIRONMENT = "environment"
    ENERGY = "energy"
    DISASTERS = "disasters"
    CRIME = "crime"
    COURTS = "courts"
    POLITICS = "politics"
    ELECTIONS = "elections"
    IMMIGRATION = "immigration"
    WAR = "war"
    RELIGION = "religion"
    SPORT = "sport"
    CULTURE = "culture"

    PEOPLE = "people"
    OFFICES = "offices"
    PLACES = "places"
    ORGANISATIONS = "organisations"
    NUMBERS = "numbers"
    PERCENTAGES = "percentages"
    DATES = "dates"
    QUOTATIONS = "quotations"
    SUPERLATIVES = "superlatives"
    COMPARISONS = "comparisons"
    CHANGES = "changes"
    CAUSES = "causes"
    FORECASTS = "forecasts"


class Claim(Span):
    """One checkable proposition, verbatim, and what the program makes of it."""

    text: str
    """The words of the span, exactly."""
    reading: str | None = None
    """The claim as a sentence that stands alone; None where the span does already."""
    kind: ClaimKind
    claimant: str | None = None
    """The words in the text for whoever makes the claim; None for the article's own voice."""
    claimant_name: str | None = None
    """Whom those words mean; None where that is not safe to say."""
    worth: Worth
    details: tuple[Detail, ...] = ()


class Grain(StrEnum):
    """The finest unit that a time expression states."""

    MINUTE = "minute"
    HOUR = "hour"
    DAY = "day"
    WEEK = "week"
    WEEKEND = "weekend"
    MONTH = "month"
    QUARTER = "quarter"
    SEASON = "season"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"


class TimeKind(StrEnum):
    """What sort of time expression it is."""

    DATE = "date"
    RANGE = "range"
    DURATION = "duration"
    SET = "set"
    IMPOSSIBLE = "impossible"


class TimeExpression(Span):
    """An interval with a grain, never a point: parts that the text does not state are not filled in."""

    text: str
    kind: TimeKind
    first: date | None = None
    """First day of the interval; None while it is unresolved."""
    last: date | None = None
    """Last day of the interval, itself included; None while it is unresolved."""
    grain: Grain | None = None
    approximate: bool = False
    weekday: int | None = Field(default=None, ge=0, le=6)
    """The weekday that is stated, Monday being 0."""
    value: str | None = None
    """The TIMEX3 value, as in ISO-TimeML: ``2018``, ``2025-07``, ``P3D``, ``PRESENT_REF``."""


class Extraction(Model):
    """Everything that extraction finds in one text. It covers the text: nothing is dropped."""

    text: str
    published_on: date | None = None
    segments: tuple[Segment, ...]
    """In order, without gaps between their words; furniture among them."""
    claims: tuple[Claim, ...]
    """In order; never of furniture."""
    times: tuple[TimeExpression, ...]


# ---------------------------------------------------------------- leads


class Severity(StrEnum):
    """How loudly a lead speaks."""

    LEAD = "lead"
    NOTE = "note"


class Lead(Model):
    """Something the program noticed and a person should look at. It never says "false"."""

    rule: str
    """The stable id of the rule: ``office-date``."""
    severity: Severity = Severity.LEAD
    spans: tuple[Span, ...] = Field(min_length=1)
    """Both sides of what does not add up; the first lies in the claim that the lead is about."""
    message: str
    """One line: what does not match what."""
    working: tuple[str, ...] = ()
    """Line by line, the numbers, dates and source rows that the message rests on."""


# ---------------------------------------------------------------- what the desk keeps


class Origin(StrEnum):
    """Who made a claim's boundaries."""

    MACHINE = "machine"
    MANUAL = "manual"


class State(StrEnum):
    """Where a claim stands; derived from the decisions that stand, never typed in."""

    OPEN = "open"
    FLAGGED = "flagged"
    IN_PROGRESS = "in progress"
    CHECKED = "checked"
    CHANGED = "changed"
    DISPUTED = "disputed"
    SIGNED_OFF = "signed off"
    DISMISSED = "dismissed"


class Stance(StrEnum):
    """What a source says to a claim."""

    SUPPORTS = "supports"
    REFUTES = "refutes"
    CONTEXT = "context"


class Standing(StrEnum):
    """How close a source stands to the fact, in this use of it."""

    PRIMARY = "primary"
    SECONDARY = "secondary"


class Citation(Model):
    """One source, used for one claim."""

    source: str
    """The URL of the source, or in words what it is: ``interview with the press office, by phone``."""
    title: str | None = None
    stance: Stance | None = None
    standing: Standing | None = None
    quote: str | None = None
    """The words of the source that bear on the claim."""
    locator: str | None = None
    """Where in the source: a page, paragraph or time code."""
    accessed_on: date | None = None
    archive_url: str | None = None


class Verdict(Model):
    """A reviewer's rating of a claim, as it stands on the desk."""

    scale: str
    rating: str
    """The key of the rating on its scale: ``mostly-true``."""
    label: str
    symbol: str
    colour: str
    note: str | None = None
    reviewer: str
    at: str
    """ISO 8601 in UTC, with ``Z``."""


class Progress(Model):
    """How far an article, or the whole desk, is."""

    claims: int = 0
    unverified: int = 0
    flagged: int = 0
    checked: int = 0
    dismissed: int = 0
    leads: int = 0
    """Those of claims that are not dismissed."""


class ArticleLine(Model):
    """One article as a list shows it."""

    number: int
    id: str
    title: str
    publication: str | None
    published_on: date | None
    touched_at: str
    """When anybody last imported or decided anything; ISO 8601 in UTC, with ``Z``."""
    archived: bool = False
    """Whether it was put away: lists leave it out unless they are asked for it."""
    progress: Progress


class DeskArticle(Article):
    """An article on the desk, with the corrections that stand."""

    number: int
    """Its number on this desk: given once, never reused, meaningless on another desk."""
    id: str
    draft_id: str


class ClaimLine(Span):
    """One claim as a list shows it: light enough for ten thousand of them."""

    number: int
    """Its number within the article on this desk: given once, never reused."""
    id: str
    text: str
    kind: ClaimKind
    claimant: str | None
    worth: float
    state: State
    unverified: bool
    flagged: bool
    rating: str | None
    """The label of the newest verdict that stands."""
    leads: tuple[str, ...]
    """The ids of the rules that noticed something, but for notes and what was dismissed."""


class LeadRuling(Model):
    """What a reviewer said of a lead."""

    accepted: bool
    """Whether it was taken up; else it was dismissed."""
    reviewer: str
    at: str
    """ISO 8601 in UTC, with ``Z``."""
    reason: str | None = None
    """Why it was dismissed."""


class DeskLead(Lead):
    """A lead on the desk, and what was said of it."""

    id: str
    ruling: LeadRuling | None = None
    """What was said last: of this lead, or where the same rule noticed the same words elsewhere on the desk."""


class TickedDetail(Detail):
    """A detail and whether a tick that stands covers it."""

    ticked: bool


class ClaimFile(Model):
    """Everything the desk knows about one claim."""

    article: str
    """Id of its article."""
    article_number: int
    draft: str
    """Id of the draft in which its span counts."""
    line: ClaimLine
    origin: Origin
    reading: str | None
    claimant_name: str | None
    worth: Worth
    details: tuple[TickedDetail, ...]
    ticks: tuple[Span, ...]
    """What somebody looked at in it, each tick that stands."""
    leads: tuple[DeskLead, ...]
    """Those that count: no notes, and none that was dismissed."""
    quiet_leads: tuple[DeskLead, ...]
    """Those of rules that only note something."""
    dismissed_leads: tuple[DeskLead, ...]
    """Those that a reviewer dismissed, notes among them."""
    verdicts: tuple[Verdict, ...]
    """The newest that stands of each reviewer, newest first."""
    citations: tuple[Citation, ...]
    notes: tuple[str, ...]
    """Oldest first."""
    history: tuple[str, ...]
    """One line for each decision, undone ones included, oldest first."""


class Done(Model):
    """What one action did, ready to be said to the person who did it."""

    action: str
    """Id of the action: what undo and redo name; empty where there was nothing to do."""
    said: str
    """In words: ``flagged 1:14``."""
    claim: str | None = None
    """Id of the claim it was about."""
    article: str | None = None
    """Id of the article it was about."""


class Count(Model):
    """How many there are of something."""

    name: str
    count: int
    of: int | None = None
    """Of how many, where the count is a part of them."""


class Figures(Model):
    """A desk in numbers, at one moment; what is archived is not among what is left."""

    articles: int
    """Articles on the desk, archived ones too."""
    left_by_age: tuple[Count, ...]
    """Unverified claims by how long their article has been on the desk."""
    left_by_article: tuple[Count, ...]
    left_by_kind: tuple[Count, ...]
    verdicts_by_day: tuple[Count, ...]
    """Verdicts of the last four weeks, the last day being today; days without any too."""
    ratings: tuple[Count, ...]
    """The newest verdicts that stand, by their label."""
    reviewers: tuple[Count, ...]
    """Who gave how many of the verdicts that stand."""
    leads_by_rule: tuple[Count, ...]
    """Leads that nobody has accepted or dismissed, of those that were noticed."""


class Found(Model):
    """A claim that a search found."""

    article: str
    """Id of its article."""
    article_number: int
    article_title: str
    line: ClaimLine
    found_in: Literal["claim", "source", "note"]
    """Where the words stand: in the claim itself, in a source of it, or in what somebody wrote of it."""
    words: str | None
    """The source or what was written; None where the claim itself has the words."""
    reviewer: str | None
    """Who gave the newest verdict that stands."""
    at: str | None
    """When, as ISO 8601 in UTC, with ``Z``."""

    @property
    def name(self) -> str:
        """What the claim is called on this desk: ``1:14``."""
        return f"{self.article_number}:{self.line.number}"


class Imported(Model):
    """What came of importing one article."""

    article: DeskArticle
    new: bool
    """False where the desk held this text already."""
    claims: int
    leads: int


JSON = dict[str, Any]
RowsOf = Literal["claims", "citations"]
