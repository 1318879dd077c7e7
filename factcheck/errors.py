"""Every error that factcheck raises on purpose.

FactcheckError
├── InputError          wrong usage, or something handed over that cannot be read or found
├── DeskError           the desk cannot be used: not ours, newer, locked, damaged, read-only
└── OutputError         what was asked for cannot be written

Each message says what was wrong, with what, and what to do, in one line.
"""


class FactcheckError(Exception):
    """Base of all errors raised on purpose; its text is one line for the user."""

    exit_code = 2
    """What the program exits with when this error reaches the command line."""


class InputError(FactcheckError):
    """Wrong usage, or something handed over that cannot be read or found."""


class DeskError(FactcheckError):
    """The desk file cannot be used as it is."""

    exit_code = 3


class OutputError(FactcheckError):
    """What was asked for cannot be written."""

    exit_code = 4
