"""The desk file: one SQLite file with everything a newsroom knows. Only this room speaks SQL."""

from factcheck.store.desk import Desk

__all__ = ["Desk"]
