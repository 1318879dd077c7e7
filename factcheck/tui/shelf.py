"""The articles that the library lists: which of them, and in what order."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple, Self

from factcheck.errors import InputError

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


def order_named(word: str | None) -> Order:
    """The order of a setting, by its word; the first for None.

    Raises:
        InputError: there is no such order.
    """
    for order in ORDERS:
        if word in (None, order.word):
            return order
    words = ", ".join(order.word for order in ORDERS)
    raise InputError(f"sort in your settings: there is no {word!r}; choose one of {words}")


class Shelf(NamedTuple):
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

    def nothing(self, key: Callable[[str], str]) -> str:
        """Why nothing is listed, and the key that changes it; empty where something is.

        Args:
            key: the key of the library that does something, by its name.
        """
        if self.listed:
            return ""
        if self.at_hand:
            sought = self.sought.strip()
            return f"No title, publication or number has “{sought}” in it.\n\n{key('leave_seek')} lists all again."
        if self.archived:
            turning = f"{key('show_archive')} goes back; {key('archive')} archives the article at the cursor."
            return f"Nothing is archived.\n\n{turning}"
        if self.held:
            ways = f"{key('show_archive')} shows the archive; {key('import')} imports a file."
            return f"Every article is archived.\n\n{ways}"
        return (
            "No article is on this desk yet.\n\n"
            f"{key('review')} opens the example that comes with the program.\n\n"
            f"{key('import')} imports a file of yours; so does `factcheck review FILE` in the shell."
        )

    def sorted_next(self) -> Self:
        """The same in the next order."""
        return self._replace(order=ORDERS[(ORDERS.index(self.order) + 1) % len(ORDERS)])


def _findable(line: ArticleLine) -> str:
    return f"{line.number} {line.title} {line.publication or ''}".casefold()
