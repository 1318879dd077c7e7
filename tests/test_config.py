"""The settings that a person writes once, and what is said of those that are none."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from factcheck.config import Config, config_path, default_desk_path, facts_folder, own_facts, read_config
from factcheck.errors import InputError


def test_without_a_file_everything_is_as_usual(tmp_path: Path) -> None:
    assert read_config(tmp_path / "config.toml") == Config()


def test_everything_that_can_be_set(tmp_path: Path) -> None:
    file = tmp_path / "config.toml"
    file.write_text(
        'theme = "nord"\nsort = "title"\n'
        '[keys]\n"review.flag" = "g"\n[worth]\nmoney = 1.5\n[leads]\noff = ["superlative"]\n',
        encoding="utf-8",
    )
    assert read_config(file) == Config(
        "nord", "title", {"review.flag": "g"}, {"money": 1.5}, frozenset({"superlative"})
    )


def test_the_file_can_be_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FACTCHECK_CONFIG", str(tmp_path / "mine.toml"))
    assert config_path() == tmp_path / "mine.toml"


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("theme = ", "cannot read the settings"),
        ("theme = 3", "theme must be the name"),
        ("sort = true", "sort must be the name"),
        ("colour = 3", "there is no 'colour'"),
        ("keys = 3", "[keys] must be a table"),
        ("[keys]\nflag = 3", "keys.flag must be a key"),
        ("[worth]\nmoney = 'much'", "worth.money must be a number"),
        ("[worth]\nmoney = true", "worth.money must be a number"),
        ("[worth]\nmoney = 9", "worth.money must be from -5 to 5, not 9"),
        ("[worth]\nmoney = nan", "worth.money must be from -5 to 5, not nan"),
        ("[worth]\ngardens = 1", "worth has no 'gardens': choose of money, economy, business"),
        ("[leads]\non = []", "[leads] has only off"),
        ("[leads]\noff = 'all'", "leads.off must be a list"),
    ],
)
def test_what_is_no_setting_is_said_in_one_line(tmp_path: Path, written: str, said: str) -> None:
    file = tmp_path / "config.toml"
    file.write_text(written, encoding="utf-8")
    with pytest.raises(InputError) as refused:
        read_config(file)
    assert said in str(refused.value)
    assert str(file) in str(refused.value)
    assert "\n" not in str(refused.value)


def test_what_is_no_text_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "config.toml"
    file.write_bytes(b"\xff\xfe")
    with pytest.raises(InputError, match=r"cannot read .* no UTF-8 text"):
        read_config(file)


def test_what_is_no_file_of_settings_is_refused_at_once(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for path, kind in ((tmp_path / "pipe", "a pipe"), (Path("/dev/zero"), "a device"), (tmp_path, "a directory")):
        with pytest.raises(InputError, match=f"cannot read the settings .* it is {kind}"):
            read_config(path)


def test_settings_without_end_are_not_read(tmp_path: Path) -> None:
    file = tmp_path / "config.toml"
    file.write_text("#" * 1_000_001)
    with pytest.raises(InputError, match="larger than the 1,000,000 bytes"):
        read_config(file)


def test_a_newsroom_keeps_its_facts_beside_the_usual_desk_or_where_it_says(monkeypatch, tmp_path) -> None:
    monkeypatch.delenv("FACTCHECK_FACTS", raising=False)
    assert facts_folder() == default_desk_path().with_name("facts")
    monkeypatch.setenv("FACTCHECK_FACTS", str(tmp_path / "ours"))
    assert own_facts() == []
    (tmp_path / "ours").mkdir()
    for name in ("mayors.csv", "ministers.csv", "notes.txt"):
        (tmp_path / "ours" / name).touch()
    assert [path.name for path in own_facts()] == ["mayors.csv", "ministers.csv"]
