"""Addresses of the web, from outside: what may be opened, under which name, and how they are shown."""

import pytest

from factcheck.addresses import shown_source, web_address

OPENED = [
    ("https://example.org/visit?a=1&b=%20#x", "https://example.org/visit?a=1&b=%20#x"),
    ("  http://example.org:8080/  ", "http://example.org:8080/"),
    ("HTTPS://Example.ORG/A", "https://example.org/A"),
    ("https://www.аррle.com/", "https://www.xn--le-6kc8da.com/"),
    ("https://münchen.de/straße", "https://xn--mnchen-3ya.de/stra%C3%9Fe"),
    ("http://[2001:db8::1]/", "http://[2001:db8::1]/"),
    ("https://example.org/\u202egpj.exe", "https://example.org/%E2%80%AEgpj.exe"),
]
NEVER = [
    "javascript:alert(1)",
    "file:///etc/passwd",
    "data:text/html,hello",
    "ftp://example.org/",
    "interview with the press office",
    "https://",
    "https:///path",
    "https://bank.example@evil.example/",
    "https://example.org:port/",
    "https://exa mple.org/",
    "https://-o.example;rm/",
    "https://[::1/",
    f"https://{'a' * 70}.example/",
    "-https://example.org",
    "",
]


@pytest.mark.parametrize(("words", "opened"), OPENED)
def test_an_address_of_the_web_is_opened_under_its_ascii_name(words, opened):
    assert web_address(words) == opened
    assert opened.isascii()


@pytest.mark.parametrize("words", NEVER)
def test_nothing_else_is_opened(words):
    assert web_address(words) is None


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("https://example.org/ä", "https://example.org/ä"),
        ("https://www.аррle.com/x", "https://www.аррle.com/x [www.xn--le-6kc8da.com]"),
        ("interview in Köln", "interview in Köln"),
        ("javascript:ä", "javascript:ä"),
        ("a\x1b[2Jb", "a␛[2Jb"),
    ],
)
def test_a_host_in_other_letters_is_shown_with_its_ascii_name(words, shown):
    assert shown_source(words) == shown
