"""Who says so, measured on invented articles that were marked by hand first: see gold/README.md."""

import re
from collections import Counter
from pathlib import Path
from typing import NamedTuple

import pytest

from factcheck.extraction import extract

GOLD = Path(__file__).parent / "gold"
ARTICLES = sorted(path.stem for path in GOLD.glob("*.txt"))
KEPT_BACK = {name for name in ARTICLES if name[:2] in ("09", "10", "11", "12", "19", "20", "21")}
MARKED = re.compile(r"\[(?P<words>[^\[\]]+)\]\((?P<claimant>[^()|]*)(?:\|(?P<name>[^()]*))?\)")

SOURCE_RIGHT, RECALL, WRONG_NAMES, TAKEN_FOR_SPEECH = 0.92, 0.65, 0.05, 0.10
"""The bars: right sources among those found, attributions found with the right source, wrong names among those given,
passages in the article's own voice that are given to somebody."""


class Marked(NamedTuple):
    start: int
    end: int
    words: str
    claimant: str | None
    name: str | None


class Answer(NamedTuple):
    gold: Marked
    claimant: str | None
    name: str | None

    @property
    def source_right(self):
        return plain(self.claimant) == plain(self.gold.claimant)

    @property
    def name_wrong(self):
        """A name for somebody else; the surname alone is incomplete, no error."""
        known = self.gold.name or ""
        return bool(self.name) and not (plain(known) or "-").endswith(plain(self.name))


def plain(words):
    """Words as they are compared: an article in front and capitals do not count."""
    return re.sub(r"(?i)^(?:the|a|an) ", "", words or "").lower()


def unmarked(text):
    """The article without its marks, and what they said."""
    pieces, marks, last, length = [], [], 0, 0
    for found in MARKED.finditer(text):
        before = text[last : found.start()]
        start = length + len(before)
        length = start + len(found["words"])
        pieces += [before, found["words"]]
        claimant, name = (found["claimant"].strip() or None), (found["name"] or "").strip() or None
        marks.append(Marked(start, length, found["words"], claimant, name))
        last = found.end()
    return "".join([*pieces, text[last:]]), marks


def overlap(claim, mark):
    return min(claim.end, mark.end) - max(claim.start, mark.start)


def answers(name):
    """What the program says of each marked claim: of its own claim that shares most with it."""
    text, marks = unmarked((GOLD / f"{name}.txt").read_text(encoding="utf-8"))
    claims = extract(text)
    for mark in marks:
        best = max(claims, key=lambda claim: overlap(claim, mark))
        found = overlap(best, mark) > 0
        yield Answer(mark, best.claimant if found else None, best.claimant_name if found else None)


def figures(given):
    """Counts and shares over some answers."""
    said = [answer for answer in given if answer.gold.claimant]
    own = [answer for answer in given if not answer.gold.claimant]
    cued = [answer for answer in said if answer.claimant]
    named = [answer for answer in given if answer.name]
    nameable = [answer for answer in said if answer.gold.name]
    count = Counter(
        right=sum(answer.source_right for answer in cued),
        wrong_names=sum(answer.name_wrong for answer in named),
        names=sum(answer.name == answer.gold.name for answer in nameable),
        taken=sum(bool(answer.claimant) for answer in own),
    )
    return {
        "attributions": len(said),
        "source right": count["right"] / len(cued),
        "recall": count["right"] / len(said),
        "wrong names": count["wrong_names"] / max(1, len(named)),
        "names found": count["names"] / max(1, len(nameable)),
        "own voice taken for speech": count["taken"] / max(1, len(own)),
    }


def told(given):
    """The figures and the errors, to be printed where a test fails."""
    lines = [f"{what}: {figure:.3f}" for what, figure in figures(given).items()]
    for answer in given:
        if not answer.source_right or answer.name_wrong:
            wanted, got = answer.gold[3:], (answer.claimant, answer.name)
            lines.append(f"{answer.gold.words[:60]!r}: {wanted} expected, {got} given")
    return "\n".join(lines)


def test_the_set_is_large_enough():
    marks = [mark for name in ARTICLES for mark in unmarked((GOLD / f"{name}.txt").read_text(encoding="utf-8"))[1]]
    assert len(ARTICLES) >= 21
    assert sum(mark.claimant is not None for mark in marks) >= 300
    assert sum(mark.claimant is None for mark in marks) >= 40


@pytest.mark.parametrize("name", ARTICLES)
def test_every_claimant_marked_is_written_in_its_article(name):
    text, marks = unmarked((GOLD / f"{name}.txt").read_text(encoding="utf-8"))
    assert not set("[]") & set(text)
    assert all(mark.claimant.lower() in text.lower() for mark in marks if mark.claimant)


@pytest.mark.parametrize("names", [sorted(set(ARTICLES) - KEPT_BACK), sorted(KEPT_BACK)], ids=["seen", "kept back"])
def test_most_claims_are_given_to_whoever_makes_them(names):
    given = [answer for name in names for answer in answers(name)]
    measured = figures(given)
    assert measured["source right"] >= SOURCE_RIGHT, told(given)
    assert measured["recall"] >= RECALL, told(given)
    assert measured["wrong names"] <= WRONG_NAMES, told(given)
    assert measured["own voice taken for speech"] <= TAKEN_FOR_SPEECH, told(given)
