"""The review of one article: read it in order, see what can be wrong, and decide with one key."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from textual import on
from textual.containers import Container

from factcheck.errors import FactcheckError
from factcheck.tui import dialogs, keys
from factcheck.tui.actions import ACTIONS
from factcheck.tui.actions.action import Action, ask_until_saved
from factcheck.tui.review import Review, Snapshot, look_at
from factcheck.tui.screens.showing import Showing
from factcheck.tui.widgets.article_pane import ArticlePane
from factcheck.tui.widgets.claim_list import ClaimList
from factcheck.tui.widgets.claim_panel import ClaimPanel
from factcheck.tui.widgets.key_hints import KeyHints
from factcheck.tui.widgets.marking_pane import MarkingPane
from factcheck.tui.widgets.notice import Notice
from factcheck.tui.widgets.scale_bar import ScaleBar
from factcheck.tui.widgets.title_bar import TitleBar

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from textual.app import ComposeResult
    from textual.binding import Binding

    from factcheck.scales import Rating
    from factcheck.store import Desk
    from factcheck.tui.desk_thread import DeskThread
    from factcheck.tui.dialogs.published import Published

WIDE = 100
"""From how many columns on the panes stand side by side."""

_OF_MARKING = frozenset({"mark", "take_words", "leave_words"})
_OF_REVIEW = frozenset({"do", "pane", "back"})
_PANES = ("#article", "#claims", "#claim")


class Opened(NamedTuple):
    """The article that is to be reviewed."""

    article: str
    """Its id or number."""
    is_new: bool = False
    """Whether it came onto the desk by being opened."""
    claim: str = ""
    """Id of the claim to begin at; empty for where the reviewer left off."""


class ReviewScreen(Showing):
    """Three panes side by side, or the article above its claim where the terminal is narrow.

    Args:
        desk: the thread of the desk.
        opening: names the article, once the desk is open; it may put it there first.
        ask_date: whether to ask for the publication date of an article that is new and has none.
    """

    AUTO_FOCUS = None
    BINDINGS = [*keys.MARKING, *keys.REVIEW]  # noqa: RUF012 (Textual declares it as it is)
    CSS_PATH = "review.tcss"

    def __init__(self, desk: DeskThread, opening: Callable[[Desk], Opened], *, ask_date: bool = False) -> None:
        super().__init__(desk)
        self._opening = opening
        self._ask_date = ask_date

    def compose(self) -> ComposeResult:
        """The frame, which is painted before the desk is opened."""
        # Told now, the panes need no second styling when the size of the terminal is announced.
        self.set_class(self.app.size.width >= WIDE, "-wide")
        self.set_class(self.app.size.width < WIDE, "-narrow")
        yield TitleBar("opening …")
        yield Container(id="panes")
        yield KeyHints()

    def on_mount(self) -> None:
        """Begin when the frame is on the screen; with the first screen, the program says when that is."""
        if len(self.app.screen_stack) > 1:
            self.call_after_refresh(self.begin)

    def begin(self) -> None:
        """Open the desk and fill the frame."""
        self.run_worker(self._open())
        self.follow()

    async def _open(self) -> None:
        try:
            is_new, snapshot = await self.desk.run(self._look_at_opened)
        except FactcheckError as error:
            self._give_up(error)
            return
        self.review, self.seen = Review(snapshot), snapshot.version
        with self.app.batch_update():
            await self._fill_frame()
            self.show_article()
        if self._ask_date and is_new and snapshot.article.published_on is None:
            self.in_turn(self._ask_for_date)

    def _look_at_opened(self, desk: Desk) -> tuple[bool, Snapshot]:
        opened = self._opening(desk)
        desk.catch_up(opened.article)
        snapshot = look_at(desk, opened.article)
        return opened.is_new, snapshot._replace(last_claim=opened.claim or snapshot.last_claim)

    async def _fill_frame(self) -> None:
        """Mount what the first frame does not need."""
        panes = (MarkingPane(id="article"), ClaimList(id="claims"), ClaimPanel(id="claim"))
        await self.query_one("#panes").mount(*panes)
        await self.mount(Notice(), after=self.query_one(TitleBar))
        await self.mount(ScaleBar(), before=self.query_one(KeyHints))
        self.query_one(ArticlePane).focus()

    def _give_up(self, error: FactcheckError) -> None:
        if len(self.app.screen_stack) == 1:
            self.app.exit(error)
        else:
            self.say(str(error), severity="error")
            self.dismiss()

    async def _ask_for_date(self) -> None:
        await ask_until_saved(self, dialogs.PublishedDialog, self._save_date)

    async def _save_date(self, published: Published) -> None:
        if published.on is not None:
            await self.desk.run(lambda desk: desk.correct_article(self.article, published_on=published.on))
            await self.look_again()

    # ------------------------------------------------------------ what keys and clicks do

    def do(self, name: str, *given: object) -> None:
        """Take the step of an action of `ACTIONS` when its turn has come; none before the article is there."""
        action, review = ACTIONS[name], self.review
        if review is not None:
            if self.purpose is not None and self.purpose.action != name:
                self.end_marking()
            if isinstance(action, Action):
                self.in_turn(lambda: action.step(self, review, *given), asks=action.asks, writes=action.writes)
            else:
                self.at_once(lambda: action(self, review, *given))

    def action_do(self, name: str, *given: object) -> None:
        """Do what a key stands for."""
        self.do(name, *given)

    def action_mark(self, unit: str, by: int = 1) -> None:
        """Move the cursor with which words are selected."""
        self.query_one(MarkingPane).step(unit, by)

    def action_take_words(self) -> None:
        """Do with the selected words what they are selected for."""
        words = self.query_one(MarkingPane).marked
        if self.purpose is not None and words is not None:
            self.do(self.purpose.action, *words)

    def action_leave_words(self) -> None:
        """Select no words."""
        self.end_marking()

    def action_pane(self) -> None:
        """Focus the next pane."""
        if self.review is None:
            return
        ids = [self.focused is self.query_one(pane) for pane in _PANES]
        following = _PANES[(ids.index(True) + 1) % len(_PANES)] if True in ids else _PANES[0]
        self.set_class(following == "#claims", "-listing")
        self.query_one(following).focus()

    @on(ArticlePane.Picked)
    def _words_picked(self, message: ArticlePane.Picked) -> None:
        self.do("go_to_offset", message.offset)

    @on(ClaimList.Picked)
    def _row_picked(self, message: ClaimList.Picked) -> None:
        self.do("go_to_row", message.index)

    @on(ClaimPanel.Ticked)
    def _detail_picked(self, message: ClaimPanel.Ticked) -> None:
        self.do("tick", message.claim, message.number)

    @on(ScaleBar.Chosen)
    def _rating_picked(self, message: ScaleBar.Chosen) -> None:
        self.do("rate", message.hotkey)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer only the verdicts that the scale has; while words are selected, the keys for that and no others."""
        if action in _OF_MARKING:
            return self.purpose is not None and not set(parameters).intersection(self.purpose.without)
        if action in _OF_REVIEW and self.purpose is not None:
            return False
        if (action, *parameters[:1]) == ("do", "rate"):
            return any(rating.hotkey == parameters[1] for rating in self._ratings)
        return True

    def described(self, binding: Binding) -> Binding:
        """The keys of the scale with the words of its ratings."""
        for rating in self._ratings:
            if binding.id == f"review.rate_{rating.hotkey}":
                return replace(
                    binding,
                    description=f"verdict: {rating.label}",
                    tooltip=f"Verdict {rating.symbol} {rating.label}; then the next unverified claim.",
                )
        return binding

    @property
    def _ratings(self) -> Sequence[Rating]:
        return self.review.snapshot.scale.ratings if self.review is not None else ()

    # ------------------------------------------------------------ leaving

    def action_back(self) -> None:
        """Leave the article, once everything that was asked for before is saved."""
        self.leave(self.app.exit if len(self.app.screen_stack) == 1 else self._return)

    def leave(self, go: Callable[[], object]) -> None:
        """Go when it is its turn; at once while there is nothing that could be lost."""
        if self.review is None:
            go()
        else:
            super().leave(go)

    def _return(self) -> None:
        """Go back to the library, unless the program is to end: what waits for its turn here goes with the screen."""
        if not self.asks:
            self.app.exit()
        elif self.is_current:
            self.dismiss()
