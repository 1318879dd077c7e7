"""One of several sources, to be opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.tui.dialogs.dialog import Dialog
from factcheck.tui.widgets.choice import Choice, Option

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from textual.widget import Widget


class AddressDialog(Dialog[str]):
    """Asks which address is meant."""

    def __init__(self, addresses: Sequence[str]) -> None:
        super().__init__("Open which source?")
        self._addresses = addresses

    def fields(self) -> Iterator[Widget]:
        """The addresses, each with a digit that chooses it."""
        options = [Option(one, f"{one}\n", str(number)) for number, one in enumerate(self._addresses[:9], 1)]
        yield Choice(options, self._addresses[0], id="address")

    def answer(self) -> str | None:
        """The address that is chosen."""
        return self.chosen("address")

    def hint(self) -> str:
        """The keys, in words."""
        return f"enter opens it · digits and arrows choose · {self.key('cancel')} leaves"
