"""Every rule that runs, most valuable first. A rule that is not listed here does not exist."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.leads.arithmetic.changes import percent_change, percent_points
from factcheck.leads.arithmetic.conversions import unit_conversion
from factcheck.leads.arithmetic.percentages import sum_percent
from factcheck.leads.arithmetic.products import product
from factcheck.leads.arithmetic.shares import fraction
from factcheck.leads.arithmetic.sums import sum_total
from factcheck.leads.calendar.ages import age_birth
from factcheck.leads.calendar.anniversaries import anniversary
from factcheck.leads.calendar.days import impossible_date, weekday_date
from factcheck.leads.calendar.durations import duration
from factcheck.leads.calendar.order import date_order
from factcheck.leads.calendar.tenses import tense_date
from factcheck.leads.calendar.timezones import timezone
from factcheck.leads.facts.offices import office_date
from factcheck.leads.facts.renamed import name_date
from factcheck.leads.facts.titles import title_status
from factcheck.leads.itself.acronyms import acronym
from factcheck.leads.itself.firsts import first_since
from factcheck.leads.itself.magnitudes import magnitude
from factcheck.leads.itself.names import name_spelling
from factcheck.leads.itself.quotations import quote_changed
from factcheck.leads.itself.repeats import number_mismatch
from factcheck.leads.words.attributions import vague_attribution
from factcheck.leads.words.superlatives import superlative

if TYPE_CHECKING:
    from factcheck.leads.rule import Rule

ALL_RULES: tuple[Rule, ...] = (
    impossible_date,
    weekday_date,
    office_date,
    title_status,
    percent_change,
    percent_points,
    sum_total,
    sum_percent,
    fraction,
    product,
    unit_conversion,
    timezone,
    age_birth,
    anniversary,
    duration,
    date_order,
    name_date,
    number_mismatch,
    magnitude,
    name_spelling,
    acronym,
    tense_date,
    quote_changed,
    first_since,
    vague_attribution,
    superlative,
)
