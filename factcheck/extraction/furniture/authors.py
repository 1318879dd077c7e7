"""Notes on whoever wrote the article: known by a trade, or by a name that stands in the byline."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.extraction.furniture.cue_words import JOB, NAME
from factcheck.extraction.patterns import Pattern

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from factcheck.extraction.furniture.page import Paragraph

AUTHOR = Pattern(
    rf"(?P<name>{NAME})(?:,[^,]{{2,60}},)?\s(?:(?:covers|writes|reports|has written|has reported)\s(?:about|on|"
    rf"for)\b|covers\b"
    r"|(?:is|has been|joined|works|has covered|speciali[sz]es|leads)\b"
    rf"(?=.{{0,160}}(?:\b(?i:{JOB})\b|\b(?:covers|covering|based in|writes|reports|our)\b)))"
)
"""What an author's note begins with; told from the article by a name that the article does not mention."""
AUTHOR_REACHED = Pattern(r"@\w|\b(?:[Ff]ollow|covers|covering|writes about|joined)\b")
NEWS = Pattern(r"\b(?:said|told|according to)\b|\b(?:on|last|late|early) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b")
"""What no author's note says."""
PUBLISHER = Pattern(
    r"(?P<name>(?:[A-Z][\w’'&.-]*\s){1,6})(?:is|are) (?:an? |the |one of the )(?:[\w’'-]+ ){0,5}(?:newsrooms?|"
    r"news (?:site|"
    r"organi[sz]ation|outlet|service|agency|publisher|provider)|publication|newspaper|magazine|publisher|"
    r"providers? of news)\b"
)
"""What a note about the publisher begins with; told from the article as an author's note is."""
_SIGNED = Pattern(r"[A-Z][\w'’-]+(?:\s(?:[A-Z]\.|[A-Z][\w'’-]+|de|da|van|von|bin|al)){0,2}\s[A-Z][\w'’-]+")
_TELLS = Pattern(
    r"\s(?:is|was|has|covers|writes|reports|reported|works|worked|joined|lives|can be|does not|did not|teaches|studies|"
    r"edits|leads|speciali[sz]es|contributed|holds|received|began|started|grew up)\b"
)
_TITLES = ("Mr.", "Mr", "Mrs.", "Mrs", "Ms.", "Ms", "Dr.", "Dr", "Professor")
_NOT_A_NAME = frozenset(
    ("by", "staff", "reporter", "correspondent", "editor", "writer", "local", "news", "published", "updated", "posted")
)


def author_note(paragraph: Paragraph, paragraphs: Sequence[Paragraph]) -> str | None:
    """Why a paragraph is a note on somebody who writes for a living and whom the article does not mention."""
    found = AUTHOR.match(paragraph.words)
    if not found or paragraph.size > 60 or NEWS.search(paragraph.words):
        return None
    reached = AUTHOR_REACHED.search(paragraph.words)
    name = found["name"] if reached else found["name"].split()[-1]
    article = (other.words for other in paragraphs if other is not paragraph and other.reason is None)
    return None if any(name in words for words in article) else "an author's note"


def publisher_note(paragraph: Paragraph, paragraphs: Sequence[Paragraph]) -> str | None:
    """Why a paragraph is a note on the publisher: a newsroom or paper that the article does not mention."""
    found = PUBLISHER.match(paragraph.words)
    if not found or paragraph.size > 60 or NEWS.search(paragraph.words):
        return None
    name = found["name"].strip().removeprefix("The ")
    article = (other.words for other in paragraphs if other is not paragraph and other.reason is None)
    return None if any(name in words for words in article) else "a note on the publisher"


def names_in(bylines: Iterable[str]) -> frozenset[str]:
    """The names of two words or more in bylines, and the last of them with a title, as running text has them."""
    found = (name for byline in bylines for name in _SIGNED.findall(byline.removeprefix("By ").removeprefix("BY ")))
    kept = (name for name in found if _NOT_A_NAME.isdisjoint(name.lower().split()))
    names = {name.title() if name.isupper() else name for name in kept}
    return frozenset(names | {f"{title} {name.split()[-1]}" for name in names for title in _TITLES})


def note_on_author(paragraph: Paragraph, authors: Collection[str]) -> str | None:
    """Why a paragraph is about somebody who signed the article: it has the name alone, or begins with it."""
    if paragraph.size > 60 or NEWS.search(paragraph.words) or any(mark in paragraph.words for mark in '“"'):
        return None
    for name in authors:
        after = paragraph.words.removeprefix(name)
        if after != paragraph.words and not after[:1].isalnum():
            label = not after[1:2].islower() and len(after.split()) <= 6
            return "about the author, who is named in the byline" if label or _TELLS.match(after) else None
    return None
