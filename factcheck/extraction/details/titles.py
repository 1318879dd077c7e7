"""Titles and roles: "acting NASA Administrator", "Roscosmos chief", "minister of transport"."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from factcheck.extraction.details import name_words as lists
from factcheck.extraction.words import CLASSES, VERB_FORMS

if TYPE_CHECKING:
    from factcheck.extraction.details.capitals import Words

_ADDRESSES = lists.HONORIFICS - lists.IN_NAMES
_MOST_WORDS = 8
"""Words that lead up to a role, at most."""
_ROLE_WORDS = lists.ROLES | lists.ROLE_LEADS


@lru_cache(maxsize=65536)
def is_role(small: str) -> bool:
    """Whether a word in lower case is a role: "chief", "vice-president", "ex-mayor", "editor-in-chief"."""
    return small in lists.ROLES or ("-" in small and small.rpartition("-")[2] in lists.ROLES)


@lru_cache(maxsize=65536)
def may_begin_title(small: str) -> bool:
    """Whether a title can begin with a word in lower case."""
    return small in _ROLE_WORDS or ("-" in small and is_role(small))


def may_hold_title(words: Words) -> bool:
    """Whether any of the words is a role or a form of address, without which there is no title."""
    return any(map(is_role, words.small)) or not _ADDRESSES.isdisjoint(words.words)


def title_end(words: Words, place: int) -> int:
    """Where the title that begins with this word ends (the place after its last word); ``place`` itself for none.

    A title is a role with the words that lead up to it and the name that owns it. A role alone counts where it is said
    of somebody: a name follows or comes before with a comma, it has a state ("former"), or it is written as a name.
    """
    body = _past_leads(words, place)
    owner = _past_owner(words, body)
    last = _last_role(words, owner)
    if last < 0 and body > place and is_role(words.small[body - 1]):
        owner, last = body, body - 1
    if last < 0 or is_surname(words, body, last) or not _is_title(words, place, body, owner, last):
        return place
    return _past_office(words, last)


def _past_leads(words: Words, place: int) -> int:
    longest = place + _MOST_WORDS
    while (
        place < longest
        and words.small_at(place) in lists.ROLE_LEADS
        and not words.is_large(place)
        and words.adjacent(place)
        and (may_begin_title(words.small[place + 1]) or _leads_on(words, place))
    ):
        place += 1
    return place


def _leads_on(words: Words, place: int) -> bool:
    """Whether the name after this word may own a role ("acting NASA Administrator"); not in "executive Tim Cook"."""
    small = words.small[place]
    return words.large[place + 1] and (small not in lists.ROLES or small in lists.ROLE_STATES)


def _past_owner(words: Words, place: int) -> int:
    """Past the name that owns the role, as far as the role itself."""
    while words.is_large(place) and words.adjacent(place) and not _belongs_to_role(words, place):
        place += 1
    return place


def _belongs_to_role(words: Words, place: int) -> bool:
    return may_begin_title(words.small_at(place)) or (place < len(words) and words.words[place] in _ADDRESSES)


def _last_role(words: Words, place: int) -> int:
    """The last role in a row of roles and words that lead up to them; -1 where there is none."""
    last, longest = -1, place + _MOST_WORDS
    while place < longest and _belongs_to_role(words, place):
        if is_role(words.small[place]) or words.words[place] in _ADDRESSES:
            last = place
        if not words.adjacent(place):
            break
        place += 1
    return last


def is_surname(words: Words, body: int, last: int) -> bool:
    """Whether a role is a surname ("Stephen King") or part of a longer name ("General Motors")."""
    if not words.large[last]:
        return False
    rest = last
    while rest < last + _MOST_WORDS and words.runs_on(rest):
        rest += 1
    if rest > last and words.words[rest] in lists.ORGANISATION_ENDS:
        return True
    if owns_organisation(words, last + 1):
        return True
    first = words.words[body]
    return (
        words.small[last] in lists.SURNAMES_TOO and last > body and not first.isupper() and first not in lists.DEMONYMS
    )


def owns_organisation(words: Words, place: int) -> bool:
    """Whether a possessive goes on to the end of an organisation: "Prosecutor General's Office"."""
    if not 0 < place < len(words):
        return False
    gap = words.text[words.ends[place - 1] : words.starts[place]]
    return gap in {"'s ", "’s "} and words.large[place] and words.words[place] in lists.ORGANISATION_ENDS


def _is_title(words: Words, place: int, body: int, owner: int, last: int) -> bool:
    if words.large[last] or words.runs_on(last) or lists.ROLE_STATES.intersection(words.small[place:body]):
        return True
    if owner > body:
        return words.small[last] not in lists.ADJECTIVES_TOO or _is_followed_by_clause(words, last)
    if words.small_at(last + 1) == "of" and any(words.large[last + 2 : last + 4]):
        return True
    return _is_said_of_name(words, place, last)


def _is_said_of_name(words: Words, place: int, last: int) -> bool:
    """Russia's president; Smith, a spokesman; not "Ford's chief rival"."""
    if not _is_followed_by_clause(words, last):
        return False
    name = place - 1 if words.small_at(place - 1) not in {"a", "an", "the"} else place - 2
    if name < 0 or not words.large[name]:
        return False
    gap = words.text[words.ends[name] : words.starts[name + 1]]
    return gap == ", " or (gap in {"'s ", "’s "} and name == place - 1)


def _is_followed_by_clause(words: Words, last: int) -> bool:
    """Whether a verb, a small word or a stop follows, and no noun that the role could describe."""
    follower = words.small_at(last + 1)
    return not words.adjacent(last) or follower in CLASSES or follower in VERB_FORMS


def _past_office(words: Words, last: int) -> int:
    """Past "of State" in "Secretary of State", "of transport" in "minister of transport"."""
    if words.small_at(last + 1) != "of" or last + 2 >= len(words):
        return last + 1
    office = words.words[last + 2]
    return last + 3 if office in lists.OFFICES_OF else last + 1
