from __future__ import annotations

import uuid

from hypothesis import given
from hypothesis import strategies as st

from factcheck.store.ids import claim_id, normalised_url, source_id, uuid7


@given(st.integers(min_value=0, max_value=2**48 - 2), st.integers(min_value=0, max_value=2**74 - 1))
def test_an_id_always_sorts_after_the_one_before(milliseconds: int, counter: int) -> None:
    before = f"{milliseconds << 80 | 7 << 76 | (counter >> 62) << 64 | 2 << 62 | counter & (1 << 62) - 1:032x}"
    after = uuid7(after=before)
    assert after > before
    assert uuid.UUID(after).version == 7
    assert uuid.UUID(after).variant == uuid.RFC_4122


def test_ids_of_one_moment_are_in_order() -> None:
    ids = [uuid7()]
    for _ in range(2000):
        ids.append(uuid7(after=ids[-1]))
    assert ids == sorted(set(ids))


def test_a_claim_is_known_by_where_it_was_born() -> None:
    born = ("a" * 32, "b" * 32, 3, 9, "machine")
    assert claim_id(*born) == claim_id(*born)
    others = [("c" * 32, *born[1:]), (born[0], "c" * 32, *born[2:]), (*born[:2], 4, *born[3:]), (*born[:4], "manual")]
    assert len({claim_id(*other) for other in [born, *others]}) == 5


def test_urls_that_mean_the_same_page_are_one_source() -> None:
    assert normalised_url("HTTPS://Example.ORG#top") == "https://example.org/"
    assert source_id("https://example.org") == source_id("https://EXAMPLE.org/#a")
    assert source_id("https://example.org/?a=1") != source_id("https://example.org/?a=2")


def test_sources_without_a_url_are_each_their_own() -> None:
    assert source_id(None) != source_id(None)
