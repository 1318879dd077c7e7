"""What a reviewer waits for: the screen, a key, a filter; and what memory a long article takes.

Every program runs in a terminal of its own (a pty of 120 by 36) and is timed by the bytes that arrive there. Programs
take turns, so that whatever else the computer does falls on all of them. Opening is timed with the founding article,
on a new desk and on one that holds it, and with a long article (1 MB, 10,000 claims) on a desk that holds that; keys,
the filter and memory with the long one. A key is painted when the first bytes after it arrive: by then the cursor, the
place in the title and the words in the article have moved.

Run: ``python tests/benchmarks/bench_screen.py``. Exits with 1 when a budget is missed. It takes some minutes.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from statistics import median, quantiles
from typing import TYPE_CHECKING, NamedTuple

from terminal import Terminal

from factcheck import Desk, read

if TYPE_CHECKING:
    from collections.abc import Iterator

ROUNDS, KEYS, FILTERS = 11, 60, 5
FRAME_BUDGET, CLAIMS_BUDGET, KEY_BUDGET, FILTER_BUDGET, MEMORY_BUDGET = 1.3, 2.3, 2.0, 20.0, 100.0

ARTICLE = Path(__file__).parents[2] / "data" / "roscosmos-houston.txt"
LONG_BYTES = 1_000_000
FRAME = (b"factcheck", b"help")
CLAIMS = (b"Roscosmos chief Dmitry", b"left")
LONG_CLAIMS = (b"The council of", b"left")
HELLO = """
from textual.app import App
from textual.widgets import Static

class Hello(App):
    def compose(self):
        yield Static("hello")

Hello().run()
"""
LIST = """
from rich.segment import Segment
from rich.style import Style
from textual.app import App
from textual.geometry import Size
from textual.scroll_view import ScrollView
from textual.strip import Strip

class List(ScrollView, can_focus=True):
    cursor = 0

    def on_mount(self):
        self.virtual_size = Size(80, 10_000)

    def render_line(self, y):
        row = y + self.scroll_offset.y
        words = Segment(f"row {row} of ten thousand", Style(reverse=row == self.cursor))
        return Strip([words]).adjust_cell_length(self.size.width)

    def key_j(self):
        before, self.cursor = self.cursor, self.cursor + 1
        self.refresh_line(before)
        self.refresh_line(self.cursor)
        if self.cursor >= self.scroll_offset.y + self.size.height:
            self.scroll_to(y=self.cursor - self.size.height // 2, animate=False, immediate=True)

class Lists(App):
    def compose(self):
        yield List()

    def on_mount(self):
        self.query_one(List).focus()

Lists().run()
"""
SENTENCES = (
    "The council of {town} approved a budget of ${n}.5 million for roads and bridges and two new schools in the"
    " northern half of the district on Monday evening.",
    "Unemployment in the district of {town} fell to {n}.1 percent in 2024 from a good deal more in the year of the"
    " flood that closed most of the mills along the river.",
    "“We expect {n} new schools in this part of the country by 2030,” the mayor told reporters outside the town hall.",
    "The old stone bridge on the northern road out of {town} was closed for {n} days after the flood of 19{n:02} and is"
    " to be closed once more for repairs in the coming spring.",
    "Opponents of the plan called it a mistake from which the ratepayers of {town} would suffer for {n} years to come.",
)
TOWNS = ("Bergen", "Passau", "Ghent", "Leeds", "Porto", "Turku")


class Measured(NamedTuple):
    """One line of the report."""

    what: str
    ratio: float
    budget: float


def long_article() -> str:
    """An article of about a megabyte, some ten thousand claims in it, four sentences a paragraph."""
    paragraphs, size, number = ["An article that goes on"], 0, 0
    while size < LONG_BYTES:
        numbers = range(number, number + 4)
        drawn = (SENTENCES[n % 5].format(town=TOWNS[n * 7 % 6], n=n * 3 % 99) for n in numbers)
        paragraphs.append(" ".join(drawn))
        size += len(paragraphs[-1].encode()) + 2
        number += 5
    return "\n\n".join(paragraphs)


def review(desk: Path, article: Path | str) -> Terminal:
    """The review of an article, just started."""
    return Terminal("-m", "factcheck", "review", str(article), "--published", "2025-07-29", "--desk", str(desk))


def opening(folder: Path, long_desk: Path) -> Iterator[Measured]:
    """How soon there is a frame, and claims in it, over the least that Textual can show."""
    times: dict[str, list[float]] = {"hello": [], "frame": [], "held": [], "new": [], "long": []}
    review_of: dict[str, tuple[Path, Path | str, tuple[bytes, ...]]] = {
        "held": (folder / "held.db", ARTICLE, CLAIMS),
        "long": (long_desk, "1", LONG_CLAIMS),
    }
    for number in range(ROUNDS + 1):
        with Terminal("-c", HELLO) as hello:
            times["hello"].append(hello.until(b"hello"))
        for name, (desk, article, claims) in (review_of | {"new": (folder / f"{number}.db", ARTICLE, CLAIMS)}).items():
            with review(desk, article) as screen:
                times["frame"].append(screen.until(*FRAME))
                times[name].append(screen.until(*claims))
    # The first round fills caches, and puts the article on the desk that is to hold it.
    floor, frame, held, new, long = (median(column[len(column) // (ROUNDS + 1) :]) for column in times.values())
    print(f"Textual hello {floor * 1000:.0f} ms")
    yield Measured("first frame", frame / floor, FRAME_BUDGET)
    yield Measured("claims, desk that holds the article", held / floor, CLAIMS_BUDGET)
    yield Measured("claims, new desk", new / floor, CLAIMS_BUDGET)
    yield Measured("claims of the long article", long / floor, CLAIMS_BUDGET)


def keys(long_desk: Path) -> Iterator[Measured]:
    """How soon a key is painted, over a list that does nothing else; then the filter, over such a key; then memory."""
    with Terminal("-c", LIST) as bare, review(long_desk, "1") as screen:
        bare.until(b"row 5 ")
        screen.until(*LONG_CLAIMS)
        bare.until_quiet(), screen.until_quiet()
        painted = {}
        for what, key in (("next claim", b"j"), ("claim before", b"k"), ("next unverified", b"n")):
            floor, painted[what] = side_by_side(what, bare, screen, key)
            yield Measured(f"{what} to paint, p90", painted[what] / floor, KEY_BUDGET)
        strike(screen, b"a")
        floor, word = side_by_side("text cursor, a word on", bare, screen, b"w")
        yield Measured("a word on to paint, p90", word / floor, KEY_BUDGET)
        strike(screen, b"q")
        yield Measured("filter over next claim", filtering(screen) / painted["next claim"], FILTER_BUDGET)
        yield Measured("resident memory in MB", screen.memory, MEMORY_BUDGET)


def side_by_side(what: str, bare: Terminal, screen: Terminal, key: bytes) -> tuple[float, float]:
    """The ninth decile of how soon a key is painted by a bare list and by the review, in turn."""
    floor, ours, settled = [], [], []
    for _ in range(KEYS):
        floor.append(strike(bare, b"j")[0])
        first, last = strike(screen, key)
        ours.append(first)
        settled.append(last)
    print(
        f"{what}: median {median(ours) * 1000:.1f} ms, all of it {median(settled) * 1000:.1f} ms,"
        f" bare list {median(floor) * 1000:.1f} ms"
    )
    return quantiles(floor, n=10)[-1], quantiles(ours, n=10)[-1]


def strike(screen: Terminal, key: bytes) -> tuple[float, float]:
    """Seconds from a key to the first bytes of what it paints, and to the last."""
    screen.strike(key)
    return screen.until(), screen.until_quiet()


def filtering(screen: Terminal) -> float:
    """How long it takes to list the claims that are unverified; the median."""
    times = []
    for _ in range(FILTERS):
        strike(screen, b"F")
        strike(screen, b"\x1b[C")
        screen.strike(b"\r")
        times.append(screen.until(b"Only unverified"))
        screen.until_quiet()
        strike(screen, b"\x1b")
    print(f"filter {median(times) * 1000:.1f} ms")
    return median(times)


def main() -> int:
    """Print all ratios."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        long_desk = folder / "long.db"
        with Desk(long_desk, reviewer="Ann") as desk:
            added = desk.add(read(long_article().encode(), name="long.txt", published="2025-07-29"))
        print(f"long article: {added.claims} claims")
        missed = False
        for what, ratio, budget in (*opening(folder, long_desk), *keys(long_desk)):
            missed |= ratio > budget
            print(f"{what}: {ratio:.2f}, budget {budget}")
    return int(missed)


if __name__ == "__main__":
    sys.exit(main())
