"""Leads of a claim, listed, accepted and dismissed by command."""

from __future__ import annotations

import pytest


def test_the_leads_of_a_claim_are_listed_with_their_working(desk, biden):
    first, *working = desk("lead", biden).out.splitlines()
    name, severity, rule, message = first.split(" ", 3)
    assert (len(name), severity, rule) == (8, "lead", "office-date")
    assert "does not match" in message
    assert working
    assert all(line.startswith("    ") for line in working)


def test_a_lead_is_accepted_and_its_claim_flagged(desk, biden):
    ended = desk("lead", biden, "--accept")
    assert (ended.code, ended.out) == (0, f"{biden} accepted the lead office-date\n")
    assert desk("claims", "1", "--state", "flagged").out.startswith(f"{biden} ")
    assert desk("lead", biden).out.splitlines()[-1] == "    accepted by Ada"


def test_a_lead_is_dismissed_with_its_reason_and_brought_back(desk, biden):
    reason = "a [bold]quotation[/] \x1b[2J\nof 1999"
    ended = desk("lead", biden, "office-date", "--dismiss", "--reason", reason, "--json")
    assert ended.data["said"] == f"{biden} dismissed the lead office-date"
    assert "!office-date" not in desk("claims", "1").out
    shown = desk("lead", biden).out
    assert "dismissed by Ada: a [bold]quotation[/]" in shown.splitlines()[-1]
    assert "\x1b" not in shown
    (lead,) = desk("lead", biden, "--json").data
    assert lead["ruling"]["reason"] == reason
    assert lead["ruling"]["accepted"] is False
    desk("undo")
    assert "!office-date" in desk("claims", "1").out


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--dismiss"], "--reason"),
        (["--reason", "quoted"], "--dismiss"),
        (["--accept", "--reason", "quoted"], "--dismiss"),
        (["--dismiss", "--reason", " "], "the reason is empty"),
        (["nonsense", "--accept"], "has no such lead"),
    ],
)
def test_what_cannot_be_said_of_a_lead_is_refused(desk, biden, arguments, said):
    ended = desk("lead", biden, *arguments)
    assert ended.code == 2
    assert said in ended.complaint
    assert "!office-date" in desk("claims", "1").out


def test_a_claim_without_leads_says_so(desk):
    quiet = next(one for one in desk("claims", "1", "--json").data if not one["leads"])
    assert desk("lead", f"1:{quiet['number']}").out == "Nothing was noticed.\n"
    assert desk("lead", f"1:{quiet['number']}", "--json").data == []
