"""How fast extraction is, against bare sentence splitting, and whether its time grows with the text and no faster.

Run: ``python tests/benchmarks/bench_extraction.py``. Exits with 1 when a budget is missed.
"""

from __future__ import annotations

import re
import sys
from datetime import date
from pathlib import Path
from time import process_time
from typing import TYPE_CHECKING

from factcheck.extraction import analyse
from factcheck.extraction.sentences import split_sentences

if TYPE_CHECKING:
    from collections.abc import Callable

ROUNDS = 3
GROWTH = 2.2
"""Budget: how much longer twice the text may take."""
SIZE = 400_000
"""Code points of the smaller text."""
ARTICLE = Path(__file__).parents[2] / "data" / "roscosmos-houston.txt"
PUBLISHED = date(2025, 7, 29)
STOP = re.compile(r"(?<=[.!?])\s+(?=[A-Z])")
HOSTILE = {
    "brackets": "(",
    "quotation marks": '"',
    "a.a.a.": "a.a.a.",
    "digits": "1234567890",
    "one endless sentence": "the man who saw the dog and ran to the house, which was red, said that ",
    "questions": "? ",
    "lines that open quotations": "\n“a ",
}


def seconds(work: Callable[[str], object], text: str) -> float:
    """The best of some runs: the one that other programs disturbed least."""
    runs = []
    for _ in range(ROUNDS):
        start = process_time()
        work(text)
        runs.append(process_time() - start)
    return min(runs)


def whole(text: str) -> object:
    """All of extraction."""
    return analyse(text, PUBLISHED)


def growth(name: str, unit: str, size: int) -> bool:
    """Print how the time grows from a text to twice the text; whether it stays in its budget."""
    once, twice = (seconds(whole, unit * (length // len(unit))) for length in (size, 2 * size))
    ratio = twice / once
    print(f"{name}: {size / 1e6:.1f} MB {once:.2f} s, twice {twice:.2f} s, ratio {ratio:.2f}, budget {GROWTH}")
    return ratio <= GROWTH


def main() -> int:
    """Print all ratios."""
    article = ARTICLE.read_text(encoding="utf-8").split("\nA Message")[0] + "\n"
    text = article * (SIZE // len(article))
    floors = {"a bare regular expression": STOP.split, "sentence splitting": split_sentences}
    extraction = seconds(whole, text)
    print(f"extraction {len(text) / 1e6 / extraction:.2f} MB/s")
    for name, floor in floors.items():
        print(f"  {extraction / seconds(floor, text):.1f} times as long as {name}")
    kept = [growth("articles", article, SIZE)]
    kept += [growth(name, unit, SIZE // 4) for name, unit in HOSTILE.items()]
    return int(not all(kept))


if __name__ == "__main__":
    sys.exit(main())
