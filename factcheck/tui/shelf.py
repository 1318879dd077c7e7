"""The articles that the library lists: which of them, and in what order."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, NamedTuple, Self

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from factcheck.models import ArticleLine


class Order(NamedTuple):
    """One way of sorting; articles that it cannot tell apart stay as last touched."""

    word: str
    key: Callable[[ArticleLine], Any]
    falls: bool = True
    """Whether the greatest comes first."""


ORDERS = (
    Order("last touched", lambda line: line.touched_at),
    Order("most left", lambda line: line.progress.unverified),
    Order("most leads", lambda line: line.progress.leads),
    Order("title", lambda line: line.title.casefold(), falls=False),
    Order("newest published", lambda line: str(line.published_on or "")),
)
"""Every order, in which a key goes through them."""


@dataclass(frozen=True)
class Shelf:
    """What the desk holds, and what of it is wanted."""

    held: Sequence[ArticleLine] = ()
    """Every article, last touched first."""
    archived: bool = False
    """Whether the archive is listed, in place of what is at hand."""
    sought: str = ""
    """Words that each must be found in the title, publication or number of an article."""
    order: Order = ORDERS[0]

    @property
    def at_hand(self) -> list[ArticleLine]:
        """The articles among which is sought."""
        return [line for line in self.held if line.archived is self.archived]

    @property
    def listed(self) -> list[ArticleLine]:
        """The articles to list, in order."""
        words = self.sought.casefold().split()
        found = [line for line in self.at_hand if all(word in _findable(line) for word in words)]
        return sorted(found, key=self.order.key, reverse=self.order.falls)

    @property
    def said(self) -> str:
        """What is listed, in words: ``only “moon” · by title · 2 articles · 7 left``."""
        listed = self.listed
        return " · ".join(
            filter(
                None,
                (
                    "archive" if self.archived else "",
                    f"only “{self.sought.strip()}”" if self.sought.strip() else "",
                    f"by {self.order.word}" if self.order is not ORDERS[0] else "",
                    f"{len(listed)} article{'' if len(listed) == 1 else 's'}",
                    f"{sum(line.progress.unverified for line in listed)} left",
                ),
            )
        )

    @property
    def nothing(self) -> str:
        """Why nothing is listed, and the key that changes it; empty where something is."""
        if self.listed:
            return ""
        if self.at_hand:
            return f"No title, publication or number has “{self.sought.strip()}” in it.\n\nesc lists all again."
        if self.archived:
            return "Nothing is archived.\n\nA goes back; a archives the article at the cursor."
        if self.held:
            return "Every article is archived.\n\nA shows the archive; i imports a file."
        return EMPTY

    def sorted_next(self) -> Self:
        """The same in the next order."""
        return replace(self, order=ORDERS[(ORDERS.index(self.order) + 1) % len(ORDERS)])


EMPTY = (
    "No article is on this desk yet.\n\n"
    "enter opens the example that comes with the program.\n\n"
    "i imports a file of yours; so does `factcheck review FILE` in the shell."
)
"""What stands where articles will stand."""


def _findable(line: ArticleLine) -> str:
    return f"{line.number} {line.title} {line.publication or ''}".casefold()
