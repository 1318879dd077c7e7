"""Everything the desk knows about one claim, in words: what can be wrong first, what was done last."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from textual.content import Content
from textual.style import Style

from factcheck.addresses import shown_source
from factcheck.display import display_safe
from factcheck.tui.marks import TONES, mark_of, tone_of
from factcheck.tui.widgets.wrapping import Wrapped

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.models import Citation, ClaimFile, ClaimLine, DeskLead, TickedDetail, Verdict
    from factcheck.scales import Scale

NEXT = "▸"
"""Stands before the detail that is ticked next."""
_QUIET = "dim"
_HEADING = "bold $text-primary"


def claim_words(
    file: ClaimFile, scale: Scale, width: int, position: int = 0, twins: Sequence[ClaimLine] = (), *, ways: str = ""
) -> Content:
    """The whole file of a claim, for lines of ``width`` cells; each detail carries its number as ``tick``.

    Args:
        file: the file.
        scale: the scale of its verdicts.
        width: in cells.
        position: from which of its details on the next one is ticked.
        twins: the claims that say the same.
        ways: what can be done with a lead, and with which keys; empty where nothing can.
    """
    return Content("\n").join(list(_lines(file, scale, width, position=position, twins=twins, ways=ways)))


def detail_to_tick(details: Sequence[TickedDetail], position: int) -> int | None:
    """The number of the next detail that is not ticked, from a position on and then from the first; None for none."""
    for number in chain(range(position, len(details)), range(min(position, len(details)))):
        if not details[number].ticked:
            return number
    return None


def _lines(
    file: ClaimFile, scale: Scale, width: int, *, position: int, twins: Sequence[ClaimLine], ways: str
) -> Iterator[Content]:
    yield _standing(file, scale)
    yield Content.styled(_safe(file.line.text), "bold")
    if file.reading:
        yield Content.assemble(("Meaning  ", _QUIET), _safe(file.reading))
    yield _claimant(file)
    yield from _said_again(twins, scale)
    yield from _section("Noticed", list(_noticed(file, width, ways)))
    yield from _details(file.details, position)
    yield from _section("Verdict", [_verdict(verdict, width) for verdict in file.verdicts])
    yield from _sources(file.citations, width)
    yield from _section("Notes", [Content(_safe(note)) for note in file.notes])
    yield from _worth(file)
    yield from _section("History", [Content.styled(_safe(line), _QUIET) for line in file.history])


def _standing(file: ClaimFile, scale: Scale) -> Content:
    line, mark = file.line, mark_of(file.line, scale)
    parts = [Content.styled(f"{file.article_number}:{line.number}", _QUIET)]
    parts.append(Content.styled(f"{_safe(mark.glyph)} {_safe(mark.word)}", f"bold {TONES[mark.tone]}"))
    if line.flagged and mark.tone != "flagged":
        parts.append(Content.styled("⚑ flagged", TONES["flagged"]))
    parts.append(Content.styled(line.kind, _QUIET))
    return Content("  ").join(parts)


def _claimant(file: ClaimFile) -> Content:
    words, name = file.line.claimant, file.claimant_name
    named = f" ({_safe(name)})" if name and name != words else ""
    who = f"{_safe(words)}{named}" if words is not None else "the article itself"
    return Content.assemble(("Claimed by  ", _QUIET), who)


def _said_again(twins: Sequence[ClaimLine], scale: Scale) -> Iterator[Content]:
    if twins:
        marks = [(line.number, mark_of(line, scale)) for line in twins]
        again = [Content.assemble(f"{number} ", (_safe(mark.glyph), TONES[mark.tone])) for number, mark in marks]
        yield Content.assemble(("Said again in  ", _QUIET), Content(", ").join(again))


def _noticed(file: ClaimFile, width: int, ways: str) -> Iterator[Content]:
    """The leads with their working, then in passing what is only noted and what was dismissed."""
    for lead in file.leads:
        yield from _lead(lead, width)
    if ways and any(lead.ruling is None for lead in file.leads):
        yield Content.styled(_indented(ways, width), _QUIET)
    for note in file.quiet_leads:
        yield Content.styled(f"· {_safe(note.message)} ({note.rule})", _QUIET)
    for dismissed in file.dismissed_leads:
        yield Content.styled(f"✗ {_safe(dismissed.message)} ({dismissed.rule})", _QUIET)
        yield Content.styled(_indented(_ruling(dismissed), width), _QUIET)


def _lead(lead: DeskLead, width: int) -> Iterator[Content]:
    yield Content.assemble((f"! {_safe(lead.message)}", "bold $text-warning"))
    for line in lead.working:
        yield Content(_indented(line, width))
    said = _ruling(lead) or "A lead, not a verdict"
    yield Content.styled(_indented(f"{said} ({lead.rule})", width), _QUIET)


def _ruling(lead: DeskLead) -> str:
    """What was said of a lead, and by whom; empty where nothing was."""
    if lead.ruling is None:
        return ""
    verb = "Accepted" if lead.ruling.accepted else "Dismissed"
    reason = f": {lead.ruling.reason}" if lead.ruling.reason else ""
    return f"{verb} by {lead.ruling.reviewer}{reason}"


def _details(details: tuple[TickedDetail, ...], position: int) -> Iterator[Content]:
    if not details:
        return
    ticked = sum(detail.ticked for detail in details)
    yield _heading(f"Check each: {ticked} of {len(details)} ticked")
    following = detail_to_tick(details, position)
    for number, detail in enumerate(details):
        box = f"{NEXT if number == following else ' '}{'☑' if detail.ticked else '☐'}"
        words = Content.assemble(f"{box} {_safe(detail.text)}", (f"  {detail.kind}", _QUIET), (_value(detail), _QUIET))
        yield words.stylize(Style.from_meta({"tick": number}))


def _value(detail: TickedDetail) -> str:
    """The normal form of a detail, where it says more than its words do and leaves nothing open."""
    is_news = detail.value and detail.value != detail.text and "X" not in detail.value
    return f" {_safe(detail.value or '')}" if is_news else ""


def _verdict(verdict: Verdict, width: int) -> Content:
    colour = TONES[tone_of(verdict.colour)]
    note = f"\n{_indented(verdict.note, width)}" if verdict.note else ""
    return Content.assemble(
        (f"{_safe(verdict.symbol)} {_safe(verdict.label)}", f"bold {colour}"),
        (f"  {_safe(verdict.reviewer)}, {verdict.at[:16].replace('T', ' ')}", _QUIET),
        note,
    )


def _sources(citations: tuple[Citation, ...], width: int) -> Iterator[Content]:
    if not citations:
        yield _heading("Sources: none yet")
        return
    yield from _section("Sources", [_source(citation, width) for citation in citations])


def _source(citation: Citation, width: int) -> Content:
    said = "  ".join(word for word in (citation.stance, citation.standing, citation.locator) if word)
    title = f"{_safe(citation.title)}, " if citation.title else ""
    quote = f"\n{_indented(f'“{citation.quote.strip()}”', width)}" if citation.quote else ""
    return Content.assemble(f"{title}{shown_source(citation.source)}", (f"  {_safe(said)}", _QUIET), quote)


def _worth(file: ClaimFile) -> Iterator[Content]:
    reasons = ", ".join(map(_safe, file.worth.reasons))
    yield Content.assemble((f"Worth checking  {file.worth.score:.2f}", _QUIET), (f"  {reasons}", _QUIET))


def _section(title: str, entries: list[Content]) -> Iterator[Content]:
    if entries:
        yield _heading(title)
        yield from entries


def _heading(title: str) -> Content:
    return Content.styled(title, _HEADING)


def _indented(text: str, width: int) -> str:
    """The words two cells to the right, also where they go on in another line."""
    wrapped = Wrapped(_safe(text), width - 2)
    return "\n".join(f"  {wrapped.shown(number)}" for number in range(len(wrapped.lines)))


def _safe(text: str) -> str:
    return display_safe(text).strip()
