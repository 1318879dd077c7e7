"""Rules that hold the quotations of a text against each other."""

from __future__ import annotations

import re
from collections import defaultdict
from difflib import SequenceMatcher
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from factcheck.extraction.patterns import Pattern
from factcheck.extraction.quotations import find_quotations
from factcheck.leads.rule import Facts, Family, Finding, rule
from factcheck.models import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.leads.context import Context

_FEWEST_WORDS = 6
_SHORTEST = 2 * _FEWEST_WORDS
"""Code points between the marks, at least, of so many words."""
_ALIKE = 0.8
"""From this share of equal words, or of equal letters, on two wordings are of one quotation."""
_RUN = 3
"""Two wordings that are alike have this many words in a row in common."""
_MOST_TWINS = 8
"""Earlier quotations with the same three words that are looked at; what is repeated more often is a refrain."""

_WORD = Pattern(r"\[[^\]\n]{0,80}\]|\.\s?\.\s?\.|…|[^\W_]+(?:['’.,-](?=[^\W_])[^\W_]+)*")
_SINGLE = Pattern(
    r"‘(?<!\w‘)[^‘’\n]{20,400}(?:’(?=\w)[^‘’\n]{1,400}){0,9}’|'(?<!\w')[^'\n]{20,400}(?:'(?=\w)[^'\n]{1,400}){0,9}'(?!\w)"
)
_SPELT_OUT = {"n't": "not", "'re": "are", "'ve": "have", "'ll": "will", "'m": "am"}
_CONTRACTION = Pattern(r"(n't|'re|'ve|'ll|'m)\Z")
_ON_PURPOSE = Pattern(
    r"misquot|paraphras|\boriginal|\bchang\w*\s+(?:from|to|it|that|his|her|their|the\s+(?:word|text|line|sentence"
    r"|quot))|\bamend|\brevis|\bcorrect|\balter|\binstead\b|\brather\s+than\b|translat"
    r"|\breword|\brephras|\bvariation|\bvariant|\bparod|\becho|\bdraft|\bversion|\bdiffer|\bmisheard|\bmisspoke"
    r"|\bcontradict|\bedited\b|\bsubtitle|\bunlike\b",
    re.IGNORECASE,
)
"""The text says itself that the wording changed."""
_SAME_BREATH = Pattern(
    r"[,.?!]?[”\"’']?\s*[^.!?\n“\"]{0,80}\b(?:say|says|said|add|adds|added|told|continued|went on)\b"
    r"(?![^.!?\n“\"]*\b(?:again|earlier|later|repeat\w*)\b)[^.!?\n“\"]{0,60}[,.:]?\s*\Z"
)
"""Between two parts of one speech there is nothing but who speaks: what they have in common is rhetoric."""
_MAY_REPEAT = Pattern(
    r"\b(?:he|she|it|they|we|I|you|who|his|her|its|their|offices?|ministry|campaign|team|party|company|government"
    r"|agency"
    r"|union|spokes\w+|aides?|rivals?|critics|prosecutors?|judge|report|statement|letter|headline|posters?|phrase|line"
    r"|sentence|words?|slogan|pledge|promise|quot\w+|posts?|articles?|paper|video|text|plaque|book|memo|e-?mail|minutes"
    r"|transcript|record)\b",
    re.IGNORECASE,
)
"""Whoever may speak for somebody, or read out what somebody said."""


class _Quotation(NamedTuple):
    span: Span
    """Offsets of the words between the marks."""
    words: tuple[str, ...]
    """Folded; an empty one stands for whatever an ellipsis or brackets may stand for."""
    places: tuple[tuple[int, int], ...]
    """Where each of them begins and ends in the text."""


class _Difference(NamedTuple):
    """The words of two quotations, from the first to the last that differ."""

    first: Span
    second: Span
    alike: float


@rule("quote-changed", Family.ITSELF)
def quote_changed(context: Context, facts: Facts) -> Iterator[Finding]:  # noqa: ARG001 - every rule is given the facts
    """The same quotation twice, worded differently.

    Six words or more, of which at least four in five agree. Capitals, punctuation and contractions do not count, an
    ellipsis or brackets stand for any words, and a part of a longer quotation may be repeated. Silent where two
    speakers are named, in one breath of one speaker, and where the text says that the wording changed.

    Wrong: “We will not raise taxes this year,” he said. His pledge, “We will not raise taxes next year,” was cheered.
    Right: “We will not raise taxes this year,” he said. His pledge, “We will not raise taxes,” was cheered.
    """
    earlier: dict[tuple[str, ...], list[_Quotation]] = defaultdict(list)
    for quotation in _quotations(context.text):
        runs = {quotation.words[at : at + _RUN] for at in range(len(quotation.words) - _RUN + 1)}
        twins = {twin.span.start: twin for run in runs for twin in earlier[run][:_MOST_TWINS]}
        finding = _finding(context, [twins[start] for start in sorted(twins)], quotation)
        if finding:
            yield finding
        for run in runs:
            earlier[run].append(quotation)


def _quotations(text: str) -> Iterator[_Quotation]:
    """The quotations that are long enough, in order; those in single marks only where no double ones enclose them."""
    double = [Span(start=found.start + 1, end=found.end) for found in find_quotations(text)]
    single = [Span(start=match.start() + 1, end=match.end() - 1) for match in _SINGLE.finditer(text)]
    done = 0
    for span in sorted(double + single, key=lambda span: span.start):
        if span.start < done:
            continue
        done = span.end
        if span.end - span.start < _SHORTEST:
            continue
        quotation = _folded(text, span)
        if sum(map(bool, quotation.words)) >= _FEWEST_WORDS and not _is_title(text, quotation):
            yield quotation


def _folded(text: str, span: Span) -> _Quotation:
    words: list[str] = []
    places: list[tuple[int, int]] = []
    for match in _WORD.finditer(text, span.start, span.end):
        for word in _fold(match[0]):
            words.append(word)
            places.append(match.span())
    return _Quotation(span, tuple(words), tuple(places))


@lru_cache(maxsize=4096)
def _fold(word: str) -> tuple[str, ...]:
    if word[0] in "[.…":
        return ("",)
    plain = word.casefold().replace("’", "'")
    short = _CONTRACTION.search(plain)
    if not short:
        return (plain.replace("-", "").replace(",", ""),)
    return {"can't": ("can", "not"), "won't": ("will", "not")}.get(
        plain, (plain[: short.start()], _SPELT_OUT[short[1]])
    )


def _is_title(text: str, quotation: _Quotation) -> bool:
    """Whether it is the title of a book or a film, in which all longer words are written large."""
    return all(text[start].isupper() for start, end in quotation.places if end - start > 3)


def _finding(context: Context, twins: list[_Quotation], quotation: _Quotation) -> Finding | None:
    """The difference to the earlier quotation that is most alike; none where one says the same."""
    asks = _asks(context.text, quotation)
    differences = [(_difference(twin, quotation), twin) for twin in twins if _asks(context.text, twin) is asks]
    if any(difference is not None and difference.alike == 1 for difference, _ in differences):
        return None
    alike = [(found, twin) for found, twin in differences if found is not None and found.alike >= _ALIKE]
    if not alike:
        return None
    found, twin = max(alike, key=lambda pair: pair[0].alike)
    if _is_meant(context, twin, quotation):
        return None
    text, start = context.text, _in_claim(context, found.first)
    if start is None:
        return None
    first, second = _words(text, start), _words(text, found.second)
    working = (
        f"first: “{_words(text, twin.span)}”",
        f"then: “{_words(text, quotation.span)}”",
        f"the two agree in {found.alike:.0%} of their words",
    )
    return Finding((start, found.second), f"“{first}” does not match “{second}” in the same quotation", working)


def _asks(text: str, quotation: _Quotation) -> bool:
    return "?" in text[quotation.span.end - 2 : quotation.span.end]


def _difference(first: _Quotation, second: _Quotation) -> _Difference | None:
    """Where two quotations differ, apart from what only one of them goes on with before or behind."""
    steps = SequenceMatcher(None, first.words, second.words, autojunk=False).get_opcodes()
    equal = [word for step, i, j, _, _ in steps if step == "equal" for word in first.words[i:j] if word]
    changed = [found for place, step in enumerate(steps) if (found := _change(first, second, step, place, len(steps)))]
    if len(equal) < _FEWEST_WORDS - 1:
        return None
    if not changed:
        return _Difference(first.span, second.span, 1)
    unequal = sum(max(j - i, m - k) for i, j, k, m in changed)
    by_words = len(equal) / (len(equal) + unequal)
    by_letters = _share_of_letters(equal, [(first.words[i:j], second.words[k:m]) for i, j, k, m in changed])
    start, end = changed[0], changed[-1]
    alike = min(0.99, max(by_words, by_letters) if by_words >= _ALIKE - 0.1 else by_words)
    return _Difference(_stretch(first, start[0], end[1]), _stretch(second, start[2], end[3]), alike)


_Change = tuple[int, int, int, int]
"""The words ``first[i:j]`` of one wording stand where the other has ``second[k:m]``."""


def _change(
    first: _Quotation, second: _Quotation, step: tuple[str, int, int, int, int], place: int, steps: int
) -> _Change | None:
    """What one step of the alignment changes: nothing where a gap may stand for it, or where only one goes on."""
    name, i, j, k, m = step
    if name == "equal" or "" in first.words[i:j] or "" in second.words[k:m]:
        return None
    shorter = min(j - i, m - k)
    if place == 0:
        i, k = j - shorter, m - shorter
    elif place == steps - 1:
        j, m = i + shorter, k + shorter
    return (i, j, k, m) if (i, k) != (j, m) else None


def _share_of_letters(equal: list[str], changed: list[tuple[tuple[str, ...], tuple[str, ...]]]) -> float:
    """How many of the letters of both wordings agree, as difflib counts."""
    same = 2 * sum(map(len, equal))
    total = same
    for ours, theirs in changed:
        one, other = "".join(ours), "".join(theirs)
        total += len(one) + len(other)
        same += round((len(one) + len(other)) * SequenceMatcher(None, one, other, autojunk=False).ratio())
    return same / total


def _stretch(quotation: _Quotation, first: int, behind: int) -> Span:
    """The words from ``first`` up to ``behind``; where there are none, the two beside the gap."""
    if first >= behind:
        first, behind = max(0, first - 1), min(len(quotation.places), first + 1)
    return Span(start=quotation.places[first][0], end=quotation.places[behind - 1][1])


def _is_meant(context: Context, first: _Quotation, second: _Quotation) -> bool:
    """Whether the two are rightly different: of two speakers, parts of one speech, or said to be different."""
    text = context.text
    between = text[first.span.end : second.span.start - 1]
    if _SAME_BREATH.match(between) or _differ(_speaker(context, first), _speaker(context, second)):
        return True
    return any(_ON_PURPOSE.search(_around(context, quotation)) for quotation in (first, second))


def _speaker(context: Context, quotation: _Quotation) -> str | None:
    start = quotation.places[0][0]
    claim = context.claim(Span(start=start, end=start + 1))
    return (claim.claimant_name or claim.claimant) if claim else None


def _differ(one: str | None, other: str | None) -> bool:
    """Whether two speakers are certainly two: both named, or both described, without a word in common."""
    if one is None or other is None:
        return False
    words, others = (set(re.findall(r"\w{2,}", speaker)) for speaker in (one, other))
    if _is_name(words) is not _is_name(others) or _MAY_REPEAT.search(f"{one} {other}"):
        return False
    return words.isdisjoint(others)


def _is_name(words: set[str]) -> bool:
    return any(word[0].isupper() for word in words - {"The", "A", "An"})


def _around(context: Context, quotation: _Quotation) -> str:
    """What stands around a quotation in its own paragraph, without the quotation."""
    text = context.text
    start = max(text.rfind("\n", 0, quotation.span.start), quotation.span.start - 120)
    end = text.find("\n", quotation.span.end)
    end = min(len(text) if end < 0 else end, quotation.span.end + 120)
    return f"{text[max(start, 0) : quotation.span.start]} {text[quotation.span.end : end]}"


def _in_claim(context: Context, span: Span) -> Span | None:
    """The part of a span that lies in the claim it begins in; none in furniture."""
    claim = context.claim(Span(start=span.start, end=span.start + 1))
    return Span(start=span.start, end=min(span.end, claim.end)) if claim else None


def _words(text: str, span: Span) -> str:
    return " ".join(text[span.start : span.end].strip('“”"‘’ ,').split())
