"""Counts as a plot. Only the dashboard imports this: plotext is not loaded before it is opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual_plotext import PlotextPlot

from factcheck.display import display_safe

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.models import Count

_LONGEST_LABEL = 16
_MANY = 8
_WIDTH = 0.6
"""Of a bar, in shares of the room for one."""


class BarPlot(PlotextPlot):
    """One bar a count; it stands beside a table that says the same in numbers.

    Args:
        counts: what is drawn, in order; where they are many, only some are labelled, by their ends.
    """

    def __init__(self, counts: Sequence[Count]) -> None:
        super().__init__()
        self._counts = counts

    def on_mount(self) -> None:
        """Draw."""
        names = [count.name for count in self._counts]
        every = 1 + (len(names) - 1) // _MANY
        # A bar of nothing is drawn as a little something.
        bars = [(float(place), count.count) for place, count in enumerate(self._counts) if count.count]
        most = max((count for _, count in bars), default=0)
        plot = self.plt
        plot.bar([place for place, _ in bars], [count for _, count in bars], width=_WIDTH / _apart(bars))
        plot.xlim(-0.5, len(names) - 0.5)
        plot.ylim(0, most)
        plot.xticks(
            [float(place) for place in range(0, len(names), every)],
            [_label(name, every > 1) for name in names[::every]],
        )
        plot.yticks([0.0, float(most)], ["0", str(most)])
        plot.xaxes(True, False)
        plot.yaxes(True, False)


def _apart(bars: Sequence[tuple[float, int]]) -> float:
    """How far apart bars stand on the average, which plotext takes for the room of one."""
    return (bars[-1][0] - bars[0][0]) / (len(bars) - 1) if len(bars) > 1 else 1.0


def _label(name: str, is_day: bool) -> str:
    """The name, or of a day its month and day."""
    words = " ".join(display_safe(name[5:] if is_day else name).split())
    return words if len(words) <= _LONGEST_LABEL else f"{words[: _LONGEST_LABEL - 1]}…"
