"""A reviewer works through an article: what the keys do, and that it is on the desk when it is said."""

import pytest
from textual.events import Key
from textual.widgets import Input

from factcheck.tui.dialogs import FilterDialog, PublishedDialog, SourceDialog, VerdictDialog
from factcheck.tui.widgets.article_pane import ArticlePane
from factcheck.tui.widgets.claim_list import ClaimList

WIDE, NARROW = (120, 36), (80, 24)
BIDEN = "In 2018, the Biden administration temporarily lifted an entry ban on Dmitry Rogozin."


@pytest.mark.parametrize("size", [WIDE, NARROW], ids=["wide", "narrow"])
async def test_a_digit_gives_the_verdict_saves_it_and_goes_to_the_next_unverified_claim(sit_down, on_desk, size):
    async with sit_down(size=size) as seat:
        await seat.go_to("approved a budget")
        judged, left = seat.review.claim, seat.review.left
        await seat.press("4")
        assert on_desk(lambda desk: desk.claim(judged.id).line.rating) == "False"
        assert "library" in seat.review.claim.text
        assert f"{left - 1} left" in seat.shown
        assert "False" in seat.toast
        assert "u undoes" in seat.toast


async def test_digits_struck_fast_go_to_one_claim_after_the_other(sit_down, on_desk):
    async with sit_down() as seat:
        await seat.go_to("approved a budget")
        await seat.pilot.press("4", "1", "5")
        await seat.settle()
        ratings = on_desk(lambda desk: [line.rating for line in desk.claims("1") if line.rating])
    assert ratings == ["False", "True", "Unverifiable"]


async def test_a_digit_that_the_scale_does_not_have_does_nothing(sit_down, on_desk):
    async with sit_down() as seat:
        await seat.press("9")
        assert on_desk(lambda desk: desk.progress("1").checked) == 0


async def test_a_reviewer_flags_the_line_and_finds_it_false_with_a_source(sit_down, on_desk):
    async with sit_down(BIDEN) as seat:
        assert "does not match" in seat.panel
        await seat.press("f")
        assert "flagged" in seat.toast
        await seat.press("s")
        await seat.type("https://example.org/rogozin")
        await seat.press("enter")
        await seat.press("4")
        claim = seat.review.claim.id
    file = on_desk(lambda desk: desk.claim(claim))
    assert file.line.flagged
    assert [citation.source for citation in file.citations] == ["https://example.org/rogozin"]
    assert [verdict.label for verdict in file.verdicts] == ["False"]


async def test_a_verdict_with_a_note_and_a_source_is_one_action(sit_down, on_desk):
    async with sit_down() as seat:
        await seat.go_to("library")
        claim = seat.review.claim.id
        await seat.press("v", "2")
        await seat.type("two weeks")
        await seat.press("tab")
        await seat.type("the notice on the door")
        await seat.press("enter")
        file = on_desk(lambda desk: desk.claim(claim))
        assert (file.verdicts[0].label, file.verdicts[0].note) == ("Mostly true", "two weeks")
        assert file.citations[0].source == "the notice on the door"
        await seat.press("u")
        file = on_desk(lambda desk: desk.claim(claim))
        assert (file.verdicts, file.citations) == ((), ())


async def test_a_verdict_without_a_rating_is_asked_for_again(sit_down):
    async with sit_down() as seat:
        await seat.press("v", "enter")
        assert isinstance(seat.screen, VerdictDialog)
        assert "Choose a rating" in seat.shown


async def test_a_source_keeps_all_that_is_said_of_it(sit_down):
    async with sit_down() as seat:
        await seat.go_to("library")
        await seat.press("s")
        await seat.type("notice")
        await seat.press("tab", "right", "right", "tab", "right", "tab")
        await seat.type("two weeks")
        await seat.press("tab")
        await seat.type("p. 3")
        await seat.press("enter")
        citation = (await seat.file()).citations[0]
    assert (citation.source, citation.stance, citation.standing) == ("notice", "refutes", "primary")
    assert (citation.quote, citation.locator) == ("two weeks", "p. 3")


async def test_a_source_of_nothing_is_not_saved(sit_down):
    async with sit_down() as seat:
        await seat.press("s", "enter")
        assert isinstance(seat.screen, SourceDialog)
        await seat.press("escape")
        assert (await seat.file()).citations == ()


async def test_details_are_ticked_one_by_one_and_all_together(sit_down):
    async with sit_down() as seat:
        await seat.go_to("approved a budget")
        await seat.press("x")
        assert [detail.ticked for detail in (await seat.file()).details].count(True) == 1
        assert (await seat.file()).details[0].ticked
        await seat.press("X")
        assert all(detail.ticked for detail in (await seat.file()).details)
        assert seat.review.claim.state == "in progress"


async def test_a_detail_is_chosen_in_its_pane_and_ticked(sit_down):
    async with sit_down() as seat:
        await seat.go_to("approved a budget")
        names = [detail.text for detail in (await seat.file()).details]
        assert f"▸☐ {names[0]}" in seat.panel
        await seat.press("tab", "tab", "down", "down")
        assert f"▸☐ {names[2]}" in seat.panel
        await seat.press("x")
        assert [detail.text for detail in (await seat.file()).details if detail.ticked] == [names[2]]
        assert f"▸☐ {names[3] if len(names) > 3 else names[0]}" in seat.panel
        await seat.press("up", "up", "up", "x")
        assert [detail.text for detail in (await seat.file()).details if detail.ticked] == [names[0], names[2]]


async def test_a_detail_that_is_ticked_is_not_ticked_again(sit_down):
    async with sit_down() as seat:
        await seat.go_to("approved a budget")
        await seat.press("X", "x")
        assert "every detail of this claim is ticked" in seat.toast
        lines = seat.shown.splitlines()
        row = next(n for n, line in enumerate(lines) if "☑ Monday" in line)
        await seat.pilot.click(offset=(lines[row].index("Monday"), row))
        await seat.settle()
        assert "this detail is ticked" in seat.toast


async def test_details_ticked_fast_are_one_after_the_other(sit_down):
    async with sit_down() as seat:
        await seat.go_to("approved a budget")
        await seat.pilot.press("x", "x")
        await seat.settle()
        assert [detail.ticked for detail in (await seat.file()).details][:2] == [True, True]


async def test_a_note_stands_beside_the_claim(sit_down):
    async with sit_down() as seat:
        await seat.press("e")
        await seat.type("ask Brandt")
        await seat.press("enter")
        assert (await seat.file()).notes == ("ask Brandt",)
        assert "ask Brandt" in seat.panel


async def test_what_is_dismissed_is_not_left_and_comes_back(sit_down):
    async with sit_down() as seat:
        await seat.go_to("library")
        left = seat.review.left
        await seat.press("d")
        assert seat.review.left == left - 1
        await seat.go_to("library")
        assert seat.review.claim.state == "dismissed"
        await seat.press("p")
        assert seat.review.left == left


async def test_undo_reaches_into_earlier_sessions_and_says_what_it_undid(sit_down, on_desk):
    async with sit_down() as seat:
        await seat.go_to("library")
        claim = seat.review.claim.id
        await seat.press("4")
    async with sit_down() as seat:
        await seat.press("u")
        assert "undo" in seat.toast.lower()
        assert "^r does it again" in seat.toast
        assert seat.review.claim.id == claim
        assert seat.review.claim.rating is None
        await seat.press("ctrl+r")
        assert seat.review.claim.rating == "False"
    assert on_desk(lambda desk: desk.claim(claim).line.rating) == "False"


async def test_nothing_to_undo_is_said_and_nothing_more(sit_down):
    async with sit_down() as seat:
        await seat.press("u")
        assert "nothing to undo" in seat.toast
        before = seat.review.cursor
        await seat.press("j")
        assert seat.review.cursor == before + 1


async def test_a_review_goes_on_where_it_was_left(sit_down):
    async with sit_down() as seat:
        await seat.go_to("library")
        await seat.press("f")
    async with sit_down() as seat:
        assert "library" in seat.review.claim.text


async def test_j_and_k_go_to_every_claim_and_n_only_to_unverified_ones(sit_down):
    async with sit_down() as seat:
        await seat.go_to("library")
        await seat.press("1")
        await seat.go_to("approved a budget")
        await seat.press("j")
        assert "library" in seat.review.claim.text
        await seat.press("k", "n")
        assert "4.1 percent" in seat.review.claim.text
        await seat.press("N")
        assert "approved a budget" in seat.review.claim.text
        await seat.press("down", "up")
        assert "approved a budget" in seat.review.claim.text


async def test_words_are_found_whatever_their_case_and_from_hit_to_hit(sit_down):
    async with sit_down() as seat:
        await seat.press("slash")
        await seat.type("LABOR")
        await seat.press("enter")
        assert "labor office" in seat.review.claim.text
        await seat.press("slash", "enter")
        assert "labor office" in seat.review.claim.text
        await seat.press("slash")
        await seat.type("LABOR unions")
        await seat.press("enter")
        assert "not in the article" in seat.toast


async def test_a_filter_lists_only_what_passes_and_says_so(sit_down):
    async with sit_down() as seat:
        everything = seat.review.left
        await seat.press("F")
        assert isinstance(seat.screen, FilterDialog)
        await seat.press(*["tab"] * 5)
        await seat.type("library")
        await seat.press("enter")
        assert [row.claim.text for row in seat.review.rows] == ["The library will close for three weeks in August"]
        assert "Only “library”" in seat.shown
        assert f"1 of 1 · {everything} left" in seat.shown


async def test_a_filter_that_nothing_passes_names_the_key_that_changes_it(sit_down):
    async with sit_down() as seat:
        await seat.press("F", *["tab"] * 5)
        await seat.type("zeppelin")
        await seat.press("enter")
        assert "F changes what is listed" in seat.panel
        await seat.press("j", "n", "f", "1", "x", "p", "d", "enter")
        assert "0 of 0" in seat.shown


@pytest.mark.parametrize("size", [WIDE, NARROW], ids=["wide", "narrow"])
async def test_what_is_listed_and_sorted_is_always_in_view_and_one_key_lists_all_again(sit_down, size):
    async with sit_down(size=size) as seat:
        whole = [row.key for row in seat.review.rows]
        here = seat.review.claim.id
        await seat.press("F", "right", "tab", "right", "tab", "tab", "right", "enter", "O")
        for pane in ("tab", "tab", "tab"):
            await seat.press(pane)
            assert "Only unverified, statement, worth 0.25+ · worth first" in seat.shown
            assert "esc lists all" in seat.shown
            assert f"{seat.review.left} left" in seat.shown
        await seat.press("O")
        assert "leads first" in seat.shown
        await seat.press("escape")
        assert "esc lists all" not in seat.shown
        assert [row.key for row in seat.review.rows] == whole
        assert seat.review.claim.id == here


async def test_when_nothing_is_left_it_is_said_and_what_to_do_next(sit_down):
    async with sit_down() as seat:
        for _ in range(seat.review.left):
            await seat.press("1")
        assert "Nothing is left to verify" in seat.shown
        assert "factcheck export 1 -o checked.csv" in seat.shown
        await seat.press("n")
        assert "q goes back" in seat.toast
        await seat.press("u")
        assert "Nothing is left" not in seat.shown
        assert "1 left" in seat.shown


async def test_seeking_says_where_what_is_left_is_not_listed(sit_down):
    async with sit_down() as seat:
        await seat.press("F", *["tab"] * 5)
        await seat.type("library")
        await seat.press("enter", "n")
        assert f"{seat.review.left - 1} more are not listed: esc lists all" in seat.toast
        await seat.press("1", "n")
        assert f"{seat.review.left} more are not listed" in seat.toast
        await seat.press("escape", "1", "1", "n")
        assert "the last one that is left" in seat.toast


async def test_a_judged_claim_leaves_a_list_of_what_is_left(sit_down):
    async with sit_down() as seat:
        await seat.go_to("approved a budget")
        await seat.press("F", "right", "enter")
        await seat.press("4")
        assert "library" in seat.review.claim.text
        assert not any("approved a budget" in row.claim.text for row in seat.review.rows)


async def test_a_click_on_words_of_the_article_goes_to_their_claim(sit_down):
    async with sit_down() as seat:
        pane = seat.screen.query_one(ArticlePane)
        line = next(n for n in range(40) if "library will" in pane.render_line(n).text)
        await seat.click("#article", (6, line))
        assert "library" in seat.review.claim.text


async def test_a_click_on_a_row_goes_to_its_claim(sit_down):
    async with sit_down() as seat:
        rows = seat.screen.query_one(ClaimList)
        index = next(n for n in range(rows.row_count()) if "library" in "".join(w for w, _ in rows.row(n, 90)))
        await seat.click("#claims", (8, index))
        assert "library" in seat.review.claim.text


async def test_a_click_on_a_rating_gives_the_verdict(sit_down, on_desk):
    async with sit_down() as seat:
        claim = seat.review.claim.id
        column = seat.shown.splitlines()[-2].index("False")
        await seat.click("ScaleBar", (column, 0))
        assert on_desk(lambda desk: desk.claim(claim).line.rating) == "False"


async def test_a_click_on_a_detail_ticks_it(sit_down):
    async with sit_down() as seat:
        await seat.go_to("approved a budget")
        lines = seat.shown.splitlines()
        row = next(n for n, line in enumerate(lines) if "☐ Monday" in line)
        await seat.pilot.click(offset=(lines[row].index("Monday"), row))
        await seat.settle()
        assert [detail.text for detail in (await seat.file()).details if detail.ticked] == ["Monday"]


async def test_narrow_screens_show_the_list_on_tab(sit_down):
    async with sit_down(size=NARROW) as seat:
        assert not seat.screen.query_one(ClaimList).display
        await seat.press("tab")
        assert seat.screen.query_one(ClaimList).display
        assert not seat.screen.query_one(ArticlePane).display
        await seat.press("tab")
        assert seat.screen.query_one(ArticlePane).display


async def test_the_date_is_asked_for_once(sit_down, on_desk):
    async with sit_down(published=None) as seat:
        assert isinstance(seat.screen, PublishedDialog)
        await seat.type("3/4/2025")
        await seat.press("enter")
        assert isinstance(seat.screen, PublishedDialog)
        seat.screen.query_one(Input).value = "4 March 2025"
        await seat.press("enter")
        assert seat.review.snapshot.article.published_on.isoformat() == "2025-03-04"
    async with sit_down(published=None) as seat:
        assert not isinstance(seat.screen, PublishedDialog)
    assert on_desk(lambda desk: desk.article("1").published_on.isoformat()) == "2025-03-04"


async def test_a_date_that_nobody_knows_stays_unknown(sit_down, on_desk):
    async with sit_down(published=None) as seat:
        await seat.press("enter")
        assert not isinstance(seat.screen, PublishedDialog)
    async with sit_down(published=None) as seat:
        assert not isinstance(seat.screen, PublishedDialog)
    assert on_desk(lambda desk: desk.article("1").published_on) is None


async def test_a_date_that_cannot_be_saved_is_asked_for_again(sit_down, rename):
    async with sit_down(published=None) as seat:
        await seat.type("4 March 2025")
        rename("decisions", "elsewhere")
        await seat.press("enter")
        assert isinstance(seat.screen, PublishedDialog)
        assert "cannot be used" in seat.shown
        assert seat.screen.query_one(Input).value == "2025-03-04"
        rename("elsewhere", "decisions")
        await seat.press("enter")
        assert seat.review.snapshot.article.published_on.isoformat() == "2025-03-04"


async def test_a_write_that_fails_says_so_and_keeps_what_was_typed(sit_down, rename):
    async with sit_down() as seat:
        await seat.press("e")
        await seat.type("ask Brandt")
        rename("decisions", "elsewhere")
        await seat.press("enter")
        assert "cannot be used" in seat.shown
        assert seat.screen.query_one(Input).value == "ask Brandt"
        rename("elsewhere", "decisions")
        await seat.press("enter")
        assert (await seat.file()).notes == ("ask Brandt",)


async def test_all_lines_of_a_paste_are_kept(sit_down):
    async with sit_down() as seat:
        await seat.press("e")
        await seat.type("ask Brandt\r\n[b]again[/b]\n\nand the office\n")
        assert "ask Brandt␊[b]again[/b]␊␊and the office" in seat.shown
        await seat.press("enter")
        assert (await seat.file()).notes == ("ask Brandt\n[b]again[/b]\n\nand the office",)


async def test_a_paste_goes_in_place_of_what_is_selected(sit_down):
    async with sit_down() as seat:
        await seat.press("e")
        await seat.type("ask Brandt")
        await seat.press("shift+home")
        await seat.type("call\nthem")
        assert seat.screen.query_one(Input).value == "call␊them"


async def test_the_field_one_writes_in_stays_in_view_when_the_terminal_shrinks(sit_down):
    async with sit_down() as seat:
        await seat.press("v", "tab", "tab")
        await seat.type("the budget itself")
        assert "the budget itself" in seat.shown
        await seat.pilot.resize_terminal(40, 8)
        await seat.settle()
        assert "the budget itself" in seat.shown


async def test_a_key_behind_the_enter_of_a_note_is_none_of_its_words(sit_down, on_desk):
    async with sit_down() as seat:
        claim = seat.review.claim.id
        await seat.press("e")
        for key in (*"seen", "enter", "f"):
            seat.pilot.app.post_message(Key(key, key if len(key) == 1 else "\r"))
        await seat.settle()
        file = on_desk(lambda desk: desk.claim(claim))
        assert (file.notes, file.line.flagged) == (("seen",), True)
