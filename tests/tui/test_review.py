"""Where one is in an article, and where the keys lead; on hand-made claims, without a screen."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.models import ClaimFile, ClaimKind, ClaimLine, DeskArticle, Draft, Origin, Role, Segment, State, Worth
from factcheck.scales import STANDARD
from factcheck.tui.claim_filter import EVERYTHING, ClaimFilter
from factcheck.tui.claim_order import ORDERS, following
from factcheck.tui.review import Review, Snapshot
from factcheck.tui.rows import FoldRow, FurnitureRow

# Six sentences: four claims, and two of furniture between the second and the third.
TEXT = "First one. Second. Buy now. Subscribe. Third one. Fourth."
SENTENCES = [(0, 10), (11, 18), (19, 27), (28, 38), (39, 49), (50, 57)]
FURNITURE = {19, 28}


WORTH = {1: 0.5, 2: 0.4, 3: 0.9, 4: 0.5}
"""How check-worthy each claim is."""


def claim(number, start, end, state=State.OPEN, leads=()):
    unverified = state not in (State.CHECKED, State.DISMISSED)
    return ClaimLine(
        start=start,
        end=end - 1,
        number=number,
        id=f"claim{number}",
        text=TEXT[start : end - 1],
        kind=ClaimKind.STATEMENT,
        claimant="the mayor" if number == 3 else None,
        worth=WORTH[number],
        state=state,
        unverified=unverified,
        flagged=state == State.FLAGGED,
        rating="True" if state == State.CHECKED else None,
        leads=leads,
    )


def file_of(line):
    known = dict.fromkeys(
        ("details", "ticks", "leads", "quiet_leads", "dismissed_leads", "verdicts", "citations", "notes", "history"), ()
    )
    return ClaimFile(
        article="article",
        article_number=1,
        draft="draft",
        line=line,
        origin=Origin.MACHINE,
        reading=None,
        claimant_name=None,
        worth=Worth(score=0.5),
        **known,
    )


def review_of(*states, last=None):
    spans = [span for span in SENTENCES if span[0] not in FURNITURE]
    claims = [claim(n, *span, state) for n, (span, state) in enumerate(zip(spans, states, strict=True), 1)]
    segments = [
        Segment(start=start, end=end, role=Role.FURNITURE if start in FURNITURE else Role.BODY)
        for start, end in SENTENCES
    ]
    article = DeskArticle(draft=Draft(text=TEXT), number=1, id="article", draft_id="draft")
    return Review(Snapshot(article, segments, claims, {}, STANDARD, last, version=1))


OPEN, FLAGGED, CHECKED, DISMISSED = State.OPEN, State.FLAGGED, State.CHECKED, State.DISMISSED


@pytest.mark.parametrize(
    ("states", "last", "number"),
    [
        ([OPEN, OPEN, OPEN, OPEN], None, 1),
        ([CHECKED, DISMISSED, FLAGGED, OPEN], None, 3),
        ([OPEN, OPEN, OPEN, OPEN], "claim4", 4),
        ([OPEN, OPEN, OPEN, OPEN], "a claim that is gone", 1),
        ([CHECKED, CHECKED, CHECKED, CHECKED], None, 1),
    ],
)
def test_a_review_begins_where_it_was_left_or_at_what_is_left(states, last, number):
    assert review_of(*states, last=last).claim.number == number


def test_furniture_stands_between_claims_in_the_order_of_the_text():
    review = review_of(OPEN, OPEN, OPEN, OPEN)
    assert [row.start for row in review.rows] == [0, 11, 19, 39, 50]
    assert isinstance(review.rows[2], FoldRow)
    review.step(2)
    assert review.fold()
    assert [type(row).__name__ for row in review.rows[2:5]] == ["FoldRow", "FurnitureRow", "FurnitureRow"]
    assert review.cursor == 2
    review.fold()
    assert len(review.rows) == 5


@pytest.mark.parametrize(("direction", "numbers"), [(1, [4, 1, 4]), (-1, [4, 1, 4])])
def test_seeking_passes_over_what_is_verified_and_goes_on_from_the_other_end(direction, numbers):
    review = review_of(OPEN, CHECKED, DISMISSED, FLAGGED)
    sought = []
    for _ in numbers:
        assert review.seek(direction)
        sought.append(review.claim.number)
    assert sought == numbers


def test_seeking_stays_where_nothing_else_is_left():
    review = review_of(CHECKED, OPEN, CHECKED, CHECKED)
    assert not review.seek(1)
    assert review.claim.number == 2


def test_place_counts_claims_and_says_how_many_are_left():
    review = review_of(OPEN, CHECKED, OPEN, OPEN)
    review.step(3)
    assert review.place == "words looked at 16 % · 3 of 4 · 3 left"


def test_place_counts_one_claim_alone_too():
    review = review_of(OPEN, FLAGGED, OPEN, OPEN)
    review.list_only(ClaimFilter(state="flagged"))
    assert review.place.endswith("1 of 1 · 4 left")


def test_a_judged_claim_is_left_for_the_next_one_even_where_it_is_listed_no_more():
    review = review_of(OPEN, OPEN, OPEN, OPEN)
    review.list_only(ClaimFilter(state="unverified"))
    review.take_in(file_of(claim(1, 0, 10, CHECKED)))
    review.leave("claim1")
    assert review.claim.number == 2
    review.list_only(EVERYTHING)
    review.take_in(file_of(claim(2, 11, 18, CHECKED)))
    review.leave("claim2")
    assert review.claim.number == 3


@pytest.mark.parametrize(
    ("wanted", "numbers"),
    [
        (ClaimFilter(), [1, 2, 3, 4]),
        (ClaimFilter(state="unverified"), [1, 4]),
        (ClaimFilter(state="checked"), [2]),
        (ClaimFilter(kind="forecast"), []),
        (ClaimFilter(with_leads=True), []),
        (ClaimFilter(words="ONE"), [1, 3]),
        (ClaimFilter(state="unverified", words="one"), [1]),
        (ClaimFilter(worth=0.5), [1, 3, 4]),
        (ClaimFilter(claimant="MAYOR"), [3]),
        (ClaimFilter(claimant="mayor", worth=0.6, kind="statement", words="third"), [3]),
        (ClaimFilter(claimant="mayor", with_leads=True), []),
    ],
)
def test_a_filter_lists_the_claims_that_meet_all_of_it(wanted, numbers):
    review = review_of(OPEN, CHECKED, DISMISSED, FLAGGED)
    review.list_only(wanted)
    assert [row.claim.number for row in review.rows if hasattr(row, "claim")] == numbers


def numbers(review):
    return [row.claim.number for row in review.rows if hasattr(row, "claim")]


def test_sorted_claims_come_without_furniture_and_keep_ones_place():
    review = review_of(OPEN, CHECKED, OPEN, FLAGGED)
    review.take_in(file_of(claim(4, 50, 57, FLAGGED, leads=("sum",))))
    review.step(1)
    orders = []
    for _ in ORDERS:
        orders.append((review.order.said, numbers(review), len(review.rows)))
        assert review.claim.number == 2
        review.sort(following(review.order))
    assert orders == [
        ("", [1, 2, 3, 4], 5),
        ("worth first", [3, 1, 4, 2], 4),
        ("leads first", [4, 1, 2, 3], 4),
    ]


def test_the_next_lead_is_none_of_a_claim_that_was_dismissed():
    review = review_of(OPEN, OPEN, DISMISSED, OPEN)
    review.take_in(file_of(claim(3, 37, 49, DISMISSED, leads=("sum",))))
    assert not review.seek_lead()
    review.take_in(file_of(claim(4, 50, 57, OPEN, leads=("sum",))))
    assert (review.seek_lead(), review.claim.number) == (True, 4)


def test_a_sorted_list_is_worked_through_in_its_order_and_counts_along_it():
    review = review_of(OPEN, OPEN, OPEN, OPEN)
    review.sort(ORDERS[1])
    review.list_only(ClaimFilter(state="unverified"))
    review.step(-3)
    done = []
    for left in (3, 2, 1, 0):
        now = review.claim
        done.append(now.number)
        review.take_in(file_of(now.model_copy(update={"state": CHECKED, "unverified": False})))
        review.leave(now.id)
        assert review.left == left
        assert review.place.endswith(f" of {left} · {left} left")
    assert done == [3, 1, 4, 2]
    assert review.listing == "only unverified · worth first"


@pytest.mark.parametrize(("offset", "start"), [(0, 0), (5, 0), (12, 11), (45, 39), (30, 28), (20, 19)])
def test_an_offset_leads_to_what_holds_it(offset, start):
    review = review_of(OPEN, OPEN, OPEN, OPEN)
    review.go_to_offset(offset)
    assert review.row.start == start
    assert isinstance(review.row, FurnitureRow) == (start in FURNITURE)


@pytest.mark.parametrize(
    ("sought", "found"),
    [
        (["one"], [(6, 9)]),
        (["ONE", "ONE", "ONE"], [(6, 9), (45, 48), (6, 9)]),
        (["one", "zeppelin", "one"], [(6, 9), None, (6, 9)]),
        (["."], [(9, 10)]),
    ],
)
def test_words_are_found_one_place_after_the_other_and_then_from_the_top(sought, found):
    review = review_of(OPEN, OPEN, OPEN, OPEN)
    assert [review.find(words) for words in sought] == found


MOVES = st.sampled_from(
    ["step on", "step back", "seek", "seek back", "fold", "filter", "all", "judge", "offset", "sort"]
)


@given(st.lists(MOVES, max_size=20), st.integers(0, 60))
def test_one_is_always_somewhere_that_is_listed(moves, offset):
    review = review_of(OPEN, FLAGGED, OPEN, CHECKED)
    for move in moves:
        if move.startswith("step"):
            review.step(1 if move == "step on" else -1)
        elif move.startswith("seek"):
            review.seek(1 if move == "seek" else -1)
        elif move == "fold":
            review.fold()
        elif move in ("filter", "all"):
            review.list_only(ClaimFilter(state="unverified") if move == "filter" else EVERYTHING)
        elif move == "judge" and review.claim is not None:
            judged = review.claim.model_copy(update={"state": State.CHECKED, "unverified": False})
            review.take_in(file_of(judged))
            review.leave(judged.id)
        elif move == "sort":
            review.sort(following(review.order))
        elif move == "offset":
            review.go_to_offset(offset)
        assert review.row is None or review.rows[review.cursor] is review.row
        assert (review.row is None) == (not review.rows)
        assert 0 <= review.cursor <= max(0, len(review.rows) - 1)
