"""Check the tables that ship, and those named: ``python -m factcheck.reference [FILE.csv…]``.

The exit code is 1 where one of them is unsound.
"""

from __future__ import annotations

import sys
from pathlib import Path

from factcheck.errors import InputError
from factcheck.reference import names, shipped_files
from factcheck.reference.table import name_problems, problems, read_files, vacancies


def main(paths: list[Path]) -> int:
    """Print what is wrong with the tables, then what may be missing from them; return the exit code."""
    wrong = [f"names.csv: {problem}" for problem in name_problems(names().namings)]
    missing = []
    for path in paths:
        try:
            terms = read_files([path])
        except InputError as error:
            wrong.append(str(error))
            continue
        wrong += [f"{path.name}: {problem}" for problem in problems(terms)]
        missing += [f"{path.name}: {vacancy}" for vacancy in vacancies(terms)]
    sys.stdout.writelines(f"{line}\n" for line in (*wrong, *(f"perhaps missing: {line}" for line in missing)))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main([*shipped_files(), *map(Path, sys.argv[1:])]))
