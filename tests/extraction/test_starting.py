"""What a start of the program pays for: the version of the rules comes without the rules."""

import subprocess
import sys

import pytest

LOADED = """
import sys
from factcheck import {room}
{room}.RULES
print(*(name for name in sys.modules if name.startswith("factcheck")))
"""


@pytest.mark.parametrize("room", ["extraction", "leads"])
def test_the_version_of_the_rules_is_told_without_loading_them(room: str) -> None:
    program = [sys.executable, "-c", LOADED.format(room=room)]
    loaded = subprocess.run(program, capture_output=True, text=True, check=True).stdout.split()
    assert sorted(loaded) == ["factcheck", f"factcheck.{room}"]


@pytest.mark.parametrize("room", ["extraction", "leads"])
def test_a_room_has_no_other_doors(room: str) -> None:
    module = __import__(f"factcheck.{room}", fromlist=["RULES"])
    with pytest.raises(AttributeError, match="no attribute 'understand'"):
        module.understand  # noqa: B018 - asking is the point
