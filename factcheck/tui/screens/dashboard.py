"""The dashboard: what is left on the desk and what was done, as numbers, and as plots where there is room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Static

from factcheck.display import display_safe
from factcheck.errors import FactcheckError
from factcheck.tui import keys
from factcheck.tui.widgets.bar_plot import BarPlot
from factcheck.tui.widgets.count_table import CountTable
from factcheck.tui.widgets.key_hints import KeyHints
from factcheck.tui.widgets.title_bar import TitleBar

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from textual.app import ComposeResult
    from textual.widget import Widget

    from factcheck.models import Count, Figures
    from factcheck.tui.desk_thread import DeskThread

EMPTY = "There is nothing to count yet: no article is on this desk.\n\n{back} goes back to where a file is imported."
_LONGEST = 12
"""So many rows a table has at most; of articles and rules there may be hundreds."""


class DashboardScreen(Screen[None]):
    """Each figure is a table with bars of glyphs; beside it stands a plot, in colours and on wide terminals.

    Args:
        desk: the thread of the desk.
    """

    AUTO_FOCUS = "#figures"
    BINDINGS = keys.DASHBOARD
    CSS_PATH = "dashboard.tcss"

    def __init__(self, desk: DeskThread) -> None:
        super().__init__()
        self.desk = desk

    def compose(self) -> ComposeResult:
        """The frame; the desk fills it."""
        yield TitleBar("counting …")
        yield VerticalScroll(id="figures")
        yield KeyHints()

    def on_screen_resume(self) -> None:
        """Count anew each time."""
        self.run_worker(self._count(), exclusive=True)

    async def _count(self) -> None:
        try:
            figures = await self.desk.run(lambda desk: desk.figures())
        except FactcheckError as error:
            self._say(str(error))
            return
        left = sum(count.count for count in figures.left_by_kind)
        self.query_one(TitleBar).place = f"dashboard · {left} left"
        back = keys.shown(self, "dashboard.back")
        room = self.query_one("#figures", VerticalScroll)
        await room.remove_children()
        await room.mount_all(self._sections(figures) if figures.articles else [_words(EMPTY.format(back=back))])

    def _say(self, words: str) -> None:
        self.query_one(TitleBar).place = "dashboard"
        self.query_one("#figures", VerticalScroll).mount(_words(words))

    def _sections(self, figures: Figures) -> Iterator[Widget]:
        for title, counts, nothing, is_plotted in _figures(figures):
            shown = [count for count in counts if count.count or count.of]
            tables: list[Widget] = [CountTable(title, shown[:_LONGEST], len(shown), nothing)]
            if is_plotted and len(shown) > 1 and not self.app.no_color:
                tables.append(BarPlot(counts))
            yield Horizontal(*tables, classes="section")

    def action_scroll(self, by: int) -> None:
        """Show what is further down, or up."""
        self.query_one("#figures").scroll_relative(y=3 * by, animate=False)

    def action_back(self) -> None:
        """Go back."""
        self.dismiss(None)


def _figures(figures: Figures) -> Iterator[tuple[str, Sequence[Count], str, bool]]:
    """Title, counts, what is said where there are none, and whether they are plotted."""
    yield "Unverified, by time on the desk", figures.left_by_age, "Nothing is left to verify.", True
    yield "Unverified, by article", figures.left_by_article, "Nothing is left to verify.", False
    yield "Unverified, by kind", figures.left_by_kind, "Nothing is left to verify.", False
    yield "Verdicts, last four weeks", figures.verdicts_by_day, "No verdict was given in these weeks.", True
    yield "Ratings", figures.ratings, "No verdict stands.", True
    yield "Verdicts, by reviewer", figures.reviewers, "Nobody has given a verdict.", True
    yield "Leads that wait, by rule", figures.leads_by_rule, "Nothing was noticed.", True


def _words(words: str) -> Static:
    return Static(Content(display_safe(words)), classes="words")
