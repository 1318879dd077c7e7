"""What is no text is refused at once, with one line that says what to do."""

from __future__ import annotations

import os
import random
import socket
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from factcheck.errors import InputError
from factcheck.reading import MAX_BYTES, read

if TYPE_CHECKING:
    from collections.abc import Iterator


def refusal(path_or_bytes: str | Path | bytes, **options: object) -> str:
    with pytest.raises(InputError) as refused:
        read(path_or_bytes, **options)  # type: ignore[arg-type]  # options of any case of the tables
    message = str(refused.value)
    assert "\n" not in message
    assert message.isprintable()
    return message


@pytest.mark.parametrize(
    "data", [b"", b" \n\t\r\n", b"\xef\xbb\xbf", b"\xef\xbb\xbf \n", b"\xff\xfe", "\u200b\u2060".encode()]
)
def test_nothing_to_read(tmp_path: Path, data: bytes) -> None:
    article = tmp_path / "empty.txt"
    article.write_bytes(data)
    assert refusal(article).startswith("no text in")
    assert refusal(data, name="-") == "no text in standard input: there is nothing to check"


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3", "a PDF document"),
        (b"PK\x03\x04\x14\x00\x06\x00word/document.xml", "an office document"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office document"),
        (rb"{\rtf1\ansi Roscosmos}", "an RTF document"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "a PNG image"),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF", "a JPEG image"),
        (b"GIF89a\x01\x00", "a GIF image"),
        (b"<!DOCTYPE html>\n<title>Roscosmos</title>", "an HTML page"),
        (b"\xef\xbb\xbf\n<html lang=en>", "an HTML page"),
        (b"SQLite format 3\x00", "a SQLite database"),
        (b"\x1f\x8b\x08\x00", "a gzip archive"),
        (b"\x7fELF\x02\x01\x01", "a program"),
        (bytes(4096), "a binary file"),
        (b"RIFF\x24\x80\x00\x00WAVEfmt \x10\x00\x00\x00\x01\x00", "a binary file"),
        (random.Random(2).randbytes(4096), "a binary file"),
    ],
)
def test_formats_that_are_no_text(data: bytes, said: str) -> None:
    message = refusal(data, name="upload")
    assert message.startswith("'upload' is ")
    assert said in message


@pytest.mark.parametrize(
    "text", ["ID3 electric cars recalled", "RIFF RAFF on tour", "II* is a rating", "MZ is a postcode"]
)
def test_text_that_opens_like_a_format_is_text(text: str) -> None:
    assert read(text.encode()).draft.text == text


def test_missing(tmp_path: Path) -> None:
    assert refusal(tmp_path / "gone.txt").startswith("no such file")
    (tmp_path / "file").write_text("text")
    assert refusal(tmp_path / "file" / "below").startswith("no such file")


@pytest.mark.parametrize("path", ["x" * 5000, "nul\0byte", "esc\x1b[2J\nape"])
def test_names_that_no_file_can_have(path: str) -> None:
    assert len(refusal(path)) < 400


def test_a_loop_of_links(tmp_path: Path) -> None:
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    assert "cannot be read" in refusal(tmp_path / "loop")


@pytest.fixture
def secret() -> Iterator[Path]:
    """A file that may not be read, in a folder that everybody may look into."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        path = Path(folder) / "secret.txt"
        path.write_text("text")
        path.chmod(0)
        yield path


@pytest.fixture
def nobody(secret: Path) -> Iterator[None]:
    """Not root, who may read everything."""
    me = os.geteuid()
    if me == 0:
        os.seteuid(65534)
    yield
    os.seteuid(me)


def test_no_permission(secret: Path, nobody: None) -> None:
    assert secret.stat().st_size == len("text")
    assert "permission" in refusal(secret)


@pytest.mark.parametrize(
    "url", ["https://example.com/a", "HTTP://example.com", "file:///etc/hosts", "ftp://example.com/a"]
)
def test_urls_are_not_read_yet(url: str) -> None:
    assert "URLs are not read yet" in refusal(url)
    assert "URLs are not read yet" in refusal(Path(url))


def test_a_directory(tmp_path: Path) -> None:
    assert "is a directory" in refusal(tmp_path)


def test_a_pipe_is_refused_without_waiting_for_a_writer(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert "is a pipe" in refusal(tmp_path / "pipe")
    (tmp_path / "link").symlink_to(tmp_path / "pipe")
    assert "is a pipe" in refusal(tmp_path / "link")


def test_a_socket(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("socket")
        assert "is a socket" in refusal("socket")


@pytest.mark.parametrize("device", ["/dev/zero", "/dev/null"])
def test_a_device(device: str) -> None:
    assert "is a device" in refusal(device)


def test_too_large_names_the_limit_and_how_to_raise_it(tmp_path: Path) -> None:
    article = tmp_path / "long.txt"
    article.write_text("word " * 10)
    message = refusal(article, max_bytes=49)
    assert "49 bytes" in message
    assert "--max-bytes" in message
    assert refusal(b"word " * 10, max_bytes=49).endswith("--max-bytes")
    assert read(article, max_bytes=50).draft.text == "word " * 10


def test_a_file_of_200_mb_is_never_in_memory(tmp_path: Path) -> None:
    article = tmp_path / "huge.txt"
    with article.open("wb") as file:
        file.truncate(200_000_000)
    code = (
        "import resource, sys, factcheck.reading, factcheck.errors\n"
        "resource.setrlimit(resource.RLIMIT_DATA, (150_000_000, resource.RLIM_INFINITY))\n"
        "try: factcheck.reading.read(sys.argv[1])\n"
        "except factcheck.errors.InputError as error: print(error)"
    )
    done = subprocess.run([sys.executable, "-c", code, article], check=True, capture_output=True, text=True)
    assert f"{MAX_BYTES:,} bytes" in done.stdout


@pytest.mark.parametrize("published", ["soon", "2025-02-30", "3/4/2025", "July 2025", ""])
def test_a_publication_date_that_is_none(published: str) -> None:
    assert "is no date" in refusal(b"text", published=published)
