"""Rules about who is said to say so."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factcheck.extraction.patterns import Pattern
from factcheck.leads.rule import Facts, Family, Finding, rule
from factcheck.models import Severity, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.leads.context import Context
    from factcheck.models import Segment

_LEARNED = (
    "experts|specialists|researchers|scientists|academics|scholars|historians|economists|doctors|psychologists|lawyers"
)
_PEOPLE = (
    rf"{_LEARNED}|critics|opponents|supporters|detractors|scept?ics|skeptics|analysts|observers|commentators|pundits"
    r"|watchers|insiders|sources|traders|investors|campaigners|activists|locals|fans|(?:anonymous|unnamed)\s+officials"
    r"|(?:a|one|another)\s+(?:[a-z-]+\s+){0,2}source"
)
_PAPERS = (
    r"studies|research|reports|surveys|polls|data|statistics|figures|evidence|science|reviews|rumou?rs"
    r"|(?:a|an|one)\s+(?:(?:new|recent|major|landmark|large|small|leaked|internal|scientific)\s+){0,2}"
    r"(?:study|report|survey|poll|review)"
)
_CROWD = (
    r"(?:many|some|most|several|a\s+lot\s+of|plenty\s+of|countless|numerous)(?:\s+(?:people|others|voters|residents))?"
    r"|everyone|everybody|people"
)
_SAY = (
    r"says?|said|argued?|argues|believed?|think|thought|claim(?:s|ed)?|warn(?:s|ed)?|suggest(?:s|ed)?|show(?:s|ed|n)?"
    r"|noted?|agreed?|fear(?:ed)?|contend(?:ed)?|maintain(?:ed)?|insist(?:ed)?|estimated?|predict(?:ed)?|expect(?:ed)?"
    r"|doubt(?:ed)?|point(?:s|ed)?\s+(?:out|to)|indicate[sd]?|finds?|found|prove[sdn]?|called?|described?|considere?d?"
    r"|question(?:ed)?|reveal(?:s|ed)?|confirm(?:s|ed)?|linked|speculated?|complain(?:ed)?|accused?|alleged?"
    r"|recommend(?:ed)?|discover(?:ed)?|slam(?:med)?|critici[sz]ed?|condemn(?:ed)?|blamed?|praised?|urged?"
    r"|attack(?:ed)?|denounced?"
    r"|hail(?:ed)?|disputed?|reject(?:ed)?|caution(?:ed)?|determined?|establish(?:ed)?|knows?|thinks|agrees|believes"
    r"|hopes?|concluded?|demonstrate[sd]?|dismiss(?:ed)?|worry|told\s+us"
)
_THINK = (
    r"say|said|argued?|believed?|think|thought|claim(?:ed)?|fear(?:ed)?|suspect(?:ed)?|agreed?|considere?d?|feel|felt"
    r"|call(?:ed)?|worry|expect(?:ed)?|knows?|says|thinks|agrees|believes|insist(?:ed)?|doubt(?:ed)?|regard(?:ed)?"
    r"|see|warn"
    r"|suggest(?:ed)?|speculated?|wondered|(?:are|were)\s+(?:saying|calling|asking|claiming|suggesting)"
)
_HOW = (
    r"(?:(?:have|has|had|also|now|still|long|since|generally|widely|often|increasingly|largely|consistently|repeatedly"
    r"|privately|already|clearly|broadly|all|always|frequently|previously|recently|overwhelmingly|usually|strongly|do"
    r"|would|will)\s+){0,3}"
)
_ABOUT = r"(?:\s+(?:of|on|in|into|about|close\s+to|familiar\s+with|inside)\s+[a-z][^,.;:“”\"A-Z]{0,50}?)?"
_WIDELY = r"(?:widely|generally|commonly|often|popularly|sometimes|also|now|long|well)"
_HELD = (
    r"(?:believed|thought|said|claimed|reported|alleged|rumou?red|understood|argued|feared|assumed|accepted|considered"
    r"|regarded|seen|viewed|credited|described|speculated|acknowledged|agreed)\b(?!\s+by\b)"
)
_VAGUE = Pattern(
    rf"\b(?P<noun>(?i:{_PEOPLE}|{_PAPERS})){_ABOUT}\s+{_HOW}(?:{_SAY})\b"
    rf"|\b(?P<crowd>(?i:{_CROWD}))\s+{_HOW}(?:{_THINK})\b"
    rf"|\b[Aa]ccording\s+to\s+(?:[a-z-]+\s+){{0,3}}?(?P<whom>(?:(?:some|many|several|most|few)\s+)?(?:(?!(?:the|these"
    rf"|those|its|his|her|our|company|official|police|court|census|tax|state)\b)[a-z]+\s+)?(?:{_PEOPLE}|{_PAPERS})"
    rf"|{_CROWD})\b"
    rf"|\b[Ii]t\s+(?:is|was|ha[sd]\s+(?:long\s+)?been)\s+(?:{_WIDELY}\s+){{0,2}}{_HELD}(?=\s+(?:that|to)\b)"
    r"|\b[Ii]t\s+is\s+(?:well|widely|commonly|generally)\s+known\b"
    rf"|\b(?:is|are|was|were|has\s+been|have\s+been)\s+(?:widely|generally|commonly|often|popularly)"
    rf"\s+{_HELD}(?!\s+in\b)"
    r"|\b(?:is|are|was|were)\s+(?:believed|thought|said|rumou?red|alleged|understood|reported)\s+to\s+(?:be|have)\b"
    r"|\bon\s+(?:the\s+)?condition\s+of\s+anonymity\b|\b(?:asked|wished|wanted|preferred)\s+not\s+to\s+be\s+(?:named"
    r"|identified)\b"
    r"|\b(?:declined|refused)\s+to\s+be\s+(?:named|identified)\b"
)
"""Somebody, unnamed, says so; or nobody does: it is believed."""
_SOMEBODY = """
    expert specialist researcher scientist academic scholar historian economist doctor psychologist lawyer critic
    opponent supporter detractor ptic analyst observer commentator pundit watcher insider source trader investor
    campaigner activist locals fans officials
    studies research report survey poll data statistics figures evidence science review rumo study
    many some most several lot plenty countless numerous everyone everybody people
    anonymity known named identified
"""
_CUES = tuple(_SOMEBODY.split())
_PASSIVE = Pattern(rf"\b(?:is|are|was|were|been|ha[sd])\s+(?:{_WIDELY}\s+){{0,2}}{_HELD}", re.IGNORECASE)
"""One of the cues or the passive is in whatever `_VAGUE` finds: a cheap look before the slow one."""
_QUALIFYING = """
    although and as because but certain climate countless economic education few financial foreign government growing
    health however if independent industry leading legal local many market medical meanwhile military more most new
    numerous other political recent scientific security senior several some though top various when while
"""
_QUALIFIERS = frozenset(_QUALIFYING.split())
"""Words in front of them that name nobody, though they may be written large where a sentence begins."""
_OWNING = """
    both census company court eight five four her his its latest my nine official our police seven six state tax ten
    that the their these this those three two your
"""
_OWNED = frozenset(_OWNING.split())
"""In front of those who have been introduced, are counted, or are somebody's."""
_GROUPS = ("noun", "crowd", "whom")
_CLAUSE_BEFORE = Pattern(r"(?:\A|[,;:—–]|\b(?:and|but|that|because|while|as|if|though))\s*\Z")
_OF_SOMEBODY = Pattern(
    r",?\s+(?:(?:at|from|of|with|by|for|in|including|such\s+as|like|led\s+by|who|whose|published|polled|surveyed"
    r"|interviewed|quoted|cited|on)\b[^.;]{0,60}?[A-Z]|(?:published|released)\b)"
)
_NAME = r"(?:(?:Dr|Prof|Mr|Ms|Mrs|Sen|Rep)\.?\s+[A-Z][\w'’-]+|[A-Z][\w.'’-]+(?:\s+(?:[a-z]{1,3}\s+)?[A-Z][\w'’-]+)+)"
_NAMED = Pattern(
    r"\b[Aa]ccording\s+to\s+(?:the\s+)?(?:[a-z]+\s+){0,3}[A-Z]|\bciting\b|\bpublished\s+(?:in|by)\b|\b[Jj]ournal\b"
    r"|\(\w[^()]*\b(?:19|20)\d\d[a-z]?\)|\[\d|\bet\s+al\b|\b(?:study|report|survey|poll|research|review|paper|data"
    r"|figures)\s+"
    r"(?:by|from|of|led\s+by)\s+(?:the\s+)?(?:[a-z]+\s+){0,2}[A-Z]"
)
"""A source that a sentence names beside them, or a reference."""
_SPEAKER = Pattern(
    rf"{_NAME}(?:,[^,]{{1,80}},)?\s+(?:said|says|told|wrote|writes|argue[sd]|warn(?:s|ed)|explain(?:s|ed)|add(?:s|ed)"
    rf"|put"
    r"|puts|believe[sd]|thinks|expect(?:s|ed)|estimate[sd]|call(?:s|ed)|describe[sd])\b"
    rf"|\b(?:said|says|told|wrote|added|explained|warned)\s+(?:[a-z-]+\s+){{0,4}}{_NAME}"
    rf"|\b[Aa]ccording\s+to\b.{{0,40}}{_NAME}"
)
_INTRODUCED = Pattern(
    r"\b(?:[Aa]mong\s+them|[Oo]ne\s+of\s+them|[Tt]hey\s+(?:include|are|were)|[Oo]ne\s+(?:such\s+)?(?:critic|expert"
    r"|analyst"
    r"|opponent|supporter|observer|study|scientist|researcher|economist)|[Tt]he\s+(?:study|report|survey|poll|paper"
    r"|review"
    r"|research|authors?),?\s+(?:published|by|led|conducted|released|appeared|was|were|in|of))\b"
)
_EXPERTISE = Pattern(
    r"[Pp]rofessor|\bProf\b|\bDr\b|Universit|Institut|College|[Aa]nalyst|[Ee]conomist|[Rr]esearch|[Ee]xpert"
    r"|[Ss]cientist"
    r"|[Hh]istorian|[Dd]irector|[Aa]uthor|[Ll]ecturer|[Ff]ellow|[Pp]hysician|[Ss]urgeon|[Pp]sychologist|[Ll]awyer"
    r"|[\"“‘]"
)
"""One of those who were spoken of, or their very words."""
_BEFORE = Pattern(
    r"Universit|Institut|College|\b[Jj]ournal\b|\bpublished\b|\b(?:study|report|survey|poll)\s+(?:by|of|from)\b"
    r"|\bDr\b|[Pp]rofessor"
)
_BARE_LEARNED = Pattern(rf"(?:{_LEARNED}|{_PAPERS})\Z", re.IGNORECASE)


@rule("vague-attribution", Family.WORDS, Severity.NOTE)
def vague_attribution(context: Context, facts: Facts) -> Iterator[Finding]:  # noqa: ARG001 - every rule is given the facts
    """Something is said by sources that the text does not name.

    Experts, critics, studies, many people, and the passive *it is believed*. Silent where they are named in the same
    sentence or the next, have been introduced, or stand in a quotation.

    Wrong: Experts say the bridge may not last another winter.
    Right: Experts at the University of Oslo say the bridge may not last another winter.
    """
    for place, sentence in enumerate(context.sentences):
        words = context.text[sentence.start : sentence.end].casefold()
        if not any(map(words.__contains__, _CUES)) and not _PASSIVE.search(words):
            continue
        for match in _VAGUE.finditer(context.text, sentence.start, sentence.end):
            span = Span(start=match.start(), end=match.end())
            quiet = context.is_quoted(span) or _is_named(context.text, match, sentence)
            if not quiet and context.claim(span) and not _is_named_near(context, match, place):
                words = " ".join(match[0].split())
                yield Finding((span,), f"“{words}” does not name a source", (_question(match),))
                break


def _is_named(text: str, match: re.Match[str], sentence: Segment) -> bool:
    """Whether the sentence itself says who they are, or asks."""
    words = text[sentence.start : sentence.end]
    if words.rstrip("”\"’' \n").endswith("?") or _NAMED.search(words) or _SPEAKER.search(words):
        return True
    if match["whom"] and _OF_SOMEBODY.match(text, match.end("whom"), sentence.end):
        return True
    group = next((name for name in _GROUPS if match[name]), None)
    if group is None:
        return False
    before = text[sentence.start : match.start(group)]
    if match[group][0].isupper() and before.strip('“"‘ '):
        return True
    counted = match[group] == "people" and not _CLAUSE_BEFORE.search(before)
    return counted or _is_owned(before)


def _is_owned(before: str) -> bool:
    """Whether the words in front of them name them, count them, or refer to those who were introduced."""
    words = re.split(r"[,;:()—–]", before)[-1].split()[-2:]
    for word in words:
        plain = word.strip('“"‘').casefold()
        if plain in _OWNED or plain.endswith(("'s", "’s", "s'", "s’")):
            return True
    last = words[-1] if words else ""
    return last[:1].isupper() and last.casefold() not in _QUALIFIERS and not last.endswith("ly")


def _is_named_near(context: Context, match: re.Match[str], place: int) -> bool:
    """Whether the next sentence names them, or the one before has introduced them."""
    before, after = _neighbours(context, place)
    if _INTRODUCED.search(after) or (_SPEAKER.search(after) and _EXPERTISE.search(after)):
        return True
    noun = match["noun"] or match["whom"] or ""
    return bool(_BARE_LEARNED.match(noun) and _BEFORE.search(before))


def _neighbours(context: Context, place: int) -> tuple[str, str]:
    sentences: Sequence[Segment] = context.sentences
    before = sentences[place - 1] if place else None
    after = sentences[place + 1] if place + 1 < len(sentences) else None
    text = context.text
    return text[before.start : before.end] if before else "", text[after.start : after.end] if after else ""


def _question(match: re.Match[str]) -> str:
    """What a checker asks the author."""
    noun = (match["noun"] or match["whom"] or "").casefold()
    if not noun or re.fullmatch(_CROWD, noun):
        return "to ask: who says so, where, and how many of them"
    if re.fullmatch(_PAPERS, noun):
        return "to ask: which, by whom, published where and when"
    return f"to ask: which {noun.split()[-1]}, and who says the opposite"
