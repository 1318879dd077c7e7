"""Whether the words around a date speak of the past or of what is to come."""

from __future__ import annotations

from enum import IntEnum

from factcheck.extraction.patterns import Pattern

_REACH = 120
"""Characters on either side that are looked at, within the sentence."""
_STOP = Pattern(r"[.!?]['\"”’)]?\s|\n")
_WORD = Pattern(r"[a-z]+(?:['’][a-z]+)?")


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_AHEAD = _words("""
    aiming begins can concludes could deadline due expect expected expecting expects expires faces future going
    hoping intend intends may might must next opens planned promises promising resumes scheduled shall should
    slated starts upcoming will would won't won’t
""")
_AHEAD_WITH_TO = _words("about aim aims hope hopes plan planning plans set")
_BE = _words("are is was were")
_MODALS = _words("can could may might must should to will would")
_BACK = _words("""
    ago became been began broke brought built bought came did fell fought found flew gave got grew had has have
    held hit kept led left lost made met ran rose saw sent shot since sold spoke stood struck took was went were
    won
""")
_SAID = _words("""
    added admitted announced asked called claimed confirmed declared denied disclosed explained insisted noted
    posted published reported revealed said says stated told tweeted warned wrote
""")
_NO_VERBS = _SAID | _words("breed exceed feed hundred indeed need proceed seed speed succeed united")
_RIGHT_BEFORE = _words("are before by is till until")
_LEANING = _words("about around early in late mid of on the")


class Tense(IntEnum):
    """Where the words put what they tell of."""

    PAST = -1
    UNKNOWN = 0
    FUTURE = 1


def tense_of(text: str, start: int, end: int) -> Tense:
    """The tense of the words around ``text[start:end]``: the nearest verb before it, else the first after it.

    A verb of saying counts only where it stands right before ("said Tuesday"): what was said may be still to come.
    """
    before = _WORD.findall(_same_sentence_before(text, start))
    while before and before[-1] in _LEANING:
        before.pop()
    if before and before[-1] in _RIGHT_BEFORE:
        return Tense.FUTURE
    if before and before[-1] in _SAID:
        return Tense.PAST
    for place in reversed(range(len(before))):
        if tense := _tense_at(before, place):
            return tense
    after = _WORD.findall(_same_sentence_after(text, end))
    return next((tense for place in range(len(after)) if (tense := _tense_at(after, place))), Tense.UNKNOWN)


def _same_sentence_before(text: str, start: int) -> str:
    window = text[max(0, start - _REACH) : start]
    stops = list(_STOP.finditer(window))
    return (window[stops[-1].end() :] if stops else window).lower()


def _same_sentence_after(text: str, end: int) -> str:
    window = text[end : end + _REACH]
    stop = _STOP.search(window)
    return (window[: stop.start()] if stop else window).lower()


def _tense_at(words: list[str], place: int) -> Tense:
    """The tense that one word gives: "held" is past, but not in "to be held"."""
    word = words[place]
    follower = words[place + 1] if place + 1 < len(words) else ""
    if word in _AHEAD or (word in _AHEAD_WITH_TO and follower in {"to", "for"}):
        return Tense.FUTURE
    if word in _BE and follower == "to":
        return Tense.FUTURE
    if place > 1 and words[place - 1] == "be" and words[place - 2] in _MODALS:
        return Tense.FUTURE
    if word == "be" and place > 0 and words[place - 1] in _MODALS:
        return Tense.FUTURE
    if word in _BACK or (word.endswith("ed") and len(word) > 3 and word not in _NO_VERBS):
        return Tense.PAST
    return Tense.UNKNOWN
