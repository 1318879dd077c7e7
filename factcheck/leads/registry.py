"""Every rule that runs, most valuable first. A rule that is not listed here does not exist."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.leads.acronyms import acronym
from factcheck.leads.ages import age_birth
from factcheck.leads.anniversaries import anniversary
from factcheck.leads.attributions import vague_attribution
from factcheck.leads.calendar import impossible_date, weekday_date
from factcheck.leads.changes import percent_change, percent_points
from factcheck.leads.conversions import unit_conversion
from factcheck.leads.durations import duration
from factcheck.leads.firsts import first_since
from factcheck.leads.magnitudes import magnitude
from factcheck.leads.names import name_spelling
from factcheck.leads.offices import office_date
from factcheck.leads.order import date_order
from factcheck.leads.percentages import sum_percent
from factcheck.leads.products import product
from factcheck.leads.quotations import quote_changed
from factcheck.leads.renamed import name_date
from factcheck.leads.repeats import number_mismatch
from factcheck.leads.shares import fraction
from factcheck.leads.sums import sum_total
from factcheck.leads.superlatives import superlative
from factcheck.leads.tenses import tense_date
from factcheck.leads.timezones import timezone
from factcheck.leads.titles import title_status

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
