"""CSV out of the program: to a file, to standard output, whole or not at all."""

from __future__ import annotations

import csv
import io

HEADER = (
    "article_id,article_title,published_on,claim_number,claim_id,start,end,claim,kind,claimant,claimant_name,worth,"
    "details_ticked,details_total,leads,state,flagged,rating,note,reviewer,reviewed_at,sources,source_urls"
)


def test_the_header_is_exactly_this(desk):
    assert desk("export", "--format", "csv").out.splitlines()[0] == HEADER


def test_lines_end_as_rfc_4180_says(desk):
    assert desk("export").out.count("\r\n") == len(desk("claims", "1", "--json").data) + 1


def test_a_file_is_what_standard_output_is(desk):
    assert desk("export", "-o", "out.csv").out == ""
    assert (desk.folder / "out.csv").read_bytes().decode() == desk("export").out


def test_only_the_articles_that_are_named(desk):
    desk("import", desk.write("a.txt", "The council approved a budget of $2.5 million on Monday.\n"))
    of_one = list(csv.DictReader(io.StringIO(desk("export", "2").out)))
    of_all = list(csv.DictReader(io.StringIO(desk("export").out)))
    assert {row["article_id"] for row in of_one} == {desk("list", "--json").data[0]["id"]}
    assert len({row["article_id"] for row in of_all}) == 2


def test_only_what_is_left(desk, biden):
    desk("verdict", biden, "false")
    left = csv.DictReader(io.StringIO(desk("export", "--unverified").out))
    assert biden not in [f"1:{row['claim_number']}" for row in left]


def test_formulas_are_guarded_unless_raw_is_asked_for(desk, biden):
    desk("verdict", biden, "false", "--note", "=HYPERLINK(1)")
    assert ",'=HYPERLINK(1)," in desk("export").out
    assert ",=HYPERLINK(1)," in desk("export", "--raw").out


def test_an_old_file_stays_whole_where_the_new_one_cannot_be_written(desk):
    target = desk.write("out.csv", "old")
    assert desk("export", "7", "-o", "out.csv").code == 2
    assert target.read_text() == "old"
    assert [path.name for path in desk.folder.iterdir()] == ["out.csv"]


def test_a_file_in_a_folder_that_is_not_there(desk):
    ended = desk("export", "-o", "missing/out.csv")
    assert "missing/out.csv" in ended.complaint
    assert ended.code == 4
