"""The house keeps its own rules: who imports whom, what is imported when, what is written down."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import factcheck
from factcheck.cli.endings import EXIT_CODES
from factcheck.cli.program import COMMANDS
from factcheck.models import Interest
from factcheck.store.queries import CLAIM_COLUMNS

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
CONTRIBUTING = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
ROOMS = ["reading", "extraction", "reference", "leads", "store", "exchange.csv", "exchange.files", "config", "display"]


def python(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *arguments], capture_output=True, text=True, check=True, timeout=60, cwd=ROOT, env=os.environ
    )


def test_import_contracts_are_kept():
    from importlinter.cli import lint_imports

    assert lint_imports(config_filename=str(ROOT / "pyproject.toml"), no_cache=True) == 0


@pytest.mark.parametrize("room", ROOMS)
def test_only_the_screen_imports_textual(room):
    asked = python("-c", f"import sys, factcheck.{room}; print('textual' in sys.modules, 'click' in sys.modules)")
    assert asked.stdout.split()[0] == "False"


@pytest.mark.parametrize("option", ["--version", "--help"])
def test_the_program_starts_without_its_heavy_parts(option):
    asked = python("-X", "importtime", "-m", "factcheck", option)
    imported = {line.rpartition("|")[2].strip() for line in asked.stderr.splitlines()}
    heavy = {"pydantic", "textual", "sqlite_utils", "dateutil", "charset_normalizer", "rich"}
    assert "click" in imported
    assert imported & heavy == set()


def test_the_screen_starts_without_the_parts_of_the_desk():
    asked = python("-c", "import sys, factcheck.tui.app; print(*sys.modules)")
    assert {"pydantic", "sqlite_utils", "sqlite3", "dateutil", "charset_normalizer"} & set(
        asked.stdout.split()
    ) == set()


def test_the_public_api_is_sorted_and_there():
    assert factcheck.__all__ == sorted(factcheck.__all__)
    assert [name for name in factcheck.__all__ if not hasattr(factcheck, name)] == []


def test_a_name_that_is_not_there_is_an_attribute_error():
    with pytest.raises(AttributeError, match="nonsense"):
        factcheck.nonsense  # noqa: B018 (asking is the test)


def test_versions_agree():
    assert PROJECT["version"] == factcheck.__version__
    assert f"## {factcheck.__version__}" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("command", COMMANDS)
def test_the_readme_has_every_command(command):
    assert re.search(rf"^\| .*`{command}[ `]", README, re.MULTILINE)


@pytest.mark.parametrize(("code", "meaning"), EXIT_CODES)
def test_the_readme_has_every_exit_code(code, meaning):
    assert f"| {code} | {meaning} |" in README.replace("`", "")


def test_the_readme_has_the_header_of_the_csv():
    assert f"\n{','.join(CLAIM_COLUMNS)}\n" in README


def test_the_readme_has_every_key():
    from factcheck.tui import keys

    first_cells = re.findall(r"^\| (`[^|]+) \|", README.split("| key |")[1].split("\n\n")[0], re.MULTILINE)
    shown = set(re.findall(r"`([^`]+)`", " ".join(first_cells)))
    spelt = {"question_mark": "?", "slash": "/", "down": "↓", "up": "↑", "escape": "esc"}
    bound = {spelt.get(key, key) for binding in (*keys.APP, *keys.REVIEW) for key in binding.key.split(",")}
    assert sorted(key for key in bound - shown if not key.isdigit()) == []

    prose = re.sub(r"^```.*?^```", "", README, flags=re.MULTILINE | re.DOTALL)
    spelt |= {"left": "←", "right": "→", "shift+left": "shift+←", "shift+right": "shift+→"}
    elsewhere = {
        spelt.get(key, key)
        for table in (keys.MARKING, keys.ARTICLE, keys.CLAIM, keys.LIBRARY, keys.SEARCH, keys.DASHBOARD)
        for row in table
        for key in row.key.split(",")
    }
    assert sorted(elsewhere - set(re.findall(r"`([^`\n]+)`", prose))) == []


def test_everything_that_somebody_can_care_about_is_in_the_readme() -> None:
    settings = README.split("## Settings")[1].split("\n## ")[0]
    assert all(f"`{interest}`" in settings for interest in Interest)


@pytest.mark.parametrize("page", ["README.md", "CONTRIBUTING.md"])
def test_every_local_link_and_picture_is_there(page):
    prose = re.sub(r"^```.*?^```", "", (ROOT / page).read_text(encoding="utf-8"), flags=re.MULTILINE | re.DOTALL)
    linked = re.findall(r"\]\(([^)#\s]+)", prose)
    local = [target for target in linked if not re.match(r"[a-z]+:", target)]
    assert [target for target in local if not (ROOT / target).is_file()] == []


def test_contributing_names_every_file_that_is_run():
    named = re.findall(r"(?:tests|\.ci)/[\w/.]+", CONTRIBUTING)
    assert [name for name in named if not (ROOT / name).exists()] == []


@pytest.mark.parametrize("benchmark", sorted((ROOT / "tests" / "benchmarks").glob("bench_*.py")), ids=lambda p: p.stem)
def test_contributing_has_the_budget_of_every_benchmark(benchmark):
    assert re.search(rf"^\| .*`python tests/benchmarks/{benchmark.name}` \|$", CONTRIBUTING, re.MULTILINE)


def test_contributing_says_why_each_dependency_is_there():
    named = [re.split(r"[\[<>=; ]", dependency)[0] for dependency in PROJECT["dependencies"]]
    assert [name for name in named if f"| {name} |" not in CONTRIBUTING] == []
