"""The screen, on a desk of its own, with articles that are read like stories."""

from __future__ import annotations

import shutil
import sqlite3
import unicodedata
from contextlib import asynccontextmanager, closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from textual.events import Click, Key, MouseDown, MouseUp, Paste
from textual.keys import REPLACED_KEYS, _character_to_key, _get_unicode_name_from_key
from textual.screen import ModalScreen
from textual.widgets import Input, Static

from factcheck import Desk, read
from factcheck.config import Config
from factcheck.tui.app import FactcheckApp
from factcheck.tui.desk_thread import DeskThread
from factcheck.tui.rows import ClaimRow
from factcheck.tui.screens.review import ReviewScreen
from factcheck.tui.widgets.title_bar import TitleBar

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterable

    from textual.pilot import Pilot

    from factcheck.models import ClaimFile, DeskArticle, Imported
    from factcheck.tui.background import Told
    from factcheck.tui.plain_glyphs import PlainGlyphs
    from factcheck.tui.review import Review

BUDGET = """Council approves budget

The city council approved a budget of $2.5 million on Monday, Mayor Ada Brandt said.
The library will close for three weeks in August.
Unemployment in the district fell to 4.1 percent in 2024, according to the labor office.

Sign up for our newsletter to get stories like this in your inbox.
"""
"""A headline, three sentences with a claim each, and a line that is not of the article."""

WIDE, NARROW = (120, 36), (80, 24)
SIZES = [pytest.param(size, id="{}x{}".format(*size)) for size in (WIDE, NARROW)]
"""What every screen is made for."""


class Seat:
    """A reviewer at the screen."""

    def __init__(self, pilot: Pilot, desk: DeskThread) -> None:
        self.pilot = pilot
        self.desk = desk

    async def settle(self) -> None:
        """Wait until the desk answered what it was asked, and the screen shows it."""
        rounds = 0
        while rounds < 3 or self._is_busy():
            await self.desk.run(lambda _: None)
            await self.pilot._wait_for_screen()
            await self.pilot.app.animator.wait_until_complete()
            rounds += 1
        await self.pilot.pause()

    def _is_busy(self) -> bool:
        """Whether anything is under way, other than the question of an open dialog."""
        under_way = sum(not worker.is_finished for worker in self.pilot.app.workers)
        is_opening = any(bar.place.startswith("opening") for bar in self.screen.query(TitleBar))
        return is_opening or under_way > isinstance(self.screen, ModalScreen)

    async def press(self, *keys: str) -> None:
        for key in keys:
            self.strike(key)
            await self.settle()

    def strike(self, *keys: str) -> None:
        """Keys that arrive together, as those of a quick hand or of a paste do; nothing is waited for."""
        for key in keys:
            self.pilot.app.post_message(struck(key))

    async def type(self, words: str) -> None:
        """Put words into the field that has the focus, as a paste does."""
        self.pilot.app.post_message(Paste(words))
        await self.settle()

    async def go_to(self, words: str) -> None:
        """Walk to the claim in which some words stand."""
        rows = self.review.rows
        wanted = next(n for n, row in enumerate(rows) if isinstance(row, ClaimRow) and words in row.claim.text)
        steps = wanted - self.review.cursor
        await self.pilot.press(*("j" if steps > 0 else "k") * abs(steps))
        await self.settle()

    async def click(self, selector: str, offset: tuple[int, int]) -> None:
        await self.pilot.click(selector, offset=offset)
        await self.settle()

    @property
    def screen(self):
        return self.pilot.app.screen

    @property
    def review(self) -> Review:
        return next(screen for screen in self.pilot.app.screen_stack if isinstance(screen, ReviewScreen)).review

    @property
    def shown(self) -> str:
        """Every line of the screen, as a reader sees it."""
        return "\n".join(strip.text.rstrip() for strip in self.screen._compositor.render_strips())

    @property
    def panel(self) -> str:
        """The words of the claim panel, however they are broken into lines."""
        return " ".join(self.screen.query_one("#claim-words", Static).content.plain.split())

    @property
    def toast(self) -> str:
        """What was said last."""
        said = list(self.pilot.app._notifications)
        return said[-1].message if said else ""

    async def file(self) -> ClaimFile:
        """What the desk knows of the current claim."""
        claim = self.review.claim.id
        return await self.desk.run(lambda desk: desk.claim(claim))


def struck(key: str) -> Key:
    """A key with the character that it has at a terminal; `Pilot.press` makes it so too, and then waits four times."""
    name = _character_to_key(key) if len(key) == 1 else key
    try:
        character = unicodedata.lookup(_get_unicode_name_from_key(REPLACED_KEYS.get(name, name)))
    except KeyError:
        character = "\r" if key == "enter" else key if len(key) == 1 else None
    return Key(name, character)


def click_at(seat: Seat, x: int, y: int) -> None:
    """A click on a cell of the screen; nothing is waited for."""
    for kind in (MouseDown, MouseUp, Click):
        # The widget, where in it, how far from before, which button, with which modifiers, and where on the screen.
        seat.screen._forward_event(kind(None, x, y, 0, 0, 1, False, False, False, x, y))


@pytest.fixture(autouse=True)
def no_cursor_blinks(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the screen depend on what was done, and not on when one looks."""
    monkeypatch.setattr(Input.cursor_blink, "_default", False)


@pytest.fixture
def desk_path(tmp_path: Path, empty_desk: Path) -> Path:
    """A desk with nothing on it."""
    return Path(shutil.copy(empty_desk, tmp_path / "desk.db"))


@pytest.fixture
def hold(desk_path: Path) -> Callable[..., Imported]:
    """Put an article on the desk before anybody sits down: `hold(TEXT)`."""

    def put(text: str = BUDGET, *, published: str | None = "2025-03-04", title: str | None = None) -> Imported:
        with Desk(desk_path, reviewer="Ann") as desk:
            return desk.add(read(text.encode(), published=published, title=title))

    return put


@pytest.fixture
def sit_down(desk_path):
    """Open the screen on an article, or on the library for None: `async with sit_down(TEXT) as seat`."""

    @asynccontextmanager
    async def sit(
        text: str | None = BUDGET,
        *,
        size: tuple[int, int] = WIDE,
        published: str | None = "2025-03-04",
        title: str | None = None,
        ask_date: bool = True,
        reviewer: str = "Ann",
        config: Config | None = None,
        terminal: Told | None = None,
        glyphs: PlainGlyphs | None = None,
    ) -> AsyncIterator[Seat]:
        def opening(desk: Desk) -> Imported:
            return desk.add(read((text or "").encode(), published=published, title=title))

        desk = DeskThread(desk_path, reviewer=reviewer)
        first = None if text is None else opening
        app = FactcheckApp(desk, first, ask_date=ask_date, config=config, terminal=terminal, glyphs=glyphs)
        try:
            async with app.run_test(size=size, notifications=True) as pilot:
                seat = Seat(pilot, desk)
                await seat.settle()
                yield seat
        finally:
            desk.close()

    return sit


@pytest.fixture
def looks_right(snap_compare, desk_path):
    """Open the screen, press keys, and compare the picture: `looks_right(SIZE, ["4", "u"], opening)`."""

    def compare(
        size: tuple[int, int],
        keys: Iterable[str],
        opening: Callable[[Desk], DeskArticle | Imported] | None = None,
        theme: str | None = None,
    ) -> bool:
        desk = DeskThread(desk_path, reviewer="Ann")

        async def strike(pilot: Pilot) -> None:
            seat = Seat(pilot, desk)
            await seat.settle()
            await seat.press(*keys)

        try:
            app = FactcheckApp(desk, opening, config=Config(theme=theme))
            return snap_compare(app, terminal_size=size, run_before=strike)
        finally:
            desk.close()

    return compare


@pytest.fixture
def rename(desk_path) -> Callable[[str, str], None]:
    """Break the desk by naming a table of it anew: `rename("decisions", "elsewhere")`, and back."""

    def under_another_name(before: str, after: str) -> None:
        with closing(sqlite3.connect(desk_path)) as other:
            other.execute("PRAGMA legacy_alter_table = ON")
            other.execute(f"ALTER TABLE {before} RENAME TO {after}")

    return under_another_name


@pytest.fixture
def on_desk(desk_path) -> Callable:
    """What another program sees on the desk now: `on_desk(lambda desk: …)`."""

    def ask(question):
        with Desk(desk_path, reviewer="Ann") as desk:
            return question(desk)

    return ask
