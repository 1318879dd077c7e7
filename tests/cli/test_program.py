"""The program itself: help, global options, and how it ends."""

from __future__ import annotations

import os
import signal
from pathlib import Path

import pytest

import factcheck as package
from factcheck.cli.endings import EXIT_CODES
from factcheck.cli.program import COMMANDS


def test_version_is_that_of_the_package(factcheck):
    ended = factcheck.anew()("--version")
    assert (ended.code, ended.out) == (0, f"factcheck {package.__version__}\n")


def test_help_names_every_command_and_every_exit_code(factcheck):
    words = factcheck.anew()("--help").out.split()
    assert [name for name in COMMANDS if name not in words] == []
    assert [code for code, _ in EXIT_CODES if str(code) not in words] == []


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help_with_the_global_options(factcheck, command):
    ended = factcheck(command, "--help")
    assert ended.code == 0
    assert all(option in ended.out for option in ("--desk", "--reviewer", "--no-color"))


@pytest.mark.parametrize(
    "arguments",
    [
        ["--nonsense"],
        ["nonsense"],
        ["claims"],
        ["claims", "1", "--nonsense"],
        ["claims", "1", "--state", "finished"],
        ["list", "--format", "xml"],
        ["import", "a.txt", "--published", "29/07/2025"],
        ["import", "a.txt", "--max-bytes", "0"],
        ["export", "--format", "xls"],
        ["import", "a.txt", "--published", ""],
        ["correct", "1"],
        ["correct", "1", "--title", "A", "--kind", "opinion"],
        ["--json", "review", "1"],
        ["review", "1", "--json"],
        ["--json", "export"],
    ],
    ids=" ".join,
)
def test_wrong_usage_is_one_line_and_code_2(factcheck, arguments):
    ended = factcheck(*arguments)
    assert ended.complaint
    assert (ended.code, ended.out) == (2, "")


class TestGlobalOptions:
    def test_json_before_or_after_the_command_is_format_json(self, desk):
        asked = [("--json", "list"), ("list", "--json"), ("list", "--format", "json")]
        first, *others = [desk(*arguments).data for arguments in asked]
        assert first[0]["number"] == 1
        assert others == [first, first]

    def test_desk_before_or_after_the_command_counts_more_than_the_environment(self, desk):
        article = desk.write("budget.txt", "The council approved a budget of $2 million on Monday.\n")
        assert desk("--desk", "other.db", "import", article).code == 0
        before, after = (
            desk("--desk", "other.db", "list", "--json").data,
            desk("list", "--desk", "other.db", "--json").data,
        )
        assert before == after
        assert before[0]["id"] != desk("list", "--json").data[0]["id"]

    def test_desk_after_the_command_counts_more_than_before_it(self, desk):
        assert desk("--desk", "missing.db", "list", "--desk", desk.environment["FACTCHECK_DESK"]).code == 0

    def test_reviewer_before_or_after_the_command(self, desk, biden):
        desk("--reviewer", "Bo", "verdict", biden, "false")
        assert ",Bo," in desk("export", "1").out
        desk("verdict", biden, "true", "--reviewer", "Cy")
        assert ",False | True,,Bo | Cy," in desk("export", "1").out

    def test_without_a_named_desk_it_is_in_the_data_folder_of_the_user(self, factcheck, tmp_path):
        article = factcheck.write("budget.txt", "The council approved a budget of $2 million on Monday.\n")
        del factcheck.environment["FACTCHECK_DESK"]
        data = tmp_path / "share"
        assert factcheck("import", article, XDG_DATA_HOME=str(data)).code == 0
        assert (data / "factcheck" / "factcheck.db").is_file()

    def test_reviewer_is_gits_name_where_none_is_given(self, desk, biden, tmp_path):
        (tmp_path / ".gitconfig").write_text("[user]\n\tname = Grace Hopper\n")
        del desk.environment["FACTCHECK_REVIEWER"]
        desk("verdict", biden, "false")
        assert ",Grace Hopper," in desk("export", "1").out

    def test_a_blank_name_is_none(self, desk, biden):
        desk("verdict", biden, "false", "--reviewer", "   ")
        assert ",Ada," in desk("export", "1").out

    def test_a_name_is_taken_without_the_spaces_around_it(self, desk, biden):
        desk("verdict", biden, "false", "--reviewer", " Bo ")
        assert ",Bo," in desk("export", "1").out


class TestEndings:
    def test_a_bug_is_one_line_that_says_how_to_see_more(self, factcheck, broken):
        environment = broken("sqlite_utils", "raise RuntimeError('out of cheese')")
        ended = factcheck.anew()("import", factcheck.write("a.txt", "The mayor resigned."), **environment)
        assert "out of cheese" in ended.complaint
        assert "FACTCHECK_DEBUG=1" in ended.complaint
        assert ended.code == 70

    def test_a_bug_is_shown_whole_when_asked_for(self, factcheck, broken):
        environment = broken("sqlite_utils", "raise RuntimeError('out of cheese')")
        assert "Traceback" in factcheck.anew()("import", "a.txt", FACTCHECK_DEBUG="1", **environment).err

    def test_an_interrupt_is_quiet(self, factcheck, broken):
        article = factcheck.write("interrupted.txt", "The mayor resigned.")
        source = (
            "import os, signal, sys\n"
            "signal.signal(signal.SIGINT, signal.default_int_handler)  # whatever a job in the background inherits\n"
            "def watch(event, arguments):\n"
            "    if event == 'open' and str(arguments[0]).endswith('interrupted.txt'):\n"
            f"        os.kill(os.getpid(), {signal.SIGINT.value})\n"
            "sys.addaudithook(watch)\n"
        )
        ended = factcheck.anew()("import", article, **broken("sitecustomize", source))
        assert (ended.code, ended.out, ended.err) == (130, "", "")

    def test_a_reader_that_goes_away_is_no_error(self, desk):
        reading, writing = os.pipe()
        os.close(reading)
        ended = desk("claims", "1", stdout=writing)
        os.close(writing)
        assert (ended.code, ended.err) == (4, "")

    @pytest.mark.parametrize(
        "arguments", [["--help"], ["--version"], ["claims", "1"], ["claims", "1", "--json"], ["export"]], ids=" ".join
    )
    def test_output_that_cannot_be_written_is_code_4(self, desk, arguments):
        with Path("/dev/full").open("wb") as full:
            ended = desk(*arguments, stdout=full.fileno())
        assert "cannot be written" in ended.complaint
        assert ended.code == 4

    @pytest.mark.parametrize("arguments", [["--help"], ["list"], ["list", "--json"], ["export"]], ids=" ".join)
    def test_standard_output_that_is_closed_is_code_4(self, desk, arguments):
        ended = desk.with_closed(">&-")(*arguments)
        assert "standard output is closed" in ended.complaint
        assert ended.code == 4

    def test_output_goes_on_where_the_encoding_lacks_a_character(self, factcheck):
        factcheck("import", factcheck.write("a.txt", "The “Дом” costs 5 million.\n"), "--title", "Дом")
        ended = factcheck.anew()("list", PYTHONIOENCODING="latin-1")
        assert ended.code == 0
        assert "\\u0414" in ended.out
