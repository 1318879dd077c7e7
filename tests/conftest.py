"""What all rooms share: the program, ready to be forked."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.forking import Forks

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(scope="session")
def forks() -> Iterator[Forks]:
    """The program, which forks for every run."""
    forks = Forks()
    yield forks
    forks.close()
