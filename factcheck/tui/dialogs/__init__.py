"""Questions to the reviewer, one a file: each a modal screen with a typed answer, None when it was put away.

They are loaded when they are first asked for, so that the first frame does not wait for them.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from factcheck.tui.dialogs.address import AddressDialog
    from factcheck.tui.dialogs.correcting import CorrectionDialog
    from factcheck.tui.dialogs.filtering import FilterDialog
    from factcheck.tui.dialogs.finding import FindDialog
    from factcheck.tui.dialogs.help import HelpDialog
    from factcheck.tui.dialogs.importing import ImportDialog
    from factcheck.tui.dialogs.jumping import JumpDialog
    from factcheck.tui.dialogs.lead import LeadDialog
    from factcheck.tui.dialogs.note import NoteDialog
    from factcheck.tui.dialogs.properties import PropertiesDialog
    from factcheck.tui.dialogs.published import PublishedDialog
    from factcheck.tui.dialogs.source import SourceDialog
    from factcheck.tui.dialogs.verdict import VerdictDialog

__all__ = [
    "AddressDialog",
    "CorrectionDialog",
    "FilterDialog",
    "FindDialog",
    "HelpDialog",
    "ImportDialog",
    "JumpDialog",
    "LeadDialog",
    "NoteDialog",
    "PropertiesDialog",
    "PublishedDialog",
    "SourceDialog",
    "VerdictDialog",
]

_FILES = {
    "AddressDialog": "address",
    "CorrectionDialog": "correcting",
    "FilterDialog": "filtering",
    "FindDialog": "finding",
    "HelpDialog": "help",
    "ImportDialog": "importing",
    "JumpDialog": "jumping",
    "LeadDialog": "lead",
    "NoteDialog": "note",
    "PropertiesDialog": "properties",
    "PublishedDialog": "published",
    "SourceDialog": "source",
    "VerdictDialog": "verdict",
}


def __getattr__(name: str) -> Any:
    """Load the file of a dialog when it is first opened."""
    if name not in _FILES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_FILES[name]}"), name)
