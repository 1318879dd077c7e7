"""What the desk costs: importing against extraction alone, and a verdict against a bare commit of the same rows.

Run: ``python tests/benchmarks/bench_desk.py [FOLDER]``. The desks are made in FOLDER, by default the working folder,
since a folder of temporary files may be kept in memory, where a commit costs nothing. Exits with 1 when a budget is
missed.
"""

from __future__ import annotations

import sqlite3
import subprocess
import sys
import tempfile
from contextlib import closing
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import TYPE_CHECKING

from factcheck import Desk, read
from factcheck.extraction import analyse

if TYPE_CHECKING:
    from collections.abc import Iterator

ARTICLES = 1_000
ARTICLE_BYTES = 5_000
IMPORT_BUDGET = 3.0
VERDICTS = 300
VERDICT_BUDGET = 5.0

SENTENCES = (
    "The council of {town} approved a budget of ${n}.5 million on Monday, Mayor Ada Brandt said.",
    "Unemployment in {town} fell to {n}.1 percent in 2024, according to the labor office.",
    "“We expect {n} new schools by 2030,” the mayor told reporters.",
    "The bridge, built in 19{n:02}, was closed for {n} days after the flood.",
    "He said it would cost more than last year, and that {n}00 people had signed the petition.",
    "Opponents called the plan a mistake.",
)
TOWNS = ("Bergen", "Passau", "Ghent", "Leeds", "Porto", "Turku")


def articles() -> Iterator[str]:
    """Articles of about ``ARTICLE_BYTES`` bytes, no two alike."""
    for number in range(ARTICLES):
        text, at = f"Article number {number}\n\n", 0
        while len(text.encode()) < ARTICLE_BYTES:
            sentence = SENTENCES[(number + at) % len(SENTENCES)]
            text += sentence.format(town=TOWNS[(number * 7 + at) % len(TOWNS)], n=(number + at) % 99)
            text += "\n\n" if at % 4 == 3 else " "
            at += 1
        yield text


def import_ratio(folder: Path) -> float:
    """``factcheck import`` of all articles, start of the program included, over extraction alone in this process."""
    texts = list(articles())
    paths = [folder / f"{number}.txt" for number in range(ARTICLES)]
    for path, text in zip(paths, texts, strict=True):
        path.write_text(text, encoding="utf-8")
    analyse(texts[0])
    start = perf_counter()
    for text in texts:
        analyse(text)
    alone = perf_counter() - start
    start = perf_counter()
    program = [sys.executable, "-m", "factcheck", "--desk", str(folder / "import.db"), "import", *map(str, paths)]
    subprocess.run(program, check=True, stdout=subprocess.DEVNULL)
    whole = perf_counter() - start
    print(f"{ARTICLES} articles of {ARTICLE_BYTES} bytes: extraction alone {alone:.1f} s, imported {whole:.1f} s")
    return whole / alone


def verdict_ratio(folder: Path) -> float:
    """A verdict through the desk over a bare commit of the rows that it wrote, in turn, on the same disk."""
    path = folder / "verdict.db"
    (folder / "one.txt").write_text(next(articles()), encoding="utf-8")
    with Desk(path, reviewer="Ada") as desk, closing(sqlite3.connect(path)) as reader:
        claims = [line.id for line in desk.claims(desk.add(read(folder / "one.txt")).article.id)]
        with closing(bare_copy(reader, folder / "bare.db")) as bare:
            pairs = [one_verdict(desk, reader, bare, claims[at % len(claims)]) for at in range(VERDICTS)]
    ours, floor = (median(column) for column in zip(*pairs, strict=True))
    print(
        f"median of {VERDICTS} verdicts: desk {ours * 1000:.2f} ms, bare commit of the same rows {floor * 1000:.2f} ms"
    )
    return ours / floor


def bare_copy(reader: sqlite3.Connection, path: Path) -> sqlite3.Connection:
    """The table of decisions, with neither indexes, checks nor triggers, written as safely as the desk is."""
    bare = sqlite3.connect(path, isolation_level=None)
    bare.execute("PRAGMA journal_mode=WAL")
    bare.execute("PRAGMA synchronous=FULL")
    names = [f'"{column[1]}"' for column in reader.execute("PRAGMA table_info(decisions)")]
    bare.execute(f"CREATE TABLE decisions ({', '.join(names)})")
    return bare


def one_verdict(desk: Desk, reader: sqlite3.Connection, bare: sqlite3.Connection, claim: str) -> tuple[float, float]:
    """Seconds of a verdict through the desk, and of its rows in one bare transaction."""
    start = perf_counter()
    action = desk.verdict(claim, "false", note="The office says otherwise.").action
    ours = perf_counter() - start
    rows = reader.execute("SELECT * FROM decisions WHERE action = ?", (action,)).fetchall()
    marks = ", ".join("?" * len(rows[0]))
    start = perf_counter()
    bare.execute("BEGIN IMMEDIATE")
    bare.executemany(f"INSERT INTO decisions VALUES ({marks})", rows)
    bare.execute("COMMIT")
    return ours, perf_counter() - start


def main() -> int:
    """Measure both in a folder on a real disk."""
    with tempfile.TemporaryDirectory(prefix=".bench-", dir=sys.argv[1] if sys.argv[1:] else ".") as name:
        ratios = [
            ("verdict over bare commit", verdict_ratio(Path(name)), VERDICT_BUDGET),
            ("import over extraction alone", import_ratio(Path(name)), IMPORT_BUDGET),
        ]
    for what, ratio, budget in ratios:
        print(f"{what}: ratio {ratio:.2f}, budget {budget}")
    return int(any(ratio > budget for _, ratio, budget in ratios))


if __name__ == "__main__":
    sys.exit(main())
