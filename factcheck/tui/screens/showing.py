"""How the review screen shows where it is."""

from __future__ import annotations

import gc
from contextlib import contextmanager, suppress
from functools import partial
from shlex import quote
from typing import TYPE_CHECKING

from textual.content import Content

from factcheck.config import default_desk_path
from factcheck.display import display_safe
from factcheck.errors import FactcheckError
from factcheck.tui import keys
from factcheck.tui.review import Review, look_at
from factcheck.tui.rows import ClaimRow, FoldRow, FurnitureRow
from factcheck.tui.screens.turns import TakesTurns
from factcheck.tui.standing_marks import standing_marks
from factcheck.tui.widgets.article_pane import ArticlePane
from factcheck.tui.widgets.claim_list import ClaimList
from factcheck.tui.widgets.claim_panel import ClaimPanel
from factcheck.tui.widgets.jumpable import Jumpable
from factcheck.tui.widgets.marking_pane import MarkingPane
from factcheck.tui.widgets.markings import Marking
from factcheck.tui.widgets.notice import Notice
from factcheck.tui.widgets.scale_bar import ScaleBar
from factcheck.tui.widgets.title_bar import TitleBar
from factcheck.tui.widgets.wrapping import Fold

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from textual.geometry import Offset
    from textual.scroll_view import ScrollView

    from factcheck.models import ClaimFile, ClaimLine, Segment
    from factcheck.store import Desk
    from factcheck.tui.actions.marking import Purpose
    from factcheck.tui.review import Snapshot
    from factcheck.tui.widgets.text_cursor import TextCursor


_LONGEST_PATH = 30
"""Characters of a path that leave room for what is said beside it."""
_MANY = 1_000
"""So many claims are kept out of the search for garbage, which would go through all of them between two keys."""


class Showing(TakesTurns):
    """Brings the widgets in line with the review."""

    review: Review | None = None
    """The review; None until the desk is open."""
    purpose: Purpose | None = None
    """What words of the article are being selected for; None while they are not."""
    _learns_twins = False
    file: ClaimFile | None = None
    """The file of the current claim, once the desk has handed it over."""

    @property
    def article(self) -> str:
        """Id of the article; empty until the desk is open."""
        return self.review.snapshot.article.id if self.review is not None else ""

    @property
    def how_to_go_on(self) -> str:
        """The command with which an article is handed on of which nothing is left."""
        number = self.review.snapshot.article.number if self.review is not None else ""
        path = str(self.desk.path)
        named = quote(path) if len(path) <= _LONGEST_PATH else f"…/{self.desk.path.name}"
        desk = "" if self.desk.path == default_desk_path() else f"--desk {named} "
        return f"factcheck {desk}export {number} -o checked.csv"

    def begin_marking(self, purpose: Purpose, cursor: TextCursor) -> None:
        """Let words of the article be selected; keys are for that until it ends."""
        pane = self.query_one(MarkingPane)
        self.remove_class("-listing")
        pane.focus()
        pane.begin(cursor, is_free="begin" not in purpose.without)
        self.purpose = purpose
        self.query_one(ScaleBar).instead = purpose.said
        self.refresh_bindings()

    def end_marking(self) -> None:
        """Let no more words be selected, and forget those that are."""
        self.query_one(MarkingPane).end()
        self.purpose = None
        self.query_one(ScaleBar).instead = ""
        self.refresh_bindings()

    def show_article(self) -> None:
        """Show another article, or the same with other claims."""
        if self.review is None:
            return
        self.query_one(ScaleBar).scale = self.review.snapshot.scale
        self.refresh_bindings()
        self.show_rows()
        if len(self.review.snapshot.claims) >= _MANY:
            gc.freeze()

    def show_rows(self) -> None:
        """Show other rows of the same article."""
        review = self.review
        if review is not None:
            self._show_marks(review)
            self.show_place()

    def show_listing(self) -> None:
        """Show which claims are listed now, and in which order; those of the text are marked as before."""
        review = self.review
        if review is not None:
            self._show_list(review)
            self.show_place()

    def show_place(self) -> None:
        """Show where one is now."""
        review = self.review
        if review is None:
            return
        self.query_one(ClaimList).cursor = review.cursor
        self._show_title(review)
        self._show_row(review)

    def show_found(self, found: tuple[int, int]) -> None:
        """Mark words that were found, beside the row one is at, until one goes on."""
        if self.review is not None and self.review.row is not None:
            article = self.query_one(ArticlePane)
            article.point_at(self.review.row.span, [Marking(*found, "found")])
            article.reveal(*found)

    def claims_in_view(self) -> dict[str, list[Offset]]:
        """The cells of the screen in which each listed claim begins that is in view, by its id."""
        in_view: dict[str, list[Offset]] = {}
        rows = self.review.rows if self.review is not None else ()
        listed = {row.start: row.key for row in rows if isinstance(row, ClaimRow)}
        for widget in self.query("#panes > *"):
            if isinstance(widget, Jumpable) and widget.display:
                for start, cell in widget.claims_in_view():
                    if start in listed:
                        in_view.setdefault(listed[start], []).append(cell)
        return in_view

    async def ask_for_twins(self) -> None:
        """Know which claims say the same, unless that is known already."""
        if self.review is not None and self.review.twins is None:
            self.review.twins = await self.desk.run(lambda desk: desk.twins(self.article))

    async def look_again(self) -> None:
        """Ask the desk for everything again, and show it."""
        if self.review is not None:
            self.review.look_again(await self.desk.run(lambda desk: look_at(desk, self.article)))
            self.show_article()

    async def show_news(self) -> None:
        """Show what others did, and leave the reader where they are: cursor, filter, dialog, and what is scrolled."""
        review = self.review
        if review is None:
            return
        claim = review.claim
        snapshot, file = await self.desk.run(lambda desk: _news(desk, self.article, claim))
        at, is_same = review.row, snapshot.says_the_same_as(review.snapshot)
        review.look_again(snapshot)
        with self.app.batch_update(), _still(self.query_one(ArticlePane), self.query_one(ClaimList)):
            if not is_same:
                self._show_marks(review)
                self._show_title(review)
            if file is not None and review.claim is not None and review.claim.id == file.line.id:
                self._show_file(review, file)
        if at is not None and (review.row is None or review.row.key != at.key):
            self.show_place()

    def _show_file(self, review: Review, file: ClaimFile) -> None:
        """Show the file of the current claim, if it is another than the one that is shown."""
        if file != self.file:
            self.file = file
            self.query_one(ClaimPanel).show(file, review.snapshot.scale)
            self.query_one(ArticlePane).point_at(file.line, _sides(file))

    def _show_row(self, review: Review) -> None:
        row, panel = review.row, self.query_one(ClaimPanel)
        if row is None:
            panel.say(_nothing_listed(review, self._key))
            return
        if not isinstance(row, ClaimRow):
            panel.say(_furniture(row, review.text, self._key))
            self.query_one(ArticlePane).point_at(row.span)
            return
        is_shown = self.file is not None and self.file.line.id == row.claim.id
        self.query_one(ArticlePane).point_at(row.span, _sides(self.file) if is_shown else ())
        # The desk is asked when the key is painted: it works beside the screen, but not without slowing it down.
        self.call_after_refresh(self._ask_for_claim, row.claim.id)

    def _ask_for_claim(self, claim: str) -> None:
        if self.review is not None and self.review.claim is not None and self.review.claim.id == claim:
            # No coroutine yet: one that gives way to the next before it begins would never be awaited.
            ask = partial(self._show_claim, claim)
            self.run_worker(ask, group="claim", exclusive=True)  # type: ignore[arg-type] # Textual takes it

    @property
    def _has_panes(self) -> bool:
        """Whether there is anything to show on: not any more when the program ends."""
        return bool(self.query(ArticlePane))

    async def _learn_twins(self) -> None:
        """Ask once which claims say the same, when a claim is shown already: in a long article it takes its time."""
        with suppress(FactcheckError):  # a desk that fails says so where the claim would stand
            await self.ask_for_twins()
            if self._has_panes:
                self.show_place()
        self._learns_twins = False

    async def _show_claim(self, claim: str) -> None:
        try:
            file = await self.desk.run(lambda desk: desk.claim(claim))
        except FactcheckError as error:
            self._show_failure(error)
            return
        review = self.review
        if review is None or review.claim is None or review.claim.id != claim or not self._has_panes:
            return
        if file.line != review.claim:
            self._show_news(review, file)
        if review.row is not None and review.row.key == claim:
            self.file = file
            self.query_one(ClaimPanel).show(file, review.snapshot.scale, review.twins_of(claim))
            if review.twins is None and not self._learns_twins:
                self._learns_twins = True
                self.run_worker(self._learn_twins())
            self.query_one(ArticlePane).point_at(file.line, _sides(file))
        else:
            self.show_place()

    def _show_failure(self, error: FactcheckError) -> None:
        """Say why the claim cannot be shown, also where the claim would stand."""
        self.query_one(ClaimPanel).say(Content(display_safe(str(error))))
        self.in_turn(lambda: self.admit(error))

    def _show_news(self, review: Review, file: ClaimFile) -> None:
        """Show what another program did to the current claim since the screen last looked."""
        review.take_in(file)
        self._show_marks(review)
        self._show_title(review)

    def _show_marks(self, review: Review) -> None:
        self._show_list(review)
        self.query_one(ArticlePane).show(review.text, standing_marks(review), map(_fold, review.folded))

    def _show_list(self, review: Review) -> None:
        claims = self.query_one(ClaimList)
        claims.show(review.rows, review.text, review.snapshot.scale, cursor=review.cursor)

    def _show_title(self, review: Review) -> None:
        title_bar = self.query_one(TitleBar)
        title_bar.heading = review.snapshot.article.title or "untitled article"
        title_bar.place = f"{'read-only desk · ' if self.desk.read_only else ''}{review.place}"
        self.query_one(Notice).show(*self._notice(review))

    def _key(self, name: str) -> str:
        return keys.shown(self, f"review.{name}")

    def _notice(self, review: Review) -> tuple[str, str]:
        """What must be known at every moment beside the place, and the keys that go with it."""
        if review.listing:
            listing = f"{review.listing[:1].upper()}{review.listing[1:]}"
            return listing, f"{self._key('list_all')} lists all"
        if not review.left and review.listed:
            return "Nothing is left to verify", f"{self._key('back')} back · {self.how_to_go_on}"
        return "", ""


def _news(desk: Desk, article: str, claim: ClaimLine | None) -> tuple[Snapshot, ClaimFile | None]:
    """What the desk says of an article now, and of the claim one is at, if that still stands."""
    snapshot = look_at(desk, article)
    stands = claim is not None and any(line.id == claim.id for line in snapshot.claims)
    return snapshot, desk.claim(claim.id) if claim is not None and stands else None


@contextmanager
def _still(*views: ScrollView) -> Iterator[None]:
    """Leave what is scrolled as it is, whatever is shown anew meanwhile."""
    before = [view.scroll_offset.y for view in views]
    yield
    for view, y in zip(views, before, strict=True):
        view.scroll_to(y=y, animate=False, immediate=True)


def _sides(file: ClaimFile | None) -> list[Marking]:
    leads = file.leads if file is not None else ()
    return [Marking(span.start, span.end, "lead") for lead in leads for span in lead.spans]


def _fold(row: FoldRow) -> Fold:
    why = next((segment.reason for segment in row.segments if segment.reason), None)
    words = f"⋯ {row.lines} of furniture{f': {why}' if why else ''}"
    return Fold(row.start, row.segments[-1].end, display_safe(words).replace("\n", " "))


def _nothing_listed(review: Review, key: Callable[[str], str]) -> Content:
    if review.filter.said:
        ways = f"{key('filter')} changes what is listed, {key('list_all')} lists all"
        return Content(f"No claim passes the filter: {display_safe(review.filter.said)}. {ways}.")
    return Content("Nothing in this text can be checked.")


def _furniture(row: FoldRow | FurnitureRow, text: str, key: Callable[[str], str]) -> Content:
    if isinstance(row, FoldRow):
        verb = "folds" if row.unfolded else "unfolds"
        reasons = dict.fromkeys(segment.reason for segment in row.segments if segment.reason)
        why = f"\n\nWhy: {display_safe('; '.join(reasons))}" if reasons else ""
        return Content(
            f"Left out as furniture: on the page, but not of the article.{why}\n\n"
            f"{key('unfold')} {verb} it; {key('promote')} on one of its lines takes that line into the article."
        )
    words = display_safe(text[row.segment.start : row.segment.end]).strip()
    taking = f"{key('promote')} takes it into the article"
    return Content.assemble((words, "bold"), f"\n\nLeft out as furniture: {_reason(row.segment)}.\n\n{taking}.")


def _reason(segment: Segment) -> str:
    return display_safe(segment.reason or "not of the article")
