"""The desk: everything a reviewer can do, each deed one action in one transaction."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal, Self

from factcheck.config import Config
from factcheck.errors import InputError
from factcheck.models import ClaimKind, Done, Imported, Span, State
from factcheck.store import connection
from factcheck.store.action import as_day
from factcheck.store.archive import Archive
from factcheck.store.boundaries import EDITS, Boundaries
from factcheck.store.figures import Overview
from factcheck.store.history import TELLING, Told, words_for
from factcheck.store.readings import Place, follow_edit, read_through, replace_reading
from factcheck.store.repeats import Repeats
from factcheck.store.rulebook import Rulebook
from factcheck.store.rulings import Rulings
from factcheck.store.search import Search
from factcheck.store.texts import store_article, store_scale, store_source
from factcheck.store.waiting import Waiting

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from os import PathLike
    from types import TracebackType

    from factcheck.models import Article, Citation
    from factcheck.store.action import Action

_BURYING: Final = {
    "undo": ("a.kind = 'add'", "dismiss it instead of undoing"),
    "redo": ("a.kind IN ('split', 'join', 'move') AND d.id > a.id", "look at that, and draw the claim anew if need be"),
}
"""Which claims of an action go when it is turned, as an SQL condition, and what to do instead."""


class Desk(Boundaries, Rulings, Repeats, Archive, Search, Overview):
    """One SQLite file with everything a newsroom knows: what can be asked of it, and what can be done.

    Articles and claims are named as `Queries` says. Every deed returns what it did, in words; it is safe on the disk
    by then. A desk belongs to the thread that opened it; any number of threads and programs may open the same file.

    Args:
        path: the desk file; made where there is none.
        reviewer: who decides.
        config: what this person has set; None for everything as usual.

    Raises:
        DeskError: the file is not a desk, belongs to another program, is newer than this one, locked or damaged.
    """

    def __init__(self, path: str | PathLike[str], *, reviewer: str = "reviewer", config: Config | None = None) -> None:
        self.path, self.reviewer = Path(path), reviewer.strip() or "reviewer"
        self.config = config or Config()
        self._rulebook = Rulebook(self.config)
        self._db, self.read_only = connection.open_desk(self.path)
        self._shown = {}
        self.waiting = Waiting()

    @property
    def files(self) -> tuple[Path, ...]:
        """The desk, and what SQLite keeps beside it."""
        return (self.path, *(self.path.with_name(f"{self.path.name}-{beside}") for beside in ("wal", "shm")))

    def close(self) -> None:
        """Let go of the file."""
        self._db.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    # ------------------------------------------------------------ articles

    def add(self, article: Article) -> Imported:
        """Take an article in: its text, and what extraction and the leads make of it.

        A text that the desk holds already is not stored again; a publication date that was missing is filled in.
        """
        held = self._holder(article.draft.id)
        if held is not None:
            return self._add_again(held, article)
        reading = read_through(article.draft.text, article.published_on, self._rulebook)
        with self._write() as conn:
            held = self._holder(article.draft.id)  # another program may have been first while we read
            if held is None:
                place = store_article(conn, article, reading.found.segments, self.reviewer)
                replace_reading(conn, place, reading)
        return self._add_again(held, article) if held else self._imported(place.article, new=True)

    def correct_article(
        self,
        ref: str,
        *,
        title: str | None = None,
        byline: str | None = None,
        publication: str | None = None,
        url: str | None = None,
        published_on: date | Literal[""] | None = None,
    ) -> Done:
        """Put right what was read about an article; an empty string takes a value away.

        Raises:
            InputError: nothing to correct was named, or there is no such article.
        """
        article = self._article_id(ref)
        wanted: dict[str, str | None] = {"title": title, "byline": byline, "publication": publication, "url": url}
        wanted["published_on"] = "" if published_on == "" else as_day(published_on)
        with self._act() as action:
            said = _correct(action, wanted, article=article)
            if published_on is not None:
                self._ask_for_reading(action, article)
        self._make_up(article)
        return Done(action=action.id, said=f"{self._name(article, None)} {said}", article=article)

    # ------------------------------------------------------------ claims

    def flag(self, claim: str, on: bool | None = None) -> Done:
        """Say that a claim needs checking, or no longer does; the other of the two where ``on`` is None."""
        line = self._line(claim)
        wanted = not line.flagged if on is None else on
        if wanted is line.flagged:
            return self._nothing_done(line, "is flagged already" if wanted else "has no flag")
        return self._decide("flag" if wanted else "unflag", line.id)

    def verdict(self, claim: str, rating: str, *, note: str | None = None, citations: Sequence[Citation] = ()) -> Done:
        """Rate a claim on the scale, with the sources that the rating rests on, as one action.

        Whoever rates a claim that was dismissed takes it back.

        Args:
            claim: the claim.
            rating: key, label or hotkey of the rating.
            note: why, in words.
            citations: the sources.

        Raises:
            InputError: there is no such claim or rating.
        """
        scale = self.scale()
        chosen = scale.rating(rating)
        line = self._line(claim)
        with self._act() as action:
            store_scale(action.conn, scale)
            where = self._where(line.id)
            action.decide(
                "verdict",
                claim=line.id,
                **where,
                scale=scale.key,
                revision=scale.revision,
                rating=chosen.key,
                text=note or None,
            )
            if line.state is State.DISMISSED:
                action.decide("promotion", claim=line.id, **where)
            for citation in citations:
                _cite(action, line.id, where, citation)
        return self._done(action, line.id, chosen.label)

    def cite(self, claim: str, citation: Citation) -> Done:
        """Put a source to a claim.

        Raises:
            InputError: the source is empty.
        """
        name = self._line(claim).id
        with self._act() as action:
            _cite(action, name, self._where(name), citation)
        return self._done(action, name, f"cited {citation.source}")

    def tick(self, claim: str, span: Span | None = None) -> Done:
        """Say that words were looked at: those of a span inside the claim, or all where it is None."""
        line = self._line(claim)
        span = span or line
        if not line.covers(span) or span.start == span.end:
            raise InputError(
                f"the span {span.start} to {span.end} is not inside the claim ({line.start} to {line.end})"
            )
        words = line.text[span.start - line.start : span.end - line.start]
        return self._decide("tick", line.id, start=span.start, end=span.end, text=words)

    def note(self, claim: str, text: str) -> Done:
        """Write something down beside a claim."""
        if not text.strip():
            raise InputError("the note is empty: write something, or leave it")
        return self._decide("note", self._line(claim).id, text=text.strip())

    def dismiss(self, claim: str, reason: str | None = None) -> Done:
        """Say that a claim is none, or needs no checking."""
        line = self._line(claim)
        if line.state is State.DISMISSED and not reason:
            return self._nothing_done(line, "is dismissed already")
        return self._decide("dismissal", line.id, text=reason or None)

    def promote(self, claim: str) -> Done:
        """Say that a claim is to be checked, whatever its kind; also where it was dismissed."""
        line = self._line(claim)
        if line.unverified:
            return self._nothing_done(line, "is to be checked already")
        return self._decide("promotion", line.id)

    def correct_claim(
        self,
        claim: str,
        *,
        kind: ClaimKind | str | None = None,
        claimant: str | None = None,
        claimant_name: str | None = None,
        reading: str | None = None,
    ) -> Done:
        """Put right what extraction made of a claim; an empty string takes a value away.

        Raises:
            InputError: there is no such kind, or nothing to correct was named.
        """
        name = self._line(claim).id
        if kind is not None and kind not in set(ClaimKind):
            raise InputError(f"no claim kind {kind!r}: choose one of {', '.join(ClaimKind)}")
        wanted = {"kind": kind, "claimant": claimant, "claimant_name": claimant_name, "reading": reading}
        with self._act() as action:
            said = _correct(action, wanted, claim=name, **self._where(name))
        return self._done(action, name, said)

    # ------------------------------------------------------------ undo

    def undo(self) -> Done:
        """Undo this reviewer's newest action that stands, in whatever session it was done.

        Raises:
            InputError: there is nothing to undo.
        """
        newest_that_stands = "SELECT max(action) FROM standing_decisions WHERE reviewer = ?"
        return self._turn("undo", newest_that_stands)

    def redo(self) -> Done:
        """Do again what this reviewer undid last, as long as nothing was done since.

        Raises:
            InputError: there is nothing to do again.
        """
        newest_undone = (
            "SELECT u.target FROM decisions AS u WHERE u.reviewer = ?1 AND u.kind = 'undo'"
            " AND NOT EXISTS (SELECT 1 FROM decisions AS r WHERE r.target = u.target AND r.id > u.id"
            " AND r.kind IN ('undo', 'redo'))"
            " AND NOT EXISTS (SELECT 1 FROM decisions AS n WHERE n.reviewer = ?1 AND n.id > u.id"
            " AND n.kind NOT IN ('undo', 'redo')) ORDER BY u.id DESC LIMIT 1"
        )
        return self._turn("redo", newest_undone)

    # ------------------------------------------------------------ behind the deeds

    def _turn(self, kind: str, find: str) -> Done:
        with self._act() as action:
            target = (action.conn.execute(find, (self.reviewer,)).fetchone() or (None,))[0]
            if target is None:
                raise InputError(f"nothing to {kind} for {self.reviewer}")
            turned = self._told(target)
            self._refuse_to_bury(action, kind, target)
            about = next((one.claim for one in turned if one.claim), None)
            article = turned[0].article
            action.decide(kind, claim=about, article=article, target=target)
            self._refuse_to_meet(turned)
            self._follow(action, target, turned)
        self._make_up(article)
        said = f"{words_for(kind)}: {self._names(turned)} {_words_of(turned)}"
        return Done(action=action.id, said=said, claim=about, article=article)

    def _follow(self, action: Action, target: str, turned: Sequence[Told]) -> None:
        """Let leads be of the claims that stand now that an action is turned; read again where it takes that."""
        article = turned[0].article
        is_dated = any(one.field == "published_on" for one in turned)
        if is_dated or (any(one.kind in EDITS for one in turned) and not self._leads_follow(action, article, target)):
            self._ask_for_reading(action, article)

    def _leads_follow(self, action: Action, article: str, edit: str) -> bool:
        (draft,) = self._row("SELECT id FROM current_drafts WHERE article = ?", article)
        return follow_edit(action.conn, Place(article, draft), edit, self._rulebook.version)

    def _told(self, action: str) -> list[Told]:
        """What an action decided, in its order."""
        return [Told(*row) for row in self._rows(f"{TELLING} WHERE d.action = ? ORDER BY d.id", action)]

    def _names(self, turned: Sequence[Told]) -> str:
        """What an action was about: the claims, or else the article, for which its first decision stands."""
        claims = dict.fromkeys(one.claim for one in turned if one.kind == turned[0].kind)
        return " and ".join(self._name(turned[0].article, claim) for claim in claims)

    def _refuse_to_bury(self, action: Action, kind: str, target: str) -> None:
        """Let no claim go that somebody else has decided on since."""
        goes, instead = _BURYING[kind]
        others = (
            "SELECT d.claim, d.article, d.reviewer FROM standing_decisions AS d"
            f" JOIN decisions AS a ON a.claim = d.claim AND a.action = ? AND {goes}"
            " WHERE d.action <> a.action AND d.reviewer <> ? LIMIT 1"
        )
        for claim, article, reviewer in action.conn.execute(others, (target, self.reviewer)):
            raise InputError(f"{reviewer} has decided on {self._name(article, claim)} since: {instead}")

    def _holder(self, draft: str) -> str | None:
        rows = self._rows("SELECT article FROM drafts WHERE id = ? ORDER BY imported_at LIMIT 1", draft)
        return rows[0][0] if rows else None

    def _add_again(self, held: str, article: Article) -> Imported:
        if article.published_on and self.article(held).published_on is None and not self.read_only:
            self.correct_article(held, published_on=article.published_on)
        else:
            self.catch_up(held)
        return self._imported(held, new=False)

    def _imported(self, article: str, *, new: bool) -> Imported:
        progress = self.progress(article)
        return Imported(article=self.article(article), new=new, claims=progress.claims, leads=progress.leads)


def _words_of(turned: Sequence[Told]) -> str:
    """What an action did to the first thing it was about, in all that it corrected."""
    first = turned[0]
    corrected = (one.words for one in turned if (one.kind, one.claim) == ("correction", first.claim))
    return ", ".join(corrected) if first.kind == "correction" else first.words


def _cite(action: Action, claim: str, where: dict[str, str], citation: Citation) -> None:
    source = store_source(action, citation)
    use = citation.model_dump(mode="json", exclude={"source", "title"})
    action.decide("citation", claim=claim, **where, source=source, **use)


def _correct(action: Action, wanted: dict[str, str | None], **where: str) -> str:
    """Write a correction for each value that is not None; say which."""
    named = {field: value for field, value in wanted.items() if value is not None}
    if not named:
        raise InputError(f"nothing to correct: give one of {', '.join(wanted)}")
    for field, value in named.items():
        action.decide("correction", **where, field=field, value=value)
    return ", ".join(words_for("correction", field=field) for field in named)
