"""How fast sentences are split, against a bare regular expression on the same text; and that time grows with the text.

Run: ``python tests/benchmarks/bench_sentences.py``. Exits with 1 when a budget is missed.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path
from time import process_time
from typing import TYPE_CHECKING

from factcheck.extraction.furniture import find_furniture
from factcheck.extraction.sentences import split_sentences

if TYPE_CHECKING:
    from collections.abc import Callable

ARTICLE = Path(__file__).parents[2] / "data" / "roscosmos-houston.txt"
SLOWEST_SHARE = 1 / 18
GROWTH_BUDGET = 3.0
ROUNDS = 7
HOSTILE = (
    "(",
    "Yes\n",
    '"',
    "“",
    "a.a.a.",
    "a. ",
    "7",
    "word ",
    "Why? ",
    ". ",
    "Share\n",
    "We need your help.\n",
    "• ",
)

BARE = re.compile(r"(?<=[.!?])[\"”’')\]]*\s+(?=[\"“‘'(\[]*[A-Z0-9])")


def split_bare(text: str) -> list[str]:
    """A stop, white space, a capital: what a one-line splitter does."""
    return BARE.split(text)


def fastest(work: Callable[[str], object], text: str) -> float:
    """Seconds of the quickest of several runs: the one that other programs disturbed least."""
    times = []
    for _ in range(ROUNDS):
        start = process_time()
        work(text)
        times.append(process_time() - start)
    return min(times)


def mark(text: str) -> None:
    """Split and mark: what extraction does first."""
    find_furniture(text, split_sentences(text))


def growth(piece: str) -> float:
    """How many times as long twice as much of one thing takes."""
    text = piece * (200_000 // len(piece))
    return fastest(mark, text + text) / fastest(mark, text)


def main() -> int:
    """Print both speeds and the worst growth."""
    text = ARTICLE.read_text(encoding="utf-8") * 200
    size = len(text.encode()) / 1e6
    bare, ours, both = (size / fastest(work, text) for work in (split_bare, split_sentences, mark))
    print(f"bare regex {bare:.1f} MB/s, split_sentences {ours:.1f} MB/s, with find_furniture {both:.1f} MB/s")
    print(f"ratio 1/{bare / ours:.1f}, budget 1/{1 / SLOWEST_SHARE:.0f}")
    worst, piece = max((growth(piece), piece) for piece in HOSTILE)
    print(f"twice the text takes at most {worst:.1f} times as long (of {piece!r}), budget {GROWTH_BUDGET}")
    return int(ours / bare < SLOWEST_SHARE or worst > GROWTH_BUDGET)


if __name__ == "__main__":
    sys.exit(main())
