"""How fast extraction is, against bare sentence splitting, and whether its time grows with the text and no faster.

Run: ``python tests/benchmarks/bench_extraction.py``. Exits with 1 when a budget is missed. It takes some minutes: the
articles are read up to 10 MB, each hostile text up to 1 MB.
"""

from __future__ import annotations

import gc
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
SLOWEST = 35.0
"""Budget: how many times as long as splitting sentences all of extraction may take."""
GROWTH = 2.2
"""Budget: how much longer twice the text may take."""
DOUBLINGS = 3
"""How often the text is doubled; the growth is that of one doubling, on average."""
SIZE = 400_000
"""Code points of the text by which the speed is measured."""
LONG, HOSTILE_LONG = 10_000_000, 1_000_000
"""Code points of the longest texts."""
ARTICLE = Path(__file__).parents[2] / "data" / "roscosmos-houston.txt"
PUBLISHED = date(2025, 7, 29)
STOP = re.compile(r"(?<=[.!?])\s+(?=[A-Z])")
ENDLESS = "the man who saw the dog and ran to the house, which was red, said that "
HOSTILE = {
    "brackets": "(",
    "quotation marks": '"',
    "opening quotation marks": "“",
    "lines that open quotations": "\n“a ",
    "a.a.a.": "a.a.a.",
    "digits": "1234567890",
    "digits and colons": "1:",
    "sums of money": "$1 ",
    "percentages": "1% ",
    "capitals": "A",
    "capitals and spaces": "A ",
    "questions": "? ",
    "newlines": "\n",
    "commas": ",",
    "said said": "said ",
    "one endless sentence": ENDLESS,
    "mixed": f'($1 (A. "? “a.a.a. said 1:10 to 20% in May, {ENDLESS}\n’s – who, as well as a 1/1/',
}


def seconds(work: Callable[[str], object], text: str, rounds: int = ROUNDS) -> float:
    """The best of some runs: the one that other programs disturbed least."""
    runs = []
    for _ in range(rounds):
        gc.collect()
        start = process_time()
        work(text)
        runs.append(process_time() - start)
    return min(runs)


def whole(text: str) -> object:
    """All of extraction."""
    return analyse(text, PUBLISHED)


def growth(name: str, unit: str, size: int) -> bool:
    """Print how the time grows each time that the text doubles, up to a size; whether it stays in its budget."""
    short = seconds(whole, unit * (size // 2**DOUBLINGS // len(unit)))
    long = seconds(whole, unit * (size // len(unit)), rounds=1)
    ratio = (long / short) ** (1 / DOUBLINGS)
    print(f"{name}: {size / 1e6:.0f} MB {long:.1f} s, ratio of twice the text {ratio:.2f}, budget {GROWTH}", flush=True)
    return ratio <= GROWTH


def main() -> int:
    """Print all ratios."""
    page = ARTICLE.read_text(encoding="utf-8")
    article = page.split("\nA Message")[0] + "\n"
    texts = {"articles": article * (SIZE // len(article)), "pages with their furniture": page * (SIZE // len(page))}
    kept = []
    for name, text in texts.items():
        extraction, splitting = seconds(whole, text), seconds(split_sentences, text)
        bare = seconds(STOP.split, text)
        print(f"{name}: {len(text) / 1e6 / extraction:.2f} MB/s, {extraction / bare:.0f} times as long as a regex")
        print(f"  {extraction / splitting:.1f} times as long as splitting sentences, budget {SLOWEST}")
        kept.append(extraction / splitting <= SLOWEST)
    kept.append(growth("articles", article, LONG))
    kept += [growth(name, unit, HOSTILE_LONG) for name, unit in HOSTILE.items()]
    return int(not all(kept))


if __name__ == "__main__":
    sys.exit(main())
