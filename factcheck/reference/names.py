"""Names that are names no more: of countries, cities, companies and agencies, looked up by how a text spells them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date


@dataclass(frozen=True, slots=True)
class Naming:
    """One time in which something bore a name."""

    name: str
    aliases: tuple[str, ...]
    """Other spellings."""
    kind: str
    """What bore it: country, city, company, agency, organisation, team or base."""
    start: date | None
    """The first day; None where it does not matter, for it was long ago."""
    end: date | None
    """The last day, or one that is surely not before it; None while it is the name."""
    successor: str
    """What is there instead, as it stands in a sentence: ``the Czech Republic and Slovakia``."""
    unless: tuple[str, ...]
    """Words that say that something else of that name is meant."""
    as_of: date
    """The day on which the row was last known to be true."""
    source: str
    """URL of the source."""


class Names:
    """Namings, ready to be asked for by what an article writes."""

    def __init__(self, namings: Iterable[Naming]) -> None:
        self.namings = tuple(namings)
        """Every naming, in the order of the table."""
        self._spelt: dict[str, tuple[Naming, ...]] = {}
        self._by_first_word: dict[str, list[str]] = {}
        for naming in self.namings:
            for spelling in (naming.name, *naming.aliases):
                self._spelt[spelling] = (*self._spelt.get(spelling, ()), naming)
        for spelling in sorted(self._spelt, key=len, reverse=True):
            self._by_first_word.setdefault(spelling.split()[0].strip(".,"), []).append(spelling)

    def named(self, words: str) -> tuple[Naming, ...]:
        """What bore a name, however its letters are capitalised."""
        sought = words.casefold().removeprefix("the ")
        return next((namings for spelt, namings in self._spelt.items() if spelt.casefold() == sought), ())

    def spelt_at(self, text: str, start: int, first_word: str) -> tuple[str, tuple[Naming, ...]]:
        """The longest spelling that begins at an offset of a text with ``first_word``, and what bore it; or nothing."""
        for spelling in self._by_first_word.get(first_word, ()):
            if (
                text.startswith(spelling, start)
                and not text[start + len(spelling) : start + len(spelling) + 1].isalnum()
            ):
                return spelling, self._spelt[spelling]
        return "", ()
