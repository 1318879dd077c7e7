"""Which words somebody has looked at: those in a tick, or in a claim with a verdict or dismissal."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck import Desk, read
from factcheck.coverage import Words, left_of
from factcheck.models import Role, Segment, Span

RANGES = st.lists(st.integers(0, 60), max_size=12, unique=True).map(
    lambda edges: list(zip(sorted(edges)[::2], sorted(edges)[1::2], strict=False))
)


@given(RANGES, RANGES)
def test_what_is_left_is_what_is_in_a_place_and_not_taken(places, taken):
    left = {offset for start, end in left_of(places, taken) for offset in range(start, end)}
    in_places = {offset for start, end in places for offset in range(start, end)}
    assert left == in_places - {offset for start, end in taken for offset in range(start, end)}


@pytest.mark.parametrize(
    ("text", "ticks", "share", "left"),
    [
        ("one two three four", [], 0, ["one two three four"]),
        ("one two three four", [(4, 7)], 0.25, ["one ", "three four"]),
        ("one two three four", [(0, 18)], 1, []),
        ("one two three four", [(0, 7), (4, 13), (0, 3)], 0.75, ["four"]),
        ("one, two. Three", [(0, 3), (5, 8), (10, 15)], 1, []),
        ("漢字 two", [(0, 1)], 1 / 3, ["字 two"]),
        ("NASA’s visit", [(0, 4)], 0.5, ["visit"]),
        (" – … ", [], 1, []),
        ("", [], 1, []),
    ],
)
def test_a_share_counts_words(text, ticks, share, left):
    words = Words(text, [Segment(start=0, end=len(text), role=Role.BODY)])
    looked_at = words.looked_at([], [Span(start=start, end=end) for start, end in ticks])
    assert looked_at.share == pytest.approx(share)
    assert [text[slice(*place)] for place in looked_at.left] == left


def test_furniture_need_not_be_looked_at():
    segments = [Segment(start=0, end=8, role=Role.BODY), Segment(start=9, end=20, role=Role.FURNITURE)]
    looked_at = Words("One two. Sign up now", segments).looked_at([], [Span(start=0, end=7)])
    assert (looked_at.share, looked_at.left) == (1, ())


def test_verdicts_dismissals_and_ticks_count_until_they_are_undone(tmp_path):
    text = "The bridge opened in 1932. Taxes rose by 4 percent. The mayor resigned on Monday.\n"
    with Desk(tmp_path / "desk.db", reviewer="Ann") as desk:
        desk.add(read(text.encode()))
        words = Words(text, desk.segments("1"))

        def share():
            ticks = (span for spans in desk.ticks("1").values() for span in spans)
            return words.looked_at(desk.claims("1"), ticks).share

        bridge, taxes, mayor = desk.claims("1")
        assert share() == 0
        desk.flag(bridge.id)
        desk.note(bridge.id, "ask")
        assert share() == 0
        desk.verdict(bridge.id, "true")
        assert share() == pytest.approx(5 / 15)
        desk.dismiss(taxes.id)
        assert share() == pytest.approx(10 / 15)
        desk.tick(mayor.id, desk.claim(mayor.id).details[-1])
        assert share() == pytest.approx(11 / 15)
        assert desk.claim(mayor.id).ticks == desk.ticks("1")[mayor.id]
        for left in (10, 5, 0):
            desk.undo()
            assert share() == pytest.approx(left / 15)
