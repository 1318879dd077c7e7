"""Draw the picture in the README: the founding article in the real program, at the claim that it got wrong.

``python tests/screenshot.py`` writes ``tests/snapshots/readme.svg``, which is the same on every day and every computer.
"""

from __future__ import annotations

import asyncio
import re
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from factcheck import read
from factcheck.tui.app import FactcheckApp
from factcheck.tui.desk_thread import DeskThread
from factcheck.tui.widgets.claim_panel import ClaimPanel

if TYPE_CHECKING:
    from textual.pilot import Pilot

    from factcheck import Desk
    from factcheck.models import Imported

ROOT = Path(__file__).parents[1]
ARTICLE = ROOT / "data" / "roscosmos-houston.txt"
PICTURE = ROOT / "tests" / "snapshots" / "readme.svg"
LEAD = "office-date"
REVIEWER = "Ada"
SIZE = (120, 36)


def opening(desk: Desk) -> Imported:
    """The article, flagged where the lead is."""
    done = desk.add(read(ARTICLE.read_bytes(), name=ARTICLE.name, published="2025-07-29"))
    claim = next(line for line in desk.claims(done.article.id) if LEAD in line.leads)
    desk.flag(claim.id, True)
    return done


async def until_shown(pilot: Pilot[object]) -> None:
    """Wait for the panel of the flagged claim, at which the review opens."""
    panels = pilot.app.screen.query(ClaimPanel)
    while not any("does not match" in str(panel.query_one("#claim-words").render()) for panel in panels):
        await pilot.pause()
        panels = pilot.app.screen.query(ClaimPanel)
    await pilot.pause()


async def draw(folder: Path) -> str:
    """The picture of the program at a desk of its own."""
    desk = DeskThread(folder / "desk.db", reviewer=REVIEWER)
    app = FactcheckApp(desk, opening)
    try:
        async with app.run_test(size=SIZE) as pilot:
            await until_shown(pilot)
            return without_chance(app.export_screenshot(title="factcheck"))
    finally:
        desk.close()


def without_chance(svg: str) -> str:
    """The picture with names that do not change from one drawing to the next, and no moment of the day."""
    unnamed = re.sub(r"terminal-\d+-", "terminal-", spaced(svg))
    return re.sub(r"\d{4}-\d\d-\d\d&#160;\d\d:\d\d", "2025-07-29&#160;09:00", unnamed)


def spaced(svg: str) -> str:
    """The picture with the spaces at the beginning of words, which some programs leave out unless they are told."""
    return svg.replace("<svg ", '<svg xml:space="preserve" ', 1)


def main() -> None:
    """Write the picture."""
    with TemporaryDirectory() as folder:
        svg = asyncio.run(draw(Path(folder)))
    PICTURE.parent.mkdir(exist_ok=True)
    PICTURE.write_text(svg, encoding="utf-8")


if __name__ == "__main__":
    main()
