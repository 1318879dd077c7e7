"""What the keys of the review screen do: one small function each, in files of what belongs together.

Each file lists its actions in its ``ACTIONS``, under the name by which the table of keys calls them: ``do('flag')``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.tui.actions import correcting, deciding, marking, moving, noticing, sharing

if TYPE_CHECKING:
    from collections.abc import Mapping

    from factcheck.tui.actions.action import Action, Look

ACTIONS: Mapping[str, Action | Look[...]] = {
    **moving.ACTIONS,
    **deciding.ACTIONS,
    **correcting.ACTIONS,
    **marking.ACTIONS,
    **noticing.ACTIONS,
    **sharing.ACTIONS,
}
"""Every action, by name."""
