"""What a person set in `config.toml`, as the commands follow it."""

from __future__ import annotations

import pytest

TEXT = "Ferries carried 4,100 people in May.\n\nThe clinic in Halden was closed.\n"


def test_what_somebody_cares_about_is_worth_more_on_import_and_after_a_change(factcheck):
    article, settings = factcheck.write("a.txt", TEXT), factcheck.write("mine.toml", "[worth]\nhealth = 1.5\n")
    factcheck("import", article, FACTCHECK_CONFIG=str(settings))
    _, cared = worth(factcheck, FACTCHECK_CONFIG=str(settings))
    _, usual = worth(factcheck)
    settings.write_text("[worth]\nhealth = 3\n", encoding="utf-8")
    _, more = worth(factcheck, FACTCHECK_CONFIG=str(settings))
    assert usual < cared < more


def test_what_is_no_interest_is_refused_with_those_there_are(factcheck):
    settings = factcheck.write("mine.toml", "[worth]\ngardens = 1\n")
    ended = factcheck("import", factcheck.write("a.txt", TEXT), FACTCHECK_CONFIG=str(settings))
    assert ended.code == 2
    assert "no 'gardens': choose of money, economy" in ended.complaint


@pytest.mark.parametrize("command", [["list"], ["status"], ["claims", "1"], ["rules"], ["check", "a.txt"]])
def test_a_rule_that_is_none_is_told_by_every_command(factcheck, command):
    factcheck("import", factcheck.write("a.txt", TEXT))
    settings = factcheck.write("mine.toml", '[leads]\noff = ["superlativ"]\n')
    ended = factcheck(*command, FACTCHECK_CONFIG=str(settings))
    assert (ended.code, ended.out) == (2, "")
    assert "[leads] off in the settings: there is no rule 'superlativ'" in ended.complaint


def worth(program, **environment: str) -> list[float]:
    return [claim["worth"] for claim in program("claims", "1", "--json", **environment).data]
