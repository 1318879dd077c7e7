"""How a run of the program ends: an exit code, and at most one line on standard error."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import click

from factcheck.cli.output import complain, finish_output, forsake_output
from factcheck.errors import FactcheckError, OutputError

if TYPE_CHECKING:
    from collections.abc import Callable

INTERRUPTED = 130
BUG = 70

EXIT_CODES = (
    (0, "done"),
    (1, "check found leads"),
    (2, "wrong usage or input"),
    (3, "the desk cannot be used: locked, damaged, newer than this program, read-only, not a desk"),
    (4, "the output cannot be written"),
    (BUG, "a bug in factcheck; FACTCHECK_DEBUG=1 shows where"),
    (INTERRUPTED, "interrupted with Ctrl-C"),
)
"""Every exit code and what it means, as ``--help`` and the README list them."""


def ending(work: Callable[[], int]) -> int:
    """The exit code of ``work``, whatever comes of it; what went wrong is told in one line."""
    try:
        code = _exit_code(work)
        finish_output()
    except (KeyboardInterrupt, click.Abort):
        return INTERRUPTED
    except BrokenPipeError:
        forsake_output()
        return OutputError.exit_code
    except click.ClickException as error:
        complain(error.format_message())
        return FactcheckError.exit_code
    except FactcheckError as error:
        complain(str(error))
        if isinstance(error, OutputError):
            forsake_output()
        return error.exit_code
    except Exception as error:
        if os.environ.get("FACTCHECK_DEBUG"):
            raise
        complain(
            f"a bug in factcheck ({type(error).__name__}: {error}): set FACTCHECK_DEBUG=1 to see where, and report it"
        )
        return BUG
    return code


def _exit_code(work: Callable[[], int]) -> int:
    try:
        return work()
    except click.exceptions.Exit as asked:
        return asked.exit_code
