"""SARIF as code hosts and editors take it: the objects that are written, against what the standard says of them."""

from __future__ import annotations

import json
import re
from datetime import date
from typing import Any

import pytest

from factcheck.exchange.checked import CheckedText
from factcheck.exchange.sarif import sarif
from factcheck.leads import ALL_RULES, inspect
from factcheck.models import Lead, Severity, Span

PUBLISHED = date(2025, 7, 29)
BAN = "Budgets rose.\n\n“Ünited”🚀. In 2018, the Biden administration\nlifted the ban.\n"

OBJECTS: dict[str, tuple[set[str], dict[str, object]]] = {
    "log": ({"version", "runs"}, {"$schema": str, "version": "2.1.0", "runs": ["run"]}),
    "run": (
        {"tool"},
        {"tool": "tool", "columnKind": "unicodeCodePoints", "invocations": ["invocation"], "results": ["result"]},
    ),
    "tool": ({"driver"}, {"driver": "driver"}),
    "driver": ({"name"}, {"name": str, "version": str, "rules": ["rule"]}),
    "rule": (
        {"id"},
        {
            "id": str,
            "shortDescription": "words",
            "help": "words",
            "defaultConfiguration": "configuration",
            "properties": "bag",
        },
    ),
    "words": ({"text"}, {"text": str}),
    "configuration": (set(), {"level": re.compile("none|note|warning|error")}),
    "bag": (set(), {"tags": [str]}),
    "invocation": ({"executionSuccessful"}, {"executionSuccessful": bool}),
    "result": (
        {"message"},
        {
            "ruleId": str,
            "ruleIndex": int,
            "level": re.compile("none|note|warning|error"),
            "message": "words",
            "locations": ["location"],
            "relatedLocations": ["location"],
        },
    ),
    "location": (set(), {"physicalLocation": "physical"}),
    "physical": ({"artifactLocation"}, {"artifactLocation": "artifact", "region": "region"}),
    "artifact": (set(), {"uri": re.compile(r"(?:[A-Za-z0-9._~/+@!$&'()*,;=:-]|%[0-9A-F]{2})+")}),
    "region": (set(), {"startLine": 1, "startColumn": 1, "endLine": 1, "endColumn": 1}),
}
"""The properties that each object must have and may have, by the schema of SARIF 2.1.0, which allows no others.

A number is the least that is allowed; a name is that of another object.
"""


def assert_is(what: object, value: Any) -> None:
    if isinstance(what, list):
        assert isinstance(value, list)
        for one in value:
            assert_is(what[0], one)
    elif isinstance(what, str) and what in OBJECTS:
        needed, allowed = OBJECTS[what]
        assert needed <= value.keys() <= allowed.keys()
        for name, inner in value.items():
            assert_is(allowed[name], inner)
    elif isinstance(what, re.Pattern):
        assert what.fullmatch(value), value
    elif isinstance(what, type):
        assert type(value) is what
    elif isinstance(what, int):
        assert isinstance(value, int)
        assert value >= what
    else:
        assert value == what


def written(path: str = "ban.txt", text: str = BAN, leads: list[Lead] | None = None, **named: bool) -> Any:
    found = inspect(text, PUBLISHED) if leads is None else leads
    return json.loads(json.dumps(sarif([CheckedText(path, text, found)], ALL_RULES, **named)))


def words(region: dict[str, int], text: str = BAN) -> str:
    lines = text.splitlines(keepends=True)
    starts = [sum(map(len, lines[:line])) for line in range(len(lines) + 1)]
    start = starts[region["startLine"] - 1] + region["startColumn"] - 1
    return text[start : starts[region["endLine"] - 1] + region["endColumn"] - 1]


@pytest.mark.parametrize("text", [BAN, "", "Nothing is said here."])
def test_every_object_is_one_of_the_standard(text: str) -> None:
    assert_is("log", written(text=text))


def test_every_rule_that_ran_is_described_and_each_result_points_to_its_own() -> None:
    (run,) = written()["runs"]
    rules = run["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == [rule.id for rule in ALL_RULES]
    assert all("Wrong: " in rule["help"]["text"] and "Right: " in rule["help"]["text"] for rule in rules)
    assert [rules[result["ruleIndex"]]["id"] for result in run["results"]] == ["office-date"]


def test_a_result_stands_at_its_first_side_and_names_the_others() -> None:
    ((result,),) = [run["results"] for run in written()["runs"]]
    sides = [*result["locations"], *result["relatedLocations"]]
    places = [side["physicalLocation"] for side in sides]
    assert {words(place["region"]) for place in places} == {"In 2018", "the Biden administration"}
    assert {place["artifactLocation"]["uri"] for place in places} == {"ban.txt"}
    assert result["message"]["text"].splitlines()[0] == "“In 2018” does not match “the Biden administration”"
    assert "facts as of" in result["message"]["text"]


def test_leads_are_warnings_and_notes_are_notes() -> None:
    for severity, level in ((Severity.LEAD, "warning"), (Severity.NOTE, "note")):
        lead = Lead(rule="office-date", severity=severity, spans=(Span(start=0, end=7),), message="“Budgets” …")
        (run,) = written(leads=[lead])["runs"]
        assert_is("run", run)
        assert [result["level"] for result in run["results"]] == [level]
        assert "relatedLocations" not in run["results"][0]


def test_a_file_that_could_not_be_read_is_a_run_without_success() -> None:
    for complete in (True, False):
        assert written(complete=complete)["runs"][0]["invocations"] == [{"executionSuccessful": complete}]


@pytest.mark.parametrize(
    ("path", "uri"),
    [
        ("news/ban.txt", "news/ban.txt"),
        ("./a b#c?.txt", "a%20b%23c%3F.txt"),
        ("c:drive.txt", "c%3Adrive.txt"),
        ("two\nlines.txt", "two%0Alines.txt"),
        ("Köln\udcff.txt", "K%C3%B6ln%FF.txt"),
        ("100%.txt", "100%25.txt"),
        ("/srv/a b.txt", "file:///srv/a%20b.txt"),
        ("-", "-"),
    ],
)
def test_a_path_is_a_reference_in_which_nothing_is_lost(path: str, uri: str) -> None:
    log = written(path)
    assert_is("log", log)
    (result,) = log["runs"][0]["results"]
    assert result["locations"][0]["physicalLocation"]["artifactLocation"] == {"uri": uri}


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("see [here](1)", r"see \[here](1)"),
        ("[bold] and [sic]", "[bold] and [sic]"),
        ("{0} of {1}", "{{0}} of {{1}}"),
    ],
)
def test_words_of_an_article_make_no_link_and_no_placeholder(said: str, shown: str) -> None:
    lead = Lead(rule="office-date", spans=(Span(start=0, end=7),), message=said)
    (result,) = written(leads=[lead])["runs"][0]["results"]
    assert result["message"]["text"] == shown
