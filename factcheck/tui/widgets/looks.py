"""Named looks for what a widget draws itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.scroll_view import ScrollView
from textual.style import Style

if TYPE_CHECKING:
    from collections.abc import Mapping

    from rich.style import Style as RichStyle


class LookingView(ScrollView, can_focus=True, inherit_bindings=False):
    """A view that draws its own lines, in looks laid over each other.

    Looks are styles in the words of Textual (``bold $text-warning on $primary-muted``). They are no component classes:
    each of those costs as much as a widget at every change of style, which the first frame would wait for.
    """

    LOOKS: ClassVar[Mapping[str, str]] = {}
    """Style of each look, by name."""
    LOOKS_WITHOUT_COLOUR: ClassVar[Mapping[str, str]] = {}
    """What looks that live by colour alone become where there is none."""

    _mixed: dict[tuple[str, ...], RichStyle] | None = None

    def look(self, *names: str) -> RichStyle:
        """The style of some looks over that of the widget, the last one uppermost; unknown ones look like nothing."""
        if self._mixed is None:
            self._mixed = {}
        if names not in self._mixed:
            looks = {**self.LOOKS, **(self.LOOKS_WITHOUT_COLOUR if self.app.no_color else {})}
            style = self.visual_style
            for name in names:
                style += Style.parse(looks.get(name, ""))
            self._mixed[names] = style.rich_style
        return self._mixed[names]

    def notify_style_update(self) -> None:
        """Forget looks that were mixed with other colours."""
        super().notify_style_update()
        self._mixed = None
