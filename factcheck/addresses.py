"""Web addresses that came from outside: which may be opened, and what their host is really called."""

from __future__ import annotations

from urllib.parse import SplitResult, quote, urlsplit

from factcheck.display import display_safe

_OF_THE_WEB = frozenset({"http", "https"})


def web_address(words: str) -> str | None:
    """The address that some words are, as a browser is to be handed it; None unless it is one of http or https.

    Its host is in ASCII (punycode, RFC 3492), and so is the rest: what is shown is what is opened.
    """
    parts = _split(words)
    host = _ascii_host(parts) if parts is not None else None
    if parts is None or host is None:
        return None
    port = f":{parts.port}" if parts.port is not None else ""
    path, query, fragment = (quote(part, safe="%/?:@!$&'()*+,;=~-._") for part in parts[2:])
    return parts._replace(netloc=host + port, path=path, query=query, fragment=fragment).geturl()


def shown_source(words: str) -> str:
    """A source as it is shown: safe, and with the ASCII name of a host whose letters may pass for others."""
    parts, safe = _split(words), display_safe(words)
    host = _ascii_host(parts) if parts is not None else None
    is_plain = parts is None or parts.netloc.isascii()
    return safe if is_plain else f"{safe} [{host or 'no host of the web'}]"


def _split(words: str) -> SplitResult | None:
    """The parts of an address of the web; None for all else, and where a name or a password stands before the host."""
    try:
        parts = urlsplit(words.strip())
        parts.port  # noqa: B018 (asking is what finds a wrong one)
    except ValueError:
        return None
    return parts if parts.scheme in _OF_THE_WEB and "@" not in parts.netloc else None


def _ascii_host(parts: SplitResult) -> str | None:
    host = parts.hostname or ""
    try:
        name = host.encode("idna").decode("ascii")
    except UnicodeError:
        return None
    if ":" in name:
        return f"[{name}]" if set(name) <= set("0123456789abcdefABCDEF:.") else None
    return name if name and all(letter.isalnum() or letter in "-._" for letter in name) else None
