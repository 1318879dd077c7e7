"""How soon the review of the founding article is on the screen, against the least that Textual can show.

Each run gets a terminal of its own (a pty of 120 by 36) and is timed from its start to the arrival of the bytes: the
frame (title and key hints), then the claims. Runs take turns, so that whatever else the computer does falls on all
of them; medians are compared. Claims are timed on a new desk and on one that holds the article already.

Run: ``python tests/benchmarks/bench_screen.py``. Exits with 1 when a budget is missed.
"""

from __future__ import annotations

import fcntl
import os
import pty
import select
import shutil
import struct
import subprocess
import sys
import tempfile
import termios
from contextlib import suppress
from pathlib import Path
from statistics import median
from time import perf_counter

ROUNDS = 15
FRAME_BUDGET, CLAIMS_BUDGET = 1.3, 2.3
PATIENCE = 20.0

ROOT = Path(__file__).parents[2]
ARTICLE = ROOT / "data" / "roscosmos-houston.txt"
FRAME = (b"factcheck", b"help")
CLAIMS = (b"Roscosmos chief Dmitry", b"left")
HELLO = """
from textual.app import App
from textual.widgets import Static

class Hello(App):
    def compose(self):
        yield Static("hello")

Hello().run()
"""


def arrivals(arguments: list[str], *awaited: tuple[bytes, ...]) -> list[float]:
    """Seconds from the start of a program until all the words of each group were written to its terminal."""
    near, far = pty.openpty()
    fcntl.ioctl(far, termios.TIOCSWINSZ, struct.pack("HHHH", 36, 120, 0, 0))
    environment = {**os.environ, "TERM": "xterm-256color", "COLORTERM": "truecolor", "FACTCHECK_REVIEWER": "Ann"}
    start = perf_counter()
    program = subprocess.Popen(
        [sys.executable, *arguments], stdin=far, stdout=far, stderr=far, env=environment, start_new_session=True
    )
    os.close(far)
    seen, times = b"", []
    while len(times) < len(awaited) and perf_counter() - start < PATIENCE:
        if select.select([near], [], [], 0.05)[0]:
            with suppress(OSError):
                seen += os.read(near, 65536)
        while len(times) < len(awaited) and all(words in seen for words in awaited[len(times)]):
            times.append(perf_counter() - start)
    program.kill()
    program.wait()
    os.close(near)
    if len(times) < len(awaited):
        raise SystemExit(f"{arguments} did not write {awaited[len(times)]}: {seen[-500:]!r}")
    return times


def main() -> int:
    """Take turns, and compare medians."""
    folder = Path(tempfile.mkdtemp())
    held = folder / "held.db"
    review = ["-m", "factcheck", "review", str(ARTICLE), "--published", "2025-07-29", "--desk"]
    arrivals([*review, str(held)], FRAME, CLAIMS)
    hello, new, again = [], [], []
    for number in range(ROUNDS):
        hello.append(arrivals(["-c", HELLO], (b"hello",))[0])
        new.append(arrivals([*review, str(folder / f"{number}.db")], FRAME, CLAIMS))
        again.append(arrivals([*review, str(held)], FRAME, CLAIMS))
    shutil.rmtree(folder)
    floor = median(hello)
    print(f"Textual hello {floor * 1000:.0f} ms")
    missed = False
    for name, budget, times in (
        ("first frame", FRAME_BUDGET, [frame for frame, _ in (*new, *again)]),
        ("claims, desk that holds the article", CLAIMS_BUDGET, [claims for _, claims in again]),
        ("claims, new desk", CLAIMS_BUDGET, [claims for _, claims in new]),
    ):
        ratio = median(times) / floor
        missed |= ratio > budget
        print(f"{name} {median(times) * 1000:.0f} ms, ratio {ratio:.2f}, budget {budget}")
    return int(missed)


if __name__ == "__main__":
    sys.exit(main())
