"""The ratings on offer, each with the key that gives it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual.content import Content
from textual.message import Message
from textual.reactive import reactive
from textual.style import Style
from textual.widget import Widget

from factcheck.display import display_safe
from factcheck.tui.marks import TONES, tone_of

if TYPE_CHECKING:
    from textual.events import Click

    from factcheck.scales import Rating, Scale


class ScaleBar(Widget):
    """Hotkey, glyph and word of each rating; the words go where they do not fit."""

    DEFAULT_CSS = """
    ScaleBar { height: 1; padding: 0 1; }
    """

    scale: reactive[Scale | None] = reactive(None)
    """The scale; None until the desk is open."""

    instead: reactive[str] = reactive("")
    """What stands there while no rating can be given."""

    @dataclass
    class Chosen(Message):
        """A rating was clicked."""

        hotkey: str
        """Its hotkey on the scale."""

    def render(self) -> Content:
        """The longest form that fits."""
        if self.instead:
            return Content.styled(self.instead, "bold")
        if self.scale is None:
            return Content("")
        ratings = self.scale.ratings
        full = Content("  ").join([self._rating(rating, f" {display_safe(rating.label)}") for rating in ratings])
        titled = Content.assemble(("Verdict  ", "dim"), full)
        short = Content("  ").join([self._rating(rating, "") for rating in ratings])
        return next((form for form in (titled, full) if form.cell_length <= self.size.width), short)

    def _rating(self, rating: Rating, word: str) -> Content:
        colour = TONES[tone_of(rating.colour)]
        rated = Content.assemble((rating.hotkey, "bold"), " ", (f"{display_safe(rating.symbol)}{word}", colour))
        return rated.stylize(Style.from_meta({"hotkey": rating.hotkey}))

    def on_click(self, event: Click) -> None:
        """Say which rating was clicked."""
        hotkey = event.style.meta.get("hotkey")
        if hotkey is not None:
            self.post_message(self.Chosen(hotkey))
