"""Keys that somebody set: they move, everything that names them follows, and what cannot be is said."""

import re
from string import ascii_letters

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck import read
from factcheck.config import Config
from factcheck.errors import InputError
from factcheck.tui import keys
from factcheck.tui.keymap import keymap_of

WRONG = [
    ({"review.flga": "g"}, "there is no 'review.flga'; did you mean review.flag"),
    ({"nonsense": "g"}, "help lists"),
    ({"review.flag": "s"}, "s would be both review.flag and review.source"),
    ({"review.flag": "?"}, "? would be both review.flag and app.help"),
    ({"review.flag": "g", "review.source": "g"}, "g would be both"),
    ({"marking.begin": "enter"}, "enter would be both"),
    ({"review.flag": "strg+f"}, "'strg+f', which is no key"),
    ({"review.flag": ""}, "'', which is no key"),
    ({"review.flag": "g,"}, "'', which is no key"),
    *(
        ({"dialog.cancel": key}, f"dialog.cancel has {key!r}, which fields need")
        for key in ("x", "X", "left", "ctrl+e")
    ),
    ({"dialog.edit": "f5,enter"}, "dialog.edit has 'enter', which fields need"),
    ({"dialog.cancel": "tab"}, "which fields need"),
    ({"dialog.cancel": "ctrl+o"}, "ctrl+o would be both dialog.cancel and dialog.edit"),
    ({"dialog.edit": "ctrl+p"}, "ctrl+p would be both dialog.edit and app.palette"),
]
RIGHT = [
    {},
    {"review.flag": "g"},
    {"review.flag": "s", "review.source": "f"},
    {"review.find": "f5,ctrl+f"},
    {"review.flag": "space"},
    {"app.help": "?"},
    {"dialog.cancel": "ctrl+g,escape", "dialog.edit": "f4"},
]


@pytest.mark.parametrize(("wanted", "said"), WRONG, ids=str)
def test_what_cannot_be_is_said_in_one_line(wanted, said):
    with pytest.raises(InputError) as refused:
        keymap_of(wanted)
    assert said in str(refused.value)
    assert "\n" not in str(refused.value)


@pytest.mark.parametrize("wanted", RIGHT, ids=str)
def test_what_can_be_is_taken(wanted):
    assert wanted.items() <= keymap_of(wanted).items()


@settings(max_examples=60)
@given(st.dictionaries(st.sampled_from(keys.ORDER), st.sampled_from([*ascii_letters, "tab", "f5", "?"]), max_size=4))
def test_no_keymap_takes_a_key_for_two_things_on_one_screen(wanted):
    try:
        keymap = keymap_of(wanted)
    except InputError:
        return
    for names in keys.TOGETHER:
        ids = {binding.id for name in names for binding in keys.TABLES[name]}
        struck = [key for name in ids & keymap.keys() for key in keymap[name].split(",")]
        assert len(struck) == len(set(struck))


async def test_a_key_that_was_set_does_it_and_the_usual_one_does_not(sit_down, on_desk):
    async with sit_down(config=Config(keys={"review.flag": "g"})) as seat:
        claim = seat.review.claim.id
        await seat.press("f")
        assert not on_desk(lambda desk: desk.claim(claim).line.flagged)
        await seat.press("g")
        assert on_desk(lambda desk: desk.claim(claim).line.flagged)


async def test_a_key_that_was_set_leaves_those_alone_that_were_beside_it(sit_down):
    async with sit_down(config=Config(keys={"review.next": "Z", "review.flag": "space"})) as seat:
        at = seat.review.cursor
        await seat.press("Z", "Z", "k")
        assert seat.review.cursor == at + 1
        await seat.press("a")
        before = seat.screen.query_one("#article").marked
        await seat.press("space", "l", "j")
        assert seat.screen.query_one("#article").marked != before
        await seat.press("escape", "space")
        assert seat.review.claim.flagged


async def test_footer_help_palette_and_toasts_name_the_keys_that_were_set(sit_down):
    config = Config(keys={"review.flag": "g", "review.undo": "U", "app.help": "f1"})
    async with sit_down(size=(120, 60), config=config) as seat:
        assert "g flag" in seat.shown.splitlines()[-1]
        assert "F1 help" in seat.shown.splitlines()[-1] or "f1 help" in seat.shown.splitlines()[-1]
        await seat.press("g")
        assert "U undoes" in seat.toast
        offered = {command.title: command.help for command in seat.pilot.app.get_system_commands(seat.screen)}
        assert offered["Flag"].startswith("g  ")
        await seat.press("f1")
        assert re.search(r" g  +Flag the claim", seat.shown)


async def test_what_is_said_of_a_claim_names_the_keys_that_were_set(sit_down):
    config = Config(keys={"review.undo": "U", "review.unseen": "W", "review.next_lead": "L"})
    async with sit_down(config=config) as seat:
        await seat.press("W")
        assert "W stops it" in seat.toast
        await seat.go_to("approved a budget")
        await seat.press("D")
        assert "L goes to a claim with a lead" in seat.toast
        await seat.press("X", "x")
        assert "U undoes the last tick" in seat.toast


async def test_the_library_names_the_keys_that_were_set(sit_down, on_desk):
    names = {"undo": "U", "redo": "R", "archive": "Z", "show_archive": "T", "import": "I"}
    config = Config(keys={f"library.{name}": key for name, key in names.items()})
    async with sit_down(None, config=config) as seat:
        assert "I imports a file of yours" in seat.shown
    on_desk(lambda desk: desk.add(read(b"The bridge opened in 1932.")))
    async with sit_down(None, config=config) as seat:
        await seat.press("Z")
        assert "U undoes" in seat.toast
        assert "T shows the archive; I imports a file" in seat.shown
        await seat.press("U")
        assert "R does it again" in seat.toast
        await seat.press("T")
        assert "T goes back; Z archives the article" in seat.shown


async def test_the_dashboard_names_the_key_that_was_set(sit_down):
    async with sit_down(None, config=Config(keys={"dashboard.back": "f4"})) as seat:
        await seat.press("D")
        assert "F4 goes back" in seat.shown or "f4 goes back" in seat.shown


LEFT_BY_ONE_KEY = {
    "verdict": ["v"],
    "source": ["s"],
    "note": ["e"],
    "correction": ["c"],
    "properties": ["P"],
    "filter": ["F"],
    "find": ["slash"],
    "jump": ["J"],
    "help": ["question_mark"],
}


async def test_every_dialog_is_left_by_the_key_that_was_set_and_names_it(sit_down):
    async with sit_down(size=(120, 80), config=Config(keys={"dialog.cancel": "ctrl+g"})) as seat:
        review = seat.screen
        for name, struck in LEFT_BY_ONE_KEY.items():
            await seat.press(*struck)
            assert "^g leaves" in seat.shown or "^g closes" in seat.shown, name
            await seat.press("escape")
            assert seat.screen is not review, name
            await seat.press("ctrl+g")
            assert seat.screen is review, name


async def test_the_editor_opens_by_the_key_that_was_set(sit_down):
    async with sit_down(config=Config(keys={"dialog.edit": "f4"})) as seat:
        await seat.press("e")
        assert "f4 your editor" in seat.shown.casefold()
        await seat.press("ctrl+o")
        assert "editor" not in str(seat.screen.query_one("#problem").content)
        await seat.press("f4")
        assert "cannot be handed to an editor" in seat.shown


async def test_what_is_said_while_keys_rest_names_the_keys_that_were_set(sit_down):
    async with sit_down(config=Config(keys={"review.undo": "U"})) as seat:
        await seat.press("S", "enter")
        assert "U undoes" in seat.toast


async def test_what_stands_in_place_of_a_claim_names_the_keys_that_were_set(sit_down):
    names = {"filter": "L", "list_all": "f5", "promote": "P", "unfold": "f6", "properties": "f7", "next_lead": "Z"}
    async with sit_down(config=Config(keys={f"review.{name}": key for name, key in names.items()})) as seat:
        await seat.press(*"jjjj")
        assert "f6 unfolds it; P on one of its lines" in seat.panel
        await seat.press("f6", "j")
        assert "P takes it into the article" in seat.panel
        await seat.press("L", "right", "right", "right", "enter")
        assert "L changes what is listed, f5 lists all" in seat.panel


async def test_the_palette_can_be_moved_too(sit_down):
    async with sit_down(config=Config(keys={"app.palette": "f2"})) as seat:
        await seat.press("ctrl+p")
        assert seat.screen is seat.pilot.app.screen_stack[0]
        await seat.press("f2")
        assert seat.screen is not seat.pilot.app.screen_stack[0]
