"""Rules that hold a text against the calendar and the clock."""
