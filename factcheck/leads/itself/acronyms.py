"""Rules that hold acronyms against what they are said to stand for."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from factcheck.extraction.details import name_words as lists
from factcheck.extraction.patterns import Pattern
from factcheck.leads.rule import Facts, Family, Finding, rule
from factcheck.models import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.leads.context import Context

_ACRONYM = r"(?:[A-Z]\.){2,7}|[A-Z]{2,7}"
_BEHIND = Pattern(
    rf"(?:\s*\((?:[Tt]he |or |[“\"])?|,?\s+(?:or|(?:better |also |commonly )?known as|called|abbreviated (?:as|to))\s+"
    rf"(?:the\s+)?[“\"]?)(?P<acronym>{_ACRONYM})(?![\w.-]*[a-z0-9])"
)
"""World Trade Organization (WTO); the World Trade Organization, or WTO."""
_IN_FRONT = Pattern(
    rf"(?<![\w.-])(?P<acronym>{_ACRONYM})\s*(?:\((?:the\s+)?|,\s+the\s+|,?\s+which stands for\s+(?:the\s+)?)"
    r"(?P<words>[A-Z][\w’'-]+(?:\s+(?:[A-Z][\w’'-]+|of|and|for|the|on|in|to|&))*)(?=[),.])"
)
"""WTO (World Trade Organization); WTO, the World Trade Organization,"""
_WORD = Pattern(r"[^\W\d_](?:[^\W_]|['’-](?=[^\W_]|\s[A-Z]))*|&")
_GAP = Pattern(r",?\s{1,2}")
_LINKS = frozenset(["of", "and", "for", "the", "on", "in", "to", "a", "an", "at", "with", "by", "de", "la", "&", "or"])
_MOST_WORDS = 10
_SPELT = ((Pattern(r"isation\b"), "ization"), (Pattern(r"(?:re|er)\Z"), "er"), (Pattern(r"ence\Z"), "ense"),
          (Pattern(r"our\b"), "or"), (Pattern(r"mme\Z"), "m"), (Pattern(r"(?:['’]s?|s['’]?)\Z"), ""))  # fmt: skip
"""British and American, one and many."""
_MEANT = Pattern(
    r"\brenam|\bformer(?:ly)?\b|\bpreviously\b|\bnow\s+(?:called|known|the)\b|\bthen\s+(?:called|known)|\bpredecessor"
    r"|\bsuccessor|\bconfus|\balso\s+stands\b|\banother\b|\bdifferent\b|\bshare\w*\s+(?:the|an|its)\b|\bunrelated\b"
    r"|\bbecame\b|\bchanged\s+(?:its|the)\s+name|\bused\s+to\s+be\b|\binitials\b|\bin\s+(?:French|German|Spanish"
    r"|Italian"
    r"|Portuguese|Russian|Turkish|Arabic|Kurdish|Dutch|Polish)\b|\bacronym\b|\babbreviation\b",
    re.IGNORECASE,
)
"""The text says itself that the name changed, that two share it, or that it is of another language."""
_NATIVE = frozenset(
    [
        "Party",
        "Front",
        "Movement",
        "Forces",
        "Army",
        "Union",
        "Federation",
        "Alliance",
        "Confederation",
        "Units",
        "Service",
    ]
)
"""Parties, armies and services abroad go by the initials of their own language: SVP, SNS, PMU, FSB."""


class _Expansion(NamedTuple):
    """What an acronym is said to stand for, in one place."""

    acronym: str
    letters: Span
    """Offsets of the acronym."""
    words: tuple[str, ...]
    """As written, from the first of the name to the last, small ones included."""
    span: Span

    @property
    def majors(self) -> tuple[str, ...]:
        """The words that lend their initials."""
        return tuple(word for word in self.words if word.casefold() not in _LINKS)

    @property
    def key(self) -> tuple[str, ...]:
        return tuple(_plain(word) for word in self.majors)

    @property
    def is_name(self) -> bool:
        """Whether it is written as a name; what is not may change its endings."""
        return all(word[0].isupper() for word in self.majors)

    @property
    def fits(self) -> bool:
        """Whether the letters are initials of the words, in order; further letters may come from inside of them."""
        words = " ".join(self.words).upper()
        initials, letters = iter(re.findall(r"\b\w", words)), iter(words)
        if words[0] != self.acronym[0]:
            return False
        if len(self.acronym) > len(self.majors) and all(word[0].upper() in self.acronym for word in self.majors):
            return all(letter in letters for letter in self.acronym)
        return all(letter in initials for letter in self.acronym)

    def shown(self) -> str:
        return f"{' '.join(self.words)} ({self.acronym})"


@rule("acronym", Family.ITSELF)
def acronym(context: Context, facts: Facts) -> Iterator[Finding]:  # noqa: ARG001 - every rule is given the facts
    """An acronym that stands for two names, or whose letters are not the initials of its name.

    Two names must have words in common, and the initials of one must match. Letters that do not match are noticed
    where all but one do, or where the text has the right ones elsewhere. Silent about initials of other languages.

    Wrong: The World Trade Organization (WTO) met in Geneva. The World Trade Office (WTO) will report in May.
    Right: The World Trade Organization (WTO) met in Geneva. Doctors Without Borders (MSF) was there, too.
    """
    by_acronym: dict[str, dict[tuple[str, ...], _Expansion]] = defaultdict(dict)
    for expansion in _expansions(context.text):
        in_claim = context.claim(expansion.letters) or context.claim(expansion.span)
        if in_claim and not _MEANT.search(_around(context, expansion)):
            by_acronym[expansion.acronym].setdefault(expansion.key, expansion)
    for expansions in by_acronym.values():
        fitting = [expansion for expansion in expansions.values() if expansion.fits]
        for expansion in expansions.values():
            twin = next((other for other in fitting if _are_two(other, expansion)), None)
            if twin and (not expansion.fits or twin.span.start < expansion.span.start):
                yield _two_names(context, twin, expansion)
            elif not expansion.fits and not fitting and _is_slip(context, expansion):
                yield _other_letters(context, expansion)


def _expansions(text: str) -> Iterator[_Expansion]:
    for match in _BEHIND.finditer(text):
        letters = match["acronym"].replace(".", "")
        name = _name_before(text, match.start(), letters)
        if name:
            yield _Expansion(letters, _span(match, "acronym"), *name)
    for match in _IN_FRONT.finditer(text):
        words = tuple(match["words"].split())
        letters = match["acronym"].replace(".", "")
        if len(words) > 1 and len(letters) > 1:
            yield _Expansion(letters, _span(match, "acronym"), words, _span(match, "words"))


def _span(match: re.Match[str], group: str) -> Span:
    return Span(start=match.start(group), end=match.end(group))


def _name_before(text: str, end: int, letters: str) -> tuple[tuple[str, ...], Span] | None:
    """The name that ends at ``end``: the words written large there, or as many small ones as there are letters."""
    start = max(0, end - 120)
    words = list(_WORD.finditer(text, start, end))[-_MOST_WORDS:]
    if not words or words[-1].end() != end:
        return None
    run = _run(text, words)
    large = [match for match in run if match[0][0].isupper()]
    if len(large) < 2:
        run = [match for match in _run(text, words, small=True) if match[0].casefold() not in _LINKS][-len(letters) :]
    elif len(large) > len(letters):
        run = _shortened(run, large, letters)
    if len(run) < 2:
        return None
    return tuple(match[0] for match in run), Span(start=run[0].start(), end=end)


def _run(text: str, words: list[re.Match[str]], *, small: bool = False) -> list[re.Match[str]]:
    """The words at the end that hang together: large ones with small ones between them, or any where ``small``."""
    first = len(words)
    while first and (small or words[first - 1][0][0].isupper() or words[first - 1][0] in _LINKS):
        gap = text[words[first - 1].end() : words[first].start()] if first < len(words) else " "
        if not _GAP.fullmatch(gap):
            break
        first -= 1
    run = words[first:]
    while run and (run[0][0].casefold() in _LINKS):
        run = run[1:]
    return run


def _shortened(run: list[re.Match[str]], large: list[re.Match[str]], letters: str) -> list[re.Match[str]]:
    """The run without words in front that lend no letter: *On Friday the*, *Geneva-based*, *Swiss*."""
    exact = large[-len(letters)]
    begins = [match for match in (exact, *large) if match[0][0] == letters[0]]
    return run[run.index(begins[0] if begins else exact) :]


def _plain(word: str) -> str:
    plain = word.casefold().replace("-", "")
    for pattern, spelling in _SPELT:
        plain = pattern.sub(spelling, plain)
    return plain


def _are_two(one: _Expansion, other: _Expansion) -> bool:
    """Whether two names of one acronym differ, but not so much that they are of two organisations."""
    ours, theirs = set(one.key), set(other.key)
    if ours <= theirs or theirs <= ours or "".join(one.key) == "".join(other.key):
        return False
    if _places(one, theirs) and _places(other, ours):
        return False
    if not (one.is_name and other.is_name) and {word[:4] for word in ours} == {word[:4] for word in theirs}:
        return False
    aligned = sum(a[:5] == b[:5] for a, b in zip(one.key, other.key, strict=False))
    begin_alike = one.key[0] == other.key[0] and one.is_name and other.is_name
    return len(one.key) == len(other.key) and (begin_alike or aligned >= len(one.key) / 2)


def _places(expansion: _Expansion, others: set[str]) -> bool:
    """Whether what a name has and the other has not is a place or a people: two bodies of two countries."""
    own = [word for word in expansion.majors if _plain(word) not in others]
    return all(word in lists.PLACES or word in lists.DEMONYMS for word in own)


def _is_slip(context: Context, expansion: _Expansion) -> bool:
    """Whether letters that are no initials are plainly meant to be."""
    majors, letters = expansion.majors, expansion.acronym
    if len(majors) != len(letters) or len(letters) < 3 or not expansion.is_name:
        return False
    initials = "".join(word[0].upper() for word in majors)
    if sorted(initials) != sorted(letters) and sum(a != b for a, b in zip(initials, letters, strict=True)) != 1:
        return False
    if re.search(rf"(?<![\w.]){initials}(?!\w)", context.text):
        return True
    if sorted(initials) == sorted(letters) or "X" in letters or initials[0] != letters[0]:
        return False
    return not any(word in lists.DEMONYMS or word in lists.PLACES or word in _NATIVE for word in majors)


def _around(context: Context, expansion: _Expansion) -> str:
    sentence = context.sentence(expansion.letters)
    start, end = (sentence.start, sentence.end) if sentence else (expansion.span.start, expansion.letters.end)
    return context.text[max(start, expansion.span.start - 150) : min(end, expansion.letters.end + 150)]


def _two_names(context: Context, twin: _Expansion, expansion: _Expansion) -> Finding:
    message = f"“{expansion.shown()}” does not match “{twin.shown()}”"
    working = (f"{twin.acronym}: {_initials(twin)}", f"{expansion.acronym}: {_initials(expansion)}")
    return Finding(_in_claim(context, expansion.span, twin.span), message, working)


def _other_letters(context: Context, expansion: _Expansion) -> Finding:
    message = f"“{expansion.acronym}” does not match the initials of “{' '.join(expansion.words)}”"
    spans = _in_claim(context, expansion.letters, expansion.span)
    return Finding(spans, message, (f"{expansion.acronym}: {_initials(expansion)}",))


def _in_claim(context: Context, one: Span, other: Span) -> tuple[Span, ...]:
    """The two spans, one that lies in a claim first."""
    claim = context.claim(one) or context.claim(Span(start=one.start, end=one.start + 1))
    if claim:
        return Span(start=one.start, end=min(one.end, claim.end)), other
    return other, one


def _initials(expansion: _Expansion) -> str:
    return ", ".join(f"{word[0].upper()} of {word}" for word in expansion.majors)
