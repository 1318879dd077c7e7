"""Ids that mean the same on every desk: hashes for what was read, UUIDv7 for what a person did."""

from __future__ import annotations

import hashlib
import json
import secrets
import time
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit, urlunsplit

if TYPE_CHECKING:
    from collections.abc import Mapping

_COUNTER_BITS = 74
"""What a UUIDv7 has beside its time, version and variant (RFC 9562, section 5.7)."""


def claim_id(article: str, draft: str, start: int, end: int, origin: str) -> str:
    """Id of a claim: a hash of its article, the draft it was born in, its span there and who made it."""
    return _digest([article, draft, start, end, origin])[:32]


def lead_id(claim: str, rule: str, words: str) -> str:
    """Id of a lead: the same rule over the same words of the same claim is the same lead."""
    return _digest([claim, rule, words])[:32]


def source_id(url: str | None) -> str:
    """Id of a source: a hash of its normalised URL; a fresh UUIDv7 where it has none."""
    return _digest(["source", normalised_url(url)])[:32] if url else uuid7()


def normalised_url(url: str) -> str:
    """A URL with scheme and host in lower case, no fragment, and ``/`` for an empty path."""
    parts = urlsplit(url.strip())
    return urlunsplit((parts.scheme.lower(), parts.netloc.lower(), parts.path or "/", parts.query, ""))


def row_hash(before: str, row: Mapping[str, Any]) -> str:
    """A link of a reviewer's chain: SHA-256 over the link before it and the row in canonical JSON.

    Args:
        before: the hash of the reviewer's decision before this one; empty for the first.
        row: what the decision says, without its hash, columns that are empty, and ``confidential`` where it is not.
    """
    return _digest([before, dict(row)])


def uuid7(after: str = "") -> str:
    """A UUIDv7 in 32 hexadecimal digits that sorts after ``after``, whatever the clock says.

    Args:
        after: the newest id so far. Where the clock stands still or goes back, its counter is raised instead.
    """
    milliseconds = time.time_ns() // 1_000_000
    # The top bit of the counter starts clear, so that ids of one millisecond have room to follow.
    fresh = _as_uuid7(milliseconds, secrets.randbits(_COUNTER_BITS - 1))
    return fresh if fresh > after else _successor(after)


def _successor(uuid: str) -> str:
    value = int(uuid, 16)
    counter = (value >> 64 & 0xFFF) << 62 | value & (1 << 62) - 1
    milliseconds, counter = divmod((value >> 80 << _COUNTER_BITS | counter) + 1, 1 << _COUNTER_BITS)
    return _as_uuid7(milliseconds, counter)


def _as_uuid7(milliseconds: int, counter: int) -> str:
    version, variant = 7, 0b10
    value = milliseconds << 80 | version << 76 | (counter >> 62) << 64 | variant << 62 | counter & (1 << 62) - 1
    return f"{value:032x}"


def _digest(parts: list[Any]) -> str:
    canonical = json.dumps(parts, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(canonical.encode()).hexdigest()
