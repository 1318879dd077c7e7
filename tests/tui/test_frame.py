"""The frame is painted before anything heavy is imported, and before the desk is opened."""

import subprocess
import sys

import pytest
from textual.worker import WorkerFailed

from factcheck.tui.app import FactcheckApp
from factcheck.tui.desk_thread import DeskThread

HEAVY = ("pydantic", "sqlite_utils", "sqlite3", "dateutil", "charset_normalizer", "click", "factcheck.models")


def test_the_program_imports_nothing_heavy_but_textual():
    loaded = f"import sys, factcheck.tui.app; print([name for name in {HEAVY} if name in sys.modules])"
    run = subprocess.run([sys.executable, "-c", loaded], capture_output=True, text=True, check=True, timeout=60)
    assert run.stdout.strip() == "[]"


@pytest.mark.parametrize("opening", [None, lambda desk: desk.article("1")], ids=["library", "review"])
async def test_title_and_hints_stand_before_the_desk_is_open(tmp_path, opening, monkeypatch):
    frames = []
    asked = DeskThread.run

    async def run(self, ask):
        frames.append("\n".join(strip.text for strip in app.screen._compositor.render_strips()))
        return await asked(self, ask)

    monkeypatch.setattr(DeskThread, "run", run)
    desk = DeskThread(tmp_path / "desk.db", reviewer="Ann")
    app = FactcheckApp(desk, opening)
    async with app.run_test() as pilot:
        while not frames:
            await pilot.pause()
    desk.close()
    assert "factcheck" in frames[0]
    assert "opening …" in frames[0]
    assert "? help" in frames[0]


async def test_without_colour_there_is_none(tmp_path, monkeypatch):
    monkeypatch.setenv("NO_COLOR", "1")
    desk = DeskThread(tmp_path / "desk.db", reviewer="Ann")
    app = FactcheckApp(desk)
    async with app.run_test() as pilot:
        await pilot.pause()
        styles = [segment.style for strip in app.screen._compositor.render_strips() for segment in strip]
        filtered = [
            segment.style
            for strip in app.screen._compositor.render_strips()
            for line_filter in app._filters
            for segment in line_filter.apply(list(strip), app.screen.background_colors[1])
            if line_filter.enabled
        ]
    desk.close()
    assert styles
    assert all(style is None or style.color is None or style.color.is_default for style in filtered)


async def run_until_it_ends(app):
    async with app.run_test() as pilot:
        while app.bug is None:
            await pilot.pause()


async def test_a_bug_is_handed_to_whoever_called_and_nothing_is_printed(tmp_path, capsys):
    def opening(_):
        raise ZeroDivisionError("a bug")

    desk = DeskThread(tmp_path / "desk.db", reviewer="Ann")
    app = FactcheckApp(desk, opening)
    with pytest.raises(WorkerFailed):
        await run_until_it_ends(app)
    desk.close()
    assert isinstance(app.bug, ZeroDivisionError)
    assert capsys.readouterr() == ("", "")
