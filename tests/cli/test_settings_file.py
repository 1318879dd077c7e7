"""What a person set in `config.toml`, as the commands follow it."""

from __future__ import annotations

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


def worth(program, **environment: str) -> list[float]:
    return [claim["worth"] for claim in program("claims", "1", "--json", **environment).data]
