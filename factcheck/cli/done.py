"""What an action did, said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.cli.output import one_line, say, say_data

if TYPE_CHECKING:
    from factcheck.cli.settings import Settings
    from factcheck.models import Done


def say_done(settings: Settings, done: Done) -> None:
    """Say what an action did, in words or as data."""
    if settings.wants_data:
        say_data(done.model_dump(mode="json"))
    else:
        say(one_line(done.said))
