"""Colours: that they can be read and told apart, whoever looks, and that the one that was chosen is worn."""

from itertools import combinations, product

import pytest
from rich.segment import Segment
from textual.color import Color

from factcheck.config import Config
from factcheck.errors import InputError
from factcheck.tui.background import Told
from factcheck.tui.marks import TONES
from factcheck.tui.themes import COLOUR_BLIND, PAIRS, theme_named
from factcheck.tui.widgets.looks import LookingView

EYES = {
    "all colours": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "no red": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "no green": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "no blue": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
}
"""What is left of linear red, green and blue: Machado, Oliveira and Fernandes 2009, severity 1.0."""
LEAST_CONTRAST, LEAST_CONTRAST_OF_ASIDES = 4.5, 3
LEAST_DISTANCE = 15
"""In CIELAB: 2.3 is just noticeable, and words are thin."""
TOLD_APART = ("success", "warning", "error")
"""What must never be taken for another: well, not sure, wrong."""


def linear(colour):
    return [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in colour.normalized]


def luminance(colour):
    return sum(weight * channel for weight, channel in zip((0.2126, 0.7152, 0.0722), linear(colour), strict=True))


def contrast(one, other):
    bright, dim = sorted((luminance(one), luminance(other)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)


def lab(colour, eyes):
    seen = [min(1, max(0, sum(w * c for w, c in zip(row, linear(colour), strict=True)))) for row in EYES[eyes]]
    to_xyz = ((0.4124, 0.3576, 0.1805), (0.2126, 0.7152, 0.0722), (0.0193, 0.1192, 0.9505))
    xyz = [sum(w * c for w, c in zip(row, seen, strict=True)) for row in to_xyz]
    x, y, z = (
        v ** (1 / 3) if v > 0.008856 else 7.787 * v + 16 / 116
        for v in (value / white for value, white in zip(xyz, (0.95047, 1, 1.08883), strict=True))
    )
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def distance(one, other, eyes):
    return sum((a - b) ** 2 for a, b in zip(lab(one, eyes), lab(other, eyes), strict=True)) ** 0.5


def colours_of(theme):
    """What the words of a theme are coloured with, by the names that the looks use."""
    system = theme.to_color_system().generate() | theme.variables
    return {name: Color.parse(value) for name, value in system.items() if value.startswith("#")}


@pytest.mark.parametrize("theme", PAIRS, ids=lambda theme: theme.name)
def test_every_tone_stands_out_from_what_is_behind_it(theme):
    colours = colours_of(theme)
    for look in set(TONES.values()) - {"", "dim"}:
        for behind in ("background", "surface", "panel", "primary-muted"):
            assert contrast(colours[look[1:]], colours[behind]) >= LEAST_CONTRAST, (look, behind)


def contrast_drawn(app, style):
    """That of words in a style as the terminal shows them."""
    words, back = [Segment("words", style)], Color.from_rich_color(style.bgcolor)
    for line_filter in app.get_line_filters():
        words = line_filter.apply(words, back)
    front, back = (Color.from_rich_color(colour) for colour in (words[0].style.color, words[0].style.bgcolor))
    return contrast(front, back)


@pytest.mark.parametrize("theme", PAIRS, ids=lambda theme: theme.name)
async def test_words_can_be_read_however_they_are_marked(sit_down, theme):
    async with sit_down(config=Config(theme=theme.name)) as seat:
        article, claims = (seat.screen.query_one(name, LookingView) for name in ("#article", "#claims"))
        over = ("", "current", "lead", "found", "selected", "cursor")
        drawn = [article.look(*looks) for looks in product((*TONES, "furniture"), ("", "current"), over)]
        drawn += [article.look(tone, "unseen") for tone in ("", "open", "flagged", "progress", "changed")]
        drawn += [claims.look(*looks) for looks in product((*TONES, "number", "furniture", "lead"), ("", "cursor"))]
        for style in drawn:
            least = LEAST_CONTRAST_OF_ASIDES if style.dim else LEAST_CONTRAST
            assert contrast_drawn(seat.pilot.app, style) >= least, style


@pytest.mark.parametrize("theme", COLOUR_BLIND, ids=lambda theme: theme.name)
@pytest.mark.parametrize("eyes", EYES)
def test_well_unsure_and_wrong_are_told_apart_by_all_eyes(theme, eyes):
    colours = colours_of(theme)
    for one, other in combinations(TOLD_APART, 2):
        assert distance(colours[f"text-{one}"], colours[f"text-{other}"], eyes) >= LEAST_DISTANCE, (one, other)


CHOSEN = [
    (None, None, "textual-dark"),
    (None, True, "textual-dark"),
    (None, False, "textual-light"),
    ("colour-blind", False, "colour-blind-light"),
    ("colour-blind", None, "colour-blind-dark"),
    ("solarized", False, "solarized-light"),
    ("colour-blind-dark", False, "colour-blind-dark"),
    ("nord", False, "nord"),
]


@pytest.mark.parametrize(("name", "dark", "worn"), CHOSEN)
async def test_the_theme_that_was_chosen_is_worn(sit_down, name, dark, worn):
    async with sit_down(config=Config(theme=name), terminal=Told(dark)) as seat:
        assert seat.pilot.app.theme == worn
        expected = Color.parse(seat.pilot.app.get_theme(worn).to_color_system().generate()["background"])
        assert seat.screen.styles.background == expected


@pytest.mark.parametrize(("name", "said"), [("nort", "nord"), ("colourblind", "colour-blind"), ("", "gruvbox")])
def test_a_theme_that_is_none_is_said_with_those_near(name, said):
    with pytest.raises(InputError, match=said):
        theme_named(name, dark=None)


async def test_another_theme_changes_what_the_widgets_draw_themselves(sit_down):
    async with sit_down() as seat:
        await seat.press("4", "k")

        def colours_drawn():
            return {
                segment.style.color.name
                for strip in seat.screen._compositor.render_strips()
                for segment in strip
                if segment.style and segment.style.color
            }

        before = colours_drawn()
        seat.pilot.app.theme = "colour-blind-light"
        await seat.settle()
        error = seat.pilot.app.theme_variables["text-error"]
        assert Color.parse(error).hex.lower() in colours_drawn() - before


async def test_the_palette_offers_other_themes(sit_down):
    async with sit_down() as seat:
        assert "Theme" in [command.title for command in seat.pilot.app.get_system_commands(seat.screen)]
