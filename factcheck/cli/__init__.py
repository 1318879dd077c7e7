"""The command line: one thin command a file or small group, and no logic.

A command is imported when it is asked for, and it imports what it works with when it runs.
"""

from __future__ import annotations

import sys
from typing import NoReturn

from factcheck.cli.endings import ending
from factcheck.cli.program import program


def main() -> NoReturn:
    """Run the program on the arguments of the process, and exit with a documented code."""
    sys.exit(ending(lambda: program.run(sys.argv[1:])))
