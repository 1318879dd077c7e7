"""The claim panel: which words stand where, and that what belongs together looks so."""

from textual.widgets import Static

from factcheck.models import Citation
from factcheck.tui.dialogs import VerdictDialog
from factcheck.tui.widgets.claim_panel import ClaimPanel

BIDEN = "In 2018, the Biden administration temporarily lifted an entry ban on Dmitry Rogozin."


def lines(seat):
    """The lines of the panel as they are on the screen."""
    region = seat.screen.query_one(ClaimPanel).scrollable_content_region
    shown = seat.screen.query_one("#claim-words", Static)
    return [shown.render_line(y).text[: region.width].rstrip() for y in range(shown.size.height)]


async def test_the_claimant_and_what_was_noticed_do_not_read_as_one(sit_down):
    async with sit_down(BIDEN) as seat:
        panel = lines(seat)
        claimant = next(n for n, line in enumerate(panel) if line.startswith("Claimed by  the article itself"))
        assert panel[claimant + 1] == "Noticed"
        assert panel[claimant + 2].startswith("! ")


async def test_working_stays_indented_in_every_width(sit_down):
    async with sit_down(BIDEN) as seat:
        for width in (120, 104, 80):
            await seat.pilot.resize_terminal(width, 60)
            await seat.settle()
            panel = lines(seat)
            first = next(n for n, line in enumerate(panel) if line.startswith("  "))
            last = next(n for n, line in enumerate(panel) if "A lead, not a verdict" in line)
            assert last - first > 2
            assert [line for line in panel[first:last] if not line.startswith("  ")] == []


async def test_the_title_of_a_source_stands_apart_from_it(sit_down):
    async with sit_down(BIDEN) as seat:
        claim = seat.review.claim.id
        await seat.desk.run(
            lambda desk: desk.cite(claim, Citation(source="https://example.org/report", title="A Report"))
        )
        await seat.press("f")
        assert "A Report, https://example.org/report" in seat.panel


async def test_a_chosen_rating_is_marked_by_a_glyph(sit_down):
    async with sit_down() as seat:
        await seat.press("v")
        assert "▸4" not in seat.shown
        await seat.press("4")
        assert isinstance(seat.screen, VerdictDialog)
        assert "▸4 ✗ False" in seat.shown
        assert "▸3" not in seat.shown


async def test_a_lead_says_who_accepted_it_and_steps_back_once_it_is_dismissed(sit_down):
    async with sit_down(BIDEN) as seat:
        claim = seat.review.claim.id
        await seat.desk.run(lambda desk: desk.accept_lead(claim))
        await seat.press("e", "a", "enter")
        assert "Accepted by Ann (office-date)" in seat.panel
        await seat.desk.run(lambda desk: desk.dismiss_lead(claim, reason="[bold]quoted[/]"))
        await seat.press("e", "b", "enter")
        assert "! “In 2018”" not in seat.panel
        assert "✗ “In 2018”" in seat.panel
        assert "Dismissed by Ann: [bold]quoted[/]" in seat.panel


async def test_a_note_is_said_in_passing(sit_down):
    async with sit_down("The bridge is the largest in Europe.") as seat:
        (noted,) = [line for line in lines(seat) if line.startswith("· ")]
        assert "largest in Europe" in noted
        assert "! " not in seat.panel
