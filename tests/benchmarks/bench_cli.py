"""How fast the program starts, against what it cannot do without.

Run: ``python tests/benchmarks/bench_cli.py``. Exits with 1 when the budget is missed.
"""

from __future__ import annotations

import subprocess
import sys
from time import perf_counter

ROUNDS = 25
BUDGET = 2.0


def seconds(*arguments: str) -> float:
    """How long one run of Python takes."""
    start = perf_counter()
    subprocess.run([sys.executable, *arguments], check=True, stdout=subprocess.DEVNULL)
    return perf_counter() - start


def main() -> int:
    """Take turns, and compare the best runs: those that other programs disturbed least."""
    floor, version = [], []
    for _ in range(ROUNDS):
        floor.append(seconds("-c", "import click"))
        version.append(seconds("-m", "factcheck", "--version"))
    ratio = min(version) / min(floor)
    print(f"import click {min(floor) * 1000:.0f} ms, factcheck --version {min(version) * 1000:.0f} ms")
    print(f"ratio {ratio:.2f}, budget {BUDGET}")
    return int(ratio > BUDGET)


if __name__ == "__main__":
    sys.exit(main())
