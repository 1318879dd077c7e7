"""Where a text quotes: what stands there is somebody else's wording, errors included."""

from __future__ import annotations

import re

from factcheck.models import Span

_QUOTATION = re.compile(
    r"“[^”\n]*(?:”|$)|„[^“”\n]*(?:[“”]|$)|«[^»\n]*(?:»|$)|\"[^\"\n]*(?:\"|$)|(?<!\w)‘[^\n]*?’(?!\w)", re.MULTILINE
)


def quotations(text: str) -> list[Span]:
    """What stands between quotation marks, the marks included; one that is never closed ends with its paragraph."""
    return [Span(start=match.start(), end=match.end()) for match in _QUOTATION.finditer(text)]
