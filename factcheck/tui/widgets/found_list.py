"""The claims that a search found, one a line."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.content import Content

from factcheck.display import display_safe
from factcheck.tui.marks import TONES, mark_of
from factcheck.tui.widgets.cursor_list import CursorList
from factcheck.tui.widgets.fitting import fit

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from factcheck.models import Found
    from factcheck.scales import Scale

_NAME, _WORD, _DAY = 7, 14, 11
_NARROWEST_WITH_DAY = 60


class FoundList(CursorList):
    """Name, mark, day of the verdict and words of each claim."""

    can_focus = False
    LOOKS: ClassVar[Mapping[str, str]] = {**CursorList.LOOKS, **TONES, "open": "dim", "quiet": "dim"}

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 (Textual's own name for it)
        super().__init__(id=id)
        self.found: Sequence[Found] = ()
        """What is listed."""
        self._scale: Scale | None = None

    @property
    def current(self) -> Found | None:
        """The claim under the cursor; None where none is listed."""
        return self.found[self.cursor] if self.found else None

    def show(self, found: Sequence[Found], scale: Scale | None, *, cursor: int = 0) -> None:
        """List other claims; the scale may be None where there are none."""
        self.found, self._scale = found, scale
        self.rows_changed(cursor)

    def row_count(self) -> int:
        """How many claims were found."""
        return len(self.found)

    def row(self, index: int, width: int) -> Iterator[tuple[str, str]]:
        """One claim, fitted to the width."""
        one = self.found[index]
        if self._scale is None:
            return
        mark = mark_of(one.line, self._scale)
        day = f"{(one.at or '')[:10]:<{_DAY}}" if width >= _NARROWEST_WITH_DAY else ""
        yield fit(one.name, _NAME), "quiet"
        yield fit(f"{mark.glyph} {mark.word}", _WORD), mark.tone
        yield day, "quiet"
        yield fit(_on_one_line(one.line.text), width - _NAME - _WORD - len(day)), ""


def told(one: Found) -> Content:
    """A claim in full: where it stands, whose verdict it has, and where the words were found."""
    verdict = f" · {one.line.rating} by {one.reviewer}, {(one.at or '')[:10]}" if one.reviewer else ""
    about = f"{one.name} · {one.line.state.value}{verdict} · {_on_one_line(one.article_title)}"
    beside = f"\n{one.found_in}: {_on_one_line(one.words)}" if one.words else ""
    return Content.assemble((display_safe(about), "dim"), "\n", _on_one_line(one.line.text), (beside, "italic"))


def _on_one_line(words: str) -> str:
    return " ".join(display_safe(words).split())
