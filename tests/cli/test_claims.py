"""What can be asked of a desk: list, status, claims."""

from __future__ import annotations

import re

import pytest

from factcheck.display import display_safe

FIELDS = ["number", "id", "start", "end", "claim", "kind", "claimant", "worth", "state", "rating", "leads"]


def test_an_empty_desk_says_how_to_go_on(factcheck, tmp_path):
    del factcheck.environment["FACTCHECK_DESK"]
    assert "factcheck import" in factcheck("list").out
    assert factcheck("list", "--json").data == []


def test_list_shows_title_date_and_what_is_left(desk):
    headings, article = desk("list").out.splitlines()
    left = desk("status", "1", "--json").data["unverified"]
    assert headings.split() == ["No.", "Published", "Claims", "Unverified", "Flagged", "Leads", "Title"]
    assert article.split()[:2] == ["1", "2025-07-29"]
    assert article.split()[3] == str(left)
    assert article.endswith("Roscosmos chief in Houston")


def test_claims_as_data_have_every_field_and_stand_in_the_text(desk):
    claims = desk("claims", "1", "--json").data
    assert [list(claim) for claim in claims] == [FIELDS] * len(claims)
    assert [claim["start"] for claim in claims] == sorted(claim["start"] for claim in claims)
    assert all(claim["end"] - claim["start"] == len(claim["claim"]) for claim in claims)


def test_claims_are_one_line_each_and_carry_their_name(desk):
    lines, claims = desk("claims", "1").out.splitlines(), desk("claims", "1", "--json").data
    assert [line.split()[0] for line in lines] == [f"1:{claim['number']}" for claim in claims]


def test_the_claimant_stands_apart_after_the_words(desk):
    lines, claims = desk("claims", "1").out.splitlines(), desk("claims", "1", "--json").data
    for line, claim in zip(lines, claims, strict=True):
        assert line.endswith(f"{claim['claim']} — {claim['claimant']}" if claim["claimant"] else claim["claim"])
    assert {bool(claim["claimant"]) for claim in claims} == {True, False}


@pytest.mark.parametrize("command", ["claims", "correct"])
def test_the_choices_on_offer_are_those_of_the_desk(desk, biden, command):
    from factcheck.models import ClaimKind, State

    option, values = {"claims": ("--state", State), "correct": ("--kind", ClaimKind)}[command]
    offered = desk(command, "1", option, "none of them").complaint
    assert re.findall(r"'([a-z-]+)'", offered.partition("one of")[2]) == [value.replace(" ", "-") for value in values]


def test_the_lead_of_the_founding_article_is_shown(desk, biden):
    (line,) = [line for line in desk("claims", "1").out.splitlines() if line.split()[0] == biden]
    assert "!office-date" in line


def test_an_article_may_be_named_by_the_start_of_its_id(desk):
    article = desk("list", "--json").data[0]["id"]
    assert desk("claims", article[:6]).out == desk("claims", "1").out


def test_a_claim_may_be_named_by_the_start_of_its_id(desk, biden):
    claim = next(one["id"] for one in desk("claims", "1", "--json").data if f"1:{one['number']}" == biden)
    assert desk("flag", claim[:8]).out == f"{biden} flagged\n"


@pytest.mark.parametrize(("state", "then"), [("flagged", "flag"), ("dismissed", "dismiss")])
def test_claims_of_one_state(desk, biden, state, then):
    assert desk("claims", "1", "--state", state, "--json").data == []
    desk(then, biden)
    (claim,) = desk("claims", "1", "--state", state, "--json").data
    assert (f"1:{claim['number']}", claim["state"]) == (biden, state)


def test_claims_in_progress(desk, biden):
    desk("note", biden, "Ask NASA")
    (claim,) = desk("claims", "1", "--state", "in-progress", "--json").data
    assert f"1:{claim['number']}" == biden


def test_status_counts_and_lists_what_is_left(desk, biden):
    before = desk("status", "--json").data
    assert f"{before['unverified']}  unverified" in desk("status", "1").out
    desk("verdict", biden, "false")
    after = desk("status", "--json").data
    assert after == before | {"unverified": before["unverified"] - 1, "checked": 1}
    left = desk("status", "1", "--unverified", "--json").data
    assert len(left) == after["unverified"]
    assert biden not in [f"{claim['article']}:{claim['number']}" for claim in left]
    assert len(desk("status", "--unverified").out.splitlines()) == after["unverified"]


def test_furniture_is_listed_with_offsets_and_reasons(desk):
    furniture = desk("claims", "1", "--furniture", "--json").data
    assert any("Remind me later." in segment["text"] for segment in furniture)
    assert all(segment["reason"] for segment in furniture)
    assert desk("claims", "1", "--furniture").out.splitlines()[1].split()[0] == str(furniture[0]["start"])


HOSTILE = "The \x1b]52;c;aGk=\x07mayor \x9b2J\u202e spent [/bold] $5 million [@click=app.quit]on Monday.\n"


def test_a_terminal_is_never_told_what_to_do(factcheck):
    factcheck("import", factcheck.write("hostile.txt", HOSTILE), "--title", "\x1b]0;owned\x07")
    for arguments in (
        ["list"],
        ["claims", "1"],
        ["claims", "1", "--json"],
        ["status", "--unverified"],
        ["list", "--json"],
    ):
        out = factcheck(*arguments).out
        assert all(line == display_safe(line) for line in out.split("\n")), arguments


def test_data_is_exact_all_the_same(factcheck):
    factcheck("import", factcheck.write("hostile.txt", HOSTILE))
    claims = factcheck("claims", "1", "--json").data
    assert HOSTILE[claims[0]["start"] : claims[0]["end"]] == claims[0]["claim"]
    assert "\x1b]52;c;aGk=\x07" in "".join(claim["claim"] for claim in claims)
