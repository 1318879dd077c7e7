"""The rules that :mod:`factcheck.extraction.dates` finds time expressions by, one file a family."""
