"""Lists that follow a whole and name its parts without "of": *has 19 members, eleven women and nine men*.

A list behind a comma may as well go on with other things (*4 dogs, 3 cats and 2 birds*). It is one of parts where the
whole is known and the list closes again, where its nouns are kinds of one sort, or where it has no nouns of its own.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factcheck.extraction.patterns import Pattern
from factcheck.leads.figures import ANY

if TYPE_CHECKING:
    from collections.abc import Sequence

_SORTS = (
    frozenset("women men male female males females".split()),  # noqa: SIM905 - read as one line, as all of these
    frozenset("boys girls".split()),  # noqa: SIM905
    frozenset("adults children minors teenagers pensioners juveniles babies seniors calves cubs chicks".split()),  # noqa: SIM905
    frozenset("gold golds silver silvers bronze bronzes".split()),  # noqa: SIM905
    frozenset("conservatives liberals democrats republicans independents socialists greens nationalists".split()),  # noqa: SIM905
    frozenset("wins losses draws defeats victories ties".split()),  # noqa: SIM905
    frozenset("civilians soldiers police policemen officers troops militants rebels".split()),  # noqa: SIM905
    frozenset("dead killed injured wounded missing unhurt".split()),  # noqa: SIM905
)
"""Kinds of which nobody and nothing is two at a time."""
_GENERAL = Pattern(
    r"\b(?:people|persons|members|seats|victims|passengers|hostages|refugees|migrants|workers|employees|staff|players|candidates|"
    r"jurors|suspects|prisoners|inmates|residents|judges|teachers|doctors|nurses|detainees|survivors|defendants|athletes|"
    r"recruits|graduates|directors|deputies|lawmakers|legislators|MPs|senators|council(?:l)?ors|ministers|delegates|participants|"
    r"patients|actors|dancers|musicians|singers|volunteers|tourists|climbers|astronauts|crew|pupils|students|casualties|"
    r"children|dead|deaths|medals|games|matches|guests|applicants|villagers|protesters|demonstrators|officials|"
    r"officers|recruits|scientists|experts|scholars|artists|writers|trainees|apprentices|finalists|contestants|runners|swimmers|cyclists)\b",
    re.IGNORECASE,
)
"""Nouns of wholes whose parts are kinds of people, or of medals and matches."""
_PREPOSITION = Pattern(r"\s*(?P<word>from|in|on|for|at|by|to|against|with)\b", re.IGNORECASE)
_MANNER = Pattern(r"\s*(?:[a-z]+ly|badly)\b")
_OF_THEM = Pattern(r"\s*of\s+(?:them|whom|which)\b")
_NOUN = Pattern(r"\s*(?:(?P<name>[A-Z][\w’'-]+)|(?P<kind>[a-z-]+))")
_DEFINITE = Pattern(r"\b(?:the|its|their|his|her|all|those|these)\s+\Z", re.IGNORECASE)
_NOUNS_ONLY = Pattern(r"(?:\s+[\w’'-]+)?\s+(?:[\w’'-]+s|people|men|women|children|staff|crew)[\s,(—–-]*\Z")
_CLOSES = Pattern(r"\s*[,)—–]")


def are_parts(before: str, between: str, items: Sequence[str], after: str) -> bool:
    """Whether a list gives the parts of the whole in front of it.

    Args:
        before: the words before the whole.
        between: those from the whole to the list.
        items: what follows each figure of the list, up to the next.
        after: what follows the list.
    """
    nouns = [_OF_THEM.sub("", item, count=1) if _OF_THEM.match(item) else item for item in items]
    if any(re.search(ANY, item) for item in items):
        return False
    is_told = nouns != list(items) or _GENERAL.search(between) is not None
    known = _DEFINITE.search(before) and _NOUNS_ONLY.match(between) and _CLOSES.match(after)
    return (
        bool(known and _GENERAL.search(between))
        or (is_told and _are_kinds(between, nouns))
        or _have_no_nouns(between, nouns)
    )


def _are_kinds(between: str, items: Sequence[str]) -> bool:
    """Eleven women and nine men; 8 Israelis and 6 Palestinians."""
    first = [match for item in items if (match := _NOUN.match(item))]
    if len(first) < len(items):
        return False
    if all(match["name"] for match in first):
        return len({match["name"] for match in first}) == len(items)
    kinds = {(match["kind"] or match["name"]).lower() for match in first}
    sort = next((sort for sort in _SORTS if kinds <= sort), None)
    return sort is not None and len(kinds) == len(items) and not _are_of(sort, between)


def _are_of(sort: frozenset[str], between: str) -> bool:
    """Whether the whole is of people itself, beside whom there are others: five children, three men and four women."""
    words = set(re.findall(r"[a-z]+", between.lower()))
    return bool(words & sort) or (bool(words & {"children"}) and "men" in sort)


def _have_no_nouns(between: str, items: Sequence[str]) -> bool:
    """Seven from Europe and five from Asia; five badly and five lightly."""
    if all(_MANNER.match(item) for item in items):
        return True
    words = {match["word"].lower() if (match := _PREPOSITION.match(item)) else "" for item in items}
    return len(words) == 1 and words != {""} and not re.search(rf"\b{words.pop()}\b", between, re.IGNORECASE)
