"""The program in the terminal. Nothing that is imported here may delay the first frame: only Textual is heavy."""

from __future__ import annotations

import gc
import os
import shutil
import sys
from typing import TYPE_CHECKING

from textual import events, on
from textual.app import SystemCommand
from textual.geometry import Size
from textual.message import Message
from textual.worker import WorkerFailed

from factcheck.errors import FactcheckError
from factcheck.tui import dialogs, keys
from factcheck.tui.background import Told
from factcheck.tui.desk_thread import DeskThread
from factcheck.tui.held_keys import HoldsKeys
from factcheck.tui.late_answer import LateAnswer
from factcheck.tui.plain_glyphs import plain_glyphs
from factcheck.tui.screens.library import LibraryScreen
from factcheck.tui.screens.review import WIDE, Opened, ReviewScreen
from factcheck.tui.screens.turns import TakesTurns
from factcheck.tui.shelf import order_named
from factcheck.tui.themes import THEMES, theme_named

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path
    from typing import Any

    from rich.console import RenderableType
    from textual.binding import Binding
    from textual.events import Event, Resize
    from textual.filter import LineFilter
    from textual.screen import Screen
    from textual.theme import Theme

    from factcheck.config import Config
    from factcheck.models import DeskArticle, Found, Imported
    from factcheck.store import Desk
    from factcheck.tui.plain_glyphs import PlainGlyphs


class FactcheckApp(HoldsKeys[FactcheckError]):
    """Opens the library, or the review of one article; its result is the error that ended it.

    Args:
        desk: the thread of the desk.
        opening: hands over the article to review, or what came of importing it; None for the library.
        ask_date: whether to ask for the publication date of an article that is new and has none.
        config: what this person has set: theme, keys and order; None for everything as usual.
        terminal: what the terminal said of itself, and what was typed meanwhile.
        glyphs: puts plain signs in place of those that the terminal does not have; None where it has all.

    Raises:
        InputError: a theme, a key or an order in the settings is none.
    """

    BINDINGS = keys.APP
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (WIDE, "-wide")]  # noqa: RUF012 (Textual declares it as it is)
    TITLE = "factcheck"

    class Leaving(Message):
        """The reviewer leaves; this takes the way that keys take, through every queue, and so overtakes none."""

    def __init__(
        self,
        desk: DeskThread,
        opening: Callable[[Desk], DeskArticle | Imported] | None = None,
        *,
        ask_date: bool = True,
        config: Config | None = None,
        terminal: Told | None = None,
        glyphs: PlainGlyphs | None = None,
    ) -> None:
        # With colours of its own, Textual turns NO_COLOR into shades of grey; with the terminal's, into none.
        super().__init__(
            # Textual reads the style sheets of screens that are pushed, and not that of the first one.
            css_path=["app.tcss", "screens/review.tcss" if opening else "screens/library.tcss"],
            ansi_color=True if os.environ.get("NO_COLOR") else None,
        )
        self.animation_level = "none"
        self._desk = desk
        self._first = opening
        self._glyphs = glyphs
        self._ask_date = ask_date
        self._terminal = terminal or Told()
        self._late_answer = LateAnswer() if self._terminal.overdue else None
        self._take_settings(config)

        self.bug: BaseException | None = None
        """What ended the program though nobody meant it to."""

    @property
    def available_themes(self) -> dict[str, Theme]:
        """Every theme by its name; asked for before any could be registered."""
        return dict(THEMES)

    def get_line_filters(self) -> Sequence[LineFilter]:
        """What every line goes through before it is shown."""
        filters = super().get_line_filters()
        return [*filters, self._glyphs] if self._glyphs is not None else filters

    def get_key_display(self, binding: Binding) -> str:
        """A key as people see it: by its name where the terminal has no sign for it."""
        sign = super().get_key_display(binding)
        return sign if self._glyphs is None or self._glyphs.are_enough_for(sign) else binding.key

    def get_default_screen(self) -> Screen[Any]:
        """The screen that the first frame shows."""
        opening = self._first
        if opening is None:
            return LibraryScreen(self._desk, self._order)
        return ReviewScreen(self._desk, lambda desk: _opened(opening(desk)), ask_date=self._ask_date)

    def _take_settings(self, config: Config | None) -> None:
        """Begin with the theme, the keys and the order that were set; without colours, all themes look alike."""
        self._order = order_named(config.sort if config else None)
        theme = theme_named(config.theme if config else None, dark=self._terminal.dark)
        if not self.no_color:
            self.theme = theme
        if config is not None and config.keys:
            from factcheck.tui.keymap import keymap_of  # noqa: PLC0415 (most people have set none)

            self.set_keymap(keymap_of(config.keys))

    def on_load(self) -> None:
        """Take in what was typed while the program was being loaded, before any key that comes later.

        It may end within the answer of the terminal, whose rest comes as keys: so nothing is left in the parser.
        """
        if self._terminal.typed:
            from textual._xterm_parser import XTermParser  # noqa: PLC0415 (hardly anybody types so fast)

            parser = XTermParser()
            for struck in (*parser.feed(self._terminal.typed), *parser.feed("")):
                self.post_message(struck)

    async def on_event(self, event: Event) -> None:
        """Let no answer of the terminal pass for keys, and no size that it had for the one it has."""
        if isinstance(event, events.Resize) and not self.is_headless:
            event = _as_it_is_now(event)
        if self._late_answer is not None and isinstance(event, events.Key) and not event.is_forwarded:
            for key in self._late_answer.sift(event):
                await super().on_event(key)
        else:
            await super().on_event(event)

    def on_ready(self) -> None:
        """Begin, now that the first frame is on the screen."""
        if isinstance(self.screen, LibraryScreen | ReviewScreen):
            self.screen.begin()

    def get_system_commands(self, screen: Screen[Any]) -> Iterable[SystemCommand]:
        """Every action of the screen: the palette lists what the help does."""
        for entry in keys.entries(self, screen):
            does = f"{' '.join(entry.keys)}  {entry.tooltip}"
            yield SystemCommand(entry.description.capitalize(), does, entry.run)
        yield SystemCommand(
            "Theme", "Other colours, until you leave; theme in your settings keeps them.", self.search_themes
        )

    def _fatal_error(self) -> None:
        """Keep the error for whoever called, in place of Textual's way, which is to print where it happened."""
        error = self._exception
        self.bug = error.error if isinstance(error, WorkerFailed) else error
        self._close_messages_no_wait()

    def exit(
        self, result: FactcheckError | None = None, return_code: int = 0, message: RenderableType | None = None
    ) -> None:
        """End the program; what is still being looked up has nothing to be shown on any more."""
        self.workers.cancel_all()
        super().exit(result, return_code, message)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer to stop waiting only while there is something to wait for: the key copies otherwise."""
        return self._desk.is_waiting if action == "stop_waiting" else super().check_action(action, parameters)

    def is_urgent(self, key: str) -> bool:
        """Whether a key ends a wait: what is kept waits too."""
        bound = self.screen.active_bindings.get(key) if self._desk.is_waiting else None
        return bound is not None and bound.binding.action == "stop_waiting"

    def action_stop_waiting(self) -> None:
        """Wait no longer for another program: what was asked for last is not done, and that is said."""
        self._desk.give_up()

    def action_command_palette(self) -> None:
        """Every action by its name."""
        from factcheck.tui.screens.palette import Palette  # noqa: PLC0415 (the first frame does not wait for it)

        if not isinstance(self.screen, Palette):
            hold = self.hold_keys()
            self.push_screen(Palette(id="--command-palette"))
            self.screen.call_after_refresh(self.release_keys, hold)

    def action_help(self) -> None:
        """Show every key of the screen."""
        self.push_screen(dialogs.HelpDialog(list(keys.entries(self, self.screen))))

    def action_search(self) -> None:
        """Search the desk; then go to the claim that was chosen."""
        from factcheck.tui.screens.search import SearchScreen  # noqa: PLC0415 (the first frame does not wait for it)

        if not self.is_screen_installed("search"):
            self.install_screen(SearchScreen(self._desk), "search")
        if not isinstance(self.screen, SearchScreen):
            hold = self.hold_keys()  # until there is a line for the words
            self.push_screen("search", self._go_to)
            self.screen.call_after_refresh(self.release_keys, hold)

    def _go_to(self, found: Found | None) -> None:
        """Review the claim that was found: on the screen that is open where it shows that article."""
        if found is None:
            return
        screen = self.screen
        if isinstance(screen, ReviewScreen) and screen.article == found.article:
            screen.do("go_to_claim", found.line.id)
        else:
            opened = Opened(found.article, claim=found.line.id)
            self.push_screen(ReviewScreen(self._desk, lambda _: opened), lambda _: _look_again(screen))

    async def action_quit(self) -> None:
        """Leave the program, once everything that was asked for before is saved."""
        (self.focused or self.screen).post_message(self.Leaving())

    @on(Leaving)
    def _leave(self) -> None:
        for screen in reversed(self.screen_stack):
            if isinstance(screen, TakesTurns):
                screen.quit()
                return
        self.exit()


def _as_it_is_now(told: Resize) -> Resize:
    """The size of the window now: of two changes in quick succession, Textual may tell the earlier one last."""
    now = Size(*shutil.get_terminal_size(told.size))
    return told if now == told.size else events.Resize(now, now, pixel_size=told.pixel_size)


def _look_again(screen: Screen[Any]) -> None:
    """Show what was done meanwhile on another screen."""
    if isinstance(screen, TakesTurns):
        screen.in_turn(screen.look_again)


def _opened(given: DeskArticle | Imported) -> Opened:
    from factcheck.models import Imported  # noqa: PLC0415 (the first frame does not wait for it)

    return Opened(given.article.id, given.new) if isinstance(given, Imported) else Opened(given.id)


def run(
    desk_path: Path,
    *,
    reviewer: str | None = None,
    config: Config | None = None,
    opening: Callable[[Desk], DeskArticle | Imported] | None = None,
    ask_date: bool = True,
    terminal: Told | None = None,
) -> None:
    """Open the desk on the screen, until the reviewer leaves it.

    Args:
        desk_path: the desk file; made where there is none.
        reviewer: who decides; None to ask git or the login.
        config: what this person has set; None for everything as usual.
        opening: hands over the article to review, or what came of importing it, on the desk's own thread, once the
            frame is on the screen; None for the library.
        ask_date: whether to ask for the publication date of an article that is new and has none.
        terminal: what the terminal said of itself, and what was typed meanwhile.

    Raises:
        InputError: a theme, a key or an order in the settings is none; the screen has not opened then.
        FactcheckError: what ended the program, once the terminal is as it was. A bug is raised as it is.
    """
    # What was imported so far stays: to look through it for garbage again and again costs a tenth of the opening.
    gc.freeze()
    desk = DeskThread(desk_path, reviewer=reviewer, config=config)
    glyphs = plain_glyphs(os.environ.get("TERM", ""), sys.__stderr__.encoding if sys.__stderr__ else "utf-8")
    try:
        app = FactcheckApp(desk, opening, ask_date=ask_date, config=config, terminal=terminal, glyphs=glyphs)
        error = app.run()
    finally:
        desk.close()
    if (reason := app.bug or error) is not None:
        raise reason
