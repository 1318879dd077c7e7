"""Where an article says the same again, by command."""

from __future__ import annotations

TEXT = (
    "The Riverside library closed on May 3, 2021.\nNobody was told a word of it.\n"
    "The library in Riverside burnt down.\n"
)


def test_twins_are_listed_and_given_the_same_verdict(desk, tmp_path):
    path = tmp_path / "library.txt"
    path.write_text(f"{TEXT}The Riverside library closed on May 3, 2021, the mayor said.\n", encoding="utf-8")
    desk("import", str(path), "--published", "2021-07-01")
    first = next(row for row in desk("claims", "2", "--json").data if "closed" in row["claim"])
    (twin,) = desk("twins", f"2:{first['number']}", "--json").data
    assert "closed" in twin["claim"]
    assert twin["number"] != first["number"]
    assert "burnt" not in desk("twins", f"2:{first['number']}").out
    assert "no verdict of yours" in desk("twins", f"2:{first['number']}", "--same-verdict").complaint
    desk("verdict", f"2:{first['number']}", "false")
    assert desk("twins", f"2:{first['number']}", "--same-verdict").out == (
        f"2:{twin['number']} False, as 2:{first['number']}\n"
    )
    assert "no other claim" in desk("twins", f"2:{first['number']}", "--same-verdict").complaint
    desk("undo")
    assert [row["rating"] for row in desk("twins", f"2:{first['number']}", "--json").data] == [None]
