"""Keys are data: footer, help and palette are made from one table, and that table is complete."""

from importlib import import_module
from pkgutil import walk_packages

import pytest
from textual.actions import parse
from textual.binding import Binding
from textual.dom import DOMNode

from factcheck import tui
from factcheck.cli.program import COMMANDS
from factcheck.tui import keys
from factcheck.tui.actions import ACTIONS, moving, sharing
from factcheck.tui.actions.action import Action
from factcheck.tui.widgets.key_hints import MOST_HINTS

TABLES = {
    "app": keys.APP,
    "library": keys.LIBRARY,
    "review": keys.REVIEW,
    "marking": keys.MARKING,
    "search": keys.SEARCH,
}


def bound(kind=DOMNode):
    """What is bound in every screen, dialog and widget of the program, wherever it is written."""
    for heir in kind.__subclasses__():
        if heir.__module__.startswith("factcheck."):
            yield from heir.__dict__.get("BINDINGS", ())
        yield from bound(heir)


for module in walk_packages(tui.__path__, f"{tui.__name__}."):
    import_module(module.name)
EVERY = [
    pytest.param(binding, id=str(getattr(binding, "id", binding))) for binding in {repr(b): b for b in bound()}.values()
]


@pytest.mark.parametrize("binding", EVERY)
def test_every_key_has_an_id_a_word_and_a_sentence(binding):
    assert isinstance(binding, Binding)
    assert binding.id
    assert binding.description
    assert binding.tooltip.endswith(".")


ANSWERING = {"choice", "jump", "help"}
"""The first parts of ids of what is bound in dialogs alone, whose last line says what there is."""


@pytest.mark.parametrize("binding", EVERY)
def test_every_key_is_in_the_help(binding):
    assert binding.id in keys.ORDER or binding.id.partition(".")[0] in ANSWERING


def test_every_key_of_the_review_calls_an_action_that_there_is():
    called = [parse(binding.action) for binding in keys.REVIEW]
    assert {given[0] for _, name, given in called if name == "do"} - set(ACTIONS) == set()


COMMANDS_OF = {
    **{
        action: action for action in ("flag", "verdict", "source", "note", "tick", "dismiss", "promote", "undo", "redo")
    },
    **{action: action for action in ("add", "split", "join", "correct")},
    "rate": "verdict",
    "correct_article": "correct",
    "repeat_verdict": "twins",
    "tick_all": "tick",
    "move_claim": "move",
    "accept_lead": "lead",
    "dismiss_lead": "lead",
}
"""The command that does the same, for each action that writes to the desk."""

WRITES_NOTHING = {*moving.ACTIONS, *sharing.ACTIONS, "seek_lead"}


def test_actions_say_whether_they_write():
    assert {
        name for name, action in ACTIONS.items() if not (isinstance(action, Action) and action.writes)
    } == WRITES_NOTHING


def test_every_key_that_writes_to_the_desk_has_a_command_that_does_the_same():
    called = {given[0] for _, name, given in (parse(binding.action) for binding in keys.REVIEW) if name == "do"}
    assert called - WRITES_NOTHING - set(COMMANDS_OF) == set()
    assert set(COMMANDS_OF.values()) - set(COMMANDS) == set()


COMMANDS_BESIDE = {
    "app.search": "search",
    "library.review": "review",
    "library.seek": "list",
    "library.sort": "list",
    "library.show_archive": "list",
    "library.import": "import",
    "library.archive": "archive",
    "library.properties": "correct",
    "library.dashboard": "status",
    "library.undo": "undo",
    "library.redo": "redo",
}
"""The command that does or tells the same, for what is not a step of the review."""
OF_THE_SCREEN_ALONE = {
    **dict.fromkeys(("article", "claim", "search", "dashboard"), "shows another part of what commands print whole"),
    **dict.fromkeys(("library.next", "library.previous", "library.leave_seek"), "the same"),
    "marking": "says where words are, which add, split and move are told in words",
    **dict.fromkeys(("dialog", *ANSWERING), "answers a question, as options of a command do"),
    **dict.fromkeys(("app.help", "app.palette"), "is about keys; commands have --help"),
    **dict.fromkeys(("app.stop", "app.suspend", "app.quit", "library.quit", "review.back"), "the shell has its own"),
    "review.pane": "goes to another part of the screen",
}
"""Why there is no command, by the first part of an id or by the whole of it."""


@pytest.mark.parametrize("binding", [given for given in EVERY if "do(" not in str(given.values[0])])
def test_every_other_key_has_a_command_or_a_reason_to_have_none(binding):
    if binding.id in COMMANDS_BESIDE:
        assert COMMANDS_BESIDE[binding.id] in COMMANDS
    else:
        assert {binding.id, binding.id.partition(".")[0]} & set(OF_THE_SCREEN_ALONE)


@pytest.mark.parametrize("table", ["library", "review", "marking", "search"])
def test_no_key_and_no_id_means_two_things(table):
    bindings = [*TABLES[table], *TABLES["app"]]
    struck = [key for binding in bindings for key in binding.key.split(",")]
    assert len(struck) == len(set(struck))
    assert len(bindings) == len({binding.id for binding in bindings})


def test_the_review_has_the_keys_of_its_issue_and_no_others():
    struck = {key for binding in (*keys.REVIEW, *keys.APP) for key in binding.key.split(",")}
    assert struck == {
        *("j", "down", "k", "up", "n", "N", "f", *"123456789", "v", "s", "x", "X", "e", "d", "p", "u", "ctrl+r"),
        *("a", "S", "M", "B", "m", "w", "c", "P"),
        *("l", "A", "D", "t", "J", "y", "o"),
        *(
            "slash",
            "F",
            "G",
            "O",
            "escape",
            "tab",
            "enter",
            "question_mark",
            "ctrl+p",
            "q",
            "ctrl+q",
            "ctrl+z",
            "ctrl+c",
        ),
    }


@pytest.mark.parametrize("text", [None, "The bridge opened in 1932.\n"], ids=["library", "review"])
async def test_the_last_line_holds_at_most_six_hints_that_fit(sit_down, text):
    async with sit_down(text, size=(80, 24)) as seat:
        hints = seat.shown.splitlines()[-1]
        assert len(hints) <= 80
        assert 1 <= len([hint for hint in hints.split("  ") if hint.strip()]) <= MOST_HINTS
        assert "? help" in hints


@pytest.mark.parametrize("text", [None, "The bridge opened in 1932.\n"], ids=["library", "review"])
async def test_help_and_palette_list_every_key_of_the_screen(sit_down, text):
    async with sit_down(text, size=(120, 60)) as seat:
        app = seat.pilot.app
        offered = {command.title for command in app.get_system_commands(seat.screen)}
        listed = list(keys.entries(app, seat.screen))
        await seat.press("question_mark")
        for entry in listed:
            assert entry.tooltip in seat.shown
            assert entry.description.capitalize() in offered
        table = TABLES["library" if text is None else "review"]
        expected = {binding.tooltip for binding in table if "review.rate_" not in binding.id}
        assert expected <= {entry.tooltip for entry in listed}


async def test_help_and_palette_know_the_ratings_of_the_scale(sit_down):
    async with sit_down(size=(120, 60)) as seat:
        offered = [command.title for command in seat.pilot.app.get_system_commands(seat.screen)]
        assert [title for title in offered if title.startswith("Verdict:")] == [
            "Verdict: true",
            "Verdict: mostly true",
            "Verdict: misleading",
            "Verdict: false",
            "Verdict: unverifiable",
        ]


async def test_the_palette_does_what_it_lists(sit_down, on_desk):
    async with sit_down() as seat:
        claim = seat.review.claim.id
        await seat.press("ctrl+p")
        await seat.type("flag")
        await seat.pilot.pause(0.3)
        await seat.press("enter")
        assert on_desk(lambda desk: desk.claim(claim).line.flagged)


async def test_a_keymap_moves_a_key(sit_down, on_desk):
    async with sit_down() as seat:
        claim = seat.review.claim.id
        seat.pilot.app.set_keymap({"review.flag": "z"})
        await seat.press("z")
        assert on_desk(lambda desk: desk.claim(claim).line.flagged)
