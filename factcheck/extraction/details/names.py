"""Names of people, organisations and places, and the titles beside them.

Rules, no gazetteer: a name is a run of words written as names; its own words and its neighbours say what it names.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from factcheck.extraction.details import name_words as lists
from factcheck.extraction.details.titles import may_begin_title, may_hold_title, owns_organisation, title_end
from factcheck.extraction.patterns import Pattern
from factcheck.extraction.words import CLASSES
from factcheck.models import DetailKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.extraction.details.capitals import Words

_NO_MODEL = Pattern(r"[.,]?[0-9%]|\s?%|\s(?:[a-z]+s|percent|people|million|billion|thousand|hundred)\b")
_MANY_FIELDS = frozenset(
    ["Department", "Ministry", "Office", "Bureau", "Committee", "Commission", "Directorate", "Division"]
)
_INVOLVED = frozenset(
    ["share", "shares", "stake", "stakes", "interest", "invest", "invested", "investment", "role", "part", "believe"]
)


class Named(NamedTuple):
    """A name or a title in the text."""

    start: int
    """Offset of its first code point in the text."""
    end: int
    kind: DetailKind
    """Name, organisation, place or title."""


def find_names(words: Words) -> Iterator[Named]:
    """The names and titles among words whose capitals are settled, in order."""
    past, titled = 0, -1
    titles = may_hold_title(words)
    for place, small in enumerate(words.small):
        if place < past or not (words.large[place] or may_begin_title(small)):
            continue
        end = title_end(words, place) if titles else place
        if end > place:
            yield Named(words.starts[place], words.ends[end - 1], DetailKind.TITLE)
            past, titled = end, end if words.adjacent(end - 1) else -1
        elif words.large[place]:
            end = _name_end(words, place)
            kind = _kind(words, place, end, titled=place == titled)
            if kind is DetailKind.NAME and end - place > 2 and " ".join(words.words[place : place + 2]) in lists.PLACES:
                end, kind = place + 2, DetailKind.PLACE
            yield Named(words.starts[place], words.ends[end - 1], kind)
            past = end


def _name_end(words: Words, place: int) -> int:
    """Past the run of words written as names, with the small words that belong inside."""
    end = place + 1
    while end < len(words) and (step := _step(words, place, end)):
        end += step
    return end


def _step(words: Words, first: int, end: int) -> int:
    """How many words more belong to the name: none where it ends."""
    if not words.adjacent(end - 1):
        return int(owns_organisation(words, end))
    here, small = words.words[end], words.small[end]
    if words.large[end]:
        return 1
    if here == "&" or small in lists.PARTICLES:
        return _step_past_particles(words, end)
    if small in {"of", "for"} and words.words[end - 1] in lists.ORGANISATION_HEADS:
        return _step_past_of(words, end)
    if small == "and":
        return 2 if words.runs_on(end) and _is_double(words, first, end) else 0
    return int(here.isdigit() and len(here) <= 4 and words.is_free(end) and not _NO_MODEL.match(words.after(end, 20)))


def _step_past_particles(words: Words, end: int) -> int:
    """Charles de Gaulle, Ursula von der Leyen, Johnson & Johnson."""
    rest = end
    while words.small_at(rest + 1) in lists.PARTICLES and rest < end + 2:
        rest += 1
    return rest - end + 2 if words.runs_on(rest) else 0


def _is_double(words: Words, first: int, end: int) -> bool:
    """Whether "and" joins parts of one name: Department of Health and Human Services, Food and Drug Administration."""
    rest = end + 1
    while words.runs_on(rest):
        rest += 1
    if "of" in words.small[first:end]:
        return words.words[first] in _MANY_FIELDS and words.words[rest] not in lists.ORGANISATION_HEADS
    alone = end == first + 1 and words.small_at(first - 1) == "the"
    return alone and rest > end + 1 and words.words[rest] in lists.ORGANISATION_ENDS


def _step_past_of(words: Words, end: int) -> int:
    if words.runs_on(end):
        return 2
    return 3 if words.small_at(end + 1) == "the" and words.is_large(end + 2) else 0


def _kind(words: Words, place: int, end: int, *, titled: bool) -> DetailKind:
    parts = [word.rstrip(".") for word in words.words[place:end]]
    whole = words.text[words.starts[place] : words.ends[end - 1]]
    if whole in lists.PLACES or whole.title() in lists.PLACES or (len(parts) == 1 and parts[0] in lists.DEMONYMS):
        return DetailKind.PLACE
    if titled or parts[0] in lists.IN_NAMES:
        return DetailKind.NAME
    if _is_organisation(words, parts):
        return DetailKind.ORGANISATION
    return DetailKind.PLACE if _is_place(words, place, end, parts) else DetailKind.NAME


def _is_organisation(words: Words, parts: list[str]) -> bool:
    if parts[-1] in lists.ORGANISATION_ENDS or (len(parts) == 1 and words.owns_people(parts[0])):
        return True
    if "of" in parts[1:-1]:
        return not lists.ORGANISATION_HEADS.isdisjoint(parts[: parts.index("of", 1)])
    letters = parts[0].replace(".", "").replace("&", "")
    return len(parts) == 1 and letters.isalpha() and letters.isupper() and 2 <= len(letters) <= 7


def _is_place(words: Words, place: int, end: int, parts: list[str]) -> bool:
    if len(parts) > 1 and (parts[-1] in lists.PLACE_ENDS or (parts[0] in lists.PLACE_STARTS and parts[1] != "of")):
        return True
    if len(parts) < 3 and words.after(end - 1, 2) == ", " and end < len(words) and words.words[end] in lists.PLACES:
        return True
    if words.small_at(place - 1) not in {"in", "near"} or not words.adjacent(place - 1) or len(parts) > 2:
        return False
    plain = parts[0][1:].islower() and words.small_at(place - 2) not in _INVOLVED
    return (
        plain
        and words.after(end - 1, 1) not in {"'", "’"}
        and (not words.adjacent(end - 1) or words.small[end] in CLASSES)
    )
