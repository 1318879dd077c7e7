"""Every action of the screen as a command."""

from __future__ import annotations

import csv
import io

import pytest

NASA = "https://www.nasa.gov/rogozin"


def row(desk, claim: str) -> dict[str, str]:
    """What the export says of a claim."""
    rows = csv.DictReader(io.StringIO(desk("export").out))
    return next(one for one in rows if f"1:{one['claim_number']}" == claim)


def test_flag_and_unflag(desk, biden):
    assert desk("flag", biden).out == f"{biden} flagged\n"
    assert desk("flag", biden).code == 0
    assert row(desk, biden)["flagged"] == "yes"
    desk("flag", biden, "--off")
    assert row(desk, biden)["flagged"] == ""


@pytest.mark.parametrize("rating", ["false", "False", "4"])
def test_verdict_by_key_label_or_hotkey(desk, biden, rating):
    assert desk("verdict", biden, rating).code == 0
    assert (row(desk, biden)["rating"], row(desk, biden)["state"]) == ("False", "checked")


def test_verdict_with_sources_and_note_is_one_action(desk, biden):
    before = row(desk, biden)
    desk("verdict", biden, "false", "--source", NASA, "--source", "the press office", "--note", "Not he")
    after = row(desk, biden)
    assert (after["note"], after["reviewer"], after["sources"]) == ("Not he", "Ada", "2")
    assert NASA in after["source_urls"]
    desk("undo")
    assert row(desk, biden) == before


def test_source_with_all_that_is_known_of_it(desk, biden):
    ended = desk(
        "source", biden, NASA, "--title", "Visit", "--stance", "refutes", "--standing", "primary", "--quote", "In 2018",
        "--locator", "p. 2", "--accessed", "2025-07-30", "--archive", "https://archive.org/1",
    )  # fmt: skip
    assert ended.code == 0
    (citation,) = csv.DictReader(io.StringIO(desk("export", "--rows", "citations").out))
    wanted = {
        "source_url": NASA, "source": "Visit", "stance": "refutes", "standing": "primary", "quote": "In 2018",
        "locator": "p. 2", "accessed_on": "2025-07-30", "archive_url": "https://archive.org/1",
    }  # fmt: skip
    assert {name: citation[name] for name in wanted} == wanted


def test_tick_one_detail_then_all(desk, biden):
    total = int(row(desk, biden)["details_total"])
    assert total > 1
    assert desk("tick", biden, "dmitry rogozin").code == 0
    assert row(desk, biden)["details_ticked"] == "1"
    desk("tick", biden)
    assert row(desk, biden)["details_ticked"] == str(total)


def test_a_tick_that_names_nothing_says_what_there_is(desk, biden):
    assert "'Dmitry Rogozin'" in desk("tick", biden, "Rogozin's hat").complaint


def test_note(desk, biden):
    assert desk("note", biden, "Ask NASA").code == 0
    assert row(desk, biden)["state"] == "in progress"


def test_dismiss_and_promote(desk, biden):
    desk("dismiss", biden, "--reason", "not ours to check")
    assert row(desk, biden)["state"] == "dismissed"
    desk("promote", biden)
    assert row(desk, biden)["state"] == "open"


def test_furniture_can_be_promoted_by_offset(desk):
    before = desk("claims", "1", "--json").data
    segment = next(one for one in desk("claims", "1", "--furniture", "--json").data if "designated" in one["text"])
    assert desk("promote", "1", "--at", str(segment["start"])).code == 0
    new = [claim for claim in desk("claims", "1", "--json").data if claim not in before]
    assert new
    assert all(segment["start"] <= claim["start"] < claim["end"] <= segment["end"] for claim in new)


def test_correct_an_article(desk):
    given = {
        "--title": "A visit",
        "--byline": "A. Reporter",
        "--publication": "The Paper",
        "--url": "https://paper.example/1",
    }
    ended = desk("correct", "1", *(part for pair in given.items() for part in pair), "--date", "2025-07-30")
    assert ended.code == 0
    (article,) = desk("list", "--json").data
    assert (article["title"], article["publication"], article["published_on"]) == ("A visit", "The Paper", "2025-07-30")


def test_a_date_that_was_guessed_wrongly_is_taken_away(desk):
    assert desk("correct", "1", "--date", "").code == 0
    assert desk("list", "--json").data[0]["published_on"] is None
    desk("undo")
    assert desk("list", "--json").data[0]["published_on"] == "2025-07-29"


def test_correct_a_claim(desk, biden):
    desk("correct", biden, "--kind", "forecast", "--claimant", "the agency", "--claimant-name", "NASA")
    after = row(desk, biden)
    assert (after["kind"], after["claimant"], after["claimant_name"]) == ("forecast", "the agency", "NASA")
    desk("correct", biden, "--claimant", "", "--claimant-name", "")
    assert (row(desk, biden)["claimant"], row(desk, biden)["claimant_name"]) == ("", "")


def test_undo_and_redo_go_back_and_forth_through_sessions(desk, biden):
    states = [row(desk, biden)]
    for arguments in (["flag", biden], ["verdict", biden, "false"], ["note", biden, "Sure"]):
        desk(*arguments)
        states.append(row(desk, biden))
    for state in reversed(states[:-1]):
        assert desk("undo").code == 0
        assert row(desk, biden) == state
    for state in states[1:]:
        assert desk("redo").code == 0
        assert row(desk, biden) == state


def test_nobody_undoes_what_another_did(desk, biden):
    desk("flag", biden, "--reviewer", "Bo")
    assert "nothing to undo" in desk("undo").complaint
    assert desk("undo", "--reviewer", "Bo").code == 0


@pytest.mark.parametrize(
    "arguments",
    [["flag"], ["verdict", "true"], ["source", NASA], ["tick"], ["note", "text"], ["dismiss"], ["promote"]],
    ids=lambda arguments: arguments[0],
)
def test_every_action_says_what_it_did_as_data_too(desk, biden, arguments):
    done = desk(arguments[0], biden, *arguments[1:], "--json").data
    claim = next(one for one in desk("claims", "1", "--json").data if f"1:{one['number']}" == biden)
    assert done["claim"] == claim["id"]
    assert done["said"].startswith(biden)


def test_words_that_no_utf8_can_hold_are_kept_as_marks(desk, biden):
    ended = desk("note", biden, "caf\udce9")
    assert ended.code == 0, ended.err
