"""What goes to other programs: words to the clipboard, sources to the web browser. Nothing here changes the desk."""

from __future__ import annotations

import asyncio
import webbrowser
from typing import TYPE_CHECKING

from factcheck.addresses import web_address
from factcheck.display import display_safe
from factcheck.tui import dialogs
from factcheck.tui.actions.action import Action, of_claim
from factcheck.tui.clipboard import copy_with_tool
from factcheck.tui.keys import shown
from factcheck.tui.widgets.article_pane import ArticlePane

if TYPE_CHECKING:
    from collections.abc import Mapping

    from factcheck.models import ClaimLine
    from factcheck.tui.review import Review
    from factcheck.tui.screens.showing import Showing


async def copy(screen: Showing, review: Review) -> None:
    """Copy the selected words, else those of the claim or of the furniture one is at."""
    selected = screen.query_one(ArticlePane).selected_words
    span = selected or ((review.row.span.start, review.row.span.end) if review.row is not None else None)
    if span is None:
        screen.say("There is nothing to copy here.", severity="warning")
        return
    words = display_safe(review.text[slice(*span)])
    tool = await asyncio.to_thread(copy_with_tool, words)
    if tool is None:
        screen.app.copy_to_clipboard(words)
    what = "the selected words" if selected else "the claim" if review.claim is not None else "the lines"
    way = f"with {tool}" if tool else "through the terminal, if it lets programs copy (OSC 52)"
    screen.say(f"Copied {what} {way}.")


@of_claim
async def open_source(screen: Showing, claim: ClaimLine) -> None:
    """Open a source of the claim; of several, the one that is chosen."""
    file = await screen.desk.run(lambda desk: desk.claim(claim.id))
    found = (web_address(citation.source) for citation in file.citations)
    addresses = list(dict.fromkeys(address for address in found if address is not None))
    if not addresses:
        what = "is no web address" if file.citations else "is there yet"
        screen.say(f"No source of this claim {what}: {shown(screen, 'review.source')} adds one.", severity="warning")
        return
    address = addresses[0] if len(addresses) == 1 else await screen.ask(dialogs.AddressDialog(addresses))
    if address is None:
        return
    if await _open(screen, address):
        screen.say(f"Opened {address}")
    else:
        screen.say(f"No web browser opened {address}: copy it to one, or name yours in BROWSER.", severity="warning")


async def _open(screen: Showing, address: str) -> bool:
    """Open an address beside the screen, or in its place where the browser needs the terminal; whether it was."""
    if not _needs_terminal():
        return await asyncio.to_thread(webbrowser.open, address)
    with screen.app.suspend():
        return webbrowser.open(address)


def _needs_terminal() -> bool:
    try:
        browser = webbrowser.get()
    except webbrowser.Error:
        return False
    return isinstance(browser, webbrowser.GenericBrowser) and not isinstance(browser, webbrowser.BackgroundBrowser)


ACTIONS: Mapping[str, Action] = {"copy": Action(copy), "open_source": Action(open_source, asks=True)}
