"""Leads on the desk: taken up, dismissed for a reason that is remembered, and worth more until then."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import date
from typing import TYPE_CHECKING

import pytest
from sqlite_utils import Database

from factcheck import Desk
from factcheck.config import Config
from factcheck.errors import InputError
from factcheck.models import Article, Draft, Role, State
from factcheck.reference import shipped_files
from factcheck.store import connection, schema
from factcheck.store.queries import CLAIM_COLUMNS

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

BAN = "The council met on Monday. In 2018, the Biden administration lifted the ban."
SAME_SIDES = "Prices rose.\n\nIN  2018, The Biden  administration imposed tariffs on steel.\n"
OTHER_SIDES = "In 2017, the Biden administration imposed tariffs on steel."
PUBLISHED = date(2025, 7, 29)


def article(text: str) -> Article:
    return Article(published_on=PUBLISHED, draft=Draft(text=text))


@pytest.fixture
def desk(opened: Callable[[str], Desk]) -> Desk:
    """Ann's desk, with an article of one lead."""
    ann = opened("Ann")
    ann.add(article(BAN))
    return ann


@pytest.fixture
def ban(desk: Desk) -> str:
    """Id of the claim with the lead."""
    (claim,) = (line.id for line in desk.claims("1") if line.leads)
    return claim


def told(desk: Desk, ref: str = "1") -> tuple[object, ...]:
    """What the desk says of an article's leads, in each way in which it says it."""
    rows = [dict(zip(CLAIM_COLUMNS, row, strict=True)) for row in desk.annotated_claims([ref])]
    return (
        desk.progress(ref).leads,
        [rule for line in desk.claims(ref) for rule in line.leads],
        [lead.rule for line in desk.claims(ref) for lead in desk.claim(line.id).leads],
        [row["leads"] for row in rows if row["leads"]],
    )


ONE_LEAD = (1, ["office-date"], ["office-date"], ["office-date"])
NO_LEAD: tuple[object, ...] = (0, [], [], [])


def test_a_lead_that_is_accepted_becomes_a_flag_in_the_same_action(desk: Desk, ban: str) -> None:
    done = desk.accept_lead(ban, "office-date")
    assert done.said == "1:2 accepted the lead office-date"
    file = desk.claim(ban)
    assert file.line.state is State.FLAGGED
    assert [(lead.ruling.accepted, lead.ruling.reviewer) for lead in file.leads if lead.ruling] == [(True, "Ann")]
    assert told(desk) == ONE_LEAD
    assert desk.undo().said == "undone: 1:2 accepted the lead office-date"
    file = desk.claim(ban)
    assert (file.line.state, [lead.ruling for lead in file.leads]) == (State.OPEN, [None])


def test_accepting_takes_a_dismissed_claim_back_and_is_done_once(desk: Desk, ban: str) -> None:
    desk.flag(ban)
    desk.dismiss(ban)
    assert desk.accept_lead(ban).action
    assert desk.claim(ban).line.state is State.FLAGGED
    assert not desk.accept_lead(ban).action
    desk.undo()
    assert desk.claim(ban).line.state is State.DISMISSED


def test_leads_of_a_dismissed_claim_are_not_among_those_to_look_at(desk: Desk, ban: str) -> None:
    assert desk.progress().leads == 1
    desk.dismiss(ban)
    assert (desk.progress().leads, desk.progress("1").leads, desk.articles()[0].progress.leads) == (0, 0, 0)
    desk.undo()
    assert desk.progress().leads == 1


def test_a_dismissed_lead_counts_no_more_and_stands_with_its_reason(desk: Desk, ban: str) -> None:
    assert told(desk) == ONE_LEAD
    desk.dismiss_lead(ban, reason="  it is the title of a play\n")
    assert told(desk) == NO_LEAD
    (lead,) = desk.claim(ban).dismissed_leads
    assert lead.ruling is not None
    assert (lead.ruling.reason, lead.ruling.reviewer) == ("it is the title of a play", "Ann")
    assert desk.claim(ban).history[-1].endswith("Ann: dismissed the lead office-date it is the title of a play")
    desk.undo()
    assert told(desk) == ONE_LEAD
    desk.redo()
    assert told(desk) == NO_LEAD
    desk.accept_lead(ban)
    assert told(desk) == ONE_LEAD


def test_a_dismissal_holds_wherever_the_same_rule_notices_the_same_words(desk: Desk, ban: str) -> None:
    desk.dismiss_lead(ban, reason="it is the title of a play")
    desk.add(article(SAME_SIDES))
    desk.add(article(OTHER_SIDES))
    assert told(desk, "2") == NO_LEAD
    assert told(desk, "3") == ONE_LEAD
    (said,) = [lead.ruling for line in desk.claims("2") for lead in desk.claim(line.id).dismissed_leads]
    assert said is not None
    assert said.reason == "it is the title of a play"


def test_what_is_said_of_a_claims_own_lead_counts_more_than_what_was_said_elsewhere(desk: Desk, ban: str) -> None:
    desk.add(article(SAME_SIDES))
    (other,) = (line.id for line in desk.claims("2") if line.leads)
    desk.accept_lead(other)
    assert [lead.ruling for lead in desk.claim(ban).leads] == [None]
    desk.dismiss_lead(ban, reason="it is the title of a play")
    assert told(desk) == NO_LEAD
    assert told(desk, "2") == ONE_LEAD


def test_two_reviewers_see_the_same_leads_and_each_undoes_his_own(desk: Desk, ban: str, opened) -> None:
    bob = opened("Bob")
    bob.dismiss_lead(ban, reason="quoted")
    assert told(desk) == NO_LEAD
    with pytest.raises(InputError, match="nothing to undo for Ann"):
        desk.undo()
    bob.undo()
    assert told(desk) == ONE_LEAD


def test_what_was_decided_outlives_another_reading(desk: Desk, ban: str) -> None:
    desk.dismiss_lead(ban, reason="quoted")
    desk.correct_article("1", published_on=date(2025, 7, 30))
    assert told(desk) == NO_LEAD
    assert [lead.rule for lead in desk.claim(ban).dismissed_leads] == ["office-date"]


@pytest.mark.parametrize(
    ("lead", "reason", "said"),
    [
        ("office", "quoted", r"1:2 has no such lead; .* office-date \([0-9a-f]{8}\)"),
        ("[bold]", "quoted", "has no such lead"),
        ("", "quoted", "has no such lead"),
        ("office-date", " \n", "the reason is empty"),
    ],
)
def test_a_lead_that_is_not_there_and_a_reason_that_says_nothing_are_refused(
    desk: Desk, ban: str, lead: str, reason: str, said: str
) -> None:
    with pytest.raises(InputError, match=said):
        desk.dismiss_lead(ban, lead, reason=reason)
    assert told(desk) == ONE_LEAD


def test_a_claim_without_leads_says_so(desk: Desk) -> None:
    with pytest.raises(InputError, match=r"1:1 has no such lead; .* it has none"):
        desk.accept_lead("1:1")


def test_a_lead_is_named_by_the_start_of_its_id(desk: Desk, ban: str) -> None:
    (lead,) = desk.claim(ban).leads
    desk.dismiss_lead(ban, lead.id[:8], reason="quoted")
    assert told(desk) == NO_LEAD


def test_where_one_rule_noticed_two_things_each_is_named_by_its_id(opened: Callable[[str], Desk]) -> None:
    desk = opened("Ann")
    desk.add(article("The fair runs from February 30 to June 31."))
    first, second = desk.claim("1:1").leads
    with pytest.raises(InputError, match=rf"1:1 has more than one lead; .*\({first.id[:8]}\)"):
        desk.accept_lead("1:1", first.rule)
    desk.dismiss_lead("1:1", second.id, reason="a joke")
    assert desk.claim("1:1").leads == (first,)


@pytest.mark.parametrize(
    ("first", "second", "is_same"),
    [
        # Sides that name somebody are enough; else the sentence counts with them.
        ("In 2018, the Biden administration lifted a ban.", "In 2018, the Biden administration froze pay.", True),
        ("Sales rose from 40 to 50, up 20%.", "SALES rose from 40 to 50, up  20%.", True),
        ("Sales rose from 40 to 50, up 20%.", "Exports rose from 40 to 50, up 20%.", False),
    ],
)
def test_words_that_name_nobody_are_remembered_with_their_sentence(
    opened: Callable[[str], Desk], first: str, second: str, is_same: bool
) -> None:
    desk = opened("Ann")
    for text in (first, second):
        desk.add(article(text))
    assert desk.progress("2").leads == 1
    desk.dismiss_lead("1:1", reason="the figures are rounded")
    assert desk.progress("2").leads == int(not is_same)


def test_leads_look_at_furniture_that_was_taken_back(opened: Callable[[str], Desk]) -> None:
    desk = opened("Ann")
    text = "The mayor opened a bridge.\n\nSubscribe to our newsletter! It was founded on February 31, 2015."
    desk.add(article(text))
    furniture = [segment.start for segment in desk.segments("1") if segment.role is Role.FURNITURE]
    assert desk.progress("1").leads == 0
    for start in furniture:
        desk.promote_segment("1", start)
    assert [line.leads for line in desk.claims("1") if "founded" in line.text] == [("impossible-date",)]


def test_an_article_is_read_again_when_a_rule_is_switched_off_or_on(desk: Desk, ban: str, path: Path) -> None:
    desk.flag(ban)
    with Desk(path, reviewer="Ann", config=Config(rules_off=frozenset({"office-date"}))) as without:
        assert told(without) == ONE_LEAD
        without.catch_up("1")
        assert told(without) == NO_LEAD
        assert without.claim(ban).line.flagged
    desk.catch_up()
    assert told(desk) == ONE_LEAD


def test_an_article_is_read_again_when_the_newsrooms_facts_change(desk: Desk, ban: str, path: Path) -> None:
    own = path.with_name("own.csv")
    rows = [table.read_text(encoding="utf-8").splitlines() for table in shipped_files()]
    header, biden = next((lines[0], line) for lines in rows for line in lines if "Joe Biden" in line and "2021" in line)
    own.write_text(f"{header}\n{biden.replace('2021-01-20', '2017-06-01')}\n", encoding="utf-8")
    with Desk(path, reviewer="Ann", config=Config(facts=[own])) as other:
        other.catch_up("1")
        assert told(other) == NO_LEAD
    desk.catch_up("1")
    assert told(desk) == ONE_LEAD


def test_a_rule_that_is_switched_off_and_is_none_is_said_in_one_line(path: Path) -> None:
    with Desk(path, config=Config(rules_off=frozenset({"ofice-date"}))) as desk:
        with pytest.raises(
            InputError, match="in the settings: there is no rule 'ofice-date': did you mean office-date"
        ):
            desk.add(article(BAN))
        assert desk.articles() == []


def test_a_lead_makes_a_claim_worth_more_until_it_is_dismissed(desk: Desk, ban: str) -> None:
    def worths() -> list[float]:
        (row,) = [dict(zip(CLAIM_COLUMNS, row, strict=True)) for row in desk.annotated_claims() if row[4] == ban]
        return [desk.claim(ban).worth.score, desk.claim(ban).line.worth, row["worth"]]

    raised = worths()
    assert desk.claim(ban).worth.reasons[0] == "a lead: office-date"
    desk.dismiss_lead(ban, reason="quoted")
    plain = worths()
    assert "a lead: office-date" not in desk.claim(ban).worth.reasons
    assert raised == pytest.approx([(1 + worth) / 2 for worth in plain], abs=0.01)
    assert len(set(raised[:2])) == len(set(plain[:2])) == 1


def test_a_desk_from_before_keeps_everything_and_learns_what_was_said_of_leads(tmp_path: Path) -> None:
    path = tmp_path / "old.db"
    with closing(sqlite3.connect(path, isolation_level=None)) as conn:
        schema.migrations.apply(Database(conn, execute_plugins=False), stop_before="m002_rulings")
        conn.execute(f"PRAGMA application_id={connection.APPLICATION_ID}")
        conn.execute("PRAGMA user_version=1")
    with Desk(path, reviewer="Ann") as desk:
        desk.add(article(BAN))
        desk.dismiss_lead("1:2", reason="quoted")
        assert told(desk) == NO_LEAD
    assert (tmp_path / "old.db.before-2").exists()


def test_a_note_stands_beside_its_claim_and_counts_as_no_lead(opened: Callable[[str], Desk]) -> None:
    desk = opened("Ann")
    desk.add(article("The bridge is the largest in Europe. The bridge in Porto is the largest of all."))
    first = desk.claim("1:1")
    assert told(desk) == NO_LEAD
    assert [lead.rule for lead in first.quiet_leads] == ["superlative"]
    assert first.worth.reasons[0] == "a note: superlative"
    desk.dismiss_lead("1:1", reason="it is well known")
    second = desk.claim("1:1")
    assert second.quiet_leads == ()
    assert [lead.rule for lead in second.dismissed_leads] == ["superlative"]
    assert first.worth.score == pytest.approx(second.worth.score + (1 - second.worth.score) / 10)
    assert [lead.rule for lead in desk.claim("1:2").quiet_leads] == ["superlative"]
