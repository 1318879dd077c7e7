"""The article in which words are selected with keys or clicks, to say where a claim begins and ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.tui.widgets.article_pane import ArticlePane
from factcheck.tui.widgets.markings import Marking
from factcheck.tui.widgets.text_cursor import Range, TextCursor, next_word, word_before

if TYPE_CHECKING:
    from collections.abc import Iterable

    from textual.selection import Selection

    from factcheck.tui.widgets.markings import MarksWithin
    from factcheck.tui.widgets.wrapping import Fold


class MarkingPane(ArticlePane):
    """Has a text cursor while words are being selected; the screen gives it its keys."""

    _cursor: TextCursor | None = None
    _is_free = False
    _column: int | None = None

    def begin(self, cursor: TextCursor, *, is_free: bool) -> None:
        """Let words be selected.

        Args:
            cursor: where the selection stands.
            is_free: whether it may begin anywhere; else it has begun, and only where it ends is sought.
        """
        self._cursor, self._is_free, self._column = cursor, is_free, None
        self._show_cursor()

    def end(self) -> None:
        """Let no more words be selected, and forget those that are."""
        self._cursor = None
        self._lay("cursor", ())
        self.screen.clear_selection()

    @property
    def marked(self) -> tuple[int, int] | None:
        """Where the words that are selected begin, and where they end; None while none are being selected."""
        return self._cursor.selected if self._cursor is not None else None

    def step(self, unit: str, by: int = 1) -> None:
        """Move the cursor.

        Args:
            unit: ``word``, ``letter`` or ``line``; ``begin`` begins the selection here, ``extend`` does where it has
                not begun and goes a word on, ``swap`` goes to its other end.
            by: 1 for on, -1 for back.
        """
        cursor = self._cursor
        if cursor is None:
            return
        before = cursor.head
        match unit:
            case "line":
                self._step_line(cursor, by)
            case "begin" if self._is_free:
                cursor.begin()
            case "extend":
                cursor.anchor = cursor.anchor or cursor.head
                cursor.step_word(by)
            case "letter":
                cursor.step_letter(by)
            case "word":
                cursor.step_word(by)
            case "swap":
                cursor.swap()
        self._leave_fold(cursor, by, before)
        self._column = self._column if unit == "line" else None
        self._show_cursor()

    def clicked(self, offset: int) -> None:
        """Go to the word that was clicked."""
        if self._cursor is None:
            super().clicked(offset)
        else:
            self._cursor.go_to(offset)
            self._show_cursor()

    def selection_updated(self, selection: Selection | None) -> None:
        """Take over what was selected with the mouse."""
        super().selection_updated(selection)
        words = self.selected_words
        if self._cursor is not None and self._is_free and words is not None:
            self._cursor.select(*words)
            self._show_cursor()

    def show(self, text: str, standing: MarksWithin, folds: Iterable[Fold] = ()) -> None:
        """Show an article; the cursor stays where it is."""
        super().show(text, standing, folds)
        if self._cursor is not None:
            self._show_cursor()

    def _step_line(self, cursor: TextCursor, by: int) -> None:
        """Go to the word above or below; past empty lines, and in the column in which one began to go."""
        wrapped = self._wrapped
        if self._column is None:
            self._column = wrapped.cells_before(cursor.head.start)
        number = wrapped.line_at(cursor.head.start) + by
        while 0 <= number < len(wrapped.lines) and not wrapped.shown(number):
            number += by
        if 0 <= number < len(wrapped.lines):
            at = wrapped.offset_at(number, self._column)
            end = wrapped.lines[number].start + len(wrapped.shown(number)) - 1
            cursor.go_to(at if at is not None else end)

    def _leave_fold(self, cursor: TextCursor, by: int, before: Range) -> None:
        """Pass over what is folded, or stay where one was."""
        number = self._wrapped.line_at(cursor.head.start)
        if number in self._wrapped.folded:
            start, end = self._wrapped.lines[number]
            cursor.head = (next_word(self.text, end) if by > 0 else word_before(self.text, start)) or before

    def _show_cursor(self) -> None:
        cursor = self._cursor
        if cursor is not None:
            current = [Marking(start, end, "aside") for start, end, *_ in self._layers["pointed"][:1]]
            self._lay("cursor", [*current, Marking(*cursor.selected, "selected"), Marking(*cursor.head, "cursor")])
            self._bring_into_view(*cursor.head)
