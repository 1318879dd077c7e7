"""Keeping what the program makes of a text: segments, machine-made claims, details and leads.

All of it can be thrown away and made again, except a claim on which somebody decided something.
"""

from __future__ import annotations

import json
from bisect import bisect_left
from typing import TYPE_CHECKING, Final, NamedTuple

from factcheck.models import DetailKind, Origin, Role, Span
from factcheck.store.ids import claim_id, lead_id
from factcheck.store.word_index import forget_undecided

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date
    from sqlite3 import Connection

    from factcheck.models import Claim, Extraction, Lead
    from factcheck.store.rulebook import Rulebook


_NAMES: Final = frozenset({DetailKind.NAME, DetailKind.TITLE, DetailKind.PLACE, DetailKind.ORGANISATION})


class Place(NamedTuple):
    """A draft of an article: where claims stand."""

    article: str
    draft: str


class Standing(NamedTuple):
    """Where a claim stands in a draft."""

    start: int
    end: int
    claim: str
    """Its id."""

    def overlaps(self, other: Claim) -> bool:
        """Whether it shares a code point with another claim."""
        return self.start < other.end and other.start < self.end


class Reading(NamedTuple):
    """One pass of extraction and leads over a draft."""

    found: Extraction
    leads: Sequence[Lead]
    rules: str
    """The version of all rules that made it."""


def read_through(
    text: str, published_on: date | None, rulebook: Rulebook, promoted: Iterable[tuple[int, int]] = ()
) -> Reading:
    """What extraction and the leads make of a text.

    Args:
        text: the text of a draft.
        published_on: what relative dates hang on.
        rulebook: the rules in force.
        promoted: where a reviewer took furniture back into the article; the leads look there too.
    """
    from factcheck import extraction, leads  # noqa: PLC0415 (heavy, and a desk is often only read)

    found = extraction.analyse(text, published_on, rulebook.weights)
    taken_back = [Span(start=start, end=end) for start, end in promoted]
    taken = [c for span in taken_back for c in extraction.claims_in(text, span, published_on, rulebook.weights)]
    whole = _with_taken_back(found, taken_back, taken) if taken_back else found
    noticed = leads.find_leads(whole, rulebook.facts, without=rulebook.left_out)
    return Reading(found, noticed, rulebook.version)


def _with_taken_back(found: Extraction, spans: Sequence[Span], claims: Iterable[Claim]) -> Extraction:
    """What the leads look at: the segments in some spans count as body, and their claims as claims of the article."""
    segments = (
        segment.model_copy(update={"role": Role.BODY}) if any(span.covers(segment) for span in spans) else segment
        for segment in found.segments
    )
    ordered = sorted([*found.claims, *claims], key=lambda claim: claim.start)
    return found.model_copy(update={"segments": tuple(segments), "claims": tuple(ordered)})


def is_stale(conn: Connection, article: str, rulebook: Rulebook) -> bool:
    """Whether an article was read by other rules, settings or facts, or with another date, than hold now."""
    row = conn.execute(
        "SELECT r.rules, r.published_on IS a.published_on FROM corrected_articles AS a"
        " JOIN current_drafts AS d ON d.article = a.id JOIN readings AS r ON (r.article, r.draft) = (d.article, d.id)"
        " WHERE a.id = ?",
        (article,),
    ).fetchone()
    return bool(row != (rulebook.version, 1))


def let_be_read_again(conn: Connection, article: str) -> None:
    """Let an article be stale, so that whoever opens it next reads it again if nobody does so at once."""
    conn.execute("DELETE FROM readings WHERE article = ?", (article,))


def replace_reading(conn: Connection, place: Place, reading: Reading) -> None:
    """Put a reading in place of the last one; claims on which somebody decided something stay as they are."""
    _forget(conn, place)
    published_on = reading.found.published_on
    conn.execute(
        "INSERT INTO readings (article, draft, rules, published_on) VALUES (?, ?, ?, ?)",
        (*place, reading.rules, published_on and published_on.isoformat()),
    )
    conn.executemany(
        'INSERT INTO segments (article, draft, start, "end", role, reason) VALUES (?, ?, ?, ?, ?, ?)',
        [(*place, s.start, s.end, s.role, s.reason) for s in reading.found.segments],
    )
    kept = _kept(conn, place)
    store_claims(conn, place, [c for c in reading.found.claims if not _meets(kept, c)], Origin.MACHINE, reading.rules)
    named = {(start, end): claim for start, end, claim in kept}
    _store_details(conn, place, [(named[c.start, c.end], c) for c in reading.found.claims if (c.start, c.end) in named])
    _store_leads(conn, place, reading)


def follow_edit(conn: Connection, place: Place, edit: str, rules: str) -> bool:
    """After claims were drawn otherwise, let each lead be of the claim that it is about now, without reading again.

    The text, its date and the rules are what they were, and so is what they notice; a claim that the program found
    stays, since a reviewer draws claims only where none is but those that are drawn anew.

    Args:
        conn: the connection with the open transaction.
        place: the draft.
        edit: the action that drew them, or that was undone or done again.
        rules: the version of the rules in force.

    Returns:
        Whether that is all. It is not after a promotion, since the rules then look at more of the text; nor where a
        claim is of older rules and may have stood in the way of one that they find now; nor where a lead was left out
        because another of the same claim said the same, or would be now.
    """
    reads_on = conn.execute(
        "SELECT 1 FROM decisions WHERE action = ? AND kind = 'promotion' AND claim IS NULL"
        " UNION ALL SELECT 1 FROM claims WHERE article = ? AND rules <> ? LIMIT 1",
        (edit, place.article, rules),
    ).fetchone()
    return reads_on is None and _hand_leads_over(conn, place)


def _hand_leads_over(conn: Connection, place: Place) -> bool:
    if not (claims := _kept(conn, place)):
        return False
    leads = conn.execute(
        'SELECT l.id, l.claim, l.rule, l.words, l.spans, c.start, c."end" FROM leads AS l JOIN claims AS c'
        " ON c.id = l.claim WHERE c.article = ? AND l.draft = ?",
        place,
    ).fetchall()
    (text,) = conn.execute("SELECT text FROM drafts WHERE (article, id) = (?, ?)", place).fetchone()
    for lead, claim, rule, words, stored, start, end in leads:
        spans = [Span(start=first, end=last) for first, last in json.loads(stored)]
        about = _about(claims, spans).claim
        if about == claim:
            continue
        said = text[spans[0].start : spans[0].end]
        begins_in_claim = text[start : end + len(said) - 1].casefold().count(said.casefold())
        if not start <= spans[0].start < end or begins_in_claim > 1:
            return False
        named = (about, lead_id(about, rule, words), lead)
        if not conn.execute("UPDATE OR IGNORE leads SET claim = ?, id = ? WHERE id = ?", named).rowcount:
            return False
    return True


def store_claims(conn: Connection, place: Place, claims: Iterable[Claim], origin: Origin, rules: str) -> list[str]:
    """Store claims born in a draft, with numbers and details, and return their ids in the same order."""
    named = [(claim_id(*place, c.start, c.end, origin), c) for c in claims]
    conn.executemany(
        'INSERT INTO claims (id, article, draft, start, "end", text, origin, kind, claimant, claimant_name, reading,'
        " worth, reasons, rules) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING",
        [
            (name, *place, c.start, c.end, c.text, origin, c.kind, c.claimant, c.claimant_name, c.reading)
            + (c.worth.score, _json(c.worth.reasons), rules)
            for name, c in named
        ],
    )
    conn.executemany(
        'INSERT INTO placements (claim, article, draft, start, "end", relation) VALUES (?, ?, ?, ?, ?, ?)'
        " ON CONFLICT DO NOTHING",
        [(name, *place, c.start, c.end, "born") for name, c in named],
    )
    _give_numbers(conn, place.article, [name for name, _ in named])
    _store_details(conn, place, named)
    return [name for name, _ in named]


def _forget(conn: Connection, place: Place) -> None:
    forget_undecided(conn, place)
    conn.execute(
        "DELETE FROM claims WHERE (article, draft) = (?, ?) AND origin = 'machine'"
        " AND NOT EXISTS (SELECT 1 FROM decisions WHERE claim = claims.id)",
        place,
    )
    for table in ("segments", "readings"):
        conn.execute(f"DELETE FROM {table} WHERE (article, draft) = (?, ?)", place)
    conn.execute("DELETE FROM leads WHERE claim IN (SELECT id FROM claims WHERE article = ?) AND draft = ?", place)


def _kept(conn: Connection, place: Place) -> list[Standing]:
    """The claims of a draft that outlive its reading, in the order of the text."""
    rows = conn.execute(
        'SELECT start, "end", id FROM standing_claims WHERE (article, draft) = (?, ?) ORDER BY start', place
    )
    return [Standing(*row) for row in rows]


def _meets(kept: Sequence[Standing], claim: Claim) -> bool:
    """Whether a claim shares words with one that is kept; those kept stand in order and apart."""
    return bool(kept) and kept[_last_before(kept, claim.end)].overlaps(claim)


def _give_numbers(conn: Connection, article: str, claims: Sequence[str]) -> None:
    newest = conn.execute("SELECT coalesce(max(number), 0) FROM claim_numbers WHERE article = ?", (article,)).fetchone()
    held = {claim for (claim,) in conn.execute("SELECT claim FROM claim_numbers WHERE article = ?", (article,))}
    fresh = [claim for claim in claims if claim not in held]
    conn.executemany(
        "INSERT INTO claim_numbers (article, number, claim) VALUES (?, ?, ?)",
        [(article, number, claim) for number, claim in enumerate(fresh, newest[0] + 1)],
    )


def _store_details(conn: Connection, place: Place, named: Iterable[tuple[str, Claim]]) -> None:
    """Store the details of claims, in place of those that an earlier reading found."""
    named = list(named)
    conn.executemany("DELETE FROM details WHERE (claim, draft) = (?, ?)", [(name, place.draft) for name, _ in named])
    conn.executemany(
        'INSERT INTO details (claim, draft, start, "end", kind, text, value) VALUES (?, ?, ?, ?, ?, ?, ?)',
        [(name, place.draft, d.start, d.end, d.kind, d.text, d.value) for name, c in named for d in c.details],
    )


def _store_leads(conn: Connection, place: Place, reading: Reading) -> None:
    """Store each lead with the claim that it is about."""
    claims = _kept(conn, place)
    for lead in reading.leads if claims else ():
        claim = _about(claims, lead.spans).claim
        words = _words(reading.found, lead)
        conn.execute(
            "INSERT INTO leads (id, claim, draft, rule, severity, words, message, working, spans, rules)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
            (lead_id(claim, lead.rule, words), claim, place.draft, lead.rule, lead.severity, words, lead.message)
            + (_json(lead.working), _json([(s.start, s.end) for s in lead.spans]), reading.rules),
        )


def _words(found: Extraction, lead: Lead) -> str:
    """What a ruling on a lead is remembered by: the words of its sides, in lower case and with single spaces.

    Where they name nobody and nothing, as in *9 … 12*, another article may hold the same words and be wrong: the
    sentence that the first side stands in is then part of them.
    """
    spans: list[Span] = list(lead.spans)
    if not any(_names_something(found, span) for span in spans):
        spans.append(found.segments[_last_before(found.segments, spans[0].start + 1)])
    return " … ".join(" ".join(found.text[span.start : span.end].casefold().split()) for span in spans)


def _names_something(found: Extraction, span: Span) -> bool:
    claim = found.claims[_last_before(found.claims, span.start + 1)] if found.claims else None
    return claim is not None and any(detail.kind in _NAMES and detail.overlaps(span) for detail in claim.details)


def _about(claims: Sequence[Standing], spans: Sequence[Span]) -> Standing:
    """The claim that holds the first of a lead's spans that any claim holds; else the one next before it."""
    before = [claims[_last_before(claims, span.start + 1)] for span in spans]
    holding = (claim for claim, span in zip(before, spans, strict=True) if claim.start <= span.start < claim.end)
    return next(holding, before[0])


def _last_before(stretches: Sequence[Standing | Span], offset: int) -> int:
    """Which stretch of the text is the last to begin before an offset; the first where none does."""
    return max(0, bisect_left(stretches, offset, key=lambda stretch: stretch.start) - 1)


def _json(values: Sequence[object]) -> str:
    return json.dumps(values, ensure_ascii=False)
